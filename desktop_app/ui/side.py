"""The column at the left: pages, what waits under them, settings."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.icons import put_icon
from desktop_app.ui.language import translate
from desktop_app.ui.pages import PAGES
from desktop_app.ui.style import SIDE_EMS, ems, label, named

if TYPE_CHECKING:
    from desktop_app.domain.ports import Day
    from desktop_app.flow.recovery import Copy, Leftover
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.saved_searches import Counted
    from desktop_app.ui.side_lists import SideLists

PLACES = tuple(name for name, kind in PAGES.items() if kind.title)
"""The pages of the column, in its order."""


class Side(QFrame):
    """Tells which page was chosen, which paused run is to go on, and that the settings were asked for."""

    page_chosen = Signal(str)
    run_chosen = Signal(str)
    leftover_chosen = Signal(object)
    search_chosen = Signal(object)
    settings_asked = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setProperty("part", "side")
        self.setFixedWidth(ems(SIDE_EMS))
        self._places = {name: PlaceButton(name) for name in PLACES}
        self.settings = QPushButton(translate("Side", "Settings"))
        put_icon(self.settings, "settings")
        self.settings.setProperty("part", "place")
        named(self.settings, "settings", self.settings.text())
        self.settings.clicked.connect(self.settings_asked)
        self._column = QVBoxLayout(self)
        self._lay_out()

    def show_place(self, page: str, subject: object = None) -> None:
        """Mark the page on the screen, or the saved search on it; one that is not in the column marks none."""
        is_search = self._lists.mark(subject)
        for name, place in self._places.items():
            place.setChecked(name == page and not is_search)

    def show_searches(self, found: tuple[Counted, ...]) -> None:
        """Show the saved searches with their numbers."""
        self._lists.show_searches(found)

    def show_counts(self, day: Day) -> None:
        """Show how many wait on each page; one that has never had anything to show is not in the column yet."""
        for name, button in self._places.items():
            button.count(PAGES[name].waiting(day))
            appears = PAGES[name].appears
            button.setVisible(appears is None or appears(day))

    def show_paused(self, copies: tuple[Copy, ...], leftovers: tuple[Leftover, ...] = ()) -> None:
        """Show the paused runs, the newest on top, and under them what can only be read."""
        self._lists.show_paused(copies, leftovers)

    @cached_property
    def _lists(self) -> SideLists:
        """They come behind the first paint of the window: until then there is nothing to stand in them."""
        from desktop_app.ui.side_lists import SideLists

        lists = SideLists(self._desk)
        lists.run_chosen.connect(self.run_chosen)
        lists.leftover_chosen.connect(self.leftover_chosen)
        lists.search_chosen.connect(self.search_chosen)
        self._column.insertWidget(self._column.count() - 1, lists, 1)
        return lists

    @Slot()
    def _choose_page(self) -> None:
        self.page_chosen.emit(self.sender().property("page"))

    def _lay_out(self) -> None:
        self._column.setContentsMargins(10, 14, 10, 10)
        self._column.setSpacing(2)
        for button in self._places.values():
            button.clicked.connect(self._choose_page)
            self._column.addWidget(button)
        self._column.addStretch()
        self._column.addWidget(self.settings)


class PlaceButton(QPushButton):
    """A page in the column, with the number of what waits there."""

    def __init__(self, page: str) -> None:
        kind = PAGES[page]
        super().__init__(translate("pages", kind.title))
        put_icon(self, kind.icon, side=18)
        if kind.appears is not None:
            self.hide()
        self.setProperty("part", "place")
        self.setProperty("page", page)
        self.setCheckable(True)
        named(self, f"page.{page}", self.text())

    def count(self, number: int) -> None:
        """Show a number; none for nothing."""
        self._count.setText(str(number) if number else "")
        self.setAccessibleName(f"{self.text()}, {number}" if number else self.text())

    def nextCheckState(self) -> None:
        """What is marked is decided by what is on the screen, not by the click."""

    @cached_property
    def _count(self) -> QLabel:
        from PySide6.QtCore import Qt

        count = label("", "small")
        count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 10, 0)
        line.addStretch(1)
        line.addWidget(count)
        return count
