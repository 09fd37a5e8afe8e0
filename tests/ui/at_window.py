"""What a secretary does at the window: opens it, presses its buttons and keys, sees what is there."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.officer import Officer
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import Language
from desktop_app.ui.look import Look
from desktop_app.ui.task_host import TaskHost
from desktop_app.ui.theme import Theme
from desktop_app.ui.window import Window
from tests.ui.pages.paper_office import type_text

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def opened(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Window:
    """The window of a desk, painted and in front."""
    window = Window(desk, Look(qapp, desk.settings, Language.ENGLISH, Theme.LIGHT))
    qtbot.addWidget(window, before_close_func=_let_close)
    with qtbot.waitSignal(window.painted), qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    qapp.processEvents()
    return window


def _let_close(window: Window) -> None:
    window.close_anyway()


def button(window: Window, name: str) -> QPushButton:
    """The button of that name that can be seen."""
    QApplication.processEvents()
    found = [each for each in window.findChildren(QPushButton, name) if each.isVisible()]
    assert found, name
    return found[-1]


def task(window: Window) -> TaskHost | None:
    """The task on the screen."""
    return window.shell.host


def applicant(window: Window) -> tuple[str, str]:
    """Surname and name in the task on the screen."""
    host = task(window)
    assert host is not None
    return host.run.draft.surname, host.run.draft.name


def officer(desk: Desk) -> Officer | None:
    """Who sits at the desk."""
    return desk.seat.officer


def focused() -> str:
    widget = QApplication.focusWidget()
    return widget.objectName() if widget else ""


def key(window: Window, which: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the cursor is."""
    # Shortcuts need an event from the system, which press() is not.
    QTest.keyClick(QApplication.focusWidget() or window, which, modifier)


def registering(window: Window, surname: str) -> None:
    """Begin to register an appeal and type a surname."""
    key(window, Qt.Key.Key_F2)
    widget = QApplication.focusWidget()
    assert widget is not None
    assert widget.objectName() == "surname"
    type_text(widget, surname)
