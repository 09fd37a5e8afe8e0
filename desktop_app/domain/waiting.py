"""What waits for the secretary besides the terms of appeals: each kind with the rows to begin with and a count."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Waiting(Enum):
    """The kinds of «Мой день», in their order."""

    UNASSIGNED = "unassigned"
    VISA = "visa"
    CONTACTS = "contacts"
    NOTICES = "notices"
    REQUESTS = "requests"
    CHECKS = "checks"
    LETTERS = "letters"
    IMPROVEMENTS = "improvements"


@dataclass(frozen=True, slots=True)
class WaitingLine:
    """One row. `id` is that of the assignment, contact, letter or improvement; an appeal without an owner has 0.

    `title` is the number or the time it is known by, `who` the citizen, `hands` whose part it is, `on` its day.
    A reception that has become an appeal is still `to_register`.
    """

    id: int
    title: str
    who: str = ""
    about: str = ""
    hands: str = ""
    on: date | None = None
    appeal_id: int | None = None
    case_file_id: int | None = None
    to_register: bool = False


@dataclass(frozen=True, slots=True)
class Appointment:
    """A contact that is planned for a day `at` a time, "10:30"; `id` is that of the contact."""

    id: int
    at: str


@dataclass(frozen=True, slots=True)
class Waits:
    """The first rows of a kind, and how many there are in all."""

    what: Waiting
    rows: tuple[WaitingLine, ...] = ()
    total: int = 0
