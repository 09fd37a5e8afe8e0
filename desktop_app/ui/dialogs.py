"""The few dialogs of the window: about the program, and the question before unfinished work is lost."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop_app.ui.language import translate
from desktop_app.ui.style import named


def show_about(window: QWidget) -> None:
    """Say what the program is."""
    told = translate(
        "Window", "«Reception» registers citizens' appeals, keeps their case files and prints the notices."
    )
    version = translate("Window", "Version {version}").format(version=QApplication.applicationVersion())
    _box(window, "about", f"{told}\n\n{version}", QMessageBox.StandardButton.Ok).open()


def ask_to_close(window: QWidget, told: str, close: Callable[[], None]) -> None:
    """Ask whether what can't be saved may be lost; `close` is a bound method."""
    dialog = _box(window, "closing", told, QMessageBox.StandardButton.Cancel)
    yes = dialog.addButton(translate("Window", "Close and lose it"), QMessageBox.ButtonRole.DestructiveRole)
    yes.clicked.connect(close)
    dialog.open()


def ask_to_undo(window: QWidget, told: str, way_on: str, undo: Callable[[], None]) -> None:
    """Ask whether finished work shall be undone; Enter leaves it. `undo` is a bound method."""
    dialog = _box(window, "undoing", told, QMessageBox.StandardButton.NoButton)
    yes = dialog.addButton(way_on, QMessageBox.ButtonRole.AcceptRole)
    yes.clicked.connect(undo)
    leave = dialog.addButton(translate("undoing", "&Leave it as it is"), QMessageBox.ButtonRole.RejectRole)
    dialog.setDefaultButton(leave)
    dialog.setEscapeButton(leave)
    dialog.open()


def _box(window: QWidget, name: str, text: str, button: QMessageBox.StandardButton) -> QMessageBox:
    dialog = QMessageBox(QMessageBox.Icon.NoIcon, window.windowTitle(), text, button, window)
    dialog.setTextFormat(Qt.TextFormat.PlainText)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    named(dialog, name)
    return dialog
