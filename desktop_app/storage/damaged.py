"""The rows of a damaged case database, read around the bad pages, and made whole: each has the rows it refers to.

Rows that another row needs and that are gone are taken from the newest good backup where it has them.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from desktop_app.domain.faults import StoreDamaged
from desktop_app.domain.safekeeping import Progress
from desktop_app.storage.backups import at_rest

KEYS_AT_A_TIME = 1024
"""Keys that are asked for in one question; a question that fails is halved until the bad rows stand alone."""

BEYOND = 4 * KEYS_AT_A_TIME
"""How far behind the last known key it is worth looking when nothing tells where a table ends."""

_REMADE = {"citizen_fts", "appeal_fts", "name_token", "search_index"}
"""The search index, which is made anew from the rows."""

_HISTORY = "schema_migration"
"""The table in which migrations are noted: the copy has its own."""

_BREAKABLE = (sqlite3.DatabaseError, UnicodeDecodeError)


@dataclass(frozen=True, slots=True)
class Work:
    """Where the rows come from and where they go. `former` is the newest good backup, if there is one.

    `tables` are those that are read, each after those that it refers to. `look` may raise to stop the work; it is asked
    between any two questions.
    """

    tables: tuple[str, ...]
    damaged: sqlite3.Connection
    fresh: sqlite3.Connection
    former: Path | None
    look: Callable[[], None]


def read_rows(damaged: Path, fresh: Path, former: Path | None, progress: Progress) -> tuple[tuple[str, int], ...]:
    """Read the rows into a fresh database: the tables in which some can't be read, and how many.

    Raises StoreDamaged when nothing can be read at all, and what `progress` raises.
    """
    unread: list[tuple[str, int]] = []
    with (
        closing(sqlite3.connect(damaged)) as source,
        closing(sqlite3.connect(fresh.as_uri(), uri=True)) as target,
        target,
    ):
        source.execute("PRAGMA writable_schema = ON")  # else a file that was cut is refused as a whole
        found = 0
        tables = _in_order(target)
        work = Work(tables, source, target, former, partial(progress, 0.0))
        for at, table in enumerate(tables):
            work = replace(work, look=partial(progress, at / len(tables)))
            work.look()
            stored, bad = _table(work, table)
            found += stored
            if bad:
                unread.append((table, bad))
        if not found:
            raise StoreDamaged
        _make_whole(work)
        progress(1)
    return tuple(unread)


def _in_order(fresh: sqlite3.Connection) -> tuple[str, ...]:
    """The tables of rows, each after those that it refers to."""
    found = "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'"
    waiting = {name for (name,) in fresh.execute(found) if name not in {*_REMADE, _HISTORY}}
    ordered: list[str] = []
    while waiting:
        ready = sorted(name for name in waiting if not (_parents(fresh, name) - {name}) & waiting)
        ordered += ready or sorted(waiting)
        waiting.difference_update(ordered)
    return tuple(ordered)


def _parents(connection: sqlite3.Connection, table: str) -> set[str]:
    return {parent for (_, _, parent, *_) in connection.execute(f'PRAGMA foreign_key_list("{table}")')}


def _key(connection: sqlite3.Connection, table: str) -> str:
    """The whole number that the rows of a table lie by; "" where they lie by a text."""
    columns = connection.execute("SELECT name, type FROM pragma_table_info(?) WHERE pk = 1", (table,)).fetchall()
    return next((name for name, kind in columns if kind == "INTEGER"), "")


def _table(work: Work, table: str) -> tuple[int, int]:
    """How many rows of a table were stored, and how many could not be read or were nonsense."""
    columns = _common_columns(work, table)
    if not columns:
        return 0, 0
    # What every new file begins with gives way: a first officer, the built-in routes.
    work.fresh.execute(f'DELETE FROM "{table}"')  # noqa: S608 — names of our own schema
    stored = bad = 0
    places, names = ", ".join("?" * len(columns)), ", ".join(columns)
    insert = f'INSERT INTO "{table}" ({names}) VALUES ({places})'  # noqa: S608 — names of our own schema
    for row in _rows(work, table, names):
        try:
            work.fresh.execute(insert, row or ())
            stored += 1
        except sqlite3.Error:
            bad += 1
    return stored, bad


def _common_columns(work: Work, table: str) -> list[str]:
    ours = [name for (_, name, *_) in work.fresh.execute(f"PRAGMA table_info({table})")]
    try:
        theirs = {name for (_, name, *_) in work.damaged.execute(f"PRAGMA table_info({table})")}
    except _BREAKABLE:
        return []
    return [name for name in ours if name in theirs]


def _rows(work: Work, table: str, names: str) -> Iterator[tuple[object, ...] | None]:
    """The rows of a table; None for one that can't be read."""
    key = _key(work.fresh, table)
    if not key:
        yield from _all_rows(work.damaged, f'SELECT {names} FROM "{table}"')  # noqa: S608 — names of our own schema
        return
    select = f'SELECT {names} FROM "{table}" WHERE {key} BETWEEN ? AND ?'  # noqa: S608 — as above
    last, is_sure = _last_key(work, table, key)
    for low in range(0, last + 1, KEYS_AT_A_TIME):
        yield from _between(work, select, low, min(low + KEYS_AT_A_TIME - 1, last))
    if not is_sure:
        # Nothing tells that there are rows at all: what is there is read, what can't be read is no loss that is known.
        for low in range(last + 1, last + BEYOND, KEYS_AT_A_TIME):
            found = _between(work, select, low, low + KEYS_AT_A_TIME - 1)
            yield from (row for row in found if row is not None)


