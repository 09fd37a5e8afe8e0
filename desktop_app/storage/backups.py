"""Backups of the case database and its vault: made whole, verified by opening, thinned out with age.

A backup is one file `cases-<moment>.sqlite`; what a restore has taken out of use lies beside as
`set-aside-<moment>.sqlite`, what was read out of a damaged file as `salvaged-<moment>.sqlite`. The files of the vault
lie beside all of them under `vault`, once each, since their names are their hashes.
"""

import os
import shutil
import sqlite3
from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path
from threading import Lock
from typing import Any

from desktop_app.domain.faults import Fault, StoreDamaged
from desktop_app.domain.ports import Clock
from desktop_app.domain.retention import kept, kept_aside
from desktop_app.domain.safekeeping import Backup, Contents, Loss, Origin, Progress
from desktop_app.storage.database import check_before_opening, faults
from desktop_app.storage.whole import PART, disk_faults, fsync_folder, private, put

FOLDER = "backups"
VAULT = "vault"
SUFFIX = ".sqlite"

PAGES_AT_A_TIME = 2048
"""8 MB between two looks at whether to go on: progress moves, and a writer waits no longer than for one such part."""

_MOMENT = "%Y%m%d-%H%M%S"


class Backups:
    """The backups of one case database in one folder. Every call may take long and has a connection of its own.

    All of them raise a Fault when the disk or a file stands in the way.
    """

    def __init__(self, store: Path, clock: Clock) -> None:
        self.store = store
        self.folder = store.parent / FOLDER
        self._vault = store.parent / VAULT
        self._clock = clock
        self._at_work = Lock()

    def all(self) -> tuple[Backup, ...]:
        """The backups there are, what restores have set aside and what was salvaged, newest first."""
        with disk_faults():
            found = [_backup(file) for file in self.folder.glob(f"*{SUFFIX}")]
        return tuple(sorted((each for each in found if each), key=lambda each: each.made_at, reverse=True))

    def newest(self) -> Backup | None:
        """The newest backup; what was set aside or salvaged is none."""
        return next((each for each in self.all() if each.origin is Origin.BACKUP), None)

    def file(self, name: str) -> Path:
        """Where the backup of this name lies."""
        return self.folder / f"{name}{SUFFIX}"

    def make(self, progress: Progress) -> Backup:
        """Copy, verify, then show under its name; older ones are thinned out.

        Raises StoreDamaged when the copy is not good, and what `progress` raises; then nothing is left of it.
        """
        made = self.add(progress)
        self._thin_out()
        return made

    def add(self, progress: Progress) -> Backup:
        """Make a backup and keep all the others."""
        with self._at_work, disk_faults(), faults():
            file = self.new(Origin.BACKUP)
            with written_apart(file) as part:
                copy(in_use(self.store), part, progress)
                verify(part)
                _keep_files(self._vault, self.folder / VAULT)
        return of(file)

    def new(self, origin: Origin) -> Path:
        """Where a copy that is made now is to lie."""
        private(self.folder)
        return self.file(f"{origin.value}-{self.moment()}")

    def now(self) -> datetime:
        """The present moment."""
        return self._clock.now()

    def moment(self) -> str:
        """The present moment as it stands in names of files."""
        return self.now().astimezone().strftime(_MOMENT)

    def contents(self, name: str, newest_schema: int) -> Contents:
        """What a backup holds. Raises a Fault when it is no case database that this program can open."""
        return contents(self.file(name), newest_schema)

    def loss(self, name: str) -> Loss:
        """What the present case database holds beyond a backup."""
        with faults(), closing(in_use(self.store)) as connection:
            connection.execute("ATTACH ? AS old", (_uri_at_rest(self.file(name)),))
            appeals, case_files, letters = (
                tuple(number for (number,) in connection.execute(sql)) for sql in (_APPEALS, _CASE_FILES, _LETTERS)
            )
            ((corrections,),) = connection.execute(_CORRECTIONS)
        return Loss(appeals, case_files, letters, corrections)

    def give_back_files(self) -> None:
        """Let the vault have again what only the backups still hold."""
        with disk_faults():
            _keep_files(self.folder / VAULT, self._vault)

    def keep_files(self) -> None:
        """Keep the files of the vault beside the copies, whatever becomes of the register."""
        with self._at_work, disk_faults():
            _keep_files(self._vault, self.folder / VAULT)

    def tidy(self) -> None:
        """Remove what a killed process had begun. Nobody may be making a copy."""
        with disk_faults():
            for part in (*self.folder.glob(f"*{PART}*"), *self.store.parent.glob(f"{self.store.stem}*{PART}*")):
                _remove(part)
            for part in (self.folder / VAULT).rglob(f"*{PART}"):
                part.unlink()

    def files_in_use(self, origins: Collection[Origin] = tuple(Origin)) -> frozenset[str]:
        """The SHA-256 of every file that a copy of these origins names. Raises StoreDamaged when one can't be read."""
        names = [each.name for each in self.all() if each.origin in origins]
        with faults():
            return frozenset(found for name in names for found in _files_of(self.file(name)))

    def _thin_out(self) -> None:
        with self._at_work, disk_faults():
            outlived = self._outlived()
            for each in outlived:
                self._remove(each)
            if outlived:
                self._forget_files()

    def _outlived(self) -> list[Backup]:
        """The copies that need not be kept: backups by their days, weeks and months, of the others the old ones."""
        found = self.all()
        staying = kept(each.made_at for each in found if each.origin is Origin.BACKUP)
        aside = {
            origin: kept_aside((each.made_at for each in found if each.origin is origin), self.now())
            for origin in (Origin.SET_ASIDE, Origin.SALVAGED)
        }
        return [each for each in found if each.made_at not in aside.get(each.origin, staying)]

    def _remove(self, each: Backup) -> None:
        for beside in ("", "-wal", "-shm"):
            Path(f"{self.file(each.name)}{beside}").unlink(missing_ok=True)

    def _forget_files(self) -> None:
        """Let the files go that no copy names any more; all of them stay while a copy can't be read."""
        try:
            known = self.files_in_use()
        except Fault:
            return
        for path in (self.folder / VAULT).rglob("*"):
            if path.is_file() and path.stem not in known:
                path.unlink()


