"""The end of a stage on the screen: only what it asks is in sight, and who acts is proposed."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.journey import INSTRUCTION, Assignment, Journey
from desktop_app.domain.routes import Party, PartyKind, Route, Stage, Verdict
from desktop_app.tasks import finish_stage
from desktop_app.ui.widgets.tick_list import TickList
from tests.ui.action_subjects import subject_of
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, ORLOVA, SOKOLOV, TODAY, a_busy_office
from tests.ui.screens.front import Front

TWO_VISAS = subject_of(Action.FINISH_STAGE, "stage")
PLAIN = Stage("work", "Работа", Party(PartyKind.RESPONSIBLE))
ONE_PART = Dossier(
    HEATING,
    KUZNETSOV,
    Journey(
        Route("Свой", stages=(PLAIN, replace(PLAIN, key="more"))), (Assignment(HEATING.id, "work", TODAY, 2, id=9),)
    ),
)


def at_the_end(qtbot: QtBot, folder: Path, dossier: Dossier = TWO_VISAS) -> Front:
    """The stage is being ended."""
    front = Front(qtbot, folder, task=finish_stage.TASK, subject=dossier)
    QApplication.processEvents()
    return front


def choices(front: Front, name: str) -> list[str]:
    """What may be chosen in a field."""
    widget = getattr(front.form(), name)
    return [each.text() for each in widget.findChildren(QRadioButton)]


def test_the_part_of_who_acts_is_proposed(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_end(qtbot, tmp_path)

    assert choices(front, "assignment_id") == [
        "Орлова\u00a0Т.\u00a0Н.",
        "Соколов\u00a0И.\u00a0П.",
    ]
    assert front.host.run.draft.assignment_id == 3


def test_a_visa_has_two_verdicts(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_end(qtbot, tmp_path)

    assert choices(front, "verdict") == ["Approved", "Returned"]


def test_what_was_chosen_already_is_left(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_end(qtbot, tmp_path)
    front.answer(assignment_id=4)
    front.host.step_screen.changed("assignment_id")

    assert front.host.run.draft.assignment_id == 4


def test_points_are_ticked_and_not_asked_of_who_returns(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_end(qtbot, tmp_path).answer(verdict=Verdict.APPROVED)
    assert front.sees("checked")
    first = front.form().checked.points[0]
    first.click()
    assert front.host.run.draft.checked == (first.words,)
    assert first.accessibleName() == first.words

    front.answer(verdict=Verdict.RETURNED)

    assert not front.sees("checked")


def test_the_paper_of_the_stage_is_called_by_its_name(qtbot: QtBot, tmp_path: Path) -> None:
    box = at_the_end(qtbot, tmp_path).form().with_letter

    assert box.text() == "&Make the paper: Лист согласования"
    assert box.accessibleName() == "Make the paper: Лист согласования"


def test_a_plain_stage_asks_for_a_comment_only(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_end(qtbot, tmp_path, ONE_PART)

    assert front.focused == "comment"
    assert [name for name in front.host.run.step.fields if front.sees(name)] == ["comment"]


def test_a_part_beside_the_route_is_called_by_what_is_to_be_done(qtbot: QtBot, tmp_path: Path) -> None:
    parts = tuple(
        Assignment(HEATING.id, INSTRUCTION, TODAY, officer.id, text=text, id=at)
        for at, (officer, text) in enumerate(((ORLOVA, "Смета"), (SOKOLOV, "Справка")), 1)
    )
    front = at_the_end(qtbot, tmp_path, Dossier(HEATING, KUZNETSOV, Journey(Route(""), parts)))

    assert choices(front, "assignment_id")[1] == "Соколов\u00a0И.\u00a0П. · Справка"


def test_names_that_can_not_be_read_stop_nothing(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_register: Any) -> tuple[()]:
        raise OSError

    monkeypatch.setattr("tests.ui.pages.paper_register.PaperRegister.officers", broken)
    front = at_the_end(qtbot, tmp_path)

    assert choices(front, "verdict") == ["Approved", "Returned"]


def test_ticks_stay_with_their_points(qtbot: QtBot) -> None:
    ticks = TickList()
    qtbot.addWidget(ticks)
    ticks.setObjectName("checked")
    ticks.set_value(("Осмотр",))
    ticks.offer(("Замер", "Осмотр"))
    assert ticks.value() == ("Осмотр",)

    ticks.offer(("Замер", "Осмотр"))
    ticks.set_value(("Замер",))
    assert ticks.value() == ("Замер",)

    ticks.offer(())
    assert ticks.value() == ()


def test_enter_walks_to_the_letter(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_end(qtbot, tmp_path, ONE_PART)
    assert a_busy_office().people

    front.to("comment").type("Проверено").press(Qt.Key.Key_Tab)
    front.host.step_screen.flush()

    assert front.host.run.draft.comment == "Проверено"
