"""Undoing a finished run: the change journal read backwards, every row put back in one transaction."""

import json
from collections.abc import Collection, Mapping, Sequence
from typing import Any, NamedTuple

from desktop_app.domain.ports import ChangeAction
from desktop_app.domain.undoing import Hindrance, NotUndone, Obstacle
from desktop_app.storage.database import Database
from desktop_app.storage.merging import letter_written_since
from desktop_app.storage.search_index import SearchIndex
from desktop_app.storage.table import Table

_LAST_ACTION = 'SELECT action FROM "change" INDEXED BY change_of_run WHERE run_id = ? ORDER BY id DESC LIMIT 1'
"""What is undone stands behind all that a run has written."""

_ADDED_TABLES = """SELECT DISTINCT subject FROM "change" WHERE run_id = ? AND action = 'added'"""
_ADDED = """SELECT subject_id FROM "change" WHERE run_id = ? AND subject = ? AND action = 'added'"""
_TOUCHED = 'SELECT subject_id FROM "change" WHERE run_id = ? AND subject = ?'
_ENTRIES = 'SELECT subject, subject_id, action, before FROM "change" WHERE run_id = ? ORDER BY id DESC'
_CHANGED_LATER = """
    SELECT DISTINCT later.subject, later.subject_id FROM "change" AS mine
    JOIN "change" AS later ON later.subject = mine.subject AND later.subject_id = mine.subject_id AND later.id > mine.id
    WHERE mine.run_id = :run AND later.run_id <> :run
"""
_LATER_CHANGES = """
    SELECT title, before, after FROM "change" WHERE subject = ? AND subject_id = ?
        AND id > (SELECT id FROM "change" INDEXED BY change_of_run WHERE run_id = ? ORDER BY id DESC LIMIT 1)
    ORDER BY id
"""
_APPEAL_OF_WORK = "SELECT number FROM appeal WHERE id = (SELECT appeal_id FROM assignment WHERE id = ?)"
_TITLE = 'SELECT title FROM "change" WHERE subject = ? AND subject_id = ? ORDER BY id DESC LIMIT 1'
# That two case files were said to be different people's stands in nobody's way.
_KEYS = """
    SELECT t.name, k."from" FROM sqlite_schema AS t, pragma_foreign_key_list(t.name) AS k
    WHERE t.type = 'table' AND t.name <> 'difference' AND k."table" = ?
"""


class Entry(NamedTuple):
    """What the journal says of one row."""

    table: str
    row_id: int
    action: ChangeAction
    before: Mapping[str, Any]


def keep_run(database: Database, run_id: str, copy: bytes) -> None:
    """Keep the run as it was finished, in the transaction of what it writes."""
    database.run("INSERT INTO finished_run (run_id, copy) VALUES (?, ?)", (run_id, copy))


def kept_run(database: Database, run_id: str) -> bytes:
    """The run as it was finished; nothing of one that was finished without being kept."""
    row = database.row("SELECT copy FROM finished_run WHERE run_id = ?", (run_id,))
    return bytes(row[0]) if row else b""


def hindrance(database: Database, run_id: str) -> Hindrance | None:
    """Why a finished run can't be undone; None when it can. A run of a hundred thousand rows is asked as a whole."""
    last = database.row(_LAST_ACTION, (run_id,))
    if last is None:
        return Hindrance(Obstacle.UNKNOWN)
    if ChangeAction(last[0]) is ChangeAction.UNDONE:
        return Hindrance(Obstacle.UNDONE)
    for table, row_id in database.rows(_CHANGED_LATER, {"run": run_id}):
        changes = database.rows(_LATER_CHANGES, (table, row_id, run_id))
        if not _come_to_nothing(changes):
            return Hindrance(Obstacle.CHANGED, _known_as(database, table, row_id, changes[-1][0]))
    for (table,) in database.rows(_ADDED_TABLES, (run_id,)):
        owner = _referring(database, table, run_id)
        if owner is not None:
            title = database.row(_TITLE, owner)
            return Hindrance(Obstacle.REFERRED_TO, _known_as(database, *owner, title[0] if title else ""))
    letter = letter_written_since(database, run_id)
    return Hindrance(Obstacle.REFERRED_TO, letter) if letter else None


def _come_to_nothing(changes: Sequence[tuple[str, str, str]]) -> bool:
    """Whether a row is again what it was before these changes: each was undone, or another one took it back."""
    first: dict[str, Any] = {}
    last: dict[str, Any] = {}
    for _, before, after in changes:
        first = json.loads(before) | first
        last |= json.loads(after)
    return first == last


def _known_as(database: Database, table: str, row_id: int, title: str) -> str:
    """What the office calls a row: a part of the work by the number of its appeal, no stage by its key."""
    if table != "assignment":
        return title
    ((number,),) = database.rows(_APPEAL_OF_WORK, (row_id,))
    return str(number)


def undo(database: Database, run_id: str, tables: Mapping[str, Table[Any]], index: SearchIndex) -> None:
    """Put back every row of a run, the last one first. Raises NotUndone."""
    found = hindrance(database, run_id)
    if found is not None:
        raise NotUndone(found)
    for entry in _entries(database, run_id):
        was_added = entry.action is ChangeAction.ADDED
        before, after = tables[entry.table].put_back(entry.row_id, None if was_added else entry.before)
        if entry.table == "case_file":
            index.case_file_changed(before, after)
        elif entry.table == "appeal":
            index.appeal_changed(before, after)


def _entries(database: Database, run_id: str) -> list[Entry]:
    return [
        Entry(table, row_id, ChangeAction(action), json.loads(before))
        for table, row_id, action, before in database.rows(_ENTRIES, (run_id,))
    ]


def _referring(database: Database, table: str, run_id: str) -> tuple[str, int] | None:
    """A row that refers to one that the run has added to a table, and was written by another one.

    What the run has itself made refer to it is put back with it. Annulled ones don't count; a part of another row
    counts as that row.
    """
    for name, column in database.rows(_KEYS, (table,)):
        columns = {each for (each,) in database.rows("SELECT name FROM pragma_table_info(?)", (name,))}
        owner, key = (name, "id") if "id" in columns else _owner(columns)
        # What was merged into another case file is annulled, and depends on that one all the same.
        may_be_annulled = ("annulled" in columns or owner != name) and column != "merged_into_id"
        valid = f"AND {key} IN (SELECT id FROM {owner} WHERE annulled = 0)" if may_be_annulled else ""  # noqa: S608 — names out of our own schema
        found = database.row(
            f'SELECT {key} FROM "{name}" WHERE {column} IN ({_ADDED}) AND {key} NOT IN ({_TOUCHED}) {valid} LIMIT 1',  # noqa: S608 — as above
            (run_id, table, run_id, owner),
        )
        if found is not None:
            return owner, found[0]
    return None


def _owner(columns: Collection[str]) -> tuple[str, str]:
    """Whose part a row without an id is, by its columns: the table, and the column with the key."""
    return next((name.removesuffix("_id"), name) for name in ("appeal_id", "case_file_id") if name in columns)
