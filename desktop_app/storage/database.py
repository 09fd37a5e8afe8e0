"""A connection to the case database for each thread, and what its errors mean."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path
from threading import RLock
from typing import Any

import peewee as pw

from desktop_app.domain.faults import (
    DiskFull,
    Fault,
    StoreBusy,
    StoreDamaged,
    StoreForeign,
    StoreTooNew,
    StoreUnreachable,
)

APPLICATION_ID = 0x50524D4E
"""Tells the case database from databases of other programs; it stands in the header of the file."""

WRITING = {"journal_mode": "wal", "synchronous": "full", "foreign_keys": 1}
READING = {"query_only": 1}

_FAULTS: dict[int, type[Fault]] = {
    sqlite3.SQLITE_BUSY: StoreBusy,
    sqlite3.SQLITE_LOCKED: StoreBusy,
    sqlite3.SQLITE_FULL: DiskFull,
    sqlite3.SQLITE_CORRUPT: StoreDamaged,
    sqlite3.SQLITE_NOTADB: StoreDamaged,
    sqlite3.SQLITE_READONLY: StoreUnreachable,
    sqlite3.SQLITE_CANTOPEN: StoreUnreachable,
    sqlite3.SQLITE_PERM: StoreUnreachable,
    sqlite3.SQLITE_AUTH: StoreUnreachable,
    sqlite3.SQLITE_IOERR: StoreUnreachable,
}


class Database(pw.SqliteDatabase):
    """A SQLite file with one connection for each thread that asks; all are closed together."""

    def __init__(self, path: Path, pragmas: dict[str, Any]) -> None:
        self._opened: list[sqlite3.Connection] = []
        self._at_work = RLock()
        self.file_number = 0
        """Another one whenever the file may have been exchanged: nothing that was kept of it holds any more."""
        super().__init__(str(path), pragmas=pragmas, timeout=5, check_same_thread=False)

    def run(self, sql: str, params: Sequence[Any] = ()) -> sqlite3.Cursor:
        """Execute one statement. Raises a Fault for what the environment did."""
        # Past peewee's execute_sql: what it does around each statement takes longer than many a statement.
        with self._at_work, faults():
            cursor: sqlite3.Cursor = self.connection().execute(sql, params)
        return cursor

    def insert(self, sql: str, params: Sequence[Any]) -> int:
        """Execute an INSERT of one row; the id it has got."""
        row_id = self.run(sql, params).lastrowid
        assert row_id is not None  # noqa: S101 — sqlite3 tells it after every INSERT
        return row_id

    def rows(self, sql: str, params: Sequence[Any] | Mapping[str, Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self._at_work, faults():
            found: list[tuple[Any, ...]] = self.connection().execute(sql, params).fetchall()
        return found

    def row(self, sql: str, params: Sequence[Any] | Mapping[str, Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a query."""
        with self._at_work, faults():
            found: tuple[Any, ...] | None = self.connection().execute(sql, params).fetchone()
        return found

    def total_changes(self) -> int:
        """How many rows this thread has written since it connected, those of the search index itself among them."""
        total: int = self.connection().total_changes
        return total

    def run_for_each(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Execute one statement for each row of parameters."""
        with self._at_work, faults():
            self.connection().executemany(sql, rows)

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several queries that see one state of the file."""
        with self._at_work, faults(), self.atomic():
            yield

    @contextmanager
    def only_writer(self) -> Iterator[None]:
        """One transaction; it waits its turn at the beginning, so that nothing read in it is old when it writes."""
        with self._at_work, faults(), self.atomic("IMMEDIATE"):
            yield

    def rollback(self) -> None:
        """Undo the transaction; after a full disk, for one, SQLite has done so itself."""
        if self.connection().in_transaction:
            super().rollback()

    @contextmanager
    def at_rest(self) -> Iterator[None]:
        """No connection is open and nobody begins anything: the file may be exchanged. Each thread connects anew."""
        with self._at_work:
            self.close_all()
            self.file_number += 1
            yield

    def is_closed(self) -> bool:
        """Whether this thread has no connection, or one that `at_rest` has closed."""
        state: Any = self._state  # type: ignore[attr-defined]  # the stubs leave it out
        if not state.closed and state.conn not in self._opened:
            state.reset()
        return bool(state.closed)

    def close_all(self) -> None:
        """Close the connections of all threads, each when its statement or transaction is over."""
        with self._at_work:
            self.close()
            while self._opened:
                self._opened.pop().close()

    def _connect(self) -> sqlite3.Connection:
        connection: sqlite3.Connection = super()._connect()  # type: ignore[misc]  # the stubs leave it out
        self._opened.append(connection)
        return connection


class _Faults:
    def __enter__(self) -> None:
        """Nothing is to be made ready: one serves everybody."""

    def __exit__(self, _kind: object, error: BaseException | None, _trace: object) -> None:
        if isinstance(error, pw.DatabaseError | sqlite3.DatabaseError):
            _raise_fault(error)


_faults = _Faults()


def faults() -> AbstractContextManager[None]:
    """Turn errors of the environment into faults with a meaning; an error of the code stays what it is."""
    return _faults


def _raise_fault(error: pw.DatabaseError | sqlite3.DatabaseError) -> None:
    original: BaseException = error
    while hasattr(original, "orig"):  # peewee wraps once more what happens while a connection is opened
        original = original.orig
    code = getattr(original, "sqlite_errorcode", sqlite3.SQLITE_OK)
    if code & 0xFF in _FAULTS:
        raise _FAULTS[code & 0xFF] from error


def check_before_opening(path: Path, newest: int, *, at_rest: bool = False) -> None:
    """See whether the file may be opened as a case database, changing nothing in it. An absent or empty one may.

    `at_rest` says that nobody writes the file: then SQLite puts nothing beside it.

    Raises:
        StoreForeign: it belongs to another program.
        StoreTooNew: its schema is later than `newest`.
        StoreDamaged: it is no database at all.
    """
    if not path.exists() or path.stat().st_size == 0:
        return
    with faults():
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable={at_rest:d}", uri=True)
        try:
            ((application,),) = connection.execute("PRAGMA application_id")
            ((schema,),) = connection.execute("PRAGMA user_version")
            ((tables,),) = connection.execute("SELECT count(*) FROM sqlite_master")
        finally:
            connection.close()
    if tables and application != APPLICATION_ID:
        raise StoreForeign
    if schema > newest:
        raise StoreTooNew


def make_private(file: Path, *, folder_too: bool = True) -> None:
    """The file, and its folder too unless it has to be there, closed to other users of the machine.

    Raises StoreUnreachable.
    """
    try:
        if folder_too:
            file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    except OSError as error:
        raise StoreUnreachable from error
