"""What the case database holds, looked at from outside the program."""

import hashlib
import sqlite3
from contextlib import closing
from typing import Any

from desktop_app.storage.store import Store


def fingerprint(store: Store) -> tuple[str, ...]:
    """The hash of the database and of its write-ahead log, once the log has been written back and cut to nothing."""
    asked(store, "PRAGMA wal_checkpoint(TRUNCATE)")
    files = (store.file, store.file.with_name(f"{store.file.name}-wal"))
    return tuple(hashlib.sha256(file.read_bytes() if file.exists() else b"").hexdigest() for file in files)


def journaled(store: Store, run_id: str) -> list[str]:
    """Which tables the journal says a run has written to, entry by entry."""
    return [subject for (subject,) in asked(store, "SELECT subject FROM change WHERE run_id = ? ORDER BY id", run_id)]


def drawn(store: Store) -> dict[str, int]:
    """How many numbers each series has given."""
    return dict(asked(store, "SELECT series, sum(last) FROM counter GROUP BY series"))


DRAWN = "number NOT IN ('0', '0-2', '0-3')"


def numbered(store: Store) -> dict[str, int]:
    """How many rows of each series bear a number that was drawn; «0», «0-2» and «0-3» were given by hand."""
    tables = {"case file": "case_file", "appeal": "appeal", "letter": "letter"}
    rest = {"letter": "AND outgoing = 1"}
    counts = {
        series: asked(store, f"SELECT count(*) FROM {table} WHERE {DRAWN} {rest.get(series, '')}")[0][0]  # noqa: S608 — names from above
        for series, table in tables.items()
    }
    return {series: count for series, count in counts.items() if count}


def asked(store: Store, statement: str, *params: Any) -> list[tuple[Any, ...]]:
    """The rows of a statement, on a connection of its own."""
    with closing(sqlite3.connect(store.file)) as connection:
        return connection.execute(statement, params).fetchall()
