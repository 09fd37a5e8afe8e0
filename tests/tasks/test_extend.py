"""A term is extended once; the open stages that were due with the appeal are due with it again."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain.actions import Action, makes_sense
from desktop_app.domain.appeal import Appeal, AppealKind, QuestionStatus
from desktop_app.domain.journey import Assignment
from desktop_app.domain.office import Office, Profile
from desktop_app.domain.rules import Problem
from desktop_app.flow.action import dossier_of
from desktop_app.flow.deed import Circumstances
from desktop_app.tasks import correct_appeal, extend, request_documents
from tests.stand_ins import PlainWeek
from tests.tasks.desk import Desk
from tests.tasks.life import DUE, HEATING, ROOF, TODAY, Life, said
from tests.tasks.test_finish_stage import at_work
from tests.tasks.test_requests import MUP

MARCH_13 = date(2026, 3, 13)
"""13.02.2026 and thirty days more is Sunday, 15.03: the working day before."""

DOCUMENTS_DUE = date(2026, 1, 30)
"""Fifteen days from today."""


def test_the_author_is_told_of_the_new_day_and_why(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF, replace(HEATING, status=QuestionStatus.ANSWERED))

    receipt = life.act(extend.TASK, appeal, reason="Ждём ответа Росреестра")

    after = life.now(appeal)
    assert (after.due_on, after.first_due_on) == (MARCH_13, DUE)
    assert [each.status for each in after.questions] == [QuestionStatus.EXTENDED, QuestionStatus.ANSWERED]
    (letter,) = life.letters(receipt)
    assert letter.form == "extension_notice"
    assert "13 марта 2026 года" in said(letter)
    assert "Ждём ответа Росреестра" in said(letter)


def test_a_term_is_extended_once(life: Life) -> None:
    appeal = life.appeal(life.author())
    life.act(extend.TASK, appeal, reason="Ждём ответа")
    dossier = dossier_of(life.store.register, appeal.id)
    assert dossier is not None

    assert not makes_sense(Action.EXTEND, dossier, Profile.LAW_59)


@pytest.mark.parametrize("days", ["0", "31"])
def test_by_thirty_days_at_most_and_with_a_reason(life: Life, days: str) -> None:
    desk = life.begin(extend.TASK, life.appeal(life.author()))

    assert desk.answer(days=days).problems() == {"days": Problem.OUT_OF_RANGE, "reason": Problem.REQUIRED}


@pytest.mark.parametrize(("late", "problem"), [(0, None), (30, None), (31, Problem.STILL_OVERDUE)])
def test_no_answer_is_promised_by_a_day_that_is_over(life: Life, late: int, problem: Problem | None) -> None:
    desk = life.begin(extend.TASK, life.appeal(life.author())).answer(days="30", reason="Ждём ответа")
    life.clock.pass_by(days=(DUE - TODAY).days + late)

    assert desk.problems().get("days") == problem


@pytest.mark.parametrize(("days", "until"), [("30", MARCH_13), ("7", date(2026, 2, 20)), ("31", None), ("месяц", None)])
def test_the_new_term_is_known_before_finish(life: Life, days: str, until: date | None) -> None:
    desk = life.begin(extend.TASK, life.appeal(life.author())).answer(days=days)
    deed = desk.run.task.deed
    assert deed is not None

    due = deed.due(desk.draft, Circumstances(TODAY, Office(), PlainWeek()))

    assert (due.on if due else None) == until


def test_nobody_is_told_where_nobody_signed(life: Life) -> None:
    receipt = life.act(extend.TASK, life.appeal(None), reason="Ждём ответа")

    assert receipt.letter_ids == ()


def test_the_stage_at_hand_follows_the_term_of_the_appeal(life: Life) -> None:
    appeal = at_work(life)
    soon = TODAY + timedelta(days=5)
    with life.store.unit(life.secretary.id, life.ids.new()) as unit:
        unit.add_assignment(Assignment(appeal.id, "consideration", TODAY, life.secretary.id, due_on=soon))
        unit.add_assignment(Assignment(appeal.id, "consideration", TODAY, executor="ООО «Тепло»"))

    life.act(extend.TASK, appeal, reason="Ждём ответа")

    assert [each.due_on for each in life.journey(appeal).at_hand] == [MARCH_13, soon, None]
    assert life.journey(appeal).assignments[0].due_on != MARCH_13


def test_a_term_that_comes_nearer_takes_later_stages_along(life: Life) -> None:
    appeal = at_work(life)
    with life.store.unit(life.secretary.id, life.ids.new()) as unit:
        unit.add_assignment(
            Assignment(appeal.id, "consideration", TODAY, life.secretary.id, due_on=DUE - timedelta(days=1))
        )

    correct(life, appeal, received_on="12.01.2026", registered_on="12.01.2026")

    earlier = life.now(appeal).due_on
    assert earlier is not None
    assert earlier < DUE - timedelta(days=1)
    assert [each.due_on for each in life.journey(appeal).at_hand] == [earlier, earlier]


def test_undoing_gives_the_first_term_back(life: Life) -> None:
    appeal = at_work(life)
    desk = life.begin(extend.TASK, appeal)
    desk.answer(reason="Ждём ответа").forward().finish()

    life.undo(desk.run.id)

    assert (life.now(appeal).due_on, life.now(appeal).first_due_on) == (DUE, None)
    assert life.journey(appeal).at_hand[0].due_on == DUE


@pytest.mark.parametrize(
    ("registered_on", "first_due_on", "until"),
    [
        ("14.01.2026", date(2026, 2, 13), MARCH_13),
        ("05.01.2026", date(2026, 2, 4), date(2026, 3, 6)),
        ("01.09.2025", date(2025, 10, 1), date(2025, 10, 31)),
    ],
)
def test_a_corrected_day_of_registration_takes_no_extension_away(
    life: Life, registered_on: str, first_due_on: date, until: date
) -> None:
    appeal = life.appeal(life.author())
    life.act(extend.TASK, appeal, reason="Ждём ответа")

    correct(life, appeal, registered_on=registered_on, received_on=registered_on)

    assert (life.now(appeal).first_due_on, life.now(appeal).due_on) == (first_due_on, until)


def test_what_turns_out_to_be_no_appeal_has_no_term_to_extend(life: Life) -> None:
    appeal = life.appeal(life.author())
    life.act(extend.TASK, appeal, reason="Ждём ответа")

    correct(life, appeal, appeal_kind=AppealKind.INQUIRY)

    assert (life.now(appeal).first_due_on, life.now(appeal).due_on) == (None, None)


def test_documents_are_waited_for_as_long_as_the_law_says(life: Life) -> None:
    appeal = life.appeal(life.author(), due_on=DOCUMENTS_DUE)
    life.act(request_documents.TASK, appeal, addressee=MUP, documents="схема сетей")

    life.act(extend.TASK, appeal, reason="Ждём ответа")

    assert life.now(appeal).due_on != DOCUMENTS_DUE
    assert [each.due_on for each in life.journey(appeal).requests] == [DOCUMENTS_DUE]


def correct(life: Life, appeal: Appeal, **answers: object) -> None:
    """Correct the card."""
    read = life.store.register.appeal(appeal.id)
    Desk(life.store, life.clock, life.secretary, correct_appeal.TASK, subject=read).answer(**answers).to(
        "review"
    ).finish()
