"""The journal beside the case database: how tasks go, and who reads whose case file. It only grows.

It holds no personal data: case files and officers are named by their ids.
"""

import json
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop_app.domain.measures import Measure
from desktop_app.domain.readings import Manner, Reading, ReadingFilter
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
    "CREATE INDEX IF NOT EXISTS reading_of_case_file ON reading (case_file_id)",
    "CREATE INDEX IF NOT EXISTS reading_at ON reading (at)",
    """CREATE TRIGGER IF NOT EXISTS reading_is_never_updated BEFORE UPDATE ON reading
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END""",
    """CREATE TRIGGER IF NOT EXISTS reading_is_never_deleted BEFORE DELETE ON reading
        BEGIN SELECT raise(ABORT, 'the journal only grows'); END""",
)
_INSERT = "INSERT INTO measure (at, run_id, task, form, happening, seconds) VALUES (?, ?, ?, ?, ?, ?)"
_INSERT_READING = "INSERT INTO reading (at, officer_id, case_file_id, manner) VALUES (?, ?, ?, ?)"

_SELECT_READINGS = "SELECT at, officer_id, case_file_id, manner, rowid FROM reading"


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

    def readings(
        self, wanted: ReadingFilter, case_file_ids: Sequence[int] | None, *, offset: int, limit: int
    ) -> tuple[tuple[Reading, ...], int]:
        """One window of the entries, the newest first, and how many there are: of these case files, or of all."""
        self._be_open()
        chosen, params = _chosen(wanted, case_file_ids)
        ((total,),) = self._database.rows(f"SELECT count(*) FROM reading WHERE {chosen}", params)  # noqa: S608 — our own text
        window = f"{_SELECT_READINGS} WHERE {chosen} ORDER BY rowid DESC LIMIT ? OFFSET ?"
        return tuple(map(_reading, self._database.rows(window, (*params, limit, offset)))), total

    def case_files_read(self, wanted: ReadingFilter) -> tuple[int, ...]:
        """The ids of the case files that such entries are about, each once."""
        self._be_open()
        chosen, params = _chosen(wanted, None)
        asked = f"SELECT DISTINCT case_file_id FROM reading WHERE {chosen}"  # noqa: S608 — our own text
        return tuple(case_file_id for (case_file_id,) in self._database.rows(asked, params))

    def reading_ids(self, wanted: ReadingFilter, case_file_ids: Sequence[int] | None) -> tuple[int, ...]:
        """The ids of all entries that are looked for, the newest first."""
        self._be_open()
        chosen, params = _chosen(wanted, case_file_ids)
        asked = f"SELECT rowid FROM reading WHERE {chosen} ORDER BY rowid DESC"  # noqa: S608 — our own text
        return tuple(row_id for (row_id,) in self._database.rows(asked, params))

    def listed_readings(self, ids: Sequence[int]) -> tuple[Reading, ...]:
        """These entries, the newest first."""
        self._be_open()
        asked = f"{_SELECT_READINGS} WHERE rowid IN (SELECT value FROM json_each(?)) ORDER BY rowid DESC"  # noqa: S608 — as above
        return tuple(map(_reading, self._database.rows(asked, (json.dumps(list(ids)),))))

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


def _chosen(wanted: ReadingFilter, case_file_ids: Sequence[int] | None) -> tuple[str, tuple[Any, ...]]:
    """Which entries are asked for, as SQL. The day of an entry is the one it was on the wall."""
    asked = (
        ("at >= ?", wanted.since.isoformat() if wanted.since else None),
        ("at < ?", f"{wanted.until.isoformat()}\uffff" if wanted.until else None),
        ("officer_id = ?", wanted.officer_id),
        (
            "case_file_id IN (SELECT value FROM json_each(?))",
            json.dumps(list(case_file_ids)) if case_file_ids is not None else None,
        ),
    )
    found = [(sql, param) for sql, param in asked if param is not None]
    return " AND ".join(sql for sql, _ in found) or "1", tuple(param for _, param in found)


def _reading(row: tuple[Any, ...]) -> Reading:
    at, officer_id, case_file_id, manner, row_id = row
    return Reading(datetime.fromisoformat(at), officer_id, case_file_id, Manner(manner), row_id)
