"""Letters that have no PDF yet get one behind the screen, one after another."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_app.domain.faults import DiskFull
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.ui.seating import Seating
from tests.ui.pages.paper_office import TODAY, HeldJobs, PaperOutside, a_busy_office, desk_of


class Archive(PaperOutside):
    """Remembers which letters got their file; `jams` names the letter that no paper can be made of, and why."""

    def __init__(self) -> None:
        super().__init__()
        self.recorded: list[int] = []
        self.jams: dict[str, Exception] = {}

    def make(self, text: LetterText) -> bytes:
        if text.number in self.jams:
            raise self.jams[text.number]
        return super().make(text)

    def record_file(self, letter_id: int, file: str, sha256: str) -> None:  # noqa: ARG002 — where it lies is another story
        self.recorded.append(letter_id)


class Office:
    """Three letters were written, and none has its file."""

    def __init__(self, folder: Path, jobs: HeldJobs | None = None) -> None:
        self.archive = Archive()
        self.faults: list[object] = []
        register = a_busy_office()
        register.letters = [
            Letter("free_letter", f"{number}-исх", TODAY, LetterText("", "", f"{number}-исх"), id=number)
            for number in (1, 2, 3)
        ]
        desk = replace(desk_of(register, folder, jobs), press=self.archive, vault=self.archive, finisher=self.archive)
        self.owner = QObject()
        self.seating = Seating(desk, self.owner)
        self.seating.failed.connect(self.faults.append)


@pytest.fixture
def office(qtbot: QtBot, tmp_path: Path) -> Office:  # noqa: ARG001 — signals need an application
    return Office(tmp_path)


def test_every_letter_gets_its_file(office: Office) -> None:
    office.seating.make_missing_letters()

    assert office.archive.recorded == [1, 2, 3]


def test_one_that_can_not_be_made_does_not_stop_the_others(office: Office) -> None:
    jam = ValueError("no paper")
    office.archive.jams["1-исх"] = jam
    office.seating.make_missing_letters()

    assert office.archive.recorded == [2, 3]
    assert office.faults == [jam]


def test_where_the_disk_refuses_it_is_told_once_and_left_for_the_next_start(office: Office) -> None:
    office.archive.jams = {f"{number}-исх": DiskFull() for number in (1, 2, 3)}
    office.seating.make_missing_letters()

    assert office.archive.recorded == []
    assert len(office.faults) == 1


def test_a_letter_that_is_asked_for_waits_for_one_of_them_at_most(qtbot: QtBot, tmp_path: Path) -> None:  # noqa: ARG001 — as above
    jobs = HeldJobs()
    office = Office(tmp_path, jobs)
    office.seating.make_missing_letters()
    jobs.answer()

    assert len(jobs.waiting) == 1
    office.seating.make_missing_letters()
    jobs.answer_all()
    assert office.archive.recorded == [1, 2, 3]
