"""Return a complaint that only those could look into whom it is about (59-ФЗ, art. 8 parts 6 and 7)."""

from dataclasses import dataclass

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal, Outcome, QuestionStatus
from desktop_app.domain.deadlines import Due, Matter, due_for
from desktop_app.domain.outcomes import ended, settled
from desktop_app.domain.rules import Need
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, Sheet, appeal_in, end_of_work
from desktop_app.flow.task import Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP

NOTICE = "complaint_returned"


@dataclass(frozen=True, slots=True)
class Draft:
    """Whose decision or action the complaint is about, in the nominative."""

    dossier: Dossier | None = fields.carried()

    complained: str = fields.text(need=Need.BLOCKING, longest=300)


def _due(draft: Draft, on: Circumstances) -> Due | None:
    return due_for(Matter.COMPLAINT_RETURN, appeal_in(draft).registered_on, on.office, on.calendar)


def _change(draft: Draft, on: Circumstances) -> Appeal:
    appeal = appeal_in(draft)
    return ended(appeal, Outcome.RETURNED, on.today, settled(appeal, QuestionStatus.NO_ANSWER))


def _papers(draft: Draft, _on: Circumstances) -> tuple[Sheet, ...]:
    return (Sheet(NOTICE, {"complained": draft.complained}),)


TASK = action_task(
    Action.RETURN_COMPLAINT,
    QT_TRANSLATE_NOOP("tasks", "Return of a complaint"),
    Draft,
    (
        Step("complaint", QT_TRANSLATE_NOOP("tasks", "Whom it is about"), ("complained",)),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), ()),
    ),
    change=_change,
    papers=_papers,
    lead=end_of_work,
    due=_due,
)
