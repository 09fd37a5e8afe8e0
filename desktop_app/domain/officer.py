"""The office's own people."""

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.citizen import FullName


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
