"""Appeals as rows of a card: a chip for the state, who, what, and the button for the next step."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QWidget

from desktop_app.domain.ports import AppealLine
from desktop_app.ui.pages.due import Standing
from desktop_app.ui.pages.lines import about, applicant, joined
from desktop_app.ui.pages.parts import button, card
from desktop_app.ui.style import ems, label
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.elided_label import ElidedLabel

CHIP_EMS = 11.5
"""The width of the column of chips, the same in all lists."""

WHO_EMS = 11
"""The least width of the column of names: in a narrow window what is said of them gives way first."""

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
    grid.setColumnMinimumWidth(1, 0 if of_one else ems(WHO_EMS))
    grid.setColumnStretch(1, 0 if of_one else 3)
    grid.setColumnStretch(2, 4)
    for at, line in enumerate(lines):
        if at:
            grid.addWidget(rule(), 2 * at - 1, 0, 1, 4)
        state = state_of(line)
        cells: tuple[QWidget, ...] = (
            Chip(state.words, state.tone, state.icon),
            *_words(line, of_one=of_one),
            _button(name, line, action, act),
        )
        for place, cell in enumerate(cells):
            grid.addWidget(cell, 2 * at, place)
    return made


def _words(line: AppealLine, *, of_one: bool) -> tuple[QWidget, QWidget]:
    if of_one:
        return label(line.number, "strong"), ElidedLabel(about(line), "muted")
    return ElidedLabel(applicant(line), "strong"), ElidedLabel(joined(line.number, about(line)), "muted")


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
