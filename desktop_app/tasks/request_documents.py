"""Ask another body for documents and materials; it has fifteen days (59-ФЗ, art. 10 part 1 item 2 and part 2)."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.deadlines import Due, Matter, due_for
from desktop_app.domain.journey import DOCUMENTS, Aim, Assignment
from desktop_app.domain.letter_forms import items
from desktop_app.domain.ports import Unit
from desktop_app.domain.rules import Need
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, Sheet, not_past
from desktop_app.flow.task import Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP

REQUEST = "documents_request"


@dataclass(frozen=True, slots=True)
class Draft:
    """Whom and for what; where no day is said, the term of the law holds."""

    dossier: Dossier | None = fields.carried()

    addressee: str = fields.prose(need=Need.BLOCKING, longest=1_000)
    documents: str = fields.prose(need=Need.BLOCKING, longest=5_000)
    until: date | str | None = fields.day(check=not_past)


def _due(_draft: Draft, on: Circumstances) -> Due | None:
    """Fifteen days from the request itself, not counting the day of it."""
    return due_for(Matter.DOCUMENTS, on.today, replace(on.office, counts_registration_day=False), on.calendar)


def _until(draft: Draft, on: Circumstances) -> date | None:
    due = _due(draft, on)
    return fields.day_or_none(draft.until) or (due.on if due else None)


def _papers(draft: Draft, on: Circumstances) -> tuple[Sheet, ...]:
    answers = {"addressee": items(draft.addressee), "documents": items(draft.documents), "until": _until(draft, on)}
    return (Sheet(REQUEST, {name: answer for name, answer in answers.items() if answer is not None}),)


def _lead(unit: Unit, draft: Draft, appeal: Appeal) -> None:
    today = unit.clock.today()
    unit.add_assignment(
        Assignment(
            appeal.id,
            DOCUMENTS,
            today,
            executor=items(draft.addressee)[0],
            text=draft.documents,
            aim=Aim.REQUEST,
            due_on=_until(draft, Circumstances(today, unit.office, unit.calendar)),
        )
    )


TASK = action_task(
    Action.REQUEST_DOCUMENTS,
    QT_TRANSLATE_NOOP("tasks", "Request of documents from another body"),
    Draft,
    (
        Step("request", QT_TRANSLATE_NOOP("tasks", "Whom and for what"), ("addressee", "documents", "until")),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), ()),
    ),
    papers=_papers,
    lead=_lead,
    due=_due,
)
