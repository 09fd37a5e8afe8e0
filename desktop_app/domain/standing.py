"""How an appeal stands to its term."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Protocol

from desktop_app.domain.office import Office


class TermState(Enum):
    """The states of a term; SOON, NEAR and PRESSING are the office's three warnings before it ends."""

    ANNULLED = "annulled"
    ANSWERED = "answered"
    ANSWERED_LATE = "answered late"
    NO_TERM = "no term"
    IN_TERM = "in term"
    SOON = "due soon"
    NEAR = "due near"
    PRESSING = "due at once"
    OVERDUE = "overdue"


class Termed(Protocol):
    """What has a term: an appeal, or the line of a list that shows one."""

    @property
    def due_on(self) -> date | None:
        """The last day of the term; None where there is none."""

    @property
    def answered_on(self) -> date | None:
        """The day on which the work ended."""

    @property
    def annulled(self) -> bool:
        """Whether the registration was undone."""


@dataclass(frozen=True, slots=True)
class Warnings:
    """So many days before the end of a term, from the earliest to the last."""

    first: int = 10
    second: int = 5
    last: int = 1


def warnings_of(office: Office) -> Warnings:
    """When this office wants to be warned."""
    return Warnings(office.first_warning, office.second_warning, office.last_warning)


def term_state(termed: Termed, today: date, warnings: Warnings) -> TermState:
    """The state on a day. The day it is due is the last on which it is in time."""
    if termed.annulled:
        return TermState.ANNULLED
    if termed.answered_on is not None:
        late = termed.due_on is not None and termed.answered_on > termed.due_on
        return TermState.ANSWERED_LATE if late else TermState.ANSWERED
    if termed.due_on is None:
        return TermState.NO_TERM
    left = (termed.due_on - today).days
    steps = (
        (-1, TermState.OVERDUE),
        (warnings.last, TermState.PRESSING),
        (warnings.second, TermState.NEAR),
        (warnings.first, TermState.SOON),
    )
    return next((state for most, state in steps if left <= most), TermState.IN_TERM)
