"""Old registers on their way in: the domain's Importing over the vault, the register and the staging databases."""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.deadlines import Calendar
from desktop_app.domain.faults import FileNotKept, NothingInTable
from desktop_app.domain.importing import Counts, Explain, Fate, Glimpse, Plan, Reading, RowLine
from desktop_app.domain.importing_columns import header_row
from desktop_app.domain.importing_values import Surroundings
from desktop_app.domain.office import Office
from desktop_app.domain.ports import Clock
from desktop_app.domain.safekeeping import Progress
from desktop_app.storage import office as settings
from desktop_app.storage.backups import VAULT
from desktop_app.storage.check_apart import Check
from desktop_app.storage.checking import FIRST_ROWS
from desktop_app.storage.database import Database
from desktop_app.storage.entering import Entering, Tables
from desktop_app.storage.officers import OFFICERS
from desktop_app.storage.sheets import Table, write_csv
from desktop_app.storage.staging import STAGING, StagingFolder, fate_in
from desktop_app.storage.table import every

SHOWN_ROWS = 30
"""Rows under the headers that a glimpse shows."""

CHECK_SHARE = 0.5
"""Of a Finish that has to check the rows once more."""


class Imports:
    """Fulfils Importing for one case database: the file, and how it is read."""

    def __init__(self, file: Path, register: Database, clock: Clock, calendar: Calendar) -> None:
        self._file = file
        self._folder = StagingFolder(file.parent / STAGING)
        self._vault = file.parent / VAULT
        self._register = register
        self._clock = clock
        self._calendar = calendar

    def look(self, file: Attachment, reading: Reading) -> Glimpse:
        """The beginning of a file. Raises NothingInTable where there is no row under the headers."""
        table = Table(self._path(file), reading)
        rows = table.first(FIRST_ROWS + SHOWN_ROWS)
        at = header_row(rows[:FIRST_ROWS])
        under = [row for row in rows[at + 1 :] if any(row)]
        if not under:
            raise NothingInTable
        return Glimpse(table.reading, table.sheets, rows[at], tuple(under[:SHOWN_ROWS]))

    def check(self, plan: Plan, progress: Progress) -> Counts:
        """Go through all rows, unless that was done by this plan and the register is as it was then."""
        if not self._is_checked(plan, self._register):
            self._check(plan, self._register, progress)
        return self.counts(plan)

    def counts(self, plan: Plan) -> Counts:
        """What came of the check, or of the Finish."""
        with self._folder.open(plan) as staging:
            return staging.counts()

    def lines(self, plan: Plan, fates: Sequence[Fate], *, offset: int, limit: int) -> tuple[RowLine, ...]:
        """One window of the checked rows of these fates."""
        with self._folder.open(plan) as staging:
            return staging.lines(fate_in(fates), offset, limit)

    def cleaned(self, plan: Plan, *, offset: int, limit: int) -> tuple[RowLine, ...]:
        """One window of the rows in which cleaning changed something."""
        with self._folder.open(plan) as staging:
            return staging.lines("notes <> '[]'", offset, limit)

    def to_decide(self, plan: Plan, *, offset: int, limit: int) -> tuple[RowLine, ...]:
        """One window of the rows that somebody has to decide, or has decided."""
        with self._folder.open(plan) as staging:
            return staging.lines("alike <> '[]'", offset, limit)

    def save_rest(self, plan: Plan, path: Path, title: str, explain: Explain) -> int:
        """Write the rows to correct with their own columns, and one that says what is wrong."""
        with self._folder.open(plan) as staging:
            headers = [(*staging.headers, title)]
            width = len(staging.headers)
            rows: Iterator[Sequence[str]] = (
                (*(*cells, *[""] * width)[:width], explain(line)) for cells, line in staging.rest()
            )
            return write_csv(path, chain(headers, rows))

    def clear(self) -> None:
        """Leave nothing of what was on its way."""
        self._folder.clear()

    def enter(self, plan: Plan, tables: Tables, run_id: str, progress: Progress) -> Counts:
        """Let the rows into the register within a transaction on its tables.

        They are checked first if they are not, or if the register has changed since: then nothing else can come in
        between any more.
        """
        share = 0.0
        if not self._is_checked(plan, tables.database):
            share = CHECK_SHARE
            self._check(plan, tables.database, lambda done: progress(done * share))
        with self._folder.open(plan) as staging:
            entering = Entering(tables, staging, run_id)
            entering.enter(lambda done: progress(share + done * (1 - share)))
            return staging.counts()

    def _check(self, plan: Plan, register: Database, progress: Progress) -> None:
        officers = tuple(each for each in every(register, OFFICERS, "ORDER BY id") if each.active)
        office = settings.read(register) or Office()
        around = Surroundings(office, self._calendar, officers, self._clock.today())
        file, stamp = self._path(plan.file), _stamp(register)
        with self._folder.new(plan) as staging:
            Check(plan, file, self._file, staging, stamp, around).run(register, progress)

    def _is_checked(self, plan: Plan, register: Database) -> bool:
        if not self._folder.has(plan):
            return False
        with self._folder.open(plan) as staging:
            return staging.stamp == _stamp(register)

    def _path(self, file: Attachment) -> Path:
        path = self._vault / file.sha256[:2] / file.sha256
        if not path.exists():
            raise FileNotKept
        return path


def _stamp(register: Database) -> int:
    """What tells that nothing has been written since."""
    ((last,),) = register.rows('SELECT coalesce(max(id), 0) FROM "change"')
    return int(last) & 0x7FFFFFFF
