"""What every test of the screen starts from."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.desk import Desk
from desktop_app.ui.language import Language, speak
from desktop_app.ui.theme import interface_font
from desktop_app.ui.window import Window
from tests.ui.at_window import opened
from tests.ui.pages.paper_office import PaperRegister, a_busy_office, desk_of


@pytest.fixture(autouse=True)
def plain_look(qapp: QApplication, request: pytest.FixtureRequest) -> None:
    """The program's font and no style sheet: widths in ems are the same whatever an earlier test has worn.

    A stage is dressed once for all the tests of its module.
    """
    if "stage" in request.fixturenames:
        return
    if qapp.styleSheet():
        qapp.setStyleSheet("")
    if qapp.font() != interface_font():
        qapp.setFont(interface_font())


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> Iterator[None]:  # noqa: ARG001 — there must be an application before it can speak
    """The window speaks English unless a test says otherwise: its words are those in the code."""
    speak(Language.ENGLISH)
    yield
    # What was closed goes now, as it does in a running program: else it is collected in the middle of another test.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings in a file of this test alone."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def register() -> PaperRegister:
    """What a busy office has in its register."""
    return a_busy_office()


@pytest.fixture
def desk(register: PaperRegister, tmp_path: Path) -> Desk:
    """The desk of that office."""
    return desk_of(register, tmp_path)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Window:
    """Its window, painted and in front."""
    return opened(qtbot, qapp, desk)