def verify(file: Path) -> None:
    """Open a copy and let SQLite look through all of it. Raises StoreDamaged when it finds anything wrong."""
    with faults(), closing(at_rest(file)) as connection:
        told = [line for (line,) in connection.execute("PRAGMA integrity_check")]
        lost = connection.execute("PRAGMA foreign_key_check").fetchone()
    if told != ["ok"] or lost is not None:
        raise StoreDamaged


def contents(file: Path, newest_schema: int) -> Contents:
    """What a case database at rest holds. Raises a Fault when it is none that this program can open."""
    check_before_opening(file, newest_schema, at_rest=True)
    with faults(), closing(at_rest(file)) as connection:
        ((case_files, appeals, letters),) = connection.execute(_COUNTS)
        last = connection.execute("SELECT number FROM appeal ORDER BY id DESC LIMIT 1").fetchone()
        changed = connection.execute('SELECT max(at) FROM "change"').fetchone()
    return Contents(case_files, appeals, letters, last_appeal=last[0] if last else "", last_change_at=changed[0] or "")


def copy(source: sqlite3.Connection, target: Path, progress: Progress) -> None:
    """Copy a case database by SQLite's own backup, and close it. Raises a Fault, and what `progress` raises."""

    def tell(_status: int, remaining: int, total: int) -> None:
        progress(1 - remaining / total if total else 1)

    with faults(), closing(source) as reading, closing(sqlite3.connect(target)) as writing:
        reading.backup(writing, pages=PAGES_AT_A_TIME, progress=tell, sleep=0)


def at_rest(file: Path) -> sqlite3.Connection:
    """A connection to a file that nobody writes: SQLite puts nothing beside it."""
    return sqlite3.connect(_uri_at_rest(file), uri=True)


@contextmanager
def written_apart(file: Path) -> Iterator[Path]:
    """An empty file of mode 0600 beside, which takes the place of `file` at the end, or goes when anything fails."""
    part = file.with_suffix(PART)
    try:
        part.unlink(missing_ok=True)
        part.touch(0o600)
        yield part
        with part.open("rb") as written:
            os.fsync(written.fileno())
        put(part, file)
    finally:
        part.unlink(missing_ok=True)


_COUNTS = "SELECT (SELECT count(*) FROM case_file), (SELECT count(*) FROM appeal), (SELECT count(*) FROM letter)"
_APPEALS = """SELECT number FROM appeal AS now
    WHERE NOT EXISTS (SELECT 1 FROM old.appeal WHERE number = now.number) ORDER BY id"""
_CASE_FILES = """SELECT number FROM case_file AS now
    WHERE NOT EXISTS (SELECT 1 FROM old.case_file WHERE number = now.number) ORDER BY id"""
_LETTERS = """SELECT number FROM letter AS now WHERE outgoing = 1
    AND NOT EXISTS (SELECT 1 FROM old.letter WHERE outgoing = 1 AND number = now.number) ORDER BY id"""
_CORRECTIONS = """SELECT count(*) FROM main."change"
    WHERE action = 'changed' AND id > (SELECT coalesce(max(id), 0) FROM old."change")"""


_WITH_FILES = """SELECT t.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
    WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'sha256'"""


def files_named(rows: Callable[[str], Iterable[tuple[Any, ...]]]) -> frozenset[str]:
    """The SHA-256 of every file that any table of a case database names; `rows` answers a query."""
    asked = " UNION ".join(f"SELECT sha256 FROM \"{table}\" WHERE sha256 <> ''" for (table,) in rows(_WITH_FILES))  # noqa: S608 — our own tables
    return frozenset(sha256 for (sha256,) in rows(asked))


def _files_of(file: Path) -> frozenset[str]:
    with closing(at_rest(file)) as connection:
        return files_named(connection.execute)


def in_use(file: Path) -> sqlite3.Connection:
    """A connection that reads a file which others may be writing."""
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


def _uri_at_rest(file: Path) -> str:
    return f"{file.absolute().as_uri()}?mode=ro&immutable=1"


def _backup(file: Path) -> Backup | None:
    try:
        return of(file)
    except ValueError:
        return None


def of(file: Path) -> Backup:
    """What the name of a file tells of it. Raises ValueError when that is no copy's name."""
    *origin, day, time = file.stem.split("-")
    made_at = datetime.strptime(f"{day}-{time}", _MOMENT).astimezone()
    return Backup(file.stem, made_at, file.stat().st_size, Origin("-".join(origin)))


def _remove(part: Path) -> None:
    if part.is_dir():
        shutil.rmtree(part)
    else:
        part.unlink()


def _keep_files(source: Path, target: Path) -> None:
    for path in source.rglob("*"):
        kept_as = target / path.relative_to(source)
        if path.is_file() and path.suffix != PART and not kept_as.exists():
            private(kept_as.parent)
            part = kept_as.with_suffix(PART)
            shutil.copyfile(path, part)
            part.chmod(0o600)
            with part.open("rb") as written:
                os.fsync(written.fileno())
            part.replace(kept_as)
            fsync_folder(kept_as.parent)
