"""How the office's data are kept safe: backups, what a restore would lose, and when there is reason for concern."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from desktop_app.domain.doubles import Pair

from desktop_app.domain.office import Series

STALE_AFTER = timedelta(days=2)
"""A good backup older than this is reason for a warning."""

CLOCK_SLACK = timedelta(minutes=5)
"""Clocks are set right by so much every day; more than that is no small correction."""

YEAR = timedelta(days=365)

Progress = Callable[[float], None]
"""Told the share that is done, from 0 to 1. It may raise to stop the work; then nothing is left behind."""


def untold(_share: float) -> None:
    """The Progress of what is done in a moment, or of which nobody waits to hear."""


class Origin(Enum):
    """How a copy of the case database came about."""

    BACKUP = "cases"
    SET_ASIDE = "set-aside"
    SALVAGED = "salvaged"


@dataclass(frozen=True, slots=True)
class Backup:
    """One copy of the case database, by its name; `size` is in bytes."""

    name: str
    made_at: datetime
    size: int
    origin: Origin = Origin.BACKUP


@dataclass(frozen=True, slots=True)
class Contents:
    """What a case database holds."""

    case_files: int
    appeals: int
    letters: int
    last_appeal: str
    last_change_at: str


@dataclass(frozen=True, slots=True)
class Loss:
    """What the present case database holds beyond a backup, by number, and how many corrections were made since."""

    appeals: tuple[str, ...] = ()
    case_files: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    corrections: int = 0


@dataclass(frozen=True, slots=True)
class LostNumbers:
    """Numbers that were given and stand for nothing since a restore: they are on papers, and never given again.

    From `first` to `last` of a series in a period (a year, or "" where the series goes on).
    """

    series: Series
    period: str
    first: int
    last: int
    lost_at: datetime


@dataclass(frozen=True, slots=True)
class Salvage:
    """What could be read out of a damaged case database, and how it differs from the newest good backup.

    `backup` now holds what was read. `unread` counts the rows that no longer could be, by table. `missing` are numbers
    that the newest backup has and the salvaged copy has not, `added` those that only the salvaged copy has.
    """

    backup: Backup
    contents: Contents
    unread: tuple[tuple[str, int], ...] = ()
    missing: tuple[str, ...] = ()
    added: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """When the newest good backup was made and when the register last changed; None for never."""

    last_backup_at: datetime | None
    last_change_at: datetime | None


class Concern(Enum):
    """Why the data are less safe than they should be."""

    NO_BACKUP = "no backup"
    OLD_BACKUP = "old backup"
    CLOCK_BEHIND = "clock behind"
    CLOCK_AHEAD = "clock ahead"


class Keeping(Protocol):
    """The keeper of the data. Every call but `reopen` belongs to Room.KEEPING, may take long, and raises a Fault."""

    @property
    def folder(self) -> Path:
        """Where the data lie."""

    def backups(self) -> tuple[Backup, ...]:
        """The backups there are, what restores have set aside and what was salvaged, newest first."""

    def make(self, progress: Progress) -> Backup:
        """Make a backup, verify it, thin out older ones. Raises what `progress` raises; then nothing is left of it."""

    def contents(self, name: str) -> Contents:
        """What a backup holds."""

    def loss(self, name: str) -> Loss:
        """What putting a backup back would lose. Raises StoreDamaged when the present file can't be read."""

    def check(self) -> None:
        """Look through the case database. Raises StoreDamaged when it finds anything wrong."""

    def lost_numbers(self) -> tuple[LostNumbers, ...]:
        """The gaps that restores have left in the series, the newest first."""

    def standing(self) -> Standing:
        """How fresh backup and register are."""

    def check_index(self, progress: Progress) -> int:
        """How many entries of the search index are wrong, nearly. Raises what `progress` raises."""

    def rebuild_index(self, progress: Progress) -> None:
        """Make the search index anew. Raises what `progress` raises; then the former one stays."""

    def doubles(self, progress: Progress) -> "tuple[Pair, ...]":
        """Pairs of case files that may be one citizen's, the likeliest first. Raises what `progress` raises."""

    def salvage(self, progress: Progress) -> Salvage:
        """Read what can be read of a damaged case database into a copy of its own; the damaged file stays as it is."""

    def reopen(self) -> None:
        """Try again to open the case database that could not be opened. Belongs to Room.STORE."""


def concerns(standing: Standing, now: datetime) -> tuple[Concern, ...]:
    """What the secretary should be told, the clock first: everything she registers bears its date."""
    found: list[Concern] = []
    if standing.last_change_at is not None:
        if now < standing.last_change_at - CLOCK_SLACK:
            found.append(Concern.CLOCK_BEHIND)
        elif now > standing.last_change_at + YEAR:
            found.append(Concern.CLOCK_AHEAD)
        if standing.last_backup_at is None:
            found.append(Concern.NO_BACKUP)
        elif now - standing.last_backup_at > STALE_AFTER:
            found.append(Concern.OLD_BACKUP)
    return tuple(found)


def is_due(last_backup_at: datetime | None, now: datetime) -> bool:
    """Whether the day still wants its backup."""
    return last_backup_at is None or last_backup_at.date() != now.date()
