"""The officers of an office as its set-up asks for them: rows that name each other before they are stored."""

from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from typing import Any

from desktop_app.domain import fields
from desktop_app.domain.absences import deputy_problem
from desktop_app.domain.officer import Role
from desktop_app.domain.rules import Need, Problem


def _not_before_start(until: date, row: Any, _today: date) -> Problem | None:
    start = row.away_from
    return Problem.BEFORE_START if isinstance(start, date) and until < start else None


def _may_stand_in(_deputy: int, row: Any, _today: date) -> Problem | None:
    problem: Problem | None = row.deputy_problem
    return problem


def fit_together(rows: tuple["OfficerRow", ...], _draft: Any, _today: date) -> Problem | None:
    """What is wrong with officers as a whole: nobody registers appeals, or a deputy of another run does not fit in."""
    if all(row.roles and Role.SECRETARY not in row.roles for row in rows):
        return Problem.NO_SECRETARY
    found = (
        now.deputy_problem for now, row in zip(among_themselves(rows), rows, strict=True) if not row.deputy_problem
    )
    return next((problem for problem in found if problem), None)


@dataclass(frozen=True, slots=True)
class OfficerRow:
    """An officer; the department goes by its title, for it may be as new as the officer.

    So may the deputy, who goes by the `key` of a row: its id, or less than 0 where it is not stored yet.
    """

    surname: str = fields.person_name(need=Need.BLOCKING)
    name: str = fields.person_name()
    patronymic: str = fields.person_name()
    post: str = fields.text()
    department: str = fields.text()
    phone: str = fields.phone()
    away_from: date | str | None = fields.day()
    away_until: date | str | None = fields.day(check=_not_before_start)
    dative: str = fields.text(longest=100)
    roles: frozenset[Role] = fields.several(Role)
    deputy: int | None = fields.chosen("officers", check=_may_stand_in)
    id: int = fields.carried(0)
    key: int = fields.carried(0)
    deputy_problem: Problem | None = fields.carried()


def among_themselves(rows: tuple[OfficerRow, ...]) -> tuple[OfficerRow, ...]:
    """The officers, each with a key to be named by and with what is wrong with the deputy among the others."""
    free = count(min((row.key for row in rows), default=0) - 1, -1)
    keyed = [replace(row, key=row.id or row.key or next(free)) for row in rows]
    here = {row.key for row in keyed}
    deputies = {row.key: row.deputy for row in keyed if row.deputy is not None}
    return tuple(replace(row, deputy_problem=_deputy_problem(row.key, row.deputy, here, deputies)) for row in keyed)


def _deputy_problem(key: int, deputy: int | None, here: set[int], deputies: dict[int, int]) -> Problem | None:
    if deputy is None:
        return None
    return deputy_problem(key, deputies) if deputy in here else Problem.HAS_LEFT


def deputies_first(rows: tuple[OfficerRow, ...]) -> list[OfficerRow]:
    """Each after the one who stands in for them, who may be new and has an id only once stored.

    Nobody may stand in for themselves in the end: `fit_together` has seen to that.
    """
    waiting, ordered = {row.key: row for row in rows}, list[OfficerRow]()
    while waiting:
        ready = [row for row in waiting.values() if row.deputy not in waiting]
        ordered += ready
        for row in ready:
            del waiting[row.key]
    return ordered
