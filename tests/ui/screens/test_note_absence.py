"""An absence is noted by typing: what falls due in those days is seen at once."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.domain.absences import AmongOfficers
from desktop_app.domain.handing_over import Matter, OpenWork, Part
from desktop_app.tasks import note_absence
from tests.ui.pages.paper_office import ORLOVA, SOKOLOV, PaperRegister
from tests.ui.screens.front import Front

ROAD = OpenWork(Matter.APPEAL, 1, "К-1/26", "Кузнецов Пётр", date(2026, 1, 20), frozenset({Part.RESPONSIBLE}))
YARD = replace(ROAD, id=2, title="К-2/26", due_on=date(2026, 2, 20), parts=frozenset({Part.HELPER, Part.STAGE}))
CALL = OpenWork(Matter.CONTACT, 3, "", "Павлова Анна", date(2026, 1, 21), frozenset({Part.CONTACT}))


def at_absence(qtbot: QtBot, folder: Path, register: PaperRegister | None = None, *, about: int | None = None) -> Front:
    """The task, about somebody or nobody yet."""
    register = register or PaperRegister(work={ORLOVA.id: (ROAD, CALL, YARD)})
    subject = AmongOfficers(tuple(register.people), about)
    return Front(qtbot, folder, task=note_absence.TASK, subject=subject, register=register)


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Front:
    """About Orlova."""
    return at_absence(qtbot, tmp_path, about=ORLOVA.id)


def due(front: Front) -> list[str]:
    """What is listed as due."""
    shown = front.form().due
    return [shown.item(row).text() for row in range(shown.count())]


def test_what_falls_due_is_seen_while_the_days_are_typed(front: Front) -> None:
    assert front.reads("told") == ""
    assert not front.sees("due")

    front.fill(away_from="19.01.2026")
    front.to("away_until").type("01.02.2026").to("deputy_id")

    assert front.reads("told") == "Due in these days: 1 appeal, 1 call or meeting"
    assert due(front) == [
        "20.01.2026 · К-1/26 · Кузнецов Пётр · answers",
        "21.01.2026 · Павлова Анна · a call or a meeting",
    ]


def test_an_absence_without_an_end_meets_all_that_is_due_later(front: Front) -> None:
    front.fill(away_from="22.01.2026").to("deputy_id")

    assert due(front) == ["20.02.2026 · К-2/26 · Кузнецов Пётр · helps, a stage of the route"]


def test_days_on_which_nothing_is_due_are_told(front: Front) -> None:
    front.fill(away_from="22.01.2026", away_until="23.01.2026").to("deputy_id")

    assert front.reads("told") == "Nothing of the open work is due in these days."
    assert not front.sees("due")


def test_the_officer_and_the_deputy_are_chosen_by_the_first_letters(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_absence(qtbot, tmp_path)
    assert front.focused == "officer_id"

    front.press(Qt.Key.Key_Down).to("away_from").type("19.01.2026").to("deputy_id")
    front.press(Qt.Key.Key_Down, Qt.Key.Key_Down)

    draft = front.host.run.draft
    assert (draft.officer_id, draft.deputy_id) == (ORLOVA.id, SOKOLOV.id)
    assert len(due(front)) == 3


def test_a_deputy_who_is_away_in_these_days_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    away = replace(SOKOLOV, away_from=date(2026, 1, 30))
    front = at_absence(qtbot, tmp_path, PaperRegister(people=[ORLOVA, away]), about=ORLOVA.id)
    front.fill(away_from="19.01.2026").answer(deputy_id=SOKOLOV.id)
    assert front.reads("told") == "Соколов\u00a0И.\u00a0П. is absent in these days too."

    front.to("away_until").type("20.01.2026").to("officer_id")
    assert front.reads("told") == "Nothing of the open work is due in these days."


def test_nobody_stands_in_for_themselves(front: Front) -> None:
    front.fill(away_from="19.01.2026").answer(deputy_id=ORLOVA.id).forward()

    assert front.reads("deputy_id_problem") == "Nobody stands in for themselves: choose another deputy"
    assert front.finished == []


def test_a_list_that_is_too_long_is_cut(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop_app.ui.screens.note_absence.MOST_LISTED", 1)
    front = at_absence(qtbot, tmp_path, about=ORLOVA.id)
    front.fill(away_from="19.01.2026").to("deputy_id")

    assert due(front) == ["20.01.2026 · К-1/26 · Кузнецов Пётр · answers", "…"]


def test_work_that_can_not_be_read_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_absence(qtbot, tmp_path, PaperRegister())
    front.register.fault = OSError()
    front.answer(officer_id=ORLOVA.id)

    assert front.reads("told") == "The disk can't do this now. Check the disk and try again."
