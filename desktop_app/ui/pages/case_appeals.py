"""The appeals of one citizen: how many there are in each state, and the newest as rows."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.portrait import Tally, counted
from desktop_app.domain.ports import AppealLine
from desktop_app.domain.standing import Warnings
from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.pages.appeal_rows import appeal_rows
from desktop_app.ui.pages.due import standing
from desktop_app.ui.pages.lines import appeals_count
from desktop_app.ui.pages.parts import button, clear
from desktop_app.ui.style import label
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow_layout import FlowLayout

NEWEST = 4
"""Appeals that are shown at first."""

MOST = 50
"""Appeals that are laid out at most: the search by parameters leads to the others."""

_TONES = {
    Tally.OVERDUE: ("problem", "problem"),
    Tally.DUE_SOON: ("warning", "clock"),
    Tally.IN_TERM: ("", "day"),
    Tally.NO_TERM: ("", "circle"),
    Tally.ANSWERED: ("good", "done"),
    Tally.ANSWERED_LATE: ("warning", "done"),
    Tally.ENDED: ("", "done"),
}


class CaseAppeals(QWidget):
    """`act` opens the appeal in its sender's property "line_id"."""

    def __init__(self, act: Callable[[], None]) -> None:
        super().__init__()
        self._act = act
        self._lines: tuple[AppealLine, ...] = ()
        self._today = date.min
        self._warnings = Warnings()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_lines(self, lines: tuple[AppealLine, ...], today: date, warnings: Warnings) -> None:
        """Show the newest of these appeals; `warnings` say which terms are near."""
        self._lines, self._today, self._warnings = lines, today, warnings
        self._lay_out(NEWEST)

    def _lay_out(self, most: int) -> None:
        clear(self._column)
        lines = self._lines
        if not lines:
            self._column.addWidget(label(translate("case_file", "No appeals yet."), "muted"))
            return
        self._column.addWidget(label(appeals_count(len(lines)), "heading"))
        self._column.addWidget(self._states())
        action = translate("case_file", "Open")
        state_of = partial(standing, today=self._today, warnings=self._warnings)
        self._column.addWidget(appeal_rows("appeals", lines[:most], state_of, action, self._act, of_one=True))
        if most < min(len(lines), MOST):
            more = button("appeals.more", translate("case_file", "Earlier a&ppeals"), "quiet", "history")
            more.clicked.connect(self._show_more)
            self._column.addWidget(more)

    def _states(self) -> QWidget:
        made = QWidget()
        row = FlowLayout(made)
        for state, count in counted(self._lines, self._today, self._warnings).items():
            row.addWidget(Chip(f"{words.of(state)}: {count}", *_TONES[state]))
        return made

    def _show_more(self) -> None:
        self._lay_out(MOST)
