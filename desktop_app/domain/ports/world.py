"""The rest of the world: time, identifiers, the files that are kept, the journal of how tasks go."""

from datetime import date, datetime
from pathlib import Path
from typing import Protocol

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.measures import Measure
from desktop_app.domain.readings import Reading


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
    """The log of who has read whose case file. Every call belongs to the writing thread."""

    def note_reading(self, reading: Reading) -> None:
        """Add an entry. Raises a Fault when it can't be kept."""


class Vault(Protocol):
    """Files by their hash. Every call belongs to the files thread."""

    def stage(self, source: Path) -> Attachment:
        """Keep a copy of a file. Raises OSError when it can't be read or there is no room."""

    def keep(self, content: bytes, suffix: str) -> tuple[str, str]:
        """Keep bytes; their path relative to the vault, and their SHA-256."""

    def open_copy(self, sha256: str, name: str) -> Path:
        """A copy under a harmless name, in the folder that is emptied at exit, for another program to open."""
