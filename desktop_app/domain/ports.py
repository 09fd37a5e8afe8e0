"""What the inner rooms ask of the world; the outer rooms fulfil it."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, Protocol

from desktop_app.domain.appeal import Appeal, Attachment
from desktop_app.domain.calendar_years import CalendarYear
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.deadlines import Calendar
from desktop_app.domain.finding import Group, Place
from desktop_app.domain.identifiers import Identifier
from desktop_app.domain.importing import Counts, Plan
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.domain.matching import Applicant, Candidate
from desktop_app.domain.measures import Measure
from desktop_app.domain.merging import Belongings, Parting
from desktop_app.domain.moving import Move, OpenTerm
from desktop_app.domain.office import Office, Series
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.record import AppealRecord
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.selection import Selection
from desktop_app.domain.undoing import Hindrance

if TYPE_CHECKING:  # what templates are made of is loaded with the first letter, not at the start
    from desktop_app.domain.doubles import Pair
    from desktop_app.domain.evidence import Reason
    from desktop_app.domain.letter_facts import Entry, Facts, Paper
    from desktop_app.domain.post import Envelope, EnvelopeSize
    from desktop_app.domain.repeats import Said
    from desktop_app.domain.templates import OfficeTemplate, Template


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """This moment, with its time zone."""

    def today(self) -> date:
        """This day at the office."""


class Ids(Protocol):
    """The only source of random identifiers."""

    def new(self) -> str:
        """An identifier that was never given before."""


class Conflict(Exception):
    """The row has been changed since it was read: its version is another."""


class Gone(Conflict, KeyError):
    """The row is not there any more: a restore has taken back what it was."""


class Unit(Protocol):
    """One transaction on the case database: all of it is written, or none.

    `officer` is who acts. Adding returns the stored value with its id; changing expects the version that was read and
    raises Conflict when the stored one is newer. Every changed row goes to the change journal of the same transaction.
    """

    @property
    def clock(self) -> Clock: ...
    @property
    def calendar(self) -> Calendar: ...
    @property
    def officer(self) -> Officer: ...
    @property
    def office(self) -> Office: ...

    def draw(self, series: Series, *, initial: str = "") -> str:
        """The next number of a series by the office's template; `initial`: the first letter of the surname."""

    def case_file(self, case_file_id: int) -> CaseFile: ...
    def add_case_file(self, case_file: CaseFile) -> CaseFile: ...
    def change_case_file(self, case_file: CaseFile) -> CaseFile: ...
    def twin(self, case_file: CaseFile, apart_from: Collection[int]) -> CaseFile | None:
        """A case file of the same full name and date of birth, or phone, as one to be opened; none of `apart_from`."""

    def merge(self, kept: CaseFile, other: CaseFile) -> CaseFile:
        """The case file `kept`, as it is to be, with all that lay in the `other` one, whose number leads to it now."""

    def split(self, case_file_id: int) -> CaseFile:
        """The case file that was merged into another, valid again, with what came from it.

        What was added since stays where it is, but letters go with the appeals they are about. Answers of the other
        case file that nobody has changed since become as they were before the merge. Raises Conflict when the case file
        is not merged any more.
        """

    def tell_apart(self, one_id: int, other_id: int, *, apart: bool = True) -> None:
        """Remember that two case files are those of different people, or that they may be one person's after all."""

    def appeal(self, appeal_id: int) -> Appeal: ...
    def add_appeal(self, appeal: Appeal) -> Appeal: ...
    def change_appeal(self, appeal: Appeal) -> Appeal: ...
    def entries(self, since: date, until: date) -> "tuple[Entry, ...]":
        """The appeals registered in a period, both days included, in the order of the journal."""

    def entries_of(self, case_file_id: int) -> "tuple[Entry, ...]":
        """The appeals of a case file, the oldest first."""

    def papers_of(self, case_file_id: int) -> "tuple[Paper, ...]":
        """What lies in a case file, the oldest first: appeals with their sheets, and letters."""

    def add_letter(self, letter: Letter) -> Letter: ...
    def compose(self, form: str, facts: "Facts") -> LetterText:
        """What a letter of a form says, by the office's own template before the built-in one.

        Raises:
            KeyError: there is no such form.
            GenderUnknown: it has a salutation, and the applicant's gender is not known.
            FaultyTemplate: the template speaks of something that was not given.
        """

    def template(self, form: str) -> "Template":
        """The template of a form that is in force. Raises KeyError when there is none."""

    def save_template(self, form: str, source: str) -> "OfficeTemplate":
        """Make a text the office's own template of a form. Raises FaultyTemplate with all that is wrong with it."""

    def reset_template(self, form: str) -> "OfficeTemplate":
        """Let the built-in template hold again; the office's editions stay to be read."""

    def officers(self) -> tuple[Officer, ...]: ...
    def add_officer(self, officer: Officer) -> Officer: ...
    def change_officer(self, officer: Officer) -> Officer: ...
    def departments(self) -> tuple[Department, ...]: ...
    def add_department(self, department: Department) -> Department: ...
    def change_department(self, department: Department) -> Department: ...
    def add_saved_search(self, search: SavedSearch) -> SavedSearch: ...
    def change_saved_search(self, search: SavedSearch) -> SavedSearch: ...
    def save_office(self, office: Office) -> Office: ...
    def calendar_years(self) -> tuple[CalendarYear, ...]: ...
    def save_calendar_year(self, year: CalendarYear) -> CalendarYear:
        """Keep a year of the office's calendar; from the commit on every term is reckoned by it."""

    def open_terms(self) -> tuple[OpenTerm, ...]:
        """The appeals that wait for their answer."""

    def move_terms(self, moves: Iterable[Move]) -> None:
        """Write other due days on the cards of open appeals."""

    def import_rows(self, plan: Plan) -> Counts:
        """Let the rows of an old register in; what became of each of them is counted.

        Raises a Fault, Stopped among them: the secretary may leave off in the midst of it.
        """

    def keep_run(self, copy: bytes) -> None:
        """Keep the run itself with what it writes, as its recovery copy has it, for the day it is undone."""

    def undo(self) -> bytes:
        """Put every row back that the run of this unit, finished earlier, had added or changed; the run as it was kept.

        What it added stays in the register as annulled, its number is never given again. Raises NotUndone.
        """


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
    """One window of a long list: its rows, and how many there are in all."""

    rows: tuple[AppealLine | CaseFileLine, ...]
    total: int


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
    """What waits for the secretary: counts, and the first rows of each."""

    overdue: int
    due_soon: int
    due_this_week: int
    to_complete: int
    attention: tuple[AppealLine, ...]
    completion: tuple[AppealLine, ...]
    appeals: int
    case_files: int
    has_letters: bool = False


