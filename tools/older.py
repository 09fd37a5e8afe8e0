"""A case database as the first version of the program left it, with the rows of one of today."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from playhouse.migrations import Runner

from desktop_app.storage.database import WRITING, Database
from desktop_app.storage.schema import MIGRATIONS

FIRST = "0001_initial.py"
RECKONED = "search_key"
"""The column that the search index is made from: it is reckoned anew with the index."""

_AGAIN = """CREATE TRIGGER change_is_never_deleted BEFORE DELETE ON change
BEGIN SELECT raise(ABORT, 'the change journal only grows'); END"""
_REMADE = ("citizen_fts", "appeal_fts", "name_token", "search_index")
"""What is reckoned from the rows and made anew after a migration."""


def make_older(today: Path, older: Path) -> dict[str, list[tuple[object, ...]]]:
    """Write the older file, its rows taken from the other; those rows by their tables."""
    with TemporaryDirectory() as folder:
        shutil.copyfile(MIGRATIONS / FIRST, Path(folder) / FIRST)
        database = Database(older, WRITING)
        older_only: Any = Runner
        older_only(database, folder).up()
        database.close_all()
    with closing(sqlite3.connect(older)) as connection:
        connection.execute("PRAGMA ignore_check_constraints = ON")  # what may be chosen has grown since
        connection.execute("ATTACH ? AS today", (str(today),))
        for table, columns in _tables(connection).items():
            names = ", ".join(columns)
            connection.execute(f"DELETE FROM {table}")  # noqa: S608 — names of our own schema
            connection.execute(f"INSERT INTO {table} ({names}) SELECT {names} FROM today.{table}")  # noqa: S608 — as above
        known = tuple(table.strip('"') for table in _tables(connection))
        forgotten = f"subject NOT IN ({', '.join('?' * len(known))})"
        connection.execute("DROP TRIGGER change_is_never_deleted")
        connection.execute(f'DELETE FROM "change" WHERE {forgotten}', known)  # noqa: S608 — question marks
        connection.execute(_AGAIN)
        connection.execute("UPDATE search_index SET version = 0")
        connection.commit()
    return rows_of(older, older)


def rows_of(file: Path, older: Path) -> dict[str, list[tuple[object, ...]]]:
    """The rows of a file by table, as far as the older one knew of them."""
    with closing(sqlite3.connect(older)) as connection:
        known = {
            table: [column for column in columns if column != RECKONED]
            for table, columns in _tables(connection).items()
        }
    with closing(sqlite3.connect(file)) as connection:
        return {
            table: sorted(connection.execute(f"SELECT {', '.join(columns)} FROM {table}"), key=repr)  # noqa: S608 — as above
            for table, columns in known.items()
        }


def _tables(connection: sqlite3.Connection) -> dict[str, list[str]]:
    """The tables of rows with their columns."""
    asked = """SELECT t.name, c.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
        WHERE t.schema = 'main' AND t.type = 'table' AND t.name NOT LIKE 'sqlite_%'"""
    found: dict[str, list[str]] = {}
    for table, column in connection.execute(asked):
        if table not in _REMADE and "migration" not in table:
            found.setdefault(f'"{table}"', []).append(column)
    return found
