"""Who has looked at whose case file: 152-ФЗ art. 19 asks for a log of what is done with personal data."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum


class Manner(Enum):
    """In which way the case file was read."""

    SHOWN = "shown"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class Reading:
    """One entry, of ids alone: who read which case file, when and how."""

    at: datetime
    officer_id: int
    case_file_id: int
    manner: Manner
    id: int = 0


@dataclass(frozen=True, slots=True)
class ReadingFilter:
    """Which entries are looked for: of a citizen, by words that the case file holds; of an officer; of a period."""

    words: str = ""
    officer_id: int | None = None
    since: date | None = None
    until: date | None = None


@dataclass(frozen=True, slots=True)
class ReadingLine:
    """An entry as the journal shows it; `officer` is "" where nobody had said who they were."""

    id: int
    at: datetime
    officer: str
    case_file_id: int
    number: str
    citizen: str
    manner: Manner


@dataclass(frozen=True, slots=True)
class ReadingListing:
    """One window of the journal, the newest first, and how many entries there are in all."""

    rows: tuple[ReadingLine, ...]
    total: int
