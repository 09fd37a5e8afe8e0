"""Extend the term of an appeal: once, by up to thirty days, with a notice to its author (59-ФЗ, art. 12 part 2)."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal, QuestionStatus
from desktop_app.domain.deadlines import Due, extended_due
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, Sheet, appeal_in, dossier_in
from desktop_app.flow.task import Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP

MOST_DAYS = 30
NOTICE = "extension_notice"


def _reaches_today(days: int, draft: "Draft", today: date) -> Problem | None:
    """Nobody can promise an answer by a day that is over."""
    due_on = appeal_in(draft).due_on
    return Problem.STILL_OVERDUE if due_on is not None and due_on + timedelta(days=days) < today else None


@dataclass(frozen=True, slots=True)
class Draft:
    """By how many days, and why."""

    dossier: Dossier | None = fields.carried()

    days: int | str = fields.whole(default=MOST_DAYS, least=1, most=MOST_DAYS, check=_reaches_today)
    reason: str = fields.text(need=Need.BLOCKING, longest=300)


def _due(draft: Draft, on: Circumstances) -> Due | None:
    """The new term, once the days are such as the law allows."""
    is_allowed = isinstance(draft.days, int) and 0 < draft.days <= MOST_DAYS
    return _new_term(draft, on) if is_allowed else None


def _new_term(draft: Draft, on: Circumstances) -> Due:
    was_due_on = appeal_in(draft).due_on
    assert was_due_on is not None  # noqa: S101 — the action is offered for an appeal with a term only
    return extended_due(was_due_on, int(draft.days), on.office, on.calendar)


def _change(draft: Draft, on: Circumstances) -> Appeal:
    appeal = appeal_in(draft)
    questions = tuple(
        replace(each, status=QuestionStatus.EXTENDED) if each.status is QuestionStatus.UNDER_REVIEW else each
        for each in appeal.questions
    )
    return replace(appeal, due_on=_new_term(draft, on).on, first_due_on=appeal.due_on, questions=questions)


def _papers(draft: Draft, on: Circumstances) -> tuple[Sheet, ...]:
    until = _change(draft, on).due_on
    is_known = dossier_in(draft).case_file is not None
    return (Sheet(NOTICE, {"until": until, "reason": draft.reason}),) if is_known and until else ()


TASK = action_task(
    Action.EXTEND,
    QT_TRANSLATE_NOOP("tasks", "Extension of the term"),
    Draft,
    (
        Step("extension", QT_TRANSLATE_NOOP("tasks", "New term"), ("days", "reason")),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), ()),
    ),
    change=_change,
    papers=_papers,
    due=_due,
)
