"""Tell the author how far the work on an appeal has come, before it is answered (59-ФЗ, art. 10)."""

from dataclasses import dataclass
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, Sheet, appeal_in, not_past
from desktop_app.flow.task import Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP

INTERIM = "interim_answer"


def _within_the_term(until: date, draft: "Draft", today: date) -> Problem | None:
    """A promise gives no longer term than the law has given; that takes an extension."""
    due_on = appeal_in(draft).due_on
    if due_on is not None and due_on >= today and until > due_on:
        return Problem.AFTER_TERM
    return not_past(until, draft, today)


@dataclass(frozen=True, slots=True)
class Draft:
    """What has been done and what is to come; where no day is said, the letter names that of the term."""

    dossier: Dossier | None = fields.carried()

    body: str = fields.prose(need=Need.BLOCKING)
    until: date | str | None = fields.day(check=_within_the_term)


def _papers(draft: Draft, _on: Circumstances) -> tuple[Sheet, ...]:
    return (Sheet(INTERIM, {"body": draft.body, "until": fields.day_or_none(draft.until) or ""}),)


TASK = action_task(
    Action.INTERIM_ANSWER,
    QT_TRANSLATE_NOOP("tasks", "Interim answer"),
    Draft,
    (
        Step("text", QT_TRANSLATE_NOOP("tasks", "What is told"), ("body", "until")),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), ()),
    ),
    papers=_papers,
)
