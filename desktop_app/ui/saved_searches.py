"""The office's saved searches with how many appeals meet each of them now."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.jobs import Latest, Room

if TYPE_CHECKING:
    from desktop_app.domain.saved_search import SavedSearch
    from desktop_app.ui.desk import Desk

MOST = 1000
"""Where there are more, no exact number is worth its time."""


@dataclass(frozen=True, slots=True)
class Counted:
    """A search, and its number; None while it is not counted yet, more than MOST for anything beyond."""

    search: SavedSearch
    count: int | None = None

    @property
    def told(self) -> str:
        """«12», «1000+», or nothing."""
        if self.count is None:
            return ""
        return f"{MOST}+" if self.count > MOST else str(self.count)


class SavedSearches(QObject):
    """`known` gives all of them, at once with the numbers they had, and again with each that has been counted anew.

    They are counted one by one, each in a piece of work of its own: whoever types in the search box meanwhile need not
    wait for all of them.
    """

    known = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading = Latest(desk.jobs, Room.READ)
        self.all: tuple[Counted, ...] = ()

    def learn(self) -> None:
        """Read which there are, and count them."""
        self._reading.ask(self._desk_searches, self._take, self._miss)

    def _desk_searches(self) -> tuple[SavedSearch, ...]:
        return self._desk.register.saved_searches()

    def _take(self, searches: tuple[SavedSearch, ...]) -> None:
        before = {each.search.id: each.count for each in self.all}
        self.all = tuple(Counted(each, before.get(each.id)) for each in searches)
        self.known.emit(self.all)
        self._count(0)

    def _count(self, at: int) -> None:
        if at < len(self.all):
            from desktop_app.domain.selection import Selection

            selection = Selection(self.all[at].search.conditions)
            work = partial(self._desk.finder.count_of, selection, self._desk.clock.today(), most=MOST + 1)
            self._reading.ask(work, partial(self._show, at), self._miss)

    def _show(self, at: int, count: int) -> None:
        self.all = (*self.all[:at], replace(self.all[at], count=count), *self.all[at + 1 :])
        self.known.emit(self.all)
        self._count(at + 1)

    def _miss(self, _error: BaseException) -> None:
        """What is counted is only a hint: whoever opens the search is told why it can't be read."""
