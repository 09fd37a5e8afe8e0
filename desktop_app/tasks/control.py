"""Put an appeal under control, look at it and name the next check, or take it off control."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from desktop_app.domain import fields
from desktop_app.domain.actions import Action, Dossier
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.journey import CONTROL, Assignment
from desktop_app.domain.ports import Unit
from desktop_app.domain.routes import Verdict
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.action import action_task
from desktop_app.flow.deed import Circumstances, appeal_in, dossier_in, not_past
from desktop_app.flow.task import Step
from desktop_app.flow.words import QT_TRANSLATE_NOOP


class Check(Enum):
    """What is done about the control."""

    PUT_ON = "put on"
    CHECKED = "checked"
    TAKE_OFF = "take off"


def may_be_done(draft: "Draft") -> tuple[Check, ...]:
    """What makes sense: control is put on once, and then kept or taken off."""
    return (Check.CHECKED, Check.TAKE_OFF) if appeal_in(draft).controlled else (Check.PUT_ON,)


def _makes_sense(check: Check, draft: "Draft", _today: date) -> Problem | None:
    return None if check in may_be_done(draft) else Problem.REQUIRED


def goes_on(draft: "Draft") -> bool:
    """Whether it is under control from now on."""
    return draft.check is not Check.TAKE_OFF


def _day_needed(draft: "Draft") -> Need:
    return Need.BLOCKING if goes_on(draft) else Need.FREE


@dataclass(frozen=True, slots=True)
class Draft:
    """What is done and why: what is watched over, what the check has shown, or why control is not needed any more."""

    dossier: Dossier | None = fields.carried()

    check: Check | None = fields.chosen(Check, need=Need.BLOCKING, check=_makes_sense)
    reason: str = fields.text(need=Need.BLOCKING, longest=300)
    next_check_on: date | str | None = fields.day(need=_day_needed, check=not_past)


def _fit(draft: Draft) -> Draft:
    sensible = may_be_done(draft)
    return draft if draft.check in sensible else replace(draft, check=sensible[0] if len(sensible) == 1 else None)


def _change(draft: Draft, _on: Circumstances) -> Appeal:
    return replace(appeal_in(draft), controlled=goes_on(draft))


def _lead(unit: Unit, draft: Draft, appeal: Appeal) -> None:
    """Whoever acts watches; a check is noted with what it has shown, and the next one is theirs again."""
    today = unit.clock.today()
    watched = [each for each in dossier_in(draft).journey.assignments if each.stage == CONTROL and each.is_open]
    for each in watched:
        unit.change_assignment(replace(each, done_on=today, verdict=Verdict.DONE, comment=draft.reason))
    if goes_on(draft):
        text = watched[-1].text if watched else draft.reason
        due_on = fields.known_day(draft.next_check_on)
        unit.add_assignment(Assignment(appeal.id, CONTROL, today, unit.officer.id, text=text, due_on=due_on))


TASK = action_task(
    Action.CONTROL,
    QT_TRANSLATE_NOOP("tasks", "Control"),
    Draft,
    (Step("control", QT_TRANSLATE_NOOP("tasks", "Control"), ("check", "reason", "next_check_on")),),
    change=_change,
    lead=_lead,
    fit=_fit,
)
