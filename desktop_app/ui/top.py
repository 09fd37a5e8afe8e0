"""The bar at the top: search, whose office it is, who sits at the desk, and the main action."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from desktop_app.ui.icons import put_icon
from desktop_app.ui.language import translate
from desktop_app.ui.search_box import SearchBox
from desktop_app.ui.style import ems, label, named, verbatim
from desktop_app.ui.widgets.elided_label import ElidedLabel
from desktop_app.ui.widgets.key_cap import KeyCap

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from desktop_app.domain.officer import Officer
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.officer_menu import OfficerMenu
    from desktop_app.ui.widgets.chip import Chip

SEARCH_EMS = 37
"""The widest search box: 520 px at the base size."""

ROOM_FOR_OFFICE = 84
"""The width of the bar, in ems, from which on there is room for the name of the office."""


class Top(QFrame):
    """`begin_asked` for a new appeal; `officer_chosen` gives the Officer who sits down at the desk."""

    begin_asked = Signal()
    officer_chosen = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "top")
        self._desk = desk
        self._officers: tuple[Officer, ...] = ()
        self.search = SearchBox(desk)
        self.search.setMaximumWidth(ems(SEARCH_EMS))
        self._office = ElidedLabel("", "muted")
        self._officer = QPushButton()
        put_icon(self._officer, "user")
        self._officer.setProperty("part", "quiet")
        named(self._officer, "officer")
        self._new = QPushButton(translate("Top", "Appeal"))
        put_icon(self._new, "plus", "on_accent")
        self._new.setProperty("part", "main")
        named(self._new, "new_appeal", translate("Top", "New appeal"))
        self._new.clicked.connect(self.begin_asked)
        self._lay_out()
        desk.seat.changed.connect(self._show_seat)
        self._show_seat()

    def show_officers(self, officers: tuple[Officer, ...]) -> None:
        """Who may sit at the desk."""
        self._officers = officers
        self._show_seat()

    def choose_officer(self) -> None:
        """Let the officer at the desk be chosen."""
        self._officer.setFocus()
        self._officer.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the search needs the room more than the office's name does."""
        super().resizeEvent(event)
        self._office.setVisible(self.width() >= ems(ROOM_FOR_OFFICE))

    @Slot()
    def _show_seat(self) -> None:
        seat = self._desk.seat
        self._office.setText(seat.office_name)
        text = seat.officer.full_name.short if seat.officer else translate("Top", "Who is at the desk?")
        self._officer.setText(verbatim(text))
        self._officer.setAccessibleName(translate("Top", "Officer at the desk: {name}").format(name=text))
        if self._officers:
            self._menu.show_officers(self._officers, seat.officer)

    @cached_property
    def _menu(self) -> OfficerMenu:
        """It comes with the first officers: before the register is open there is nobody to choose."""
        from desktop_app.ui.officer_menu import OfficerMenu

        menu = OfficerMenu(self)
        menu.chosen.connect(self.officer_chosen)
        self._officer.setMenu(menu)
        return menu

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 10, 16, 10)
        line.setSpacing(12)
        line.addWidget(label(translate("Top", "Reception"), "product"))
        line.addWidget(self.search, 100)
        line.addWidget(KeyCap("Ctrl+K"))
        line.addStretch(1)
        line.addWidget(self._office)
        if self._desk.is_example:
            line.addWidget(_example_chip())
        line.addWidget(self._officer)
        line.addWidget(self._new)
        line.addWidget(KeyCap("F2"))


def _example_chip() -> Chip:
    from desktop_app.ui.widgets.chip import Chip

    chip = Chip(translate("Top", "Example"), "warning", "info")
    chip.setToolTip(translate("Top", "All citizens and appeals here are invented."))
    named(chip, "example")
    return chip
