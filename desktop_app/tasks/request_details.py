"""Ask the author of an appeal for what is missing in it; its term stays what it was (59-ФЗ, art. 7 and 10)."""

from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.journey import DETAILS, Aim, Assignment
from desktop_app.domain.letter_forms import items
from desktop_app.domain.ports import Unit
from desktop_app.domain.rules import Need
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, Sheet, appeal_in, dossier_in, not_past
from desktop_app.flow.task import Opening, Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP

REQUEST = "request_of_details"
USUAL_DAYS = 7
"""So long an author is given unless somebody says otherwise; the law has no term for it."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What is missing, an item to a line, and until when it is waited for."""

    dossier: Dossier | None = fields.carried()

    missing: str = fields.prose(need=Need.BLOCKING, longest=5_000)
    until: date | str | None = fields.day(need=Need.BLOCKING, check=not_past)


def _begin(draft: Draft, opening: Opening) -> Draft:
    """Never after the day of the answer, unless that has come already."""
    usual = opening.today + timedelta(days=USUAL_DAYS)
    due_on = appeal_in(draft).due_on
    return replace(draft, until=min(usual, due_on) if due_on and due_on >= opening.today else usual)


def _papers(draft: Draft, _on: Circumstances) -> tuple[Sheet, ...]:
    return (Sheet(REQUEST, {"missing": items(draft.missing), "until": fields.known_day(draft.until)}),)


def _lead(unit: Unit, draft: Draft, appeal: Appeal) -> None:
    case_file = dossier_in(draft).case_file
    assert case_file is not None  # noqa: S101 — the action is offered where the author is known only
    unit.add_assignment(
        Assignment(
            appeal.id,
            DETAILS,
            unit.clock.today(),
            executor=case_file.title,
            text=draft.missing,
            aim=Aim.REQUEST,
            due_on=fields.known_day(draft.until),
        )
    )


TASK = action_task(
    Action.REQUEST_DETAILS,
    QT_TRANSLATE_NOOP("tasks", "Request of details from the author"),
    Draft,
    (
        Step("request", QT_TRANSLATE_NOOP("tasks", "What is missing"), ("missing", "until")),
        Step("papers", QT_TRANSLATE_NOOP("tasks", "Letters"), ()),
    ),
    papers=_papers,
    lead=_lead,
    begin=_begin,
)
