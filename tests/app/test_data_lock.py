"""One copy of the program for one data folder."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSysInfo, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from desktop_app.app.data_lock import FILE, DataLock, Holder
from desktop_app.app.first_copy import FirstCopy, call_first_copy
from desktop_app.app.held import Answer, ask
from desktop_app.ui.language import Language, speak

NOBODY = 4_194_305
"""A process that can't be: one more than the system's largest number."""


def mark(folder: Path, pid: int, host: str, host_id: str) -> None:
    """Leave the mark of a process."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / FILE).write_text(f"{pid}\n{Path(sys.executable).resolve().name}\n{host}\n{host_id}\n\n")


def test_a_second_copy_finds_the_folder_taken(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001 — an application must be there
    first, second = DataLock(tmp_path / "data"), DataLock(tmp_path / "data")
    assert first.take()
    assert not second.take()
    assert second.holder.is_here

    first.release()
    assert second.take()
    second.release()


def test_what_a_dead_process_left_counts_for_nothing(tmp_path: Path) -> None:
    mark(tmp_path, NOBODY, QSysInfo.machineHostName(), bytes(QSysInfo.machineUniqueId().data()).decode())
    lock = DataLock(tmp_path)

    assert lock.take()
    lock.release()


def test_what_another_computer_holds_is_taken_over_only_when_asked(tmp_path: Path) -> None:
    mark(tmp_path, 77, "front-office", "another machine")
    lock = DataLock(tmp_path)

    assert not lock.take()
    assert lock.holder == Holder(77, "front-office", is_here=False)
    lock.take_over()
    assert lock.take()
    lock.release()


def test_a_folder_that_cannot_be_made_is_left_to_the_opening(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert DataLock(tmp_path / "file" / "data").take()


def test_the_first_copy_is_called(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    first = FirstCopy(str(tmp_path / "s"), qapp)

    with qtbot.waitSignal(first.called):
        assert call_first_copy(str(tmp_path / "s"))
    first.deleteLater()


def test_nobody_answers_where_nobody_listens(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001 — as above
    assert not call_first_copy(str(tmp_path / "s"), answer_ms=10)


@pytest.mark.parametrize(
    ("holder", "button", "answer"),
    [
        (Holder(7, "here", is_here=True), "Try again", Answer.AGAIN),
        (Holder(7, "here", is_here=True), "Close", Answer.CLOSE),
        (Holder(7, "front-office", is_here=False), "Take the data over", Answer.TAKE_OVER),
    ],
)
def test_the_secretary_is_told_who_holds_the_data_and_decides(
    qtbot: QtBot,  # noqa: ARG001 — as above
    holder: Holder,
    button: str,
    answer: Answer,
) -> None:
    speak(Language.ENGLISH)
    told: list[str] = []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QMessageBox)
        told.append(dialog.text())
        next(each for each in dialog.buttons() if each.text() == button).click()

    QTimer.singleShot(0, press)

    assert ask(holder) is answer
    assert ("front-office" in told[0]) is (not holder.is_here)
