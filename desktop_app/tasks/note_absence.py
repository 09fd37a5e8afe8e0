"""Note that an officer is absent from one day to another, and who stands in; or that the officer is back."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop_app.domain import fields
from desktop_app.domain.absences import AmongOfficers, deputies_of, deputy_problem, officer_in, works_here
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


def _works_here(officer_id: int, draft: "Draft", _today: date) -> Problem | None:
    return works_here(draft.officers, officer_id)


def _first_day_needed(draft: "Draft") -> Need:
    """Both days may be empty only for somebody who is back: then the absence that was noted is taken away."""
    officer = officer_in(draft.officers, draft.officer_id)
    is_back = officer is not None and officer.away_from is not None and draft.away_until is None
    return Need.FREE if is_back else Need.BLOCKING


def _not_before_start(until: date, draft: "Draft", _today: date) -> Problem | None:
    start = draft.away_from
    return Problem.BEFORE_START if isinstance(start, date) and until < start else None


def _may_stand_in(deputy_id: int, draft: "Draft", _today: date) -> Problem | None:
    if draft.officer_id is None:
        return None
    circle = deputy_problem(draft.officer_id, deputies_of(draft.officers) | {draft.officer_id: deputy_id})
    return circle or works_here(draft.officers, deputy_id)


@dataclass(frozen=True, slots=True)
class Draft:
    """Who is absent, when, and who stands in; `officers` are all as they were read."""

    officers: tuple[Officer, ...] = fields.carried(())

    officer_id: int | None = fields.chosen("officers", need=Need.BLOCKING, check=_works_here)
    away_from: date | str | None = fields.day(need=_first_day_needed)
    away_until: date | str | None = fields.day(check=_not_before_start)
    deputy_id: int | None = fields.chosen("officers", check=_may_stand_in)


def _begin(opening: Opening) -> Draft:
    subject = opening.subject if isinstance(opening.subject, AmongOfficers) else AmongOfficers()
    return _filled(Draft(subject.officers, subject.officer_id))


def _filled(draft: Draft) -> Draft:
    """The draft with what is noted of the officer already."""
    officer = officer_in(draft.officers, draft.officer_id)
    if officer is None:
        return replace(draft, away_from=None, away_until=None, deputy_id=None)
    return replace(draft, away_from=officer.away_from, away_until=officer.away_until, deputy_id=officer.deputy_id)


def _follow(draft: Draft, name: str) -> Draft:
    return _filled(draft) if name == "officer_id" else draft


def _before(draft: Draft) -> tuple[Officer, ...]:
    return draft.officers


def _stored(register: Register, _draft: Draft) -> tuple[Officer, ...]:
    return register.officers()


def _reread(draft: Draft, stored: tuple[Officer, ...]) -> Draft:
    return _filled(replace(draft, officers=stored))


def _label(draft: Draft) -> str:
    officer = officer_in(draft.officers, draft.officer_id)
    return officer.full_name.short if officer else ""


def absent_in(draft: Draft) -> Officer | None:
    """The officer as the draft has it; None while nobody is chosen."""
    officer = officer_in(draft.officers, draft.officer_id)
    if officer is None:
        return None
    answers: dict[str, Any] = {
        "away_from": fields.day_or_none(draft.away_from),
        "away_until": fields.day_or_none(draft.away_until),
    }
    return replace(officer, deputy_id=draft.deputy_id, **answers)


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when something has been changed among the officers meanwhile."""
    absent = absent_in(draft)
    if absent is None or set(unit.officers()) != set(draft.officers):
        raise Conflict
    unit.change_officer(absent)
    return Receipt()


TASK = Task(
    name="note_absence",
    title=QT_TRANSLATE_NOOP("tasks", "Absence of an officer"),
    draft=Draft,
    steps=(
        Step(
            "absence",
            QT_TRANSLATE_NOOP("tasks", "Absence"),
            ("officer_id", "away_from", "away_until", "deputy_id"),
        ),
    ),
    begin=_begin,
    commit=_commit,
    follow=_follow,
    label=_label,
    source=Source(_before, _stored, _reread),
)
