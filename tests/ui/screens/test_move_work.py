"""Work is handed over by the keyboard: all to one, or some of it to others."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from desktop_app.domain.absences import AmongOfficers
from desktop_app.domain.handing_over import Matter, OpenWork, Part
from desktop_app.tasks import move_work
from desktop_app.tasks.move_work import OtherHands, Why
from tests.ui.pages.keys import press
from tests.ui.pages.paper_office import ORLOVA, SOKOLOV, TODAY, PaperRegister
from tests.ui.screens.front import Front

LUNIN = replace(SOKOLOV, surname="Лунин", id=3, version=1)
LEAVING = replace(ORLOVA, deputy_id=SOKOLOV.id)
ROAD = OpenWork(Matter.APPEAL, 1, "К-1/26", "Кузнецов Пётр", date(2026, 1, 14), frozenset({Part.RESPONSIBLE}))
YARD = replace(ROAD, id=2, title="К-2/26", due_on=date(2026, 2, 20), parts=frozenset({Part.HELPER, Part.STAGE}))
CALL = OpenWork(Matter.CONTACT, 3, "", "Павлова Анна", None, frozenset({Part.CONTACT}))


def begun(qtbot: QtBot, folder: Path, register: PaperRegister | None = None) -> Front:
    """The task about Orlova, whose deputy is Sokolov."""
    people = [LEAVING, SOKOLOV, LUNIN]
    register = register or PaperRegister(people=people, work={ORLOVA.id: (ROAD, YARD, CALL)})
    subject = AmongOfficers(tuple(register.people), ORLOVA.id)
    return Front(qtbot, folder, task=move_work.TASK, subject=subject, register=register)


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Front:
    return begun(qtbot, tmp_path)


@pytest.fixture
def at_work(front: Front) -> Front:
    """At the list of what goes over."""
    return front.forward()


def table(front: Front) -> QTableView:
    found = front.form().apart.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def rows(front: Front) -> list[str]:
    """The table, row by row."""
    model = table(front).model()
    return [
        " | ".join(model.index(row, at).data() for at in range(model.columnCount())) for row in range(model.rowCount())
    ]


def test_how_much_goes_over_is_told_with_whom_it_is_about(front: Front) -> None:
    assert front.reads("told") == "Goes over: 2 appeals, 1 call or meeting"

    front.answer(officer_id=LUNIN.id)
    assert front.reads("told") == "Nothing waits for this officer."
    assert front.host.run.draft.to_id is None


def test_whoever_takes_the_work_and_is_away_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    away = replace(SOKOLOV, away_from=TODAY, away_until=date(2026, 1, 30))
    front = begun(qtbot, tmp_path, PaperRegister(people=[LEAVING, away, LUNIN]))
    assert front.reads("told") == ("Nothing waits for this officer. Соколов\u00a0И.\u00a0П. is away until 30.01.2026.")

    front.answer(to_id=LUNIN.id)
    assert front.reads("told") == "Nothing waits for this officer."


def test_everything_goes_to_the_deputy(at_work: Front) -> None:
    assert at_work.reads("told") == "2 appeals, 1 call or meeting; 1 overdue"
    assert rows(at_work) == [
        "К-1/26 | 14.01.2026 | Кузнецов Пётр | answers | Соколов И. П.",
        "К-2/26 | 20.02.2026 | Кузнецов Пётр | helps, a stage of the route | Соколов И. П.",
        " |  | Павлова Анна | a call or a meeting | Соколов И. П.",
    ]
    assert at_work.focused == "apart.table"


def test_a_row_goes_to_somebody_else_and_back(at_work: Front) -> None:
    at_work.press(Qt.Key.Key_Down, Qt.Key.Key_Tab, Qt.Key.Key_Down)
    assert at_work.focused == "apart.to"
    assert at_work.host.run.draft.apart == (OtherHands(Matter.APPEAL, LUNIN.id, YARD.id),)
    assert [row.rpartition(" | ")[2] for row in rows(at_work)] == [
        "Соколов И. П.",
        "Лунин И. П.",
        "Соколов И. П.",
    ]

    at_work.press(Qt.Key.Key_Delete)
    assert at_work.host.run.draft.apart == ()


def test_several_rows_go_together(at_work: Front) -> None:
    for _ in range(2):
        press(table(at_work), Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    at_work.press(Qt.Key.Key_Tab, Qt.Key.Key_Down)

    assert {row.id for row in at_work.host.run.draft.apart} == {1, 2, 3}
    assert {row.to_id for row in at_work.host.run.draft.apart} == {LUNIN.id}


def test_what_went_to_somebody_else_is_there_again_after_back(at_work: Front) -> None:
    at_work.press(Qt.Key.Key_Tab, Qt.Key.Key_Down)
    at_work.back().forward()

    assert rows(at_work)[0].endswith("Лунин И. П.")
    assert at_work.form().apart.findChild(QTableView).selectionModel().selectedRows()[0].row() == 0


def test_an_officer_without_work_may_leave_too(qtbot: QtBot, tmp_path: Path) -> None:
    front = begun(qtbot, tmp_path, PaperRegister(people=[LEAVING, SOKOLOV])).answer(why=Why.LEAVES).forward()
    assert front.reads("told") == "Nothing waits for this officer."
    assert not front.sees("apart")
    assert (front.step, front.host.run.is_last) == ("work", True)


def test_work_that_can_not_be_read_is_told_of(front: Front) -> None:
    front.register.fault = OSError()
    front.forward()

    assert front.reads("told") == "The disk can't do this now. Check the disk and try again."
    assert not front.sees("apart")
