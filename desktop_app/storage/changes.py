"""The change journal: what every finished run added and changed, old → new, in the transaction of the change itself."""

import json
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, NamedTuple

from desktop_app.domain.ports import ChangeAction
from desktop_app.storage.database import Database

EMPTY: tuple[Any, ...] = (None, "", "[]", [])
"""What a field holds that was never filled; a new row's entry leaves it out."""

_INSERT = (
    'INSERT INTO "change" (at, run_id, officer_id, subject, subject_id, title, action, before, after)'
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


class Subject(NamedTuple):
    """Whose change it is: the table, the row, and what the row was called at that time: its number or name."""

    table: str
    row_id: int
    title: str


_Entry = tuple[Subject, ChangeAction, Mapping[str, Any], Mapping[str, Any]]
"""Whose change it is and which, what it was before and what it is after."""


class Changes:
    """The entries of one run; `officer_id` is who acts. `origin` is what all of them say: when, which run, who.

    `tables` are those that anything was written to.
    """

    def __init__(self, database: Database, at: datetime, run_id: str, officer_id: int) -> None:
        self._database = database
        self.origin = (at.isoformat(timespec="seconds"), run_id, officer_id)
        self.tables: set[str] = set()

    def added(self, subject: Subject, stored: Mapping[str, Any]) -> None:
        """A new row, with all that it says."""
        self.all_added([(subject, stored)])

    def all_added(self, rows: Iterable[tuple[Subject, Mapping[str, Any]]]) -> None:
        """New rows, each with all that it says."""
        self._write(
            (subject, ChangeAction.ADDED, {}, {name: value for name, value in stored.items() if value not in EMPTY})
            for subject, stored in rows
        )

    def changed(self, subject: Subject, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """The fields of a row that differ, as they were and as they are."""
        self._write_differing(subject, ChangeAction.CHANGED, before, after)

    def undone(self, subject: Subject, before: Mapping[str, Any], after: Mapping[str, Any]) -> None:
        """The fields of a row that differ after it has been put back as it was before the run."""
        self._write_differing(subject, ChangeAction.UNDONE, before, after)

    def _write_differing(
        self, subject: Subject, action: ChangeAction, before: Mapping[str, Any], after: Mapping[str, Any]
    ) -> None:
        differing = {name: value for name, value in after.items() if value != before[name]}
        self._write([(subject, action, {name: before[name] for name in differing}, differing)])

    def _write(self, entries: Iterable[_Entry]) -> None:
        rows = []
        for subject, action, before, after in entries:
            self.tables.add(subject.table)
            rows.append((*self.origin, *subject, action.value, _spelled(before) if before else "{}", _spelled(after)))
        self._database.run_for_each(_INSERT, rows)


_spelled = json.JSONEncoder(ensure_ascii=False).encode
