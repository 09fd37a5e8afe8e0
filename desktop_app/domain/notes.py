"""Notes of a case file: what whoever works with the citizen next should know."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Note:
    """One note; `officer_id` is who wrote it first, on `written_on`. An `annulled` one has been removed."""

    text: str
    case_file_id: int
    officer_id: int
    written_on: date
    annulled: bool = False
    id: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class NoteLine:
    """A note as a page shows it, with the name of who wrote it."""

    note: Note
    author: str
