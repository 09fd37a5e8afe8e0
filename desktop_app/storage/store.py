"""The case database: one SQLite file in the data folder, written in single transactions."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime
from functools import cached_property
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from desktop_app.domain.calendar_years import CalendarYear
from desktop_app.domain.deadlines import Calendar
from desktop_app.domain.doubles import Pair
from desktop_app.domain.faults import StoreDamaged, StoreLost, StoreOnNetwork, StoreUnreachable
from desktop_app.domain.importing import Counts, Plan
from desktop_app.domain.mounts import filesystem_of, is_network
from desktop_app.domain.officer import first_of
from desktop_app.domain.ports import Clock, Unit
from desktop_app.domain.safekeeping import LostNumbers, Origin, Progress, Salvage, untold
from desktop_app.storage.backups import VAULT, Backups, files_named, in_use
from desktop_app.storage.calendar import calendar_years
from desktop_app.storage.copies import hashes_in
from desktop_app.storage.database import READING, WRITING, Database, check_before_opening, faults, make_private
from desktop_app.storage.doubles import look_for_doubles
from desktop_app.storage.finder import Finder
from desktop_app.storage.index_check import check
from desktop_app.storage.letters import record_pdf
from desktop_app.storage.lost_numbers import lost_numbers
from desktop_app.storage.officers import OFFICERS
from desktop_app.storage.register import Register
from desktop_app.storage.reindex import is_empty, is_out_of_date, make_missing, rebuild, reindex
from desktop_app.storage.replacement import complete, prepare
from desktop_app.storage.schema import claim, is_older, migrate, newest_schema
from desktop_app.storage.staging import STAGING, StagingFolder
from desktop_app.storage.table import every
from desktop_app.storage.unit import OneTransaction, World
from desktop_app.storage.whole import disk_faults

if TYPE_CHECKING:
    from desktop_app.storage.entering import Tables
    from desktop_app.storage.imports import Imports

FILE = "cases.sqlite"
MOUNTS = Path("/proc/mounts")
"""Where the system tells which file system lies where; systems without it tell nothing."""


def _part(progress: Progress, at: int) -> Progress:
    """The progress of one of two halves."""
    return lambda share: progress((at + share) / 2)


Learn = Callable[[Iterable[CalendarYear]], None]


def _untaught(_years: Iterable[CalendarYear]) -> None:
    """The calendar is what it is."""


class Store:
    """The case database in `folder`. Every thread that writes or reads has a connection of its own.

    `learn` is given the office's calendar when the file is opened, and whenever it has changed.
    """

    def __init__(
        self,
        folder: Path,
        clock: Clock,
        calendar: Calendar,
        learn: Callable[[Iterable[CalendarYear]], None] = _untaught,
    ) -> None:
        self.file = folder / FILE
        self._clock = clock
        self._calendar = calendar
        self._learn = learn
        self._writing = Database(self.file, WRITING)
        reading = Database(self.file, READING)
        self._reading = reading
        self.register = Register(reading)
        self.finder = Finder(reading)
        self.backups = Backups(self.file, clock)
        self._staging = StagingFolder(folder / STAGING)
        self._identity: tuple[int, int] | None = None

    @cached_property
    def imports(self) -> "Imports":
        """Old registers on their way in; what understands them is imported when there is one."""
        from desktop_app.storage.imports import Imports  # noqa: PLC0415 — most days there is none

        return Imports(self.file, self._reading, self._clock, self._calendar)

    def open(self, progress: Progress = untold) -> None:
        """Make the file where there is none, bring an older one up to date after a backup of it.

        `progress` is told of an older one only, and may raise to leave it for another time.

        Raises:
            StoreTooNew: a later version of the program wrote it. It is left as it is; so it is in the next three cases.
            StoreForeign: it belongs to another program.
            StoreDamaged: it can't be read as a database.
            StoreLost: it is gone or empty, and there are backups or attachments of earlier work.
            StoreOnNetwork: its folder is another machine's.
            StoreUnreachable, StoreBusy, DiskFull: the folder, another program or the disk stands in the way.
        """
        _refuse_network(self.file.parent)
        if self._identity is None:
            self.backups.tidy()
        complete(self.backups)
        if not _has_content(self.file) and self._shows_work():
            raise StoreLost
        make_private(self.file)
        check_before_opening(self.file, newest_schema())
        self._staging.clear()
        claim(self._writing)
        if is_older(self._writing):
            self.backups.make(_part(progress, 0))
            migrate(self._writing, _part(progress, 1))
        else:
            migrate(self._writing)
        self._identity = _identity(self.file)
        self._learn(calendar_years(self._writing))
        if is_empty(self._writing) and self.is_index_out_of_date():
            reindex(self._writing)
        self.finder.is_partial = self.is_index_out_of_date()
        if self.finder.is_partial:
            make_missing(self._writing)

    def close(self) -> None:
        """Close the connections of all threads; the last one leaves a single file behind."""
        self._staging.clear()
        self.finder.close()
        self._reading.close_all()
        self._writing.close_all()

    @contextmanager
    def unit(self, officer_id: int | None, run_id: str, progress: Progress = untold) -> Iterator[Unit]:
        """One transaction for an officer and a run: written whole at the end, or not at all when anything is raised.

        For None it is the first officer's. `progress` is told of work that takes long, and may raise to stop it. Raises
        a Fault when the environment does not let it through.
        """
        self._see_it_is_there()
        with self._writing.only_writer():
            acting_id = first_of(every(self._writing, OFFICERS)).id if officer_id is None else officer_id
            world = World(self._clock, self._calendar, self._let_in, progress)
            transaction = OneTransaction(self._writing, world, officer_id=acting_id, run_id=run_id)
            yield transaction
            transaction.settle()
        if transaction.changed_calendar:
            self._learn(calendar_years(self._writing))

    def _let_in(self, plan: Plan, tables: "Tables", run_id: str, progress: Progress) -> Counts:
        return self.imports.enter(plan, tables, run_id, progress)

    def record_pdf(self, letter_id: int, file: str, sha256: str) -> None:
        """Say where a letter's PDF lies and what its hash is. Raises KeyError when there is no such letter."""
        with self._writing.only_writer():
            record_pdf(self._writing, letter_id, file, sha256)

    def files_in_use(self) -> frozenset[str]:
        """The SHA-256 of every file in the vault that the register names, or one that was set aside or salvaged.

        None at all when one of those can't be read: what it names is not known.
        """
        with faults(), closing(in_use(self.file)) as connection:
            own = files_named(connection.execute)
        try:
            return own | self.backups.files_in_use((Origin.SET_ASIDE, Origin.SALVAGED))
        except StoreDamaged:
            return frozenset()

    def files_loaded(self) -> frozenset[str]:
        """The SHA-256 of every old register that has come in; its file is needed no more, unless it is attached too."""
        loaded = "SELECT copy FROM finished_run WHERE run_id IN (SELECT run_id FROM imported_row)"
        named = {sha256 for (copy,) in self._reading.rows(loaded) for sha256 in hashes_in(bytes(copy))}
        return frozenset(named) - self.files_in_use()

    def restore(self, name: str, progress: Progress) -> str:
        """Put a backup in the place of the case database; the name under which the present one is set aside.

        A good present file gets a backup first. Raises a Fault, or what `progress` raises; then the present file is as
        it was. What reads meanwhile waits. The store need not have been opened.
        """
        if _has_content(self.file):
            try:
                self.backups.add(_part(progress, 0))
            except StoreDamaged:
                self.backups.keep_files()
        prepare(self.backups, name, _part(progress, 1))
        with self._reading.at_rest(), self._writing.at_rest():
            set_aside = complete(self.backups)
        self.open()
        return set_aside

    def salvage(self, progress: Progress) -> Salvage:
        """Read what can be read of a damaged file into a copy among the backups; it need not have been opened.

        Raises StoreDamaged when nothing can be read at all, and what `progress` raises.
        """
        from desktop_app.storage.salvage import salvage  # noqa: PLC0415 — of a damaged file only

        return salvage(self.backups, progress)

    def check(self) -> None:
        """Look through the file, on a connection of its own. Raises StoreDamaged when it finds anything wrong."""
        with faults(), closing(in_use(self.file)) as connection:
            ((told,),) = connection.execute("PRAGMA quick_check(1)")
        if told != "ok":
            raise StoreDamaged

    def is_index_out_of_date(self) -> bool:
        """Whether the search index is missing, unfinished, or another version's."""
        return is_out_of_date(self._writing)

    def rebuild_index(self, progress: Progress) -> None:
        """Make the search index anew; tasks are finished and searches answered meanwhile.

        Raises a Fault, or what `progress` raises; then the former index stays.
        """
        self._see_it_is_there()
        rebuild(self._writing, progress)
        self.finder.is_partial = False

    def doubles(self, progress: Progress) -> tuple[Pair, ...]:
        """Pairs of case files that may be one citizen's, the likeliest first. Raises what `progress` raises."""
        database = Database(self.file, READING)
        try:
            return look_for_doubles(database, progress)
        finally:
            database.close_all()

    def check_index(self, progress: Progress) -> int:
        """How many entries of the search index differ from the rows, nearly. Raises what `progress` raises."""
        database = Database(self.file, {})
        try:
            return check(database, progress)
        finally:
            database.close_all()

    def lost_numbers(self) -> tuple[LostNumbers, ...]:
        """The gaps that restores have left in the series, the newest first."""
        return lost_numbers(self._reading)

    def last_change_at(self) -> datetime | None:
        """When the register was last changed; None when it never was."""
        newest = self._reading.row('SELECT at FROM "change" ORDER BY id DESC LIMIT 1')
        return datetime.fromisoformat(newest[0]) if newest else None

    def _see_it_is_there(self) -> None:
        # A removed file takes writes without a word: they go with it when it is closed.
        if self._identity is not None and _identity(self.file) != self._identity:
            raise StoreUnreachable

    def _shows_work(self) -> bool:
        vault = self.file.parent / VAULT
        return bool(self.backups.all()) or any(path.is_file() for path in vault.rglob("*"))


def _refuse_network(folder: Path) -> None:
    mounts = MOUNTS.read_text(errors="replace") if MOUNTS.exists() else ""
    filesystem = filesystem_of(PurePosixPath(folder.resolve()), mounts)
    if is_network(filesystem):
        raise StoreOnNetwork(filesystem)


def _has_content(file: Path) -> bool:
    with disk_faults():
        return file.exists() and file.stat().st_size > 0


def _identity(file: Path) -> tuple[int, int] | None:
    """What tells the file from another one of the same name; None when it is not there."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
