"""Backups of the case database and its vault: made whole, verified by opening, thinned out with age.

A backup is one file `cases-<moment>.sqlite`; the files of the vault lie beside all of them under `vault`, once
each, since their names are their hashes.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from desktop_app.domain.faults import StoreDamaged
from desktop_app.domain.ports import Clock
from desktop_app.domain.retention import kept
from desktop_app.storage.database import check_before_opening, faults

PAGES_AT_A_TIME = 2048
"""8 MB between two looks at whether to go on: progress moves, and a writer waits no longer than for one such part."""

_MOMENT = "%Y%m%d-%H%M%S"
_PREFIX, _SUFFIX, _PART = "cases-", ".sqlite", ".part"

Progress = Callable[[float], None]
"""Told the share that is done, from 0 to 1. It may raise to stop the work; then nothing is left behind."""


@dataclass(frozen=True, slots=True)
class Backup:
    """One good backup."""

    file: Path
    made_at: datetime


@dataclass(frozen=True, slots=True)
class Contents:
    """What a case database holds."""

    case_files: int
    appeals: int
    letters: int
    last_appeal: str
    last_change_at: str


class Backups:
    """The backups of one case database in one folder. Every call may take long and has a connection of its own."""

    def __init__(self, store: Path, vault: Path, folder: Path, clock: Clock) -> None:
        self._store = store
        self._vault = vault
        self._folder = folder
        self._clock = clock

    def all(self) -> tuple[Backup, ...]:
        """The backups there are, newest first."""
        found = (_backup(file) for file in self._folder.glob(f"{_PREFIX}*{_SUFFIX}"))
        return tuple(sorted((each for each in found if each), key=lambda each: each.made_at, reverse=True))

    def make(self, progress: Progress) -> Backup:
        """Copy, verify, then show under its name; older ones are thinned out.

        Raises a Fault when the disk or the file stands in the way, and what `progress` raises.
        """
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        made_at = self._clock.now().replace(microsecond=0)
        file = self._folder / f"{_PREFIX}{made_at.strftime(_MOMENT)}{_SUFFIX}"
        part = file.with_suffix(_PART)
        try:
            os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600))
            with faults():
                _copy(self._store, part, progress)
            verify(part)
            _settle(part)
            part.replace(file)
        finally:
            part.unlink(missing_ok=True)
        _settle(self._folder)
        self._keep_files()
        self._thin_out()
        return Backup(file, made_at)

    def _keep_files(self) -> None:
        for source in self._vault.rglob("*"):
            target = self._folder / "vault" / source.relative_to(self._vault)
            if source.is_file() and source.suffix != _PART and not target.exists():
                target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                part = target.with_suffix(_PART)
                shutil.copyfile(source, part)
                _settle(part)
                part.replace(target)

    def _thin_out(self) -> None:
        backups = self.all()
        staying = kept(each.made_at for each in backups)
        for each in backups:
            if each.made_at not in staying:
                each.file.unlink()


def verify(file: Path) -> None:
    """Open a copy and let SQLite look through all of it. Raises StoreDamaged when it finds anything wrong."""
    with faults(), closing(_at_rest(file)) as connection:
        told = [line for (line,) in connection.execute("PRAGMA integrity_check")]
        lost = connection.execute("PRAGMA foreign_key_check").fetchone()
    if told != ["ok"] or lost is not None:
        raise StoreDamaged


def contents(file: Path, newest_schema: int) -> Contents:
    """What a backup holds. Raises a Fault when it is no case database that this program can open."""
    check_before_opening(file, newest_schema)
    with faults(), closing(_at_rest(file)) as connection:
        ((case_files, appeals, letters),) = connection.execute(_COUNTS)
        last = connection.execute("SELECT number FROM appeal ORDER BY id DESC LIMIT 1").fetchone()
        changed = connection.execute('SELECT max(at) FROM "change"').fetchone()
    return Contents(case_files, appeals, letters, last_appeal=last[0] if last else "", last_change_at=changed[0] or "")


_COUNTS = "SELECT (SELECT count(*) FROM case_file), (SELECT count(*) FROM appeal), (SELECT count(*) FROM letter)"


def _copy(source: Path, target: Path, progress: Progress) -> None:
    def tell(_status: int, remaining: int, total: int) -> None:
        progress(1 - remaining / total if total else 1)

    alive = sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True)
    with closing(alive) as reading, closing(sqlite3.connect(target)) as writing:
        reading.backup(writing, pages=PAGES_AT_A_TIME, progress=tell, sleep=0)


def _at_rest(file: Path) -> sqlite3.Connection:
    """A connection to a file that nobody writes: SQLite puts nothing beside it."""
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro&immutable=1", uri=True)


def _backup(file: Path) -> Backup | None:
    moment = file.stem.removeprefix(_PREFIX)
    try:
        return Backup(file, datetime.strptime(moment, _MOMENT).astimezone())
    except ValueError:
        return None


def _settle(path: Path) -> None:
    """Make what was written outlast a power cut."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
