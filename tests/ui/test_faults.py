"""A fault of the program is told calmly, and its log holds nothing of a citizen."""

import logging
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop_app.domain.faults import DiskFull
from desktop_app.ui import faults


@pytest.fixture
def hooked() -> Iterator[None]:
    """The program's hook in the place of Python's, and of the test runner's."""
    before = sys.excepthook
    faults.install()
    yield
    sys.excepthook = before
    for dialog in dialogs():
        dialog.close()


def dialogs() -> list[QMessageBox]:
    return [each for each in QApplication.topLevelWidgets() if each.objectName() == "fault" and each.isVisible()]  # type: ignore[misc]  # message boxes


def go_wrong(surname: str) -> None:
    raise ValueError(surname)


def caught(surname: str) -> None:
    """Let the hook take what nobody else did."""
    try:
        go_wrong(surname)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


@pytest.mark.usefixtures("hooked")
def test_the_log_tells_where_and_not_what(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:  # noqa: ARG001
    with caplog.at_level(logging.ERROR):
        caught("Кузнецов")
    dialogs()[0].close()
    assert "ValueError" in caplog.text
    assert "go_wrong" in caplog.text
    assert "Кузнецов" not in caplog.text


@pytest.mark.usefixtures("hooked")
def test_one_calm_dialog_stands_for_a_row_of_faults(qtbot: QtBot) -> None:  # noqa: ARG001
    caught("Кузнецов")
    caught("Кузнецов")
    assert len(dialogs()) == 1
    assert "Nothing typed is lost" in dialogs()[0].text()
    dialogs()[0].close()
    caught("Кузнецов")
    assert len(dialogs()) == 1
    dialogs()[0].close()


@pytest.mark.usefixtures("hooked")
def test_a_dialog_that_went_with_its_window_does_not_silence_the_next_mistake(qtbot: QtBot) -> None:
    window = QWidget()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    caught("Кузнецов")
    assert dialogs()[0].parentWidget() is window
    delete(window)
    assert dialogs() == []

    caught("Кузнецов")
    assert len(dialogs()) == 1


@pytest.mark.usefixtures("hooked")
def test_a_break_from_the_keyboard_stays_what_it_is(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: ARG001
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err
    assert dialogs() == []


@pytest.mark.usefixtures("hooked")
def test_the_details_of_a_mistake_can_be_copied_and_hold_nothing_typed(qtbot: QtBot) -> None:  # noqa: ARG001
    caught("Кузнецов")
    copy = dialogs()[0].findChild(QPushButton, faults.DETAILS)
    assert copy is not None

    copy.click()

    copied = QApplication.clipboard().text()
    assert dialogs() == []
    assert "ValueError at caught" in copied
    assert "go_wrong" in copied
    assert "Кузнецов" not in copied


@pytest.mark.usefixtures("hooked")
def test_what_the_environment_does_has_words_and_no_details(qtbot: QtBot) -> None:  # noqa: ARG001
    sys.excepthook(DiskFull, DiskFull(), None)

    assert "no room left" in dialogs()[0].text()
    assert dialogs()[0].findChild(QPushButton, faults.DETAILS) is None
    dialogs()[0].close()
