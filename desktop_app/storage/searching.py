"""One text being looked for: its ways one after the other, each in the two full-text tables, page by page."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

from desktop_app.domain.finding import Group, Hit, Place, Reading
from desktop_app.storage.database import Database
from desktop_app.storage.readings import Asked
from desktop_app.storage.search_index import NEWEST

FEW = 5
"""Where a way of reading what was typed has found fewer lines, the next one is tried too."""

MOST_COUNTED = 1000
"""A group is counted so far at once; the rest only when somebody waits."""


class Index:
    """One full-text table: its rowids run backwards from the newest."""

    def __init__(self, database: Database, table: str, lines: Callable[[Sequence[int]], Sequence[Any]]) -> None:
        self.table = table
        self._database = database
        self._lines = lines
        matching = f"FROM {table} WHERE {table} MATCH ?"
        # In one row: the thread that reads would ask for the interpreter anew with each of a thousand.
        page = f"SELECT rowid AS place {matching} AND rowid > ? ORDER BY rowid LIMIT ?"
        self._page = f"SELECT group_concat(place) FROM ({page})"  # noqa: S608 — our own tables
        self._all = f"SELECT count(*) {matching}"

    def page(self, place: Place, limit: int) -> Group[Any]:
        """The lines behind a place, without their total."""
        return self._group(place, self._rowids(place, limit), limit)

    def first_page(self, place: Place, limit: int) -> Group[Any]:
        """The lines from the newest on, with their total as far as it is counted at once."""
        most = max(limit, MOST_COUNTED)
        rowids = self._rowids(place, most + 1)
        group = self._group(place, rowids[:limit], limit)
        more = group.more if len(rowids) > limit else None
        total = place.before + min(len(rowids), most)
        return replace(group, total=total, is_counted=len(rowids) <= most, more=more)

    def count(self, query: str) -> int:
        """How many there are."""
        ((total,),) = self._database.rows(self._all, (query,))
        return int(total)

    def _rowids(self, place: Place, limit: int) -> list[int]:
        ((rowids,),) = self._database.rows(self._page, (place.query, place.after, limit))
        return list(map(int, rowids.split(","))) if rowids else []

    def _group(self, place: Place, rowids: list[int], limit: int) -> Group[Any]:
        lines = self._lines([NEWEST - rowid for rowid in rowids]) if rowids else ()
        more = replace(place, after=rowids[-1]) if len(rowids) == limit else None
        return Group(tuple(Hit(line, place.reading) for line in lines), more=more)


class Gathering:
    """One group of results: what every way of reading finds that the nearer ones have not found."""

    def __init__(self, index: Index, limit: int) -> None:
        self.group: Group[Any] = Group()
        self._index = index
        self._limit = limit
        self._asked: set[str] = set()
        self._found: list[str] = []

    @property
    def has_page(self) -> bool:
        """Whether a whole page of it is there: more than a screen shows."""
        return len(self.group.hits) >= self._limit

    def add(self, reading: Reading, query: str) -> None:
        """Look for it in one more way; not after a way that has found more than a page."""
        if not query or query in self._asked or self.group.more:
            return
        self._asked.add(query)
        others = f"({query}) NOT ({' OR '.join(map('({})'.format, self._found))})" if self._found else query
        before = self.group
        page = self._index.first_page(Place(self._index.table, reading, others, -1, before.total), self._limit)
        if page.hits:
            self._found.append(query)
            self.group = replace(page, hits=before.hits + page.hits)


class Search:
    """A text on its way through the ways in which it may be read."""

    def __init__(self, ways: Iterator[Asked], case_files: Gathering, appeals: Gathering) -> None:
        self.case_files = case_files
        self.appeals = appeals
        self._ways = ways
        self._left: Asked | None = None

    def begin(self) -> bool:
        """Look as it was typed; whether to go on. Behind a whole page of case files the appeals are left for then."""
        asked = next(self._ways, None)
        if asked is None:
            return False
        self.case_files.add(asked.reading, asked.case_files)
        if self.case_files.has_page:
            self._left = asked
            return True
        return self._add_appeals(asked)

    def go_on(self) -> bool:
        """Look for what was left, or in the next way; whether another one is to be tried after it."""
        if self._left is not None:
            left, self._left = self._left, None
            return self._add_appeals(left)
        asked = next(self._ways, None)
        if asked is None:
            return False
        self.case_files.add(asked.reading, asked.case_files)
        return self._add_appeals(asked)

    def _add_appeals(self, asked: Asked) -> bool:
        self.appeals.add(asked.reading, asked.appeals)
        return self.case_files.group.total + self.appeals.group.total < FEW
