"""What a letter is made from: the rows of the register and what the secretary says of this one letter."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.deadlines import Due
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.post import Registered

Answer = str | int | date | tuple[str, ...]
"""What the secretary says to one of a form's own questions."""


@dataclass(frozen=True, slots=True)
class Entry:
    """An appeal as a journal or a reference lists it; the number of an `annulled` one is never given again.

    One that is no appeal by law (a call, a letter by plain e-mail) does not `count` as one.
    """

    number: str
    registered_on: date
    applicant: str
    about: str = ""
    kind: str = ""
    channel: str = ""
    responsible: str = ""
    due_on: date | None = None
    answered_on: date | None = None
    annulled: bool = False
    counts: bool = True


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper of a case file as its inventory lists it; `sheets` is 0 where nobody has counted them."""

    title: str
    number: str = ""
    made_on: date | None = None
    sheets: int = 0


@dataclass(frozen=True, slots=True)
class Visa:
    """What an officer says to a draft: `agrees` is None until anything is said, `comment` why it comes back."""

    officer: Officer
    agrees: bool | None = None
    made_on: date | None = None
    comment: str = ""


@dataclass(frozen=True, slots=True)
class Facts:
    """What one letter is about. `number` is its own; `answers` are to the questions that its template asks.

    `since` and `until` bound the period of a journal; `entries` are its appeals, or those of a case file, whose papers
    are `papers`; `pieces` are registered mail; `visas` are what officers said to the draft of an answer.
    """

    case_file: CaseFile | None = None
    appeal: Appeal | None = None
    due: Due | None = None
    number: str = ""
    answers: Mapping[str, Answer] = field(default_factory=dict)
    since: date | None = None
    until: date | None = None
    entries: tuple[Entry, ...] = ()
    papers: tuple[Paper, ...] = ()
    pieces: tuple[Registered, ...] = ()
    visas: tuple[Visa, ...] = ()


@dataclass(frozen=True, slots=True)
class Desk:
    """Whose desk the letter is made at: the office with its people, who acts, and the day."""

    office: Office
    officer: Officer
    today: date
    officers: tuple[Officer, ...] = ()
    departments: tuple[Department, ...] = ()
