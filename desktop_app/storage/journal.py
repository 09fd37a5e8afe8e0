"""The journal beside the case database: how tasks go, entry by entry. It only grows, and holds no personal data."""

from pathlib import Path

from desktop_app.domain.measures import Measure
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
)
_INSERT = "INSERT INTO measure (at, run_id, task, form, happening, seconds) VALUES (?, ?, ?, ?, ?, ?)"


class Journal:
    """journal.sqlite in `folder`, made with its first entry."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / FILE
        self._database = Database(self.file, _PRAGMAS)
        self._is_open = False

    def note(self, measure: Measure) -> None:
        """Add an entry. Raises a Fault when the environment does not let it through."""
        if not self._is_open:
            self._open()
        at, happening = measure.at.isoformat(timespec="seconds"), measure.happening.value
        self._database.run(
            _INSERT, (at, measure.run_id, measure.task, measure.form, happening, round(measure.seconds, 1))
        )

    def close(self) -> None:
        """Close the file."""
        self._database.close_all()
        self._is_open = False

    def _open(self) -> None:
        # A data folder that was taken away must not be made anew where it lay.
        make_private(self.file, folder_too=False)
        for statement in _TABLES:
            self._database.run(statement)
        self._is_open = True
