"""Many new rows at once: one by one, as a task writes its few, each would cost statements of its own."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from desktop_app.storage.changes import Changes, Subject
from desktop_app.storage.database import Database
from desktop_app.storage.shape import Shape
from desktop_app.storage.table import insertion


class Bulk:
    """New values of several kinds within one transaction, in which nobody else adds any of them.

    Nothing is written before `write`; then all of it is: the values of `shapes` in the order of these, whatever was
    asked for first, for those of a later one name those of an earlier one; then all other rows.
    """

    def __init__(self, database: Database, changes: Changes, shapes: Sequence[Shape[Any]]) -> None:
        self._database = database
        self._changes = changes
        self._ranks = {shape.table: rank for rank, shape in enumerate(shapes)}
        self._rank_of: dict[str, int] = {}
        self._last_ids: dict[str, int] = {}
        self._rows: defaultdict[str, list[Sequence[Any]]] = defaultdict(list)
        self._added: list[tuple[Subject, Mapping[str, Any]]] = []

    def add(self, shape: Shape[Any], title: str, stored: dict[str, Any], **reckoned: Any) -> int:
        """A new value as its columns hold it, and the columns that are `reckoned` and not journaled; the id it gets."""
        row_id = self._last_ids[shape.table] = self._last_id(shape.table) + 1
        columns = {"id": row_id} | stored | shape.first_version | reckoned
        for name in shape.parts:
            del columns[name]
        rank = self._ranks[shape.table]
        self._put(insertion(shape.table, tuple(columns)), tuple(columns.values()), rank)
        for name, part in shape.parts.items():
            for position, item in enumerate(stored[name]):
                self._put(part.insert, (row_id, position, *item.values()), rank)
        self._added.append((Subject(shape.table, row_id, title), stored))
        return row_id

    def put(self, statement: str, row: Sequence[Any]) -> None:
        """A row of a table that is not journaled."""
        self._put(statement, row, len(self._ranks))

    def write(self) -> None:
        """Write what was added since the last time."""
        for statement in sorted(self._rows, key=self._rank_of.__getitem__):
            self._database.run_for_each(statement, self._rows[statement])
        self._rows.clear()
        self._changes.all_added(self._added)
        self._added.clear()

    def _put(self, statement: str, row: Sequence[Any], rank: int) -> None:
        self._rank_of.setdefault(statement, rank)
        self._rows[statement].append(row)

    def _last_id(self, table: str) -> int:
        if table not in self._last_ids:
            ((last,),) = self._database.rows(f"SELECT coalesce(max(id), 0) FROM {table}")  # noqa: S608 — our own table
            self._last_ids[table] = last
        return self._last_ids[table]
