"""What is read of the case database to be shown: lines of lists, windows of them, events."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING

from desktop_app.domain.appeal import Attachment, Ground, Outcome
from desktop_app.domain.identifiers import Identifier
from desktop_app.domain.officer import Officer
from desktop_app.domain.waiting import Appointment, Waits

if TYPE_CHECKING:  # what templates are made of is loaded with the first letter, not at the start
    from desktop_app.domain.evidence import Reason


class ChangeAction(Enum):
    """What the journal says happened to a row."""

    ADDED = "added"
    CHANGED = "changed"
    UNDONE = "undone"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field before and after, as stored values in words (dates ISO, enums by value); "" where there was none."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Event:
    """One entry of a timeline. `subject` is the table: case_file, appeal, letter …; `title` its number at that time.

    `may_be_undone`: its run was finished, and no later one depends on it.
    """

    at: datetime
    officer: str
    action: ChangeAction
    subject: str
    subject_id: int
    title: str
    changes: tuple[FieldChange, ...] = ()
    run_id: str = ""
    may_be_undone: bool = False


@dataclass(frozen=True, slots=True)
class EventFilter:
    """What of a timeline is shown: by the tables that events speak of, days (both included), who acted, typed words.

    What is left empty narrows nothing. The words are looked for in what the journal holds of an event.
    """

    subjects: frozenset[str] = frozenset()
    since: date | None = None
    until: date | None = None
    officer_id: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class EventListing:
    """One window of a timeline, the newest first, and how many events there are in all.

    `counts` tell of each subject how many there are by the rest of the filter; `officers` are all who ever acted.
    """

    rows: tuple[Event, ...] = ()
    total: int = 0
    counts: tuple[tuple[str, int], ...] = ()
    officers: tuple[tuple[int, str], ...] = ()


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file that came with an appeal, as the portrait of its applicant lists it."""

    attachment: Attachment
    appeal_id: int
    appeal_number: str
    registered_on: date

    @property
    def id(self) -> tuple[int, str, str]:
        """What a list knows it by."""
        return self.appeal_id, self.attachment.sha256, self.attachment.name


@dataclass(frozen=True, slots=True)
class FileListing:
    """One window of the files of a case file, and how many there are in all."""

    rows: tuple[FileLine, ...]
    total: int


@dataclass(frozen=True, slots=True)
class AppealLine:
    """An appeal as lists show it."""

    id: int
    number: str
    case_file_id: int | None
    applicant: str
    substance: str
    received_on: date
    registered_on: date
    due_on: date | None
    answered_on: date | None
    responsible: str
    to_complete: bool
    annulled: bool = False
    outcome: Outcome | None = None
    ground: Ground | None = None


@dataclass(frozen=True, slots=True)
class CaseFileLine:
    """A case file as lists show it; `merged_into` is the number of the one that it leads to now."""

    id: int
    number: str
    title: str
    birth_date: date | None
    phone: str
    address: str
    appeals: int
    last_appeal_on: date | None
    annulled: bool = False
    merged_into: str = ""


@dataclass(frozen=True, slots=True)
class DoubleLine:
    """A pair as its list shows it. `apart`: they were said to be different people."""

    id: int
    one: CaseFileLine
    other: CaseFileLine
    reasons: "tuple[Reason, ...]"
    apart: bool = False

    @property
    def is_settled(self) -> bool:
        """Nothing is left to be decided: they are one by now, or were said not to be."""
        return self.apart or self.one.annulled or self.other.annulled


@dataclass(frozen=True, slots=True)
class DoublesListing:
    """One window of the pairs that were found, and how many there are in all."""

    rows: tuple[DoubleLine, ...]
    total: int


@dataclass(frozen=True, slots=True)
class IdentifierConflict:
    """A number of a document that another case file has too: one of the two is wrong, or they are one person's."""

    identifier: Identifier
    other: CaseFileLine


@dataclass(frozen=True, slots=True)
class Listing:
    """One window of a long list: its rows, and how many there are in all.

    `waits`: it lies so far from either end of the list that its rows are known only once the list is put in order.
    """

    rows: tuple[AppealLine | CaseFileLine, ...]
    total: int
    waits: bool = False


@dataclass(frozen=True, slots=True)
class LetterLine:
    """An outgoing letter as its journal shows it; `title` is what its form is called."""

    id: int
    number: str
    title: str
    made_on: date
    addressee: str
    case_file_id: int | None
    appeal_id: int | None
    annulled: bool = False


@dataclass(frozen=True, slots=True)
class OutgoingListing:
    """One window of the journal of outgoing letters, and how many there are in all."""

    rows: tuple[LetterLine, ...]
    total: int


class AppealFilter(Enum):
    """Which appeals a list shows."""

    ALL = "all"
    OPEN = "open"
    OVERDUE = "overdue"
    DUE_SOON = "due today or tomorrow"
    DUE_THIS_WEEK = "due this week"
    TO_COMPLETE = "to complete"


@dataclass(frozen=True, slots=True)
class Day:
    """What waits for the secretary: counts, and the first rows of each.

    `nearing` counts, for each of the office's warnings, the open appeals that are due in so many days. `appointments`
    are all contacts of the day itself that have a time, the earliest first.
    """

    overdue: int
    due_soon: int
    due_this_week: int
    to_complete: int
    attention: tuple[AppealLine, ...]
    completion: tuple[AppealLine, ...]
    appeals: int
    case_files: int
    has_letters: bool = False
    has_feedback: bool = False
    waits: tuple[Waits, ...] = ()
    nearing: tuple[tuple[int, int], ...] = ()
    appointments: tuple[Appointment, ...] = ()


@dataclass(frozen=True, slots=True)
class OfficerLoad:
    """An officer to choose from: how many open appeals are in those hands, and whether the officer is away."""

    officer: Officer
    department: str
    open_appeals: int
