"""Appeals as rows of a card: a chip for the state, who, what, and the button for the next step."""

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QPushButton, QSizePolicy, QWidget

from desktop_app.domain.ports import AppealLine
from desktop_app.ui.pages.due import Standing
from desktop_app.ui.pages.lines import about, applicant, joined
from desktop_app.ui.pages.parts import button, card
from desktop_app.ui.style import ems, label
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.elided_label import ElidedLabel

CHIP_EMS = 11.5
"""The width of the column of chips, the same in all lists."""

ROOM_FOR_BOTH = 42
"""The width, in ems, from which on who it is and what it is about stand side by side: a long name has room then."""

SIDE_BY_SIDE = 12
"""Pixels between the two."""

STEP_EMS = 10.5
"""The width of the column of buttons, so that lists under one another stand in line."""


def appeal_rows(  # noqa: PLR0913 — all of what a row is
    name: str,
    lines: tuple[AppealLine, ...],
    state_of: Callable[[AppealLine], Standing],
    action: str,
    act: Callable[[], None],
    *,
    of_one: bool = False,
) -> QFrame:
    """The card. `act` finds the appeal in its sender's property "line_id".

    `of_one`: all are of one applicant, who goes unsaid.
    """
    made = card(name)
    grid = QGridLayout(made)
    grid.setContentsMargins(14, 6, 14, 6)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, ems(CHIP_EMS))
    grid.setColumnMinimumWidth(3, 0 if of_one else ems(STEP_EMS))
    grid.setColumnStretch(2, 1)
    for at, line in enumerate(lines):
        if at:
            grid.addWidget(rule(), 2 * at - 1, 0, 1, 4)
        state = state_of(line)
        grid.addWidget(Chip(state.words, state.tone, state.icon), 2 * at, 0)
        if of_one:
            grid.addWidget(label(line.number, "strong"), 2 * at, 1)
            grid.addWidget(ElidedLabel(about(line), "muted"), 2 * at, 2)
        else:
            grid.addWidget(WhoAndWhat(applicant(line), joined(line.number, about(line))), 2 * at, 1, 1, 2)
        grid.addWidget(_button(name, line, action, act), 2 * at, 3)
    return made


class WhoAndWhat(QWidget):
    """Who it is beside what it is about; where there is no room for both, above it. All rows of a list are as wide."""

    def __init__(self, who: str, what: str) -> None:
        super().__init__()
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        for text, part in ((who, "strong"), (what, "muted")):
            told = ElidedLabel(text, part)
            told.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            self._line.addWidget(told, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set them side by side, or one above the other."""
        super().resizeEvent(event)
        has_room = self.width() >= ems(ROOM_FOR_BOTH)
        self._line.setDirection(QBoxLayout.Direction.LeftToRight if has_room else QBoxLayout.Direction.TopToBottom)
        self._line.setSpacing(SIDE_BY_SIDE if has_room else 0)


def _button(name: str, line: AppealLine, action: str, act: Callable[[], None]) -> QPushButton:
    made = button(f"{name}.{line.id}", action)
    made.setAccessibleName(f"{action}: {joined(line.number, applicant(line))}")
    made.setProperty("line_id", line.id)
    made.clicked.connect(act)
    return made


def rule() -> QFrame:
    """A line between two rows."""
    made = QFrame()
    made.setProperty("part", "rule")
    made.setFixedHeight(1)
    return made
