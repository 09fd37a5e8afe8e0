"""The office's own people: what they do, and who acts for whom."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_app.domain.citizen import FullName


class Role(Enum):
    """A part that an officer plays in the work on an appeal."""

    SECRETARY = "secretary"
    DISPATCHER = "dispatcher"
    RESPONSIBLE = "responsible"
    HELPER = "helper"
    HEAD = "head"


@dataclass(frozen=True, slots=True)
class Department:
    """A part of the office that officers belong to; one that was dissolved stays in the register, not `active`."""

    title: str
    active: bool = True
    id: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class Officer:
    """Someone who registers appeals, answers for them or signs the letters.

    `dative` overrides the addressee's dative of the name. `away_from` and `away_until` bound an absence, both days
    included. An officer who left stays in the register, not `active`.

    `roles` says which parts the officer may play; none of them named means all. `deputy_id` is the officer who acts in
    an absence.
    """

    surname: str
    name: str = ""
    patronymic: str = ""
    post: str = ""
    department_id: int | None = None
    phone: str = ""
    away_from: date | None = None
    away_until: date | None = None
    active: bool = True
    dative: str = ""
    roles: frozenset[Role] = frozenset()
    deputy_id: int | None = None
    id: int = 0
    version: int = 0

    @property
    def full_name(self) -> FullName:
        """The officer's name in parts."""
        return FullName(self.surname, self.name, self.patronymic)

    def is_away(self, day: date) -> bool:
        """Whether the officer is absent on this day."""
        return (
            self.away_from is not None and self.away_from <= day and (self.away_until is None or day <= self.away_until)
        )

    def may_be(self, role: Role) -> bool:
        """Whether the officer may play this part."""
        return not self.roles or role in self.roles


def first_of(officers: Iterable[Officer]) -> Officer:
    """In whose name work is done until somebody says who sits at the desk: who came first and has not left.

    Raises ValueError when there is nobody; every register begins with somebody.
    """
    return min(officers, key=lambda each: (not each.active, each.id))


def standing_in(officer: Officer, officers: Iterable[Officer], day: date) -> Officer | None:
    """Who acts for an officer on a day: the officer, or, away or gone, the deputy, or the deputy's own deputy.

    None when nobody does: a deputy is not named, or all that are named in turn are away.
    """
    known = {each.id: each for each in officers}
    asked: set[int] = set()
    acting: Officer | None = officer
    while acting is not None and (not acting.active or acting.is_away(day)):
        asked.add(acting.id)
        deputy_id = acting.deputy_id
        acting = known.get(deputy_id) if deputy_id is not None and deputy_id not in asked else None
    return acting


def acts_for(officer_id: int, officers: Iterable[Officer], day: date) -> frozenset[int]:
    """Whose matters come to an officer on a day: their own, and those of whoever they stand in for, or nobody does."""
    known = tuple(officers)
    acting = {each.id: standing_in(each, known, day) for each in known}
    return frozenset({officer_id, *(of for of, who in acting.items() if who is None or who.id == officer_id)})


def goes_in_circle(officer_id: int, deputies: dict[int, int]) -> bool:
    """Whether an officer, given who is whose deputy, would stand in for themselves in the end."""
    asked: set[int] = set()
    at = deputies.get(officer_id)
    while at is not None and at != officer_id and at not in asked:
        asked.add(at)
        at = deputies.get(at)
    return at == officer_id
