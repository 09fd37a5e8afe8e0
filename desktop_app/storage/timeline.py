"""The change journal read back as a timeline of events."""

import json
from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from itertools import islice
from typing import Any, NamedTuple

from desktop_app.domain.citizen import FullName
from desktop_app.domain.ports import ChangeAction, Event, FieldChange
from desktop_app.storage.appeals import APPEALS
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.database import Database
from desktop_app.storage.letters import LETTERS
from desktop_app.storage.rows import Flag, Json
from desktop_app.storage.shape import Shape
from desktop_app.storage.undoing import hindrance

_SHAPES: dict[str, Shape[Any]] = {shape.table: shape for shape in (CASE_FILES, APPEALS, LETTERS)}
_OFFICERS = {"responsible_id", "helper_ids", "officer_id"}
_CASE_FILES = {"case_file_id", "merged_into_id"}
_UNSPOKEN = {"appeal_id", "text", "outgoing", "file", "size", "sha256", "annulled"}
"""What the journal holds and a timeline leaves out: whose it is, the text of a letter, how a file is kept, and
what the action itself says."""

RUNS_TO_UNDO = 20
"""Of the latest runs it is told whether they may be undone: each has to be asked for."""

_EVENTS = """
    SELECT at, o.surname, o.name, o.patronymic, action, subject, subject_id, title, before, after, run_id
    FROM "change" JOIN officer AS o ON o.id = officer_id WHERE {which} ORDER BY "change".id DESC
"""
_OF_CASE_FILE = """
    (subject = 'case_file' AND subject_id IN (
            SELECT :id UNION SELECT id FROM case_file WHERE merged_into_id = :id))
        OR (subject = 'appeal' AND subject_id IN (SELECT id FROM appeal WHERE case_file_id = :id))
        OR (subject = 'letter' AND subject_id IN (SELECT id FROM letter WHERE case_file_id = :id))
"""
_OF_APPEAL = """
    (subject = 'appeal' AND subject_id = :id)
        OR (subject = 'letter' AND subject_id IN (SELECT id FROM letter WHERE appeal_id = :id))
"""


def timeline(database: Database, case_file_id: int) -> tuple[Event, ...]:
    """All that happened to a case file, its appeals and letters, newest first."""
    return _events(database, _OF_CASE_FILE, case_file_id)


def appeal_timeline(database: Database, appeal_id: int) -> tuple[Event, ...]:
    """All that happened to an appeal and its letters, newest first."""
    return _events(database, _OF_APPEAL, appeal_id)


def _events(database: Database, which: str, row_id: int) -> tuple[Event, ...]:
    names = Names(
        {
            row_id: FullName(*parts).short
            for row_id, *parts in database.rows("SELECT id, surname, name, patronymic FROM officer")
        },
        Numbers(database),
    )
    rows = database.rows(_EVENTS.format(which=which), {"id": row_id})
    runs = islice(dict.fromkeys(row[-1] for row in rows), RUNS_TO_UNDO)
    undoable = {run_id for run_id in runs if hindrance(database, run_id) is None}
    return tuple(_event(row, names, undoable) for row in rows)


class Numbers(dict[int, str]):
    """Case files' numbers by their ids, read as they are asked for."""

    def __init__(self, database: Database) -> None:
        super().__init__()
        self._database = database

    def __missing__(self, case_file_id: int) -> str:
        ((self[case_file_id],),) = self._database.rows("SELECT number FROM case_file WHERE id = ?", (case_file_id,))
        return self[case_file_id]


class Names(NamedTuple):
    """What stands for ids: the names of officers, the numbers of case files."""

    officers: Mapping[int, str]
    case_files: Mapping[int, str]


def _event(row: tuple[Any, ...], names: Names, undoable: Collection[str]) -> Event:
    at, surname, name, patronymic, action, subject, subject_id, title, before, after, run_id = row
    return Event(
        at=datetime.fromisoformat(at),
        officer=FullName(surname, name, patronymic).short,
        action=ChangeAction(action),
        subject=subject,
        subject_id=subject_id,
        title=title,
        changes=tuple(_changes(_SHAPES[subject], json.loads(before), json.loads(after), names)),
        run_id=run_id,
        may_be_undone=run_id in undoable,
    )


def _changes(
    shape: Shape[Any], before: Mapping[str, Any], after: Mapping[str, Any], names: Names
) -> Iterator[FieldChange]:
    for name, new in after.items():
        # Of a new row it goes without saying in which case file it lies.
        if name not in _UNSPOKEN and (before or name not in _CASE_FILES):
            old = before.get(name)
            yield FieldChange(name, _words(shape, name, old, names), _words(shape, name, new, names))


def _words(shape: Shape[Any], name: str, stored: Any, names: Names) -> str:
    column = shape.column(name)
    if stored is None:
        return ""
    if isinstance(column, Flag):
        return "yes" if stored else "no"
    return _spoken(name, json.loads(stored) if isinstance(column, Json) else stored, names)


def _spoken(name: str, value: Any, names: Names) -> str:
    if name in _OFFICERS and isinstance(value, int):
        return names.officers[value]
    if name in _CASE_FILES:
        return names.case_files[value]
    if isinstance(value, list):
        return "; ".join(filter(None, (_spoken(name, each, names) for each in value)))
    if isinstance(value, dict):
        spoken = (_spoken(inner, each, names) for inner, each in value.items() if inner not in _UNSPOKEN)
        return ", ".join(filter(None, spoken))
    return str(value)
