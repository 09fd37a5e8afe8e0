"""The journal beside the case database: how tasks go, and who reads whose case file. It only grows.

It holds no personal data: case files and officers are named by their ids.
"""

from pathlib import Path

from desktop_app.domain.measures import Measure
from desktop_app.domain.readings import Reading
from desktop_app.storage.database import Database, make_private

FILE = "journal.sqlite"

_PRAGMAS = {"journal_mode": "wal", "synchronous": "normal"}
"""The last entries may be lost in a power cut: no task waits for the disk because of them."""

_TABLES = (
    """CREATE TABLE IF NOT EXISTS measure (
        at TEXT NOT NULL,
        run_id TEXT NOT NULL,
        task TEXT NOT NULL,
        form TEXT NOT NULL,
        happening TEXT NOT NULL
            CHECK (happening IN ('begun', 'stepped', 'paused', 'resumed', 'cancelled', 'finished')),
        seconds REAL NOT NULL CHECK (seconds >= 0)
    ) STRICT""",
    """CREATE TRIGGER IF NOT EXISTS measure_is_never_updated BEFORE UPDATE ON measure
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END""",
    """CREATE TRIGGER IF NOT EXISTS measure_is_never_deleted BEFORE DELETE ON measure
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END""",
    """CREATE TABLE IF NOT EXISTS reading (
        at TEXT NOT NULL,
        officer_id INTEGER NOT NULL,
        case_file_id INTEGER NOT NULL,
        manner TEXT NOT NULL CHECK (manner IN ('shown', 'printed'))
    ) STRICT""",
    """CREATE TRIGGER IF NOT EXISTS reading_is_never_updated BEFORE UPDATE ON reading
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END""",
    """CREATE TRIGGER IF NOT EXISTS reading_is_never_deleted BEFORE DELETE ON reading
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END""",
)
_INSERT = "INSERT INTO measure (at, run_id, task, form, happening, seconds) VALUES (?, ?, ?, ?, ?, ?)"
_INSERT_READING = "INSERT INTO reading (at, officer_id, case_file_id, manner) VALUES (?, ?, ?, ?)"


class Journal:
    """journal.sqlite in `folder`, made with its first entry."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / FILE
        self._database = Database(self.file, _PRAGMAS)
        self._is_open = False

    def note(self, measure: Measure) -> None:
        """Add an entry. Raises a Fault when the environment does not let it through."""
        self._be_open()
        at, happening = measure.at.isoformat(timespec="seconds"), measure.happening.value
        self._database.run(
            _INSERT, (at, measure.run_id, measure.task, measure.form, happening, round(measure.seconds, 1))
        )

    def note_reading(self, reading: Reading) -> None:
        """Add an entry of who read a case file. Raises a Fault when the environment does not let it through."""
        self._be_open()
        at, manner = reading.at.isoformat(timespec="seconds"), reading.manner.value
        self._database.run(_INSERT_READING, (at, reading.officer_id, reading.case_file_id, manner))

    def close(self) -> None:
        """Close the file."""
        self._database.close_all()
        self._is_open = False

    def _be_open(self) -> None:
        if self._is_open:
            return
        # A data folder that was taken away must not be made anew where it lay.
        make_private(self.file, folder_too=False)
        for statement in _TABLES:
            self._database.run(statement)
        self._is_open = True
