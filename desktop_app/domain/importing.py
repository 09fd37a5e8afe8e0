"""An old register on its way in: what is asked of its file, what its columns are, and what becomes of each row."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from enum import Enum
from pathlib import Path
from typing import Protocol

from desktop_app.domain.appeal import AppealKind, Attachment, Channel
from desktop_app.domain.evidence import Reason
from desktop_app.domain.rules import Problem
from desktop_app.domain.safekeeping import Progress


class Encoding(Enum):
    """How the letters of a text file are written; in each value the name of the codec."""

    UTF8 = "utf-8-sig"
    UTF16 = "utf-16"
    CP1251 = "cp1251"
    CP866 = "cp866"


class Separator(Enum):
    """What stands between two cells of a text file."""

    SEMICOLON = ";"
    COMMA = ","
    TAB = "\t"
    BAR = "|"


class Target(Enum):
    """What a column of an old register may hold."""

    __hash__ = object.__hash__  # each cell is looked up by it a few times, and Python's own one is a slow function

    FULL_NAME = "full name"
    SURNAME = "surname"
    NAME = "name"
    PATRONYMIC = "patronymic"
    ORGANISATION = "organisation"
    BIRTH_DATE = "birth date"
    GENDER = "gender"
    PHONE = "phone"
    EMAIL = "email"
    ADDRESS = "address"
    POSTAL_CODE = "postal code"
    REGION = "region"
    DISTRICT = "district"
    LOCALITY = "locality"
    STREET = "street"
    HOUSE = "house"
    FLAT = "flat"
    SOCIAL_STATUS = "social status"
    BENEFIT = "benefit"
    SNILS = "snils"
    TAXPAYER = "taxpayer"
    PASSPORT = "passport"
    CASE_NUMBER = "case number"
    NUMBER = "number"
    RECEIVED_ON = "received on"
    REGISTERED_ON = "registered on"
    SUBSTANCE = "substance"
    KIND = "kind"
    CHANNEL = "channel"
    RESPONSIBLE = "responsible"
    DUE_ON = "due on"
    ANSWERED_ON = "answered on"
    TOPIC = "topic"
    SHEETS = "sheets"
    RESOLUTION = "resolution"


NAMES = frozenset({Target.FULL_NAME, Target.SURNAME, Target.ORGANISATION})
"""One of these names the applicant: without any of them there is nobody to open a case file for."""

DAYS = frozenset({Target.RECEIVED_ON, Target.REGISTERED_ON})
APPEAL = frozenset(tuple(Target)[tuple(Target).index(Target.NUMBER) :])
"""What belongs to the appeal; all the rest belongs to the case file."""

SEVERAL = frozenset({Target.PHONE, Target.SUBSTANCE, Target.RESOLUTION, Target.ADDRESS})
"""What more than one column may hold: their texts are put together."""


class Doubles(Enum):
    """What becomes of a row whose applicant has a case file already."""

    ATTACH = "attach"
    OPEN_NEW = "open new"
    SKIP = "skip"
    BY_HAND = "by hand"


class NumberTaken(Enum):
    """What becomes of an appeal whose old number another appeal has."""

    TELL = "tell"
    ADD_YEAR = "add year"


class Unanswered(Enum):
    """What an appeal is without a day of its answer."""

    OPEN = "open"
    CLOSED = "closed"


class Fate(Enum):
    """What becomes of a row."""

    OPENS = "opens"
    JOINS = "joins"
    ATTACHES = "attaches"
    ENTERS = "enters"
    WRONG = "wrong"
    UNDECIDED = "undecided"
    SKIPPED = "skipped"
    ON_FILE = "on file"
    REPEATED = "repeated"
    KNOWN = "known"


ENTERED = (Fate.OPENS, Fate.JOINS, Fate.ATTACHES, Fate.ENTERS)
"""It opens a case file, joins one that an earlier row opens, attaches to one of the register, or has no case file."""

TO_CORRECT = (Fate.WRONG, Fate.UNDECIDED, Fate.SKIPPED)
"""What goes to the file of rows to correct and load again; the others are in the register already."""

NEW, LEAVE_OUT = 0, -1
"""Answers by hand that are no case file of the register."""


@dataclass(frozen=True, slots=True)
class Reading:
    """How a file is read; None and "" are found out from the file itself."""

    sheet: str = ""
    encoding: Encoding | None = None
    separator: Separator | None = None


@dataclass(frozen=True, slots=True)
class Glimpse:
    """The beginning of a file as it is read: its sheets if it has any, its headers, the first rows under them."""

    reading: Reading
    sheets: tuple[str, ...]
    headers: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Mapped:
    """A column, counted from 0, and what it holds."""

    at: int
    target: Target


@dataclass(frozen=True, slots=True)
class ByHand:
    """What the secretary decided of one row, known by its key: a case file of the register, NEW or LEAVE_OUT."""

    key: str
    case_file_id: int


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything by which a file becomes rows of the register."""

    file: Attachment
    reading: Reading
    columns: tuple[Mapped, ...]
    doubles: Doubles = Doubles.ATTACH
    number_taken: NumberTaken = NumberTaken.TELL
    unanswered: Unanswered = Unanswered.OPEN
    kind: AppealKind = AppealKind.STATEMENT
    channel: Channel = Channel.OTHER_SYSTEM
    responsible_id: int = 0
    by_hand: tuple[ByHand, ...] = ()

    @property
    def token(self) -> str:
        """What tells this plan from any other; the name of the file has no say in it."""
        told = [repr(getattr(self, each.name)) for each in fields(self) if each.name != "file"]
        return hashlib.sha256("\n".join([self.file.sha256, *told]).encode("utf-8", "surrogatepass")).hexdigest()


