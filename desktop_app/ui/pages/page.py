"""What every page is: it reads the register when it is shown, and asks the window to go elsewhere."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.style import named
from desktop_app.ui.widgets.focus_inside import FocusInside

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.asking import Begin
    from desktop_app.ui.desk import Desk

T = TypeVar("T")

MARGIN = 24


class Page(FocusInside):
    """One page of the window.

    `refresh` reads what it shows: the window calls it when it shows the page, on F5 and after a finished task.
    `asked` carries a Show or a Begin. `failed` carries what kept the register from being read: the window has words for
    it. What is on the page stays there until the answer has come, so that nothing flickers.
    """

    asked = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._reading = Latest(desk.jobs, Room.READ)
        self._beginning = Latest(desk.jobs, Room.READ)
        self._known: tuple[object, ...] | None = None
        named(self, name)
        self.setProperty("part", "page")

    def refresh(self) -> None:
        """Read again what the page shows."""

    def bookmark(self) -> object:
        """Where somebody stands on the page, for the day she comes back to it; None for its beginning."""
        return None

    def reopen(self, bookmark: Any) -> None:
        """Stand where a bookmark of such a page says, once what it shows has been read."""

    def print_paper(self) -> None:
        """Print what the page is about, on Ctrl+P; most pages have no paper."""

    def undo(self) -> None:
        """Take back what the page tells of, on Ctrl+Z, where it offers that by its button «undo»."""
        offered = self.findChild(QPushButton, "undo")
        if offered is not None and offered.isVisible():
            offered.click()

    def read(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Ask the register in its room; only the newest question of the page is answered."""
        self._reading.ask(work, partial(self._take, then), self.tell)

    def is_news(self, reading: object) -> bool:
        """Whether what was read is shown otherwise than at the last question; what is the same stays untouched.

        The same appeal is another sight on another day, to another officer, and by other rules of the office.
        """
        seat = self.desk.seat
        before, self._known = self._known, (reading, self.desk.clock.today(), seat.office, seat.officer)
        return before != self._known

    def begin(self, opening: Callable[[], Begin]) -> None:
        """Begin a task with what has first to be read from the register: one of `openings`."""
        self._beginning.ask(opening, self._begin, self.tell)

    def showEvent(self, event: QShowEvent) -> None:
        """A page is spoken of by its title."""
        super().showEvent(event)
        self._take_title()

    @Slot(object)
    def tell(self, error: BaseException) -> None:
        """Pass on what kept the page from doing what it was asked."""
        self.failed.emit(error)

    def _take(self, then: Callable[[T], None], found: T) -> None:
        then(found)
        self._take_title()

    def _take_title(self) -> None:
        titles = (each for each in self.findChildren(QLabel) if each.property("part") == "title")
        title = next(titles, None)
        if title is not None:
            self.setAccessibleName(title.text())

    @Slot(object)
    def _begin(self, begin: Begin) -> None:
        self.asked.emit(begin)
