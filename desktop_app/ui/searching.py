"""What was typed on its way through the register: found as it stands, then in other ways, then more of it, counted."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.ui.jobs import Latest, Room

if TYPE_CHECKING:
    from desktop_app.domain.finding import Group, Place
    from desktop_app.domain.ports import Finder, Found
    from desktop_app.ui.desk import Desk


class Searching(QObject):
    """Asks the Finder, off the screen's thread; answers to what has been typed over meanwhile are dropped.

    `answered` gives the first Found that is worth showing, `renewed` the same with more known of it, `failed` what kept
    the register from being searched.
    """

    answered = Signal(object)
    renewed = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._search = Latest(desk.jobs, Room.READ)
        self._further = Latest(desk.jobs, Room.READ)
        self._learning = Latest(desk.jobs, Room.READ)
        self._has_learned = False
        self._found: Found | None = None
        self.is_answered = True
        self.is_awaited = False
        """Somebody waits for the first answer, to choose from it: whatever it is, nothing more is looked for."""

    def learn(self) -> None:
        """Let the Finder learn what it needs before the first question; once."""
        if not self._has_learned:
            self._has_learned = True
            self._learning.ask(partial(_learn, self._desk.finder), _nothing, _nothing)

    def find(self, typed: str) -> None:
        """Look for what was typed."""
        self.is_answered, self.is_awaited = False, False
        self._search.ask(partial(self._desk.finder.begin, typed), self._take, self._fail)

    def let_go(self) -> None:
        """Nobody waits for what is looked for beyond the first answer: the next key is not to wait for it."""
        self._further.forget()
        if self._found is not None:
            self._desk.finder.stop()

    def forget(self) -> None:
        """Nobody waits for any answer."""
        self._search.forget()
        self.let_go()
        self.is_answered, self.is_awaited = True, False

    @property
    def is_counted(self) -> bool:
        """Whether all groups are counted to their end."""
        return self._found is None or (self._found.case_files.is_counted and self._found.appeals.is_counted)

    def count(self) -> None:
        """Count the groups to their end."""
        groups = (self._found.case_files, self._found.appeals) if self._found else ()
        places = [each.more for each in groups if each.more and not each.is_counted]
        if places:
            self._further.ask(partial(_counted, self._desk.finder, places), self._take_counts, self._fail)

    def go_further(self, place: Place) -> None:
        """Read what follows in a group."""
        self._further.ask(partial(self._desk.finder.more, place), partial(self._append, place), self._fail)

    @Slot(object)
    def _take(self, found: Found) -> None:
        """What is found as it was typed stands there at once; «nothing» is said only when it is certain."""
        is_something = bool(found.case_files.hits or found.appeals.hits)
        goes_on = found.rest is not None and not (is_something and self.is_awaited)
        self._found = found
        if is_something or not goes_on:
            self._answer(found)
        if goes_on:
            self._search.ask(partial(self._desk.finder.complete, found.rest), self._complete, self._fail)

    @Slot(object)
    def _complete(self, found: Found) -> None:
        if not self.is_answered:
            self._answer(found)
        elif found != self._found:
            self._renew(found)

    def _answer(self, found: Found) -> None:
        self.is_answered = True
        self._found = found
        self.answered.emit(found)

    def _renew(self, found: Found) -> None:
        self._found = found
        self.renewed.emit(found)

    @Slot(object)
    def _take_counts(self, counts: dict[object, int]) -> None:
        found = self._found
        if found is not None:
            self._renew(
                replace(found, case_files=found.case_files.counted(counts), appeals=found.appeals.counted(counts))
            )

    def _append(self, place: Place, following: Group[Any]) -> None:
        found = self._found
        if found is not None:
            case_files, appeals = found.case_files.after(place, following), found.appeals.after(place, following)
            self._renew(replace(found, case_files=case_files, appeals=appeals))

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self.failed.emit(error)


def _counted(finder: Finder, places: list[Place]) -> dict[object, int]:
    return {each.group: finder.count(each) for each in places}


def _learn(finder: Finder) -> None:
    finder.learn()


def _nothing(_answer: object) -> None:
    """Whether it has learned or failed to: the first search will tell."""
