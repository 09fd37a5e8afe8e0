"""The calendar on the screen: years are turned, days typed or loaded, and the terms that move are told."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.calendar_years import LATEST, CalendarYear
from desktop_app.domain.journey import CONTROL
from desktop_app.domain.moving import OpenStage, OpenTerm
from desktop_app.tasks import keep_calendar
from desktop_app.ui.screens import moved
from tests.ui.pages.paper_office import a_busy_office
from tests.ui.screens.front import Front

FRIDAY, SATURDAY = date(2026, 2, 13), date(2026, 2, 14)
YEARS = (CalendarYear(2025, (date(2025, 3, 7),)),)
TERM = OpenTerm(1, "К-118/26", AppealKind.COMPLAINT, date(2026, 1, 14), frozenset(), FRIDAY)


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Front:
    """The calendar of 2026, in an office with one open appeal."""
    register = a_busy_office()
    register.terms = [TERM, TERM._replace(id=2, number="К-119/26", due_on=date(2026, 3, 1))]
    return Front(qtbot, tmp_path, task=keep_calendar.TASK, subject=keep_calendar.Subject(YEARS), register=register)


def days(front: Front) -> list[tuple[object, str]]:
    """What differs in the year on the screen."""
    return [(row.day, row.kind.value) for row in front.host.run.draft.days]


def load(front: Front, monkeypatch: pytest.MonkeyPatch, source: Path | str) -> None:
    """Press the button for a file, and answer the system's dialog."""
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(source), ""))
    front.to("load").press(Qt.Key.Key_Space)


def test_years_are_turned_and_each_has_its_own_days(front: Front) -> None:
    assert front.reads("year") == "2026"
    front.to("before").press(Qt.Key.Key_Space)
    assert (front.reads("year"), days(front)) == ("2025", [(date(2025, 3, 7), "off")])

    front.to("after").press(Qt.Key.Key_Space)
    assert (front.reads("year"), days(front)) == ("2026", [])


def test_the_last_year_is_not_turned_over(front: Front) -> None:
    front.answer(year=LATEST)

    assert not front.form().after.isEnabled()


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1251"])
def test_a_year_is_loaded_from_a_file(
    front: Front, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, encoding: str
) -> None:
    source = tmp_path / "calendar.txt"
    source.write_bytes("13.02.2026 выходной\r\n14.02.2026 рабочий\r\n".encode(encoding))
    load(front, monkeypatch, source)

    assert days(front) == [(FRIDAY, "off"), (SATURDAY, "working")]
    assert front.host.run.draft.decreed
    assert front.reads("told") == "Loaded: 2026. Look through the days."


def test_a_file_that_is_no_calendar_changes_nothing(
    front: Front, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    source = tmp_path / "letter.txt"
    source.write_bytes(b"\x00\xff\x00")
    load(front, monkeypatch, source)
    assert front.reads("told").startswith("This file holds no calendar of a year")

    load(front, monkeypatch, tmp_path / "gone.txt")
    assert front.reads("told") == "The file is not there any more. Choose it again."
    load(front, monkeypatch, "")
    assert days(front) == []


def test_the_terms_that_move_are_listed_before_the_finish(front: Front) -> None:
    front.answer(days=(keep_calendar.DayRow(FRIDAY, year=2026),)).forward()

    assert front.reads("told") == "1 term moves"
    listed = front.form().moved
    assert [listed.item(at).text() for at in range(listed.count())] == ["К-118/26: 13.02.2026 → 12.02.2026"]


def test_very_many_are_not_listed_one_by_one(front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(moved, "MOST_LISTED", 1)
    front.register.terms = [TERM, TERM._replace(id=2, number="К-119/26")]
    front.answer(days=(keep_calendar.DayRow(FRIDAY, year=2026),)).forward()

    assert front.form().moved.item(1).text() == "…"


def test_stages_that_move_are_listed_after_the_appeals(front: Front) -> None:
    front.register.stages = [
        OpenStage(1, 1, "К-118/26", "work", "Рассмотрение", date(2026, 1, 14), FRIDAY, FRIDAY),
        OpenStage(2, 1, "К-118/26", CONTROL, "", date(2026, 1, 14), FRIDAY, FRIDAY),
    ]
    front.answer(days=(keep_calendar.DayRow(FRIDAY, year=2026),)).forward()

    assert front.reads("told") == "1 term moves · 2 stages move"
    listed = front.form().moved
    assert [listed.item(at).text() for at in (1, 2)] == [
        "К-118/26, Рассмотрение: 13.02.2026 → 12.02.2026",
        "К-118/26, control: 13.02.2026 → 12.02.2026",
    ]


def test_where_no_term_moves_it_is_said(front: Front) -> None:
    front.forward()

    assert front.reads("told") == "No open term moves."
    assert front.focused == "next"
    assert not front.sees("moved")


def test_a_register_that_can_not_be_read_is_told_of(front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise OSError

    monkeypatch.setattr(front.register, "open_terms", fail)
    front.forward()

    assert front.reads("told").startswith("The disk can't do this now")