@dataclass(frozen=True, slots=True)
class OfficerLoad:
    """An officer to choose from: how many open appeals are in those hands, and whether the officer is away."""

    officer: Officer
    department: str
    open_appeals: int


class Register(Protocol):
    """Reading the case database. Every call belongs to the reading thread."""

    def office(self) -> Office | None:
        """The office's settings; None before it was ever set up."""

    def officers(self) -> tuple[Officer, ...]: ...
    def departments(self) -> tuple[Department, ...]: ...
    def calendar_years(self) -> tuple[CalendarYear, ...]: ...
    def open_terms(self) -> tuple[OpenTerm, ...]:
        """The appeals that wait for their answer, the nearest due day first."""

    def loads(self) -> tuple[OfficerLoad, ...]:
        """Active officers with their present load, by surname."""

    def case_file(self, case_file_id: int) -> CaseFile | None: ...
    def conflicts_of(self, case_file_id: int) -> tuple[IdentifierConflict, ...]:
        """The numbers of a case file that other valid ones have too."""

    def appeal(self, appeal_id: int) -> Appeal | None: ...
    def appeals_of(self, case_file_id: int) -> tuple[AppealLine, ...]:
        """All appeals of a case file but the annulled ones, newest first."""

    def said_before(self, case_file_id: int) -> "tuple[Said, ...]":
        """What the newest appeals of a case file say, to tell a repeat by; the newest first."""

    def letters_of(self, *, appeal_id: int | None = None, case_file_id: int | None = None) -> tuple[Letter, ...]: ...
    def letter(self, letter_id: int) -> Letter | None: ...
    def outgoing_between(self, since: date, until: date) -> tuple[Letter, ...]:
        """The letters that went out in a period, both days included, in the order of their numbers; 500 at most."""

    def letters_without_file(self) -> tuple[Letter, ...]:
        """Letters whose PDF has not been made."""

    def templates(self) -> "dict[str, Template]":
        """The templates in force by form, the common requisites among them."""

    def editions(self, form: str) -> "tuple[OfficeTemplate, ...]":
        """The office's own templates of a form, newest first."""

    def outgoing(self, typed: str, *, offset: int, limit: int, lists: bool = False) -> OutgoingListing:
        """One window of the journal of outgoing letters, the newest first.

        Those whose number, subject or addressee holds every typed word; all of them where nothing is typed. `lists`:
        journals and lists for a period in their place.
        """

    def entries(self, since: date, until: date) -> "tuple[Entry, ...]":
        """The appeals registered in a period, both days included, in the order of the journal."""

    def entries_of(self, case_file_id: int) -> "tuple[Entry, ...]":
        """The appeals of a case file, the oldest first."""

    def papers_of(self, case_file_id: int) -> "tuple[Paper, ...]":
        """What lies in a case file, the oldest first: appeals with their sheets, and letters."""

    def preview(self, template: "Template", facts: "Facts", officer: Officer, today: date) -> LetterText:
        """What a letter by this template would say; nothing is drawn or written. Raises as `Unit.compose` does."""

    def belongings(self, case_file_id: int) -> Belongings:
        """What lies in a case file."""

    def merged_into(self, case_file_id: int) -> tuple[CaseFile, ...]:
        """The case files that were merged into one, in the order they were opened."""

    def told_apart(self, case_file_id: int) -> frozenset[int]:
        """The case files that were said to be other people's than this one."""

    def doubles(self, pairs: "Sequence[Pair]", *, offset: int, limit: int) -> DoublesListing:
        """One window of pairs that were found by `Keeping.doubles`, as the case files are now."""

    def parting(self, case_file_id: int) -> Parting | None:
        """What splitting a case file off would mean; None when it is not merged into another one."""

    def saved_searches(self) -> tuple[SavedSearch, ...]:
        """The searches that the office keeps, by name."""

    def timeline(self, case_file_id: int) -> tuple[Event, ...]:
        """All that happened to a case file, its appeals and letters, newest first."""

    def appeal_timeline(self, appeal_id: int) -> tuple[Event, ...]:
        """All that happened to an appeal and its letters, newest first; an anonymous one is in no case file."""

    def day(self, today: date) -> Day: ...
    def appeals(self, which: AppealFilter, today: date, *, offset: int, limit: int) -> Listing: ...
    def case_files(self, *, offset: int, limit: int) -> Listing: ...
    def case_file_ids(self) -> tuple[int, ...]:
        """The ids of all case files at this moment, in the order of the list."""

    def listed_case_files(self, ids: Sequence[int]) -> tuple[CaseFileLine, ...]:
        """These case files as lists show them, in this order."""

    def outgoing_ids(self, typed: str) -> tuple[int, ...]:
        """The ids of the journal of outgoing letters, narrowed as by `outgoing`, in its order."""

    def listed_letters(self, ids: Sequence[int]) -> tuple[LetterLine, ...]:
        """These letters as the journal shows them, in this order."""

    def finished_runs(self, run_ids: Collection[str]) -> frozenset[str]:
        """Which of these runs have been finished, by the change journal."""

    def undone_runs(self, run_ids: Collection[str]) -> frozenset[str]:
        """Which of these finished runs have been undone since."""

    def hindrance(self, run_id: str) -> Hindrance | None:
        """Why a finished run can't be undone; None when it can."""


