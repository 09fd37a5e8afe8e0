"""Where an old register is checked: a long one in processes of its own, a short one on the spot."""

from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_app.domain.importing import Plan
from desktop_app.domain.importing_values import Surroundings
from desktop_app.domain.safekeeping import Progress
from desktop_app.storage.apart import Lost, apart, each_apart, helpers
from desktop_app.storage.checking import Checker, Read
from desktop_app.storage.database import READING, Database
from desktop_app.storage.sheets import Table
from desktop_app.storage.staging import Staging
from desktop_app.storage.understanding import Reader

LARGE = 1 << 18
"""Bytes of a file from which on other processes are worth the second in which they begin."""


@dataclass(frozen=True, slots=True)
class Check:
    """All that a check needs: the plan, its file, the register with what it was last changed by, the file to fill."""

    plan: Plan
    file: Path
    register: Path
    staging: Path
    stamp: int
    around: Surroundings

    def run(self, register: Database, progress: Progress) -> None:
        """Fill the staging database. Raises NothingInTable, and what `progress` raises."""
        if self.file.stat().st_size >= LARGE:
            try:
                apart(self._apart, progress)
            except Lost:
                self.staging.write_bytes(b"")
            else:
                return
        self._go_through(register, partial(map, self._reader.read), progress)

    def _apart(self, progress: Progress) -> None:
        """In a process of its own, which has others to understand the rows."""
        with closing(Database(self.register, READING)) as register:
            self._go_through(register, partial(each_apart, helpers(), self._reader.read), progress)

    @property
    def _reader(self) -> Reader:
        return Reader(self.plan, self.around)

    def _go_through(self, register: Database, read: Read, progress: Progress) -> None:
        with closing(Staging(self.staging)) as staging:
            staging.stamp = self.stamp
            Checker(self.plan, register, staging).check(Table(self.file, self.plan.reading), read, progress)
