"""Selections read from the tables: one window, the whole as ids, or how many there are."""

from array import array
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.ports import AppealLine, Listing
from desktop_app.domain.selection import Order, Selection
from desktop_app.storage.conditions import where
from desktop_app.storage.database import Database
from desktop_app.storage.lines import appeal_lines
from desktop_app.storage.orders import along_index, has_index, sorted_out

NEAR = 10_000
"""Rows from the beginning of a list that are gone over for each window anew; farther down the ids are kept in order."""

MANY = 50_000
"""So many appeals are read along an index of their order; fewer are sorted sooner."""


class Selections:
    """The appeals of a selection, over read-only connections."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._counted: tuple[object, int] = (None, 0)
        self._kept: tuple[object, Sequence[int]] = (None, ())

    def window(self, selection: Selection, today: date, *, offset: int, limit: int) -> Listing:
        """Some of its rows, and how many there are in all."""
        with self._database.snapshot():
            total = self._total(selection, today)
            is_near = offset + limit <= NEAR and (has_index(selection.order) or total > MANY)
            if is_near:
                return Listing(self.lines(self._along(selection, today, limit, offset)), total)
            return Listing(self.lines(self._in_order(selection, today, total)[offset : offset + limit]), total)

    def count(self, selection: Selection, today: date, *, most: int = -1) -> int:
        """How many there are; with `most`, no more are counted."""
        chosen, params = where(selection, today)
        counted = f"SELECT count(*) FROM (SELECT 1 FROM appeal AS a WHERE {chosen} LIMIT ?)"  # noqa: S608 — our own conditions
        ((total,),) = self._database.rows(counted, (*params, most))
        return int(total)

    def _total(self, selection: Selection, today: date) -> int:
        """All of them are counted once, whatever their order: windows follow one another while nothing is written."""
        asked = self._asked(replace(selection, order=Order()), today)
        before, total = self._counted
        if before != asked:
            total = self.count(selection, today)
            self._counted = (asked, total)
        return total

    def _in_order(self, selection: Selection, today: date, total: int) -> Sequence[int]:
        """All ids, which are set in order once: any place of a list of millions is then at hand."""
        asked = self._asked(selection, today)
        before, ids = self._kept
        if before != asked:
            ids = array("I", self._all(selection, today, total))
            self._kept = (asked, ids)
        return ids

    def _asked(self, selection: Selection, today: date) -> object:
        """What a question is known by, as long as nothing has been written."""
        ((version,),) = self._database.rows("PRAGMA data_version")
        return selection, today, version, self._database.connection()

    def ids(self, selection: Selection, today: date) -> tuple[int, ...]:
        """All ids in order, as they are at this moment."""
        return tuple(self._all(selection, today, self.count(selection, today)))

    def lines(self, ids: Sequence[int]) -> tuple[AppealLine, ...]:
        """These appeals in this order; one that is not there is left out."""
        places = ", ".join("?" * len(ids))
        found = {line.id: line for line in appeal_lines(self._database, places, ids, order="a.id")}
        return tuple(found[row_id] for row_id in ids if row_id in found)

    def _all(self, selection: Selection, today: date, total: int) -> Iterator[int]:
        chosen, params = where(selection, today)
        for statement in (along_index if total > MANY else sorted_out)(selection.order, chosen):
            for (row_id,) in self._database.run(statement, params):
                yield row_id

    def _along(self, selection: Selection, today: date, limit: int, offset: int) -> list[int]:
        """A window not far from the beginning."""
        chosen, params = where(selection, today)
        found: list[int] = []
        passed = 0
        for statement in along_index(selection.order, chosen):
            bounds = limit - len(found), offset + len(found) - passed
            window = self._database.rows(f"{statement} LIMIT ? OFFSET ?", (*params, *bounds))
            found += (row_id for (row_id,) in window)
            if len(found) == limit:
                break
            ((total,),) = self._database.rows(f"SELECT count(*) FROM ({statement})", params)  # noqa: S608 — our statement
            passed += total
        return found
