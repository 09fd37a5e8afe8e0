"""The screens of actions that end an appeal or ask something on its way, worked by the keyboard."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.actions import Action
from desktop_app.domain.appeal import Ground
from desktop_app.domain.deadlines import Calendar
from desktop_app.domain.outcomes import Answered
from desktop_app.flow.task import Task
from desktop_app.tasks import (
    answer,
    archive,
    extend,
    forward,
    leave_unanswered,
    note_reply,
    request_documents,
    return_complaint,
)
from tests.ui.action_subjects import subject_of
from tests.ui.pages.paper_office import HEATING, KUZNETSOV
from tests.ui.screens.front import Front

Open = Callable[..., Front]


@pytest.fixture
def begin(qtbot: QtBot, tmp_path: Path) -> Open:
    """Starts an action on the complaint about the heating, which has two questions and waits for two replies."""

    def begun(task: Task[Any], **said: Any) -> Front:
        dossier = subject_of(Action(task.name), "")
        appeal = replace(dossier.appeal, **said)
        return Front(qtbot, tmp_path, task=task, subject=replace(dossier, appeal=appeal))

    return begun


def named(front: Front, name: str) -> Any:
    """The widget of that name on the screen."""
    found = front.host.step_screen.findChild(QWidget, name)
    assert found is not None, name
    return found


def test_each_question_is_answered_by_keys_alone(begin: Open) -> None:
    front = begin(answer.TASK)
    assert front.focused == "results.0.answered.0"

    front.press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Tab).type("Отопление включено.")
    front.press(Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Tab).type("Крыша исправна.")
    front.forward()

    assert front.step == "text"
    assert [(row.answered, row.result) for row in front.host.run.draft.results] == [
        (Answered.MEASURES_TAKEN, "Отопление включено."),
        (Answered.EXPLAINED, "Крыша исправна."),
    ]


def test_measures_that_nobody_named_are_asked_for_where_they_belong(begin: Open) -> None:
    front = begin(answer.TASK)
    rows = tuple(replace(row, answered=Answered.MEASURES_TAKEN) for row in front.host.run.draft.results)

    front.answer(results=rows).forward()

    assert front.step == "results"
    card = named(front, "results.0.result").parentWidget()
    told = [each.text() for each in card.findChildren(QLabel) if each.isVisible()]
    assert told.count("Fill this in to go on") == 1


def test_what_was_said_of_a_question_is_there_again(begin: Open) -> None:
    front = begin(answer.TASK)
    rows = tuple(
        replace(row, answered=Answered.NOT_SUPPORTED, result="Нет оснований.") for row in front.host.run.draft.results
    )

    front.answer(results=rows).forward().back()

    assert named(front, "results.1.result").toPlainText() == "Нет оснований."


def test_questions_that_stay_are_unticked_by_the_space_bar(begin: Open) -> None:
    front = begin(forward.TASK)
    front.answer(complained="ООО «Жилсервис»").forward()
    front.answer(body="Министерство", addressee="Министру").forward()
    assert (front.step, front.focused) == ("questions", "going.0.goes")

    front.press(Qt.Key.Key_Space).forward()

    assert front.step == "details"
    assert [row.goes for row in front.host.run.draft.going] == [False, True]


def test_the_term_of_an_action_stands_above_its_questions(begin: Open) -> None:
    front = begin(return_complaint.TASK)

    assert front.reads("term").startswith("By 20.01.2026, Tue")
    assert front.reads("term").endswith("ч.\u00a07\u00a0ст.\u00a08\u00a059\u2011ФЗ")
    assert front.form().term.property("tone") == "warning"


def test_an_extension_tells_the_new_term_while_its_days_are_typed(begin: Open) -> None:
    front = begin(extend.TASK)
    assert front.reads("term").startswith("By 13.03.2026, Fri: 12.02.2026 + 30 days")

    front.answer(days="7")
    sooner = front.reads("term")
    front.answer(days="40")

    assert sooner.startswith("By 19.02.2026, Thu")
    assert front.reads("term") == ""


def test_whoever_is_late_is_told_so(begin: Open) -> None:
    front = begin(return_complaint.TASK, registered_on=HEATING.registered_on - timedelta(days=30))

    assert front.reads("term").startswith("The term is over")
    assert front.form().term.property("tone") == "problem"


def test_another_case_has_another_term(begin: Open) -> None:
    front = begin(leave_unanswered.TASK)
    assert front.reads("term") == ""

    front.answer(ground=Ground.COURT_RULING)
    soon = front.reads("term")
    front.answer(ground=Ground.ABUSE)

    assert soon.startswith("By 20.01.2026")
    assert front.reads("term").startswith("By 12.02.2026")


def test_a_term_that_cannot_be_reckoned_stands_nowhere(begin: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    front = begin(leave_unanswered.TASK)

    def fail(_calendar: Calendar, _day: object) -> bool:
        raise OSError("no holidays")

    monkeypatch.setattr(type(front.desk.calendar), "is_working_day", fail)
    front.answer(ground=Ground.COURT_RULING)

    assert front.reads("term") == ""


def test_the_body_has_fifteen_days(begin: Open) -> None:
    assert begin(request_documents.TASK).reads("term").startswith("By 30.01.2026")


def test_the_requests_that_wait_are_listed_to_choose_from(begin: Open) -> None:
    front = begin(note_reply.TASK)
    shown = front.form().request

    assert [shown.item(row).text() for row in range(shown.count())] == [
        f"{KUZNETSOV.title}, asked on 15.01.2026, Thu: адрес дома",
        "Директору МУП «Тепло», asked on 15.01.2026, Thu: план ремонта смета",
    ]
    front.press(Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert front.host.run.draft.request == "2"


def test_each_case_of_the_article_is_offered(begin: Open) -> None:
    front = begin(leave_unanswered.TASK)

    buttons = front.form().ground.findChildren(QRadioButton)

    assert len(buttons) == len(Ground)
    assert len({button.text() for button in buttons}) == len(Ground)


def test_an_electronic_appeal_needs_no_case(begin: Open) -> None:
    front = begin(archive.TASK, answered_on=HEATING.registered_on, closed_on=HEATING.registered_on)
    front.to("electronic").press(Qt.Key.Key_Space)

    assert front.host.run.problems(front.desk.clock.today()) == {}