def _all_rows(connection: sqlite3.Connection, select: str) -> Iterator[tuple[object, ...] | None]:
    try:
        yield from connection.execute(select)
    except _BREAKABLE:
        yield None


def _between(work: Work, select: str, low: int, high: int) -> list[tuple[object, ...] | None]:
    work.look()
    try:
        return list(work.damaged.execute(select, (low, high)))
    except _BREAKABLE:
        if low == high:
            return [None]
    middle = (low + high) // 2
    return _between(work, select, low, middle) + _between(work, select, middle + 1, high)


def _last_key(work: Work, table: str, key: str) -> tuple[int, bool]:
    """The last key of a table, and whether it is sure; where the end can't be read, the last that anything tells of."""
    sql = f'SELECT coalesce(max({key}), 0) FROM "{table}"'  # noqa: S608 — as above
    try:
        ((last,),) = work.damaged.execute(sql)
        return int(last), True
    except _BREAKABLE:
        pass
    told = [0]
    if work.former:
        with closing(at_rest(work.former)) as former:
            told += [last for (last,) in former.execute(sql)]
    for journal in (work.damaged, work.fresh):
        with suppress(*_BREAKABLE):
            told += [
                last
                for (last,) in journal.execute(
                    'SELECT coalesce(max(subject_id), 0) FROM "change" WHERE subject = ?', (table,)
                )
            ]
    return max(told), False


def _make_whole(work: Work) -> None:
    """Let every row have the rows that it refers to: from the backup, else empty where it may be, else without it."""
    if work.former:
        work.fresh.commit()
        work.fresh.execute("ATTACH ? AS former", (f"{work.former.absolute().as_uri()}?mode=ro&immutable=1",))
    for table in reversed(work.tables):
        for _, _, parent, column, *_ in work.fresh.execute(f'PRAGMA foreign_key_list("{table}")').fetchall():
            _find_parents(work, table, column, parent)
    if work.former:
        _raise_counters(work.fresh)
        work.fresh.commit()
        work.fresh.execute("DETACH former")


def _find_parents(work: Work, table: str, column: str, parent: str) -> None:
    orphans = f"{column} IS NOT NULL AND {column} NOT IN (SELECT id FROM {parent})"  # noqa: S608 — as above
    names = ", ".join(_both_have(work.fresh, parent)) if work.former else ""
    if names:
        work.fresh.execute(
            f"INSERT OR IGNORE INTO {parent} ({names}) SELECT {names} FROM former.{parent}"  # noqa: S608 — as above
            f" WHERE id IN (SELECT {column} FROM {table} WHERE {orphans})"
        )
    if parent == "officer":
        # An officer is needed for every act in the journal, which must not lose any.
        work.fresh.execute(
            "INSERT INTO officer (id, surname, name, patronymic, post, phone, dative, active, version)"  # noqa: S608 — as above
            f" SELECT DISTINCT {column}, '?', '', '', '', '', '', 0, 1 FROM {table} WHERE {orphans}"
        )
        return
    nullable = next(
        not required
        for (_, name, _, required, *_) in work.fresh.execute(f"PRAGMA table_info({table})")
        if name == column
    )
    if nullable:
        work.fresh.execute(f"UPDATE {table} SET {column} = NULL WHERE {orphans}")  # noqa: S608 — as above
    else:
        work.fresh.execute(f"DELETE FROM {table} WHERE {orphans}")  # noqa: S608 — as above


def _both_have(fresh: sqlite3.Connection, table: str) -> list[str]:
    """The columns of a table that a backup, perhaps of an earlier version, has too."""
    theirs = {name for (name,) in fresh.execute("SELECT name FROM pragma_table_info(?, 'former')", (table,))}
    ours = fresh.execute("SELECT name FROM pragma_table_info(?, 'main')", (table,))
    return [name for (name,) in ours if name in theirs]


def _raise_counters(fresh: sqlite3.Connection) -> None:
    """No number may be drawn twice because the counters could not be read."""
    fresh.execute(
        "INSERT INTO counter (series, period, last) SELECT series, period, last FROM former.counter WHERE true"
        " ON CONFLICT (series, period) DO UPDATE SET last = max(last, excluded.last)"
    )
