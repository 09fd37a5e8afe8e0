"""Note that a request has been replied to: what was asked of the author, or of another body, has come."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.journey import Assignment
from desktop_app.domain.ports import Unit
from desktop_app.domain.routes import Verdict
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import dossier_in
from desktop_app.flow.task import Opening, Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def requests_in(draft: "Draft") -> dict[str, Assignment]:
    """What is waited for, by what the draft calls it."""
    return {str(each.id): each for each in dossier_in(draft).journey.requests}


def _is_waited_for(request: str, draft: "Draft", _today: date) -> Problem | None:
    return None if request in requests_in(draft) else Problem.REQUIRED


def _not_before_asked(came_on: date, draft: "Draft", _today: date) -> Problem | None:
    asked = requests_in(draft).get(draft.request)
    return Problem.BEFORE_START if asked and came_on < asked.given_on else None


@dataclass(frozen=True, slots=True)
class Draft:
    """Which request, when its reply came, and what it says."""

    dossier: Dossier | None = fields.carried()

    request: str = fields.chosen("requests", default="", need=Need.BLOCKING, check=_is_waited_for)
    came_on: date | str | None = fields.day(need=Need.BLOCKING, past=True, check=_not_before_asked)
    text: str = fields.prose(need=Need.BLOCKING, longest=5_000)


def _begin(draft: Draft, opening: Opening) -> Draft:
    """The only request needs not be chosen."""
    waiting = tuple(requests_in(draft))
    return replace(draft, request=waiting[0] if len(waiting) == 1 else "", came_on=opening.today)


def _lead(unit: Unit, draft: Draft, _appeal: Appeal) -> None:
    replied = replace(
        requests_in(draft)[draft.request],
        done_on=fields.known_day(draft.came_on),
        verdict=Verdict.DONE,
        comment=draft.text,
    )
    unit.change_assignment(replied)


TASK = action_task(
    Action.NOTE_REPLY,
    QT_TRANSLATE_NOOP("tasks", "Reply to a request"),
    Draft,
    (Step("reply", QT_TRANSLATE_NOOP("tasks", "What came"), ("request", "came_on", "text")),),
    lead=_lead,
    begin=_begin,
)
