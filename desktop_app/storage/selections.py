"""Selections read from the tables: one window, the whole as ids, or how many there are."""

from collections.abc import Sequence
from datetime import date

from desktop_app.domain.ports import AppealLine, Listing
from desktop_app.domain.selection import Order, Selection, SortKey
from desktop_app.storage.conditions import where
from desktop_app.storage.database import Database
from desktop_app.storage.lines import appeal_lines

_KEYS = {
    SortKey.REGISTERED: "a.registered_on",
    SortKey.RECEIVED: "a.received_on",
    SortKey.DUE: "a.due_on",
    SortKey.ANSWERED: "a.answered_on",
    SortKey.NUMBER: "",
    SortKey.APPLICANT: "(SELECT substr(search_key, 1, 40) FROM case_file WHERE id = a.case_file_id)",
    SortKey.RESPONSIBLE: "(SELECT surname || ' ' || name FROM officer WHERE id = a.responsible_id)",
}
"""What each key is; numbers are drawn in the order of the ids."""


class Selections:
    """The appeals of a selection, over read-only connections."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._counted: tuple[object, int] = (None, 0)

    def window(self, selection: Selection, today: date, *, offset: int, limit: int) -> Listing:
        """Some of its rows, and how many there are in all."""
        with self._database.snapshot():
            total = self._total(selection, today)
            ids = self._ids(selection, today, "LIMIT ? OFFSET ?", limit, offset)
            return Listing(self.lines(ids), total)

    def count(self, selection: Selection, today: date, *, most: int = -1) -> int:
        """How many there are; with `most`, no more are counted."""
        chosen, params = where(selection, today)
        counted = f"SELECT count(*) FROM (SELECT 1 FROM appeal AS a WHERE {chosen} LIMIT ?)"  # noqa: S608 — our own conditions
        ((total,),) = self._database.rows(counted, (*params, most))
        return int(total)

    def _total(self, selection: Selection, today: date) -> int:
        """All of them are counted once: the windows of a list follow one another while nothing has been written."""
        ((version,),) = self._database.rows("PRAGMA data_version")
        asked = (selection, today, version, self._database.connection())
        before, total = self._counted
        if before != asked:
            total = self.count(selection, today)
            self._counted = (asked, total)
        return total

    def ids(self, selection: Selection, today: date) -> tuple[int, ...]:
        """All ids in order, as they are at this moment."""
        return self._ids(selection, today)

    def lines(self, ids: Sequence[int]) -> tuple[AppealLine, ...]:
        """These appeals in this order; one that is not there is left out."""
        places = ", ".join("?" * len(ids))
        found = {line.id: line for line in appeal_lines(self._database, places, ids, order="a.id")}
        return tuple(found[row_id] for row_id in ids if row_id in found)

    def _ids(self, selection: Selection, today: date, rest: str = "", *bounds: int) -> tuple[int, ...]:
        chosen, params = where(selection, today)
        sql = f"SELECT a.id FROM appeal AS a WHERE {chosen} ORDER BY {_order_by(selection.order)} {rest}"  # noqa: S608 — as above
        return tuple(row_id for (row_id,) in self._database.rows(sql, (*params, *bounds)))


def _order_by(order: Order) -> str:
    """Equal rows in the order of their ids; what has no day comes last either way."""
    direction = "DESC" if order.descending else "ASC"
    key = _KEYS[order.key]
    own = f"{key} {direction} NULLS LAST, " if key else ""
    return f"{own}a.id {direction}"
