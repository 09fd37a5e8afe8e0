"""The staging database: the rows of an old register as they were understood, beside the case database and outside it.

A file of mode 0600 for each plan, made anew whenever it is not there; nothing in it is known nowhere else.
"""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.domain.evidence import Reason
from desktop_app.domain.importing import ENTERED, TO_CORRECT, Counts, Fate, Likeness, Note, Plan, RowLine
from desktop_app.domain.rules import Problem
from desktop_app.storage.database import faults, make_private
from desktop_app.storage.whole import PART, disk_faults

STAGING = "staging"
"""Where old registers lie on their way in; nothing of it outlives the program."""

_TABLES = """
CREATE TABLE row (
    at INTEGER PRIMARY KEY, key TEXT NOT NULL, cells TEXT NOT NULL, title TEXT NOT NULL, fate TEXT NOT NULL,
    problems TEXT NOT NULL, notes TEXT NOT NULL, alike TEXT NOT NULL,
    case_file TEXT, appeal TEXT, leader INTEGER, case_file_id INTEGER
);
CREATE TABLE person (ref INTEGER PRIMARY KEY, entry TEXT NOT NULL);
CREATE TABLE meeting (place TEXT NOT NULL, ref INTEGER NOT NULL, PRIMARY KEY (place, ref)) WITHOUT ROWID;
CREATE TABLE number (series TEXT NOT NULL, number TEXT NOT NULL, PRIMARY KEY (series, number)) WITHOUT ROWID;
CREATE TABLE file (headers TEXT NOT NULL);
CREATE TABLE key (key TEXT PRIMARY KEY) WITHOUT ROWID;
"""
_INDEXES = "CREATE INDEX row_fate ON row (fate, at); CREATE INDEX row_cleaned ON row (at) WHERE notes <> '[]';"
_PRAGMAS = ("journal_mode = OFF", "synchronous = OFF", "cache_size = -65536", "temp_store = MEMORY")
_PUT = "INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_LINE_COLUMNS = "at, key, fate, title, problems, notes, alike"


class Opened(NamedTuple):
    """A case file as its columns hold it, with what it is found by besides its number: words of names, and others."""

    stored: dict[str, Any]
    names: list[str]
    words: list[str]


class Added(NamedTuple):
    """An appeal as its columns hold it, with the words of its substance that it is found by."""

    stored: dict[str, Any]
    said: list[str]


class Staged(NamedTuple):
    """One row on its way into the register."""

    at: int
    key: str
    title: str
    case_file: Opened | None
    appeal: Added | None
    leader: int | None
    case_file_id: int | None


