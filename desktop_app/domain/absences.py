"""Absences and deputies: what may be said of an officer among the others."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.officer import Officer, Role, goes_in_circle
from desktop_app.domain.rules import Problem


@dataclass(frozen=True, slots=True)
class AmongOfficers:
    """All officers as they were read, and the one that a task is about, where that is known."""

    officers: tuple[Officer, ...] = ()
    officer_id: int | None = None


def officer_in(officers: Iterable[Officer], officer_id: int | None) -> Officer | None:
    """The officer of this id."""
    return next((each for each in officers if each.id == officer_id), None)


def works_here(officers: Iterable[Officer], officer_id: int) -> Problem | None:
    """What is wrong with choosing somebody: nobody is called so, or the officer has left."""
    found = officer_in(officers, officer_id)
    return None if found is not None and found.active else Problem.HAS_LEFT


def deputy_problem(officer_id: int, deputies: dict[int, int]) -> Problem | None:
    """What is wrong with a deputy, given who is whose: nobody stands in for themselves, also in the end."""
    if deputies.get(officer_id) == officer_id:
        return Problem.OWN_DEPUTY
    return Problem.DEPUTY_CIRCLE if goes_in_circle(officer_id, deputies) else None


def deputies_of(officers: Iterable[Officer]) -> dict[int, int]:
    """Who is whose deputy, among those who work here."""
    return {each.id: each.deputy_id for each in officers if each.active and each.deputy_id is not None}


def has_secretary(officers: Iterable[Officer]) -> bool:
    """Whether anybody who works here may register appeals."""
    return any(each.active and each.may_be(Role.SECRETARY) for each in officers)


def is_away_between(officer: Officer, since: date, until: date | None) -> bool:
    """Whether an officer is absent on any day of a period, both days included, or one without an end."""
    if officer.away_from is None:
        return False
    return officer.away_from <= (until or date.max) and since <= (officer.away_until or date.max)
