"""Values of one kind in their table: read, added, changed. Every write goes to the change journal."""

import json
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any, Generic

from desktop_app.domain.ports import Conflict, Gone
from desktop_app.storage.changes import Changes, Subject
from desktop_app.storage.database import Database
from desktop_app.storage.shape import Part, Shape, V

FEW = 3
"""The parts of fewer values are read one by one, of more all together."""

Journal = Callable[[Subject, Mapping[str, Any], Mapping[str, Any]], None]
"""How a changed row is entered in the change journal, old and new."""


def find(database: Database, shape: Shape[V], row_id: int) -> V | None:
    """The value under this id, or None."""
    row = database.row(shape.select_one, (row_id,))
    return None if row is None else _whole(database, shape, row)


def every(database: Database, shape: Shape[V], where: str = "", params: tuple[Any, ...] = ()) -> tuple[V, ...]:
    """All values, or those that the rest of the statement (WHERE, ORDER BY) chooses."""
    rows = database.rows(f"{shape.select} {where}", params)
    if not shape.parts:
        return tuple(map(shape.alone, rows))
    if len(rows) < FEW:
        return tuple(_whole(database, shape, row) for row in rows)
    owners = json.dumps([row[0] for row in rows])
    parts = {name: _by_owner(database, part, owners) for name, part in shape.parts.items()}
    return tuple(
        shape.value(row, {name: tuple(found.get(row[0], ())) for name, found in parts.items()}) for row in rows
    )


def _by_owner(database: Database, part: Part, owners: str) -> dict[int, list[Any]]:
    found: defaultdict[int, list[Any]] = defaultdict(list)
    for owner, *row in database.rows(part.select_of_many, (owners,)):
        found[owner].append(part.item(row))
    return found


def _whole(database: Database, shape: Shape[V], row: tuple[Any, ...]) -> V:
    parts = {
        name: tuple(part.item(each) for each in database.rows(part.select, (row[0],)))
        for name, part in shape.parts.items()
    }
    return shape.value(row, parts)


class Table(Generic[V]):
    """The table of one kind, within one transaction."""

    def __init__(self, database: Database, changes: Changes, shape: Shape[V]) -> None:
        self._database = database
        self._changes = changes
        self._shape = shape
        self._all: tuple[V, ...] | None = None

    @property
    def name(self) -> str:
        """What the change journal calls the table."""
        return self._shape.table

    def get(self, row_id: int) -> V:
        """The value under this id. Raises Gone when there is none."""
        found = find(self._database, self._shape, row_id)
        if found is None:
            raise Gone(self._shape.table, row_id)
        return found

    def all(self) -> tuple[V, ...]:
        """Every value, in the order they were added; read once, until one is added or changed."""
        if self._all is None:
            self._all = every(self._database, self._shape, "ORDER BY id")
        return self._all

    def add(self, value: V, **reckoned: Any) -> V:
        """The value with the id it has got, at its first version; `reckoned` columns are not journaled."""
        shape = self._shape
        self._all = None
        stored = shape.stored(value)
        first = shape.first_version
        columns = {name: each for name, each in stored.items() if name not in shape.parts} | first | reckoned
        row_id = self._database.insert(insertion(shape.table, tuple(columns)), tuple(columns.values()))
        for name, part in shape.parts.items():
            self._add_part(part, row_id, stored[name])
        self._changes.added(Subject(shape.table, row_id, shape.title(value)), stored)
        return replace(value, id=row_id, **first)

    def change(self, value: V) -> V:
        """The value at its next version, or as it is when nothing differs.

        Raises:
            Conflict: the stored one is of another version than the one that was read.
            Gone: there is none under this id.
        """
        shape = self._shape
        read: Any = value
        row_id, version = read.id, read.version
        before: Any = self.get(row_id)
        if before.version != version:
            raise Conflict
        old, new = shape.stored(before), shape.stored(value)
        if new == old:
            return value
        self._rewrite(row_id, before, old, new)
        self._changes.changed(Subject(shape.table, row_id, shape.title(value)), old, new)
        return replace(value, version=version + 1)

    def put_back(self, row_id: int, stored: Mapping[str, Any] | None = None) -> tuple[V, V]:
        """A row as it is, and as it is from now on: some columns as they were stored once, or withdrawn altogether."""
        return self._write(row_id, self._shape.withdrawn if stored is None else stored, self._changes.undone)

    def amend(self, row_id: int, stored: Mapping[str, Any]) -> tuple[V, V]:
        """A row as it is, of whatever version, and as it is with other values in some of its columns."""
        return self._write(row_id, stored, self._changes.changed)

    def _write(self, row_id: int, stored: Mapping[str, Any], journal: Journal) -> tuple[V, V]:
        shape, before = self._shape, self.get(row_id)
        old = shape.stored(before)
        new = old | dict(stored)
        after = shape.restored(before, new)
        if new != old:
            self._rewrite(row_id, before, old, new)
            journal(Subject(shape.table, row_id, shape.title(after)), old, new)
        return before, after

    def _rewrite(self, row_id: int, before: V, old: Mapping[str, Any], new: Mapping[str, Any]) -> None:
        shape = self._shape
        self._all = None
        changed = {name: each for name, each in new.items() if each != old[name]}
        columns = {name: each for name, each in changed.items() if name not in shape.parts}
        columns |= {name: getattr(before, name) + 1 for name in shape.first_version}
        self._database.run(_update(shape.table, tuple(columns)), (*columns.values(), row_id))
        for name in changed.keys() & shape.parts.keys():
            self._database.run(shape.parts[name].delete, (row_id,))
            self._add_part(shape.parts[name], row_id, changed[name])

    def _add_part(self, part: Part, row_id: int, items: list[dict[str, Any]]) -> None:
        if items:
            self._database.run_for_each(
                part.insert, [(row_id, position, *item.values()) for position, item in enumerate(items)]
            )


@cache
def insertion(table: str, names: tuple[str, ...]) -> str:
    """The statement that puts a row into these columns of a table."""
    places = ", ".join("?" * len(names))
    return f"INSERT INTO {table} ({', '.join(names)}) VALUES ({places})"  # noqa: S608 — names of our own columns


@cache
def _update(table: str, names: tuple[str, ...]) -> str:
    settings = ", ".join(f"{name} = ?" for name in names)
    return f"UPDATE {table} SET {settings} WHERE id = ?"  # noqa: S608 — names of our own columns