def has_appeals(columns: Sequence[Mapped]) -> bool:
    """Whether any of these columns tells of an appeal."""
    return any(column.target in APPEAL for column in columns)


@dataclass(frozen=True, slots=True)
class Note:
    """What cleaning changed in a field of a row."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Likeness:
    """A case file that a row may belong to, and why."""

    case_file_id: int
    number: str
    title: str
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class RowLine:
    """A row as the check shows it; `at` is its place in the file, counted from 1 with the headers.

    `problems` are by field with what stands there. `title` is the applicant, `like` the case files it may belong to.
    """

    at: int
    key: str
    fate: Fate
    title: str
    problems: tuple[tuple[str, Problem, str], ...] = ()
    notes: tuple[Note, ...] = ()
    like: tuple[Likeness, ...] = ()


@dataclass(frozen=True, slots=True)
class Counts:
    """How many rows there are of each fate, and how many of them are appeals that enter."""

    rows: int = 0
    opens: int = 0
    joins: int = 0
    attaches: int = 0
    enters: int = 0
    wrong: int = 0
    undecided: int = 0
    skipped: int = 0
    on_file: int = 0
    repeated: int = 0
    known: int = 0
    appeals: int = 0
    cleaned: int = 0

    @property
    def entered(self) -> int:
        """Rows that come into the register."""
        return self.opens + self.joins + self.attaches + self.enters

    @property
    def to_correct(self) -> int:
        """Rows for the file to correct and load again."""
        return self.wrong + self.undecided + self.skipped


Explain = Callable[[RowLine], str]
"""What is to be corrected in a row, in words."""


class Importing(Protocol):
    """Old registers on their way in. Every call belongs to Room.IMPORT, may take long, and raises a Fault."""

    def look(self, file: Attachment, reading: Reading) -> Glimpse:
        """The beginning of a file in the vault."""

    def check(self, plan: Plan, progress: Progress) -> Counts:
        """Go through all rows, unless that was done by this plan before. Raises what `progress` raises."""

    def counts(self, plan: Plan) -> Counts:
        """What came of the check, or of the Finish after it."""

    def lines(self, plan: Plan, fates: Sequence[Fate], *, offset: int, limit: int) -> tuple[RowLine, ...]:
        """One window of the checked rows of these fates, in the order of the file."""

    def cleaned(self, plan: Plan, *, offset: int, limit: int) -> tuple[RowLine, ...]:
        """One window of the checked rows in which cleaning changed something."""

    def to_decide(self, plan: Plan, *, offset: int, limit: int) -> tuple[RowLine, ...]:
        """One window of the checked rows that are to be decided by hand, or have been."""

    def save_rest(self, plan: Plan, path: Path, title: str, explain: Explain) -> int:
        """Write the rows to correct with their own columns and one, called `title`, that says what is wrong."""