@dataclass(frozen=True, slots=True)
class Found:
    """What the search box shows. `is_partial`: the index is being made anew, so that some may be missing.

    `rest` is there when what was typed may yet be read in other ways. Only the Finder that gave it reads it.
    """

    case_files: Group[CaseFileLine] = Group()
    appeals: Group[AppealLine] = Group()
    is_partial: bool = False
    rest: Any = field(default=None, compare=False)


class Finder(Protocol):
    """Search. Every call but `stop` belongs to the reading thread."""

    def find(self, text: str, *, limit: int = 20) -> Found:
        """Case files and appeals that hold every typed word: names, phones, numbers, addresses, in any order.

        Where that finds little, what was typed is read in the other ways of `Way`, the nearer ones first.
        """

    def learn(self) -> None:
        """Have at hand what `complete` needs: asked for before anything is looked for, so that nobody waits for it."""

    def begin(self, text: str, *, limit: int = 20) -> Found:
        """The same, in two strides: at once what is found as it was typed."""

    def complete(self, rest: Any) -> Found:
        """The second stride: all that `find` finds. Raises CancelledError after `stop`."""

    def stop(self) -> None:
        """What is completed or counted at this moment, nobody waits for any more. From any thread."""

    def more(self, place: Place, *, limit: int = 50) -> Group[Any]:
        """The next page of a group."""

    def count(self, place: Place) -> int:
        """How many there are in all in a group that goes on; it may take as long as looking at each of them."""

    def matching(self, selection: Selection, today: date, *, offset: int, limit: int) -> Listing:
        """One window of the appeals of a selection, and how many there are in all."""

    def count_of(self, selection: Selection, today: date, *, most: int) -> int:
        """How many appeals a selection has; no more than `most` are counted."""

    def ids_of(self, selection: Selection, today: date) -> tuple[int, ...]:
        """The ids of a whole selection at this moment, in its order. See `selection` for how to go through them."""

    def lines_of(self, ids: Sequence[int]) -> tuple[AppealLine, ...]:
        """These appeals as lists show them, in this order."""

    def records_of(self, ids: Sequence[int]) -> tuple[AppealRecord, ...]:
        """These appeals with all that is known of them, in this order."""

    def candidates(self, applicant: Applicant, *, limit: int = 5) -> tuple[Candidate, ...]:
        """Case files that may be this applicant, the likeliest first, each with its reasons."""


