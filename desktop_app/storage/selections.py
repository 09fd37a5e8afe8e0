"""Selections read from the tables: one window, the whole as ids, or how many there are."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.ports import AppealLine, Listing
from desktop_app.domain.selection import Order, Selection
from desktop_app.storage.conditions import where
from desktop_app.storage.database import Database
from desktop_app.storage.in_order import InOrder, state_of
from desktop_app.storage.lines import appeal_lines
from desktop_app.storage.listings import Totals
from desktop_app.storage.orders import along_index, has_index, has_narrow_index, sorted_out

NEAR = 10_000
"""Rows from either end of a list that are gone over for each window anew; farther in the ids are put in order first."""

MANY = 50_000
"""So many appeals are read along an index of their order; fewer are sorted sooner, and all at once."""


class Selections:
    """The appeals of a selection, over read-only connections."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._totals = Totals(database)
        self._in_order = InOrder(database)
        self._counted: tuple[object, int] = (None, 0)
        self._sorted: tuple[object, Sequence[int]] = (None, ())

    def window(self, selection: Selection, today: date, *, offset: int, limit: int) -> Listing:
        """Some of its rows, and how many there are in all; far from both ends of a long one it may have to wait."""
        with self._database.snapshot():
            ids = self._in_order.of(selection, today)
            if ids is not None:
                return Listing(self.lines(ids[offset : offset + limit]), len(ids))
            total = self._total(selection, today)
            few = max(min(limit, total - offset), 0)
            after = total - offset - few
            if self._is_near(selection, total, min(offset, after) + few):
                return Listing(self.lines(self._along(selection, today, offset, few, total)), total)
            if total > MANY:
                return Listing((), total, waits=True)
            return Listing(self.lines(self._all_sorted(selection, today)[offset : offset + few]), total)

    def put_in_order(self, selection: Selection, today: date) -> None:
        """Have every place of a long selection at hand. Raises CancelledError when another one is asked for."""
        self._in_order.make(selection, today)

    def leave(self) -> None:
        """Leave off whatever is being put in order."""
        self._in_order.leave()

    def count(self, selection: Selection, today: date, *, most: int = -1) -> int:
        """How many there are; with `most`, no more are counted."""
        chosen, params = where(selection, today)
        counted = f"SELECT count(*) FROM (SELECT 1 FROM appeal AS a WHERE {chosen} LIMIT ?)"  # noqa: S608 — our own conditions
        ((total,),) = self._database.rows(counted, (*params, most))
        return int(total)

    def _is_near(self, selection: Selection, total: int, far: int) -> bool:
        """Whether a window is soon reached along an index, when so many rows have to be gone over."""
        if not selection.conditions and has_narrow_index(selection.order):
            return True
        return far <= NEAR and (has_index(selection.order) or total > MANY)

    def _total(self, selection: Selection, today: date) -> int:
        """All of them are counted once, whatever their order: windows follow one another while nothing is written."""
        if not selection.conditions:
            return self._totals.of("appeal") if selection.with_annulled else self._totals.valid("appeal")
        asked = self._asked(replace(selection, order=Order()), today)
        before, total = self._counted
        if before != asked:
            total = self.count(selection, today)
            self._counted = (asked, total)
        return total

    def _all_sorted(self, selection: Selection, today: date) -> Sequence[int]:
        """All ids of one that is not long."""
        asked = self._asked(selection, today)
        before, ids = self._sorted
        if before != asked:
            ids = tuple(self._all(selection, today, total=0))
            self._sorted = (asked, ids)
        return ids

    def _asked(self, selection: Selection, today: date) -> object:
        """What a question is known by, as long as nothing is found otherwise."""
        return selection, today, state_of(self._database), self._database.file_number

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

    def _along(self, selection: Selection, today: date, before: int, limit: int, total: int) -> list[int]:
        """A window with so many rows before it, read from the nearer end."""
        after = total - before - limit
        backwards = after < before
        chosen, params = where(selection, today, many=total > MANY)
        found: list[int] = []
        skipped = after if backwards else before
        passed = 0
        for statement in along_index(selection.order, chosen, backwards=backwards):
            bounds = limit - len(found), skipped + len(found) - passed
            window = self._database.rows(f"{statement} LIMIT ? OFFSET ?", (*params, *bounds))
            found += (row_id for (row_id,) in window)
            if len(found) == limit:
                break
            ((held,),) = self._database.rows(f"SELECT count(*) FROM ({statement})", params)  # noqa: S608 — our statement
            passed += held
        return found[::-1] if backwards else found
