"""The rest of the world: time, identifiers, the files that are kept, the journal of how tasks go."""

from collections.abc import Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.measures import Measure
from desktop_app.domain.readings import Reading, ReadingFilter


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


class Measures(Protocol):
    """The journal of how tasks go. Every call belongs to the writing thread."""

    def note(self, measure: Measure) -> None:
        """Add an entry. Raises a Fault when it can't be kept."""


class Readings(Protocol):
    """The log of who has read whose case file. Whoever adds to it is in the writing thread."""

    def note_reading(self, reading: Reading) -> None:
        """Add an entry. Raises a Fault when it can't be kept."""

    def readings(
        self, wanted: ReadingFilter, case_file_ids: Sequence[int] | None, *, offset: int, limit: int
    ) -> tuple[tuple[Reading, ...], int]:
        """One window of the entries, the newest first, and how many there are: of these case files, or of all.

        Any thread may ask for entries; the `words` of the filter say nothing here.
        """

    def case_files_read(self, wanted: ReadingFilter) -> tuple[int, ...]:
        """The ids of the case files that such entries are about, each once."""

    def reading_ids(self, wanted: ReadingFilter, case_file_ids: Sequence[int] | None) -> tuple[int, ...]:
        """The ids of all entries that are looked for, the newest first."""

    def listed_readings(self, ids: Sequence[int]) -> tuple[Reading, ...]:
        """These entries, the newest first."""


class Vault(Protocol):
    """Files by their hash. Every call belongs to the files thread."""

    def stage(self, source: Path) -> Attachment:
        """Keep a copy of a file. Raises OSError when it can't be read or there is no room."""

    def keep(self, content: bytes, suffix: str) -> tuple[str, str]:
        """Keep bytes; their path relative to the vault, and their SHA-256."""

    def open_copy(self, sha256: str, name: str) -> Path:
        """A copy under a harmless name, in the folder that is emptied at exit, for another program to open."""
