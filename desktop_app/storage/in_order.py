"""The places of a long list: all ids in order, learned once beside the reading thread and kept true to what is written.

So any place of a list of millions is at hand. Which appeals a task has touched stands in the change journal: they are
taken out of the list and put in again where they belong.
"""

from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import filterfalse
from pathlib import Path
from typing import Any, NamedTuple

from desktop_app.domain.selection import Order, Selection
from desktop_app.storage.breaking import Breakable
from desktop_app.storage.conditions import where
from desktop_app.storage.database import READING, Database
from desktop_app.storage.orders import key_of, stands_before, whole

MOST_TOUCHED = 300
"""After more changes than these the list is put in order anew: that is sooner done."""

Ids = Sequence[int]
Asked = tuple[Selection, date, int]

_STATE = 'SELECT (SELECT coalesce(max(id), 0) FROM "change"), schema_version FROM pragma_schema_version'
_SINCE = """
    SELECT subject, subject_id, before ->> '$.case_file_id', after ->> '$.case_file_id',
        before ->> '$.merged_into_id', after ->> '$.merged_into_id'
    FROM "change" WHERE id > ? LIMIT ?
"""
_OF_ALL = {"officer", "department"}
"""What such a row says is said of very many appeals."""


class State(NamedTuple):
    """By what is known that nothing is found otherwise: the last entry of the change journal, and the schema.

    The schema is another one when the search index has been made anew: nobody's work, but words may find other rows.
    """

    change: int
    schema: int


@dataclass(frozen=True, slots=True)
class Places:
    """The ids of what was asked, as they stood in some state."""

    asked: Asked
    ids: "array[int]"
    state: State


class InOrder:
    """The list that was put in order last. `of` belongs to the reading thread, `make` to one of its own."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._places: Places | None = None
        self._making: tuple[Asked, Breakable] | None = None

    def of(self, selection: Selection, today: date) -> Ids | None:
        """All ids of a selection in order, as they are at this moment; None when they are not at hand.

        Whatever else is being put in order is left: nobody waits for it any more.
        """
        asked = self._asked(selection, today)
        making, places = self._making, self._places
        if making is not None and making[0] != asked:
            making[1].break_off()
        if places is None or places.asked != asked:
            return None
        now = state_of(self._database)
        if now != places.state:
            self._places = places = self._true_to(places, now)
        return None if places is None else places.ids

    def make(self, selection: Selection, today: date) -> None:
        """Put a selection in order, on a connection of its own. Raises CancelledError when another one is asked for."""
        asked = self._asked(selection, today)
        if self._places is not None and self._places.asked == asked:
            return
        own = Database(Path(self._database.database), READING)
        breakable = Breakable(own)
        try:
            with breakable.work():
                self._making = asked, breakable
                learned = _learned(own, asked)
                breakable.see()
                self._places = learned
        finally:
            self._making = None
            own.close_all()

    def leave(self) -> None:
        """Whatever is being put in order, nobody waits for it any more. From any thread."""
        if (making := self._making) is not None:
            making[1].break_off()

    def _asked(self, selection: Selection, today: date) -> Asked:
        return selection, today, self._database.file_number

    def _true_to(self, places: Places, now: State) -> Places | None:
        """The places as they are now; None when too much has changed."""
        touched = _touched(self._database, places.state.change) if now.schema == places.state.schema else None
        if touched is None:
            return None
        selection, today, _ = places.asked
        ids = array("I", filterfalse(touched.__contains__, places.ids))
        for row_id in _meeting(self._database, touched, selection, today):
            ids.insert(_place(self._database, ids, row_id, selection.order), row_id)
        return Places(places.asked, ids, now)


def state_of(database: Database) -> State:
    """The state of the register at this moment."""
    (found,) = database.rows(_STATE)
    return State(*found)


def _learned(database: Database, asked: Asked) -> Places:
    selection, today, _ = asked
    chosen, params = where(selection, today)
    with database.snapshot():
        state = state_of(database)
        found = database.run(whole(selection.order, chosen), params)
        return Places(asked, array("I", (row_id for (row_id,) in found)), state)


def _touched(database: Database, change: int) -> frozenset[int] | None:
    """Every appeal that changes since then may concern; None when they are too many to tell."""
    changes = database.rows(_SINCE, (change, MOST_TOUCHED + 1))
    if len(changes) > MOST_TOUCHED or _OF_ALL.intersection(subject for subject, *_ in changes):
        return None
    rows: dict[str, set[int]] = {"appeal": set(), "assignment": set(), "case_file": set()}
    for subject, row_id, *case_files in changes:
        rows.setdefault(subject, set()).add(row_id)
        rows["case_file"].update(filter(None, case_files))
    appeals = rows["appeal"].union(_column(database, "appeal_id", "assignment", "id", rows["assignment"]))
    owners = rows["case_file"].union(_column(database, "case_file_id", "appeal", "id", appeals))
    # A case file is found by the names of those that were merged into it.
    owners.update(_column(database, "merged_into_id", "case_file", "id", owners))
    appeals.update(_column(database, "id", "appeal", "case_file_id", owners))
    return frozenset(appeals) if len(appeals) <= MOST_TOUCHED else None


def _column(database: Database, column: str, table: str, by: str, values: Collection[int]) -> list[int]:
    found = f"SELECT {column} FROM {table} WHERE {by} IN ({_marks(values)})"  # noqa: S608 — our own names
    return [value for (value,) in database.rows(found, tuple(values)) if value is not None]


def _meeting(database: Database, ids: Collection[int], selection: Selection, today: date) -> list[int]:
    """Which of these appeals belong to the selection."""
    chosen, params = where(selection, today)
    meeting = f"SELECT a.id FROM appeal AS a WHERE a.id IN ({_marks(ids)}) AND {chosen}"  # noqa: S608 — our own conditions
    return [row_id for (row_id,) in database.rows(meeting, (*ids, *params))]


def _place(database: Database, ids: Ids, row_id: int, order: Order) -> int:
    """Where among these, which stand in order, another one belongs."""
    sql = key_of(order)

    def key(of_id: int) -> tuple[Any, ...]:
        (found,) = database.rows(sql, (of_id,))
        return found

    mine = key(row_id)
    low, high = 0, len(ids)
    while low < high:
        middle = (low + high) // 2
        if stands_before(key(ids[middle]), mine, order):
            low = middle + 1
        else:
            high = middle
    return low


def _marks(values: Collection[int]) -> str:
    return ", ".join("?" * len(values))
