"""The case database: one SQLite file in the data folder, written in single transactions."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playhouse.migrations import Runner

from desktop_app.domain.deadlines import Calendar
from desktop_app.domain.faults import StoreTooNew
from desktop_app.domain.ports import Clock, Unit
from desktop_app.storage.database import READING, WRITING, Database, check_before_opening, faults, make_private
from desktop_app.storage.finder import Finder
from desktop_app.storage.letters import record_pdf
from desktop_app.storage.register import Register
from desktop_app.storage.unit import OneTransaction

FILE = "cases.sqlite"
MIGRATIONS = Path(__file__).parent / "migrations"


class Store:
    """The case database in `folder`. Every thread that writes or reads has a connection of its own."""

    def __init__(self, folder: Path, clock: Clock, calendar: Calendar) -> None:
        self.file = folder / FILE
        self._clock = clock
        self._calendar = calendar
        self._writing = Database(self.file, WRITING)
        reading = Database(self.file, READING)
        self._reading = reading
        self.register = Register(reading)
        self.finder = Finder(reading)

    def open(self) -> None:
        """Make the file where there is none, bring an older one up to date.

        Raises:
            StoreTooNew: a later version of the program wrote it. It is left as it is; so it is in the next two cases.
            StoreForeign: it belongs to another program.
            StoreDamaged: it can't be read as a database.
            StoreUnreachable, StoreBusy, DiskFull: the folder, another program or the disk stands in the way.
        """
        make_private(self.file)
        check_before_opening(self.file, newest=len(list(MIGRATIONS.glob("[0-9]*.py"))))
        with faults():
            runner = Runner(self._writing, str(MIGRATIONS))
            if any(migration.path is None for migration in runner.status()):
                raise StoreTooNew
            runner.up()

    def close(self) -> None:
        """Close the connections of all threads; the last one leaves a single file behind."""
        self._reading.close_all()
        self._writing.close_all()

    @contextmanager
    def unit(self, officer_id: int, run_id: str) -> Iterator[Unit]:
        """One transaction for an officer and a run: written whole at the end, or not at all when anything is raised.

        Raises a Fault when the environment does not let it through.
        """
        with self._writing.only_writer():
            transaction = OneTransaction(self._writing, self._clock, self._calendar, officer_id, run_id)
            yield transaction
            transaction.settle()

    def record_pdf(self, letter_id: int, file: str, sha256: str) -> None:
        """Say where a letter's PDF lies and what its hash is. Raises KeyError when there is no such letter."""
        with self._writing.only_writer():
            record_pdf(self._writing, letter_id, file, sha256)

    def files_in_use(self) -> frozenset[str]:
        """The SHA-256 of every file in the vault that an appeal or a letter has."""
        hashes = "SELECT sha256 FROM attachment UNION SELECT sha256 FROM letter WHERE file <> ''"
        return frozenset(sha256 for (sha256,) in self._reading.rows(hashes))