class Staging:
    """One open staging database."""

    def __init__(self, path: Path) -> None:
        self._connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        for pragma in _PRAGMAS:
            self._connection.execute(f"PRAGMA {pragma}")

    def begin(self, headers: Sequence[str]) -> None:
        """Make the tables."""
        self._connection.executescript(_TABLES)
        self.run("INSERT INTO file VALUES (?)", (as_json(headers),))
        self.run("BEGIN")

    def end(self) -> None:
        """All rows are there."""
        self.run("COMMIT")
        self._connection.executescript(_INDEXES)

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def run(self, sql: str, params: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Execute one statement; the rows of a query come one by one."""
        with faults():
            return self._connection.execute(sql, params)

    def run_for_each(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Execute one statement for each row of parameters."""
        with faults():
            self._connection.executemany(sql, rows)

    def put(self, row: Sequence[Any]) -> None:
        """Keep a row: the values of its columns in their order."""
        self.run(_PUT, row)

    def take(self, table: str, *values: str) -> bool:
        """Note a key or a number; False when it was there already."""
        places = ", ".join("?" * len(values))
        return bool(self.run(f"INSERT OR IGNORE INTO {table} VALUES ({places})", values).rowcount)  # noqa: S608 — our tables

    def fate_of(self, at: int) -> tuple[Fate, int | None]:
        """What becomes of a row, and the case file of the register that it attaches to."""
        ((fate, case_file_id),) = self.run("SELECT fate, case_file_id FROM row WHERE at = ?", (at,))
        return Fate(fate), case_file_id

    def is_taken(self, series: str, number: str) -> bool:
        """Whether a row brings this number along."""
        found = self.run("SELECT 1 FROM number WHERE series = ? AND number = ?", (series, number))
        return found.fetchone() is not None

    @property
    def stamp(self) -> int:
        """What the register was when the rows were held against it."""
        ((stamp,),) = self.run("PRAGMA user_version")
        return int(stamp)

    @stamp.setter
    def stamp(self, stamp: int) -> None:
        self.run(f"PRAGMA user_version = {stamp}")

    @property
    def headers(self) -> tuple[str, ...]:
        """The headers of the file."""
        ((headers,),) = self.run("SELECT headers FROM file")
        return tuple(json.loads(headers))

    def counts(self) -> Counts:
        """How many rows there are of each fate."""
        found = dict(self.run("SELECT fate, count(*) FROM row GROUP BY fate"))
        entered = _among(ENTERED)
        ((appeals,),) = self.run(f"SELECT count(*) FROM row WHERE appeal IS NOT NULL AND fate IN {entered}")  # noqa: S608 — our fates
        ((cleaned,),) = self.run("SELECT count(*) FROM row WHERE notes <> '[]'")
        by_fate = {fate.name.lower(): found.get(fate.value, 0) for fate in Fate}
        return Counts(rows=sum(found.values()), appeals=appeals, cleaned=cleaned, **by_fate)

    def lines(self, where: str, offset: int, limit: int) -> tuple[RowLine, ...]:
        """One window of the rows that a condition of ours chooses."""
        window = f"SELECT {_LINE_COLUMNS} FROM row WHERE {where} ORDER BY at LIMIT ? OFFSET ?"  # noqa: S608 — our conditions
        found = self.run(window, (limit, offset))
        return tuple(map(_line, found))

    def rows_to_enter(self) -> Iterator[Staged]:
        """The rows that come into the register, in the order of the file."""
        columns = "at, key, title, case_file, appeal, leader, case_file_id"
        for at, key, title, case_file, appeal, leader, case_file_id in self.run(
            f"SELECT {columns} FROM row WHERE fate IN {_among(ENTERED)} ORDER BY at"  # noqa: S608 — our fates
        ):
            opened = Opened(*json.loads(case_file)) if case_file else None
            added = Added(*json.loads(appeal)) if appeal else None
            yield Staged(at, key, title, opened, added, leader, case_file_id)

    def leaders(self) -> set[int]:
        """The rows whose case file other rows join."""
        return {leader for (leader,) in self.run("SELECT DISTINCT leader FROM row WHERE leader IS NOT NULL")}

    def rest(self) -> Iterator[tuple[tuple[str, ...], RowLine]]:
        """The cells of each row to correct, with what is said of it."""
        chosen = f"SELECT cells, {_LINE_COLUMNS} FROM row WHERE fate IN {_among(TO_CORRECT)} ORDER BY at"  # noqa: S608 — as above
        for cells, *line in self.run(chosen):
            yield tuple(json.loads(cells)), _line(line)


class StagingFolder:
    """Where the staging databases lie; each is named after its plan."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, plan: Plan) -> Path:
        """Where the plan's database lies, or would."""
        return self._folder / f"{plan.token}.sqlite"

    def has(self, plan: Plan) -> bool:
        """Whether the rows have been understood by this plan."""
        return self.path(plan).exists()

    @contextmanager
    def new(self, plan: Plan) -> Iterator[Path]:
        """A file to fill; it is the plan's database when that came to its end. Those of other plans go."""
        self.clear()
        part = self.path(plan).with_suffix(PART)
        make_private(part)
        try:
            yield part
            with disk_faults():
                part.rename(self.path(plan))
        finally:
            with disk_faults():
                part.unlink(missing_ok=True)

    @contextmanager
    def open(self, plan: Plan) -> Iterator[Staging]:
        """The plan's database."""
        with closing(Staging(self.path(plan))) as staging:
            yield staging

    def clear(self) -> None:
        """Leave nothing of any plan."""
        with disk_faults():
            for path in self._folder.glob("*"):
                path.unlink(missing_ok=True)


NONE = "[]"
"""Nothing, as it is kept."""

as_json = json.JSONEncoder(ensure_ascii=False).encode
"""Text that reads as it is."""


def noted(notes: Sequence[Note]) -> str:
    """Notes as they are kept."""
    return as_json([[note.field, note.before, note.after] for note in notes]) if notes else NONE


def likened(alike: Sequence[Likeness]) -> str:
    """Likenesses as they are kept."""
    if not alike:
        return NONE
    return as_json([
        [each.case_file_id, each.number, each.title, [reason.value for reason in each.reasons]] for each in alike
    ])  # fmt: skip


def _line(row: Sequence[Any]) -> RowLine:
    at, key, fate, title, problems, notes, alike = row
    return RowLine(
        at,
        key,
        Fate(fate),
        title,
        tuple((field, Problem(what), text) for field, what, text in json.loads(problems)),
        tuple(Note(*each) for each in json.loads(notes)),
        tuple(
            Likeness(case_file_id, number, name, tuple(map(Reason, reasons)))
            for case_file_id, number, name, reasons in json.loads(alike)
        ),
    )


def fate_in(fates: Sequence[Fate]) -> str:
    """The condition that a row has one of these fates."""
    return f"fate IN {_among(fates)}"


def _among(fates: Sequence[Fate]) -> str:
    return f"({', '.join(repr(fate.value) for fate in fates)})"
