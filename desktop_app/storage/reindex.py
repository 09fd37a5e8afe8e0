"""The search index made anew from the rows, as it would be had nothing ever happened to it.

It grows beside the one in use, a piece of the register at a time, from the newest rows back: each piece is a short
transaction, between two of them tasks are finished as ever. Triggers keep what has grown so far equal to the rows, so
that at the end the new tables only take the names of the old ones.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from itertools import count

from desktop_app.domain.faults import StoreDamaged
from desktop_app.domain.safekeeping import Progress, untold
from desktop_app.storage.database import Database
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.search_keys import appeal_keys, case_file_keys
from desktop_app.storage.search_text import VERSION

PIECE = 500
"""Rows that are entered in one transaction: a finish that comes meanwhile waits for no more than these."""

MERGED = 1_000
"""Pages of the index, 4 KB each, that are merged in one transaction."""

GROWING = 0.95
"""The share of the whole work that the rows take; the rest is merging."""

_STATE = "SELECT version FROM search_index"
_FTS = """
    CREATE VIRTUAL TABLE {name} USING fts5 (text, content='', columnsize=0, detail=none,
        tokenize="unicode61 remove_diacritics 0", prefix='1 2 3 4 5 6 7 8 9 10 11 12 13')
"""


@dataclass(frozen=True, slots=True)
class Half:
    """One of the two tables: its rows stand in the order of `place`, the newest last."""

    fts: str
    table: str
    place: str

    @property
    def fresh(self) -> str:
        """The table that grows."""
        return f"{self.fts}_fresh"

    @property
    def piece(self) -> str:
        """The next rows back from a boundary."""
        columns = f"SELECT id, {self.place}, search_key FROM {self.table}"  # noqa: S608 — our own names
        return f"{columns} WHERE {self.place} <= ? ORDER BY {self.place} DESC LIMIT ?"

    @property
    def triggers(self) -> tuple[str, ...]:
        """What keeps the grown part equal to the rows: all of them beyond the boundary."""
        boundary = f"(SELECT boundary FROM search_fresh WHERE fts = '{self.fts}')"  # noqa: S608 — our own names
        enter = f"""INSERT INTO {self.fresh} (rowid, text) SELECT {NEWEST} - NEW.{self.place}, NEW.search_key
            WHERE NEW.{self.place} > {boundary};"""
        take_out = f"""INSERT INTO {self.fresh} ({self.fresh}, rowid, text)
            SELECT 'delete', {NEWEST} - OLD.{self.place}, OLD.search_key WHERE OLD.{self.place} > {boundary};"""
        columns = "search_key" if self.place == "id" else f"search_key, {self.place}"
        changed = f"{self.fresh}_changed AFTER UPDATE OF {columns} ON {self.table}"
        return (
            f"CREATE TRIGGER {self.fresh}_added AFTER INSERT ON {self.table} BEGIN {enter} END",
            f"CREATE TRIGGER {changed} BEGIN {take_out} {enter} END",
        )


HALVES = (Half("citizen_fts", "case_file", "touch"), Half("appeal_fts", "appeal", "id"))


def is_out_of_date(database: Database) -> bool:
    """Whether the index is missing, was made by another version of the program, or was never made to its end."""
    names = {name for (name,) in database.rows("SELECT name FROM sqlite_schema")}
    if "search_fresh" in names or not {"search_index", "citizen_fts", "appeal_fts", "name_token"} <= names:
        return True
    return database.row(_STATE) != (VERSION,)


def make_missing(database: Database) -> None:
    """Where a table of the index is missing, an empty one: what is registered meanwhile finds its place."""
    with database.only_writer():
        _make_missing(database)


def is_empty(database: Database) -> bool:
    """Whether there is nothing yet to be found."""
    return database.row("SELECT 1 FROM case_file UNION ALL SELECT 1 FROM appeal LIMIT 1") is None


def reindex(database: Database) -> None:
    """Make the index anew in one go, of a database that nobody else works on."""
    rebuild(database, untold)


def rebuild(database: Database, progress: Progress) -> None:
    """Make the index anew while the office works. Raises what `progress` raises; then the former one stays."""
    with database.only_writer():
        _clear(database)
        _prepare(database)
    try:
        rows = max(sum(_count(database, half) for half in HALVES), 1)
        done = 0
        counted: Counter[str] = Counter()
        for half in HALVES:
            while entered := _grow(database, half, counted):
                done += entered
                progress(GROWING * min(done / rows, 1))
        for at, half in enumerate(HALVES):
            progress(GROWING + (1 - GROWING) * at / len(HALVES))
            for share in _merged(database, half):
                progress(GROWING + (1 - GROWING) * (at + share) / len(HALVES))
    except BaseException:
        with database.only_writer():
            _clear(database)
        raise
    with database.only_writer():
        _swap(database, counted)


def _grow(database: Database, half: Half, counted: Counter[str]) -> int:
    """Enter the next piece; how many rows it had."""
    with database.only_writer():
        ((boundary,),) = database.rows("SELECT boundary FROM search_fresh WHERE fts = ?", (half.fts,))
        piece = database.rows(half.piece, (boundary, PIECE))
        keys = _keys(database, half, [row_id for row_id, _, _ in piece], counted)
        stale = [(row_id, place, key) for row_id, place, key in piece if keys[row_id] != key]
        with suppress(StoreDamaged):  # the index in use is broken: that may be why another one is made
            database.run_for_each(_take_out(half.fts), [(NEWEST - place, key) for _, place, key in stale])
            database.run_for_each(_put_in(half.fts), [(NEWEST - place, keys[row_id]) for row_id, place, _ in stale])
        database.run_for_each(
            f"UPDATE {half.table} SET search_key = ? WHERE id = ?",  # noqa: S608 — as above
            [(keys[row_id], row_id) for row_id, _, _ in stale],
        )
        database.run_for_each(_put_in(half.fresh), [(NEWEST - place, keys[row_id]) for row_id, place, _ in piece])
        lowest = piece[-1][1] - 1 if piece else 0
        database.run("UPDATE search_fresh SET boundary = ? WHERE fts = ?", (lowest, half.fts))
    return len(piece)


def _merged(database: Database, half: Half) -> Iterator[float]:
    """Make one of the many parts that the pieces have left: a search looks into each of them by itself.

    As SQLite has it done bit by bit ("The 'merge' Command" of FTS5): all parts are put on one level first, then merged
    until nothing is written any more. Yields the share that is done.
    """
    command = f"INSERT INTO {half.fresh} ({half.fresh}, rank) VALUES ('merge', ?)"  # noqa: S608 — our own names
    ((pages,),) = database.rows(f"SELECT count(*) FROM {half.fresh}_data")  # noqa: S608 — as above
    for merged in count(MERGED, MERGED):
        with database.only_writer():
            before = database.total_changes()
            database.run(command, (-MERGED if merged == MERGED else MERGED,))
            if database.total_changes() - before <= 1:  # the command itself
                return
        yield min(merged / pages, 1)


def _keys(database: Database, half: Half, ids: list[int], counted: Counter[str]) -> dict[int, str]:
    if half.table == "appeal":
        return dict(appeal_keys(database, ids))
    keys = {}
    for row_id, key, words in case_file_keys(database, ids):
        keys[row_id] = key
        counted.update(words)
    return keys


def _prepare(database: Database) -> None:
    _make_missing(database)
    database.run("CREATE TABLE search_fresh (fts TEXT PRIMARY KEY, boundary INTEGER NOT NULL)")
    for half in HALVES:
        database.run(_FTS.format(name=half.fresh))
        newest = f"SELECT ?, coalesce(max({half.place}), 0) FROM {half.table}"  # noqa: S608 — our own names
        database.run(f"INSERT INTO search_fresh (fts, boundary) {newest}", (half.fts,))
        for trigger in half.triggers:
            database.run(trigger)


def _make_missing(database: Database) -> None:
    existing = {name for (name,) in database.rows("SELECT name FROM sqlite_schema")}
    for half in HALVES:
        if half.fts not in existing:
            database.run(_FTS.format(name=half.fts))
    if "name_token" not in existing:
        database.run("CREATE TABLE name_token (token TEXT PRIMARY KEY, n INTEGER NOT NULL) STRICT, WITHOUT ROWID")
    if "search_index" not in existing:
        database.run(
            "CREATE TABLE search_index (id INTEGER PRIMARY KEY CHECK (id = 1), version INTEGER NOT NULL) STRICT"
        )


def _clear(database: Database) -> None:
    for half in HALVES:
        for doing in ("added", "changed"):
            database.run(f"DROP TRIGGER IF EXISTS {half.fresh}_{doing}")
        database.run(f"DROP TABLE IF EXISTS {half.fresh}")
    database.run("DROP TABLE IF EXISTS search_fresh")


def _swap(database: Database, counted: Counter[str]) -> None:
    for half in HALVES:
        for doing in ("added", "changed"):
            database.run(f"DROP TRIGGER {half.fresh}_{doing}")
        database.run(f"DROP TABLE {half.fts}")
        database.run(f"ALTER TABLE {half.fresh} RENAME TO {half.fts}")
    database.run("DROP TABLE search_fresh")
    # Words that came while the index grew stay; how often each is met is told by what was counted.
    database.run("DELETE FROM name_token WHERE n <= 0")
    _recount(database, counted)
    database.run(
        "INSERT INTO search_index (id, version) VALUES (1, ?) ON CONFLICT DO UPDATE SET version = ?", (VERSION, VERSION)
    )


def _recount(database: Database, counted: Counter[str]) -> None:
    known = dict(database.rows("SELECT token, n FROM name_token"))
    database.run_for_each(
        "INSERT INTO name_token (token, n) VALUES (?, ?) ON CONFLICT (token) DO UPDATE SET n = excluded.n",
        [(word, times) for word, times in sorted(counted.items()) if known.get(word) != times],
    )


def _count(database: Database, half: Half) -> int:
    ((rows,),) = database.rows(f"SELECT count(*) FROM {half.table}")  # noqa: S608 — our own names
    return int(rows)


def _put_in(fts: str) -> str:
    return f"INSERT INTO {fts} (rowid, text) VALUES (?, ?)"  # noqa: S608 — our own names


def _take_out(fts: str) -> str:
    return f"INSERT INTO {fts} ({fts}, rowid, text) VALUES ('delete', ?, ?)"  # noqa: S608 — as above
