"""Reading that may be broken off from another thread, in the midst of a statement."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager
from threading import Lock

import peewee as pw

from desktop_app.storage.database import Database


class Breakable:
    """Long readings over one database, one at a time."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._lock = Lock()
        self._connection: sqlite3.Connection | None = None
        self._is_broken = False

    @contextmanager
    def work(self) -> Iterator[None]:
        """Read something that `break_off` may end. Raises CancelledError when it did."""
        with self._lock:
            self._connection = self._database.connection()
            self._is_broken = False
        try:
            yield
        except (pw.DatabaseError, sqlite3.DatabaseError):
            self.see()
            raise
        finally:
            with self._lock:
                self._connection = None

    def see(self) -> None:
        """Between two statements: raises CancelledError when nobody waits any more."""
        if self._is_broken:
            raise CancelledError

    def break_off(self) -> None:
        """End what is being read, from any thread; what is read outside of `work` goes on."""
        with self._lock:
            if self._connection is not None:
                self._is_broken = True
                self._connection.interrupt()
