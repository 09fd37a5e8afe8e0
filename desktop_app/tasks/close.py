"""Close an appeal whose work has ended; what was no appeal ends by it."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, appeal_in, end_of_work
from desktop_app.flow.task import Opening, Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def _not_before_the_end(closed_on: date, draft: "Draft", _today: date) -> Problem | None:
    appeal = appeal_in(draft)
    return Problem.BEFORE_START if closed_on < (appeal.answered_on or appeal.registered_on) else None


@dataclass(frozen=True, slots=True)
class Draft:
    """On which day."""

    dossier: Dossier | None = fields.carried()

    closed_on: date | str | None = fields.day(need=Need.BLOCKING, past=True, check=_not_before_the_end)


def _begin(draft: Draft, opening: Opening) -> Draft:
    return replace(draft, closed_on=opening.today)


def _change(draft: Draft, _on: Circumstances) -> Appeal:
    """Whoever called or wrote by plain e-mail was answered at once: nothing waits there any more."""
    appeal, closed_on = appeal_in(draft), fields.known_day(draft.closed_on)
    return replace(appeal, closed_on=closed_on, answered_on=appeal.answered_on or closed_on)


TASK = action_task(
    Action.CLOSE,
    QT_TRANSLATE_NOOP("tasks", "Closing of an appeal"),
    Draft,
    (Step("closing", QT_TRANSLATE_NOOP("tasks", "Closing"), ("closed_on",)),),
    change=_change,
    lead=end_of_work,
    begin=_begin,
)
