"""What waits in the column at the left under its pages: saved searches, and tasks that were put aside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui.asking import Show
from desktop_app.ui.language import translate
from desktop_app.ui.pages import PARAMETERS
from desktop_app.ui.side_buttons import LeftoverButton, PausedButton, SearchButton
from desktop_app.ui.style import clear, label

if TYPE_CHECKING:
    from desktop_app.flow.recovery import Copy, Leftover
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.saved_searches import Counted


class SideLists(QScrollArea):
    """Tells which saved search was chosen, as a Show, which run is to go on, and which Leftover is to be read."""

    run_chosen = Signal(str)
    leftover_chosen = Signal(object)
    search_chosen = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._subject: object = None
        self._searches_heading = label("", "overline")
        self._searches = QVBoxLayout()
        self._searches.setSpacing(2)
        self._runs_heading = label("", "overline")
        self._runs = QVBoxLayout()
        self._runs.setSpacing(2)
        self._lay_out()
        self.show_searches(())
        self.show_paused((), ())

    def mark(self, subject: object) -> bool:
        """Mark the saved search that is on the screen; False when none of them is."""
        self._subject = subject
        for button in self._search_buttons:
            button.setChecked(button.is_of(subject))
        return any(button.isChecked() for button in self._search_buttons)

    def show_searches(self, found: tuple[Counted, ...]) -> None:
        """Show the saved searches with their numbers."""
        buttons = self._search_buttons
        self._searches_heading.setText(translate("Side", "SEARCHES"))
        self._searches_heading.setVisible(bool(found))
        if [button.search for button in buttons] != [each.search for each in found]:
            clear(self._searches)
            buttons = [SearchButton(each.search) for each in found]
            for button in buttons:
                button.clicked.connect(self._choose_search)
                button.setChecked(button.is_of(self._subject))
                self._searches.addWidget(button)
        for button, each in zip(buttons, found, strict=True):
            button.tell(each.told)

    def show_paused(self, copies: tuple[Copy, ...], leftovers: tuple[Leftover, ...]) -> None:
        """Show the paused runs, the newest on top, and under them what can only be read."""
        clear(self._runs)
        self._runs_heading.setText(translate("Side", "PAUSED"))
        self._runs_heading.setVisible(bool(copies or leftovers))
        for copy in copies:
            button = PausedButton(self._desk, copy)
            button.clicked.connect(self._choose_run)
            self._runs.addWidget(button)
        for leftover in leftovers:
            left = LeftoverButton(leftover, self._desk.clock.today())
            left.clicked.connect(self._choose_leftover)
            self._runs.addWidget(left)

    @property
    def _search_buttons(self) -> list[SearchButton]:
        items = (self._searches.itemAt(at) for at in range(self._searches.count()))
        held = (item.widget() for item in items if item is not None)
        return [widget for widget in held if isinstance(widget, SearchButton)]

    @Slot()
    def _choose_search(self) -> None:
        button = self.sender()
        if isinstance(button, SearchButton):
            self.search_chosen.emit(Show(PARAMETERS, button.search))

    @Slot()
    def _choose_run(self) -> None:
        self.run_chosen.emit(self.sender().property("run"))

    @Slot()
    def _choose_leftover(self) -> None:
        button = self.sender()
        if isinstance(button, LeftoverButton):
            self.leftover_chosen.emit(button.leftover)

    def _lay_out(self) -> None:
        sheet = QWidget()
        sheet.setProperty("part", "sheet")
        rows = QVBoxLayout(sheet)
        rows.setContentsMargins(0, 16, 0, 0)
        for heading in (self._searches_heading, self._runs_heading):
            heading.setContentsMargins(10, 0, 0, 4)
        rows.addWidget(self._searches_heading)
        rows.addLayout(self._searches)
        rows.addWidget(self._runs_heading)
        rows.addLayout(self._runs)
        rows.addStretch(1)
        self.setWidget(sheet)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