class Press(Protocol):
    """Paper. Equal input gives equal bytes. Every call belongs to the press's thread."""

    def make(self, text: LetterText) -> bytes:
        """The letter as PDF, as it is kept."""


class PrintRoom(Protocol):
    """Paper that is printed and not kept. Every call belongs to the press's thread."""

    def proof(self, text: LetterText) -> bytes:
        """The letter as PDF with the mark of a draft on each sheet."""

    def on_form(self, text: LetterText) -> bytes:
        """The letter as PDF for the office's printed form: the room of the letterhead stays empty."""

    def bind(self, texts: Iterable[LetterText], target: BinaryIO) -> None:
        """Letters one after another in one PDF, which is written to `target`. The texts are asked for one by one."""

    def envelopes(self, envelopes: "Iterable[Envelope]", size: "EnvelopeSize") -> bytes:
        """Envelopes, one to a page."""

    def labels(self, addresses: Iterable[Sequence[str]], *, used: int = 0) -> bytes:
        """Sheets of 24 labels; the first `used` places of the first sheet stay empty."""


class Measures(Protocol):
    """The journal of how tasks go. Every call belongs to the writing thread."""

    def note(self, measure: Measure) -> None:
        """Add an entry. Raises a Fault when it can't be kept."""


class Vault(Protocol):
    """Files by their hash. Every call belongs to the files thread."""

    def stage(self, source: Path) -> Attachment:
        """Keep a copy of a file. Raises OSError when it can't be read or there is no room."""

    def keep(self, content: bytes, suffix: str) -> tuple[str, str]:
        """Keep bytes; their path relative to the vault, and their SHA-256."""

    def open_copy(self, sha256: str, name: str) -> Path:
        """A copy under a harmless name, in the folder that is emptied at exit, for another program to open."""
