"""Undoing an import: all that one run has loaded is annulled by a few statements, however many rows it was.

Old numbers become free again: they were given by another register, and the same rows may be loaded once more.
"""

from collections import Counter

from desktop_app.domain.faults import StoreDamaged
from desktop_app.domain.search_key import words
from desktop_app.domain.undoing import NotUndone
from desktop_app.storage.changes import Changes
from desktop_app.storage.database import Database
from desktop_app.storage.search_index import NEWEST, SearchIndex
from desktop_app.storage.undoing import hindrance

_OF_RUN = """id IN (SELECT subject_id FROM "change" WHERE run_id = ? AND subject = '{table}' AND action = 'added')"""
_MARK = "number || ' ×' || id"
"""What an old number becomes that is free again: the row stays, and its number must be nobody else's."""

_NAMES = f"SELECT surname, name, patronymic, organisation FROM case_file WHERE {_OF_RUN.format(table='case_file')}"  # noqa: S608 — our own text
_UNINDEX = """
    INSERT INTO {fts} ({fts}, rowid, text)
    SELECT 'delete', {newest} - {place}, search_key FROM {table} WHERE {of_run} ORDER BY {place} DESC
"""
_ANNUL = """
    UPDATE {table} SET annulled = 1, search_key = '', version = version + 1,
        number = CASE WHEN id IN (SELECT {table}_id FROM imported_row WHERE run_id = ?) THEN {mark} ELSE number END
    WHERE {of_run}
"""
_JOURNAL = """
    INSERT INTO "change" (at, run_id, officer_id, subject, subject_id, title, action, before, after)
    SELECT ?, ?, ?, '{table}', id, number, 'undone',
        json_patch('{{"annulled": 0}}', CASE WHEN old IS number THEN '{{}}' ELSE json_object('number', old) END),
        json_patch('{{"annulled": 1}}', CASE WHEN old IS number THEN '{{}}' ELSE json_object('number', number) END)
    FROM (SELECT t.id, t.number, added.title AS old FROM {table} AS t JOIN "change" AS added
        ON added.run_id = ? AND added.subject = '{table}' AND added.subject_id = t.id AND added.action = 'added')
"""
_HALVES = (("appeal", "appeal_fts", "id"), ("case_file", "citizen_fts", "touch"))
"""Appeals first: a case file is not annulled while there are valid ones in it."""


def is_import(database: Database, run_id: str) -> bool:
    """Whether the run has loaded rows of an old register."""
    return database.row("SELECT 1 FROM imported_row WHERE run_id = ? LIMIT 1", (run_id,)) is not None


def take_out(database: Database, changes: Changes, index: SearchIndex, run_id: str) -> None:
    """Annul all that the run has opened and entered. Raises NotUndone."""
    found = hindrance(database, run_id)
    if found is not None:
        raise NotUndone(found)
    names = (name for row in database.rows(_NAMES, (run_id,)) for name in row)
    index.count_fewer(Counter(word for name in names for word in words(name)))
    for table, fts, place in _HALVES:
        of_run = _OF_RUN.format(table=table)
        try:
            database.run(_UNINDEX.format(fts=fts, newest=NEWEST, place=place, table=table, of_run=of_run), (run_id,))
        except StoreDamaged:
            index.give_up()
        database.run(_ANNUL.format(table=table, mark=_MARK, of_run=of_run), (run_id, run_id))
        database.run(_JOURNAL.format(table=table), (*changes.origin, run_id))
    database.run("DELETE FROM imported_row WHERE run_id = ?", (run_id,))
