"""What waits besides terms, as cards of «Мой день»: each kind under its heading, each row with its next step."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain import dates
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.waiting import Waiting, WaitingLine, Waits
from desktop_app.flow.words import QT_TRANSLATE_NOOP
from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.pages.appeal_rows import CHIP_EMS, STEP_EMS, WhoAndWhat, rule
from desktop_app.ui.pages.lines import joined, one_line
from desktop_app.ui.pages.parts import button, card
from desktop_app.ui.style import ems
from desktop_app.ui.widgets.chip import Chip

_HEADINGS = {
    Waiting.UNASSIGNED: QT_TRANSLATE_NOOP("waiting", "To be distributed"),
    Waiting.VISA: QT_TRANSLATE_NOOP("waiting", "Waiting for a visa"),
    Waiting.CONTACTS: QT_TRANSLATE_NOOP("waiting", "Calls and receptions"),
    Waiting.NOTICES: QT_TRANSLATE_NOOP("waiting", "Refusals that you are to hear of"),
    Waiting.REQUESTS: QT_TRANSLATE_NOOP("waiting", "Replies that should have come"),
    Waiting.CHECKS: QT_TRANSLATE_NOOP("waiting", "Under control, to be checked"),
    Waiting.LETTERS: QT_TRANSLATE_NOOP("waiting", "Letters to send"),
    Waiting.IMPROVEMENTS: QT_TRANSLATE_NOOP("waiting", "Promised improvements"),
}
_ACTIONS = {
    Waiting.UNASSIGNED: QT_TRANSLATE_NOOP("waiting", "Distribute"),
    Waiting.VISA: QT_TRANSLATE_NOOP("waiting", "Give a visa"),
    Waiting.CONTACTS: QT_TRANSLATE_NOOP("waiting", "Hold"),
    Waiting.NOTICES: QT_TRANSLATE_NOOP("waiting", "Taken note of"),
    Waiting.REQUESTS: QT_TRANSLATE_NOOP("waiting", "Note the reply"),
    Waiting.CHECKS: QT_TRANSLATE_NOOP("waiting", "Check"),
    Waiting.LETTERS: QT_TRANSLATE_NOOP("waiting", "Sent"),
    Waiting.IMPROVEMENTS: QT_TRANSLATE_NOOP("waiting", "Done"),
}
_TO_REGISTER = QT_TRANSLATE_NOOP("waiting", "Register")


def heading(what: Waiting) -> str:
    """What the kind is called."""
    return translate("waiting", _HEADINGS[what])


def action(what: Waiting, line: WaitingLine) -> str:
    """What the button of a row says."""
    return translate("waiting", _TO_REGISTER if line.to_register else _ACTIONS[what])


def waiting_card(waits: Waits, today: date, act: Callable[[], None], rest: QWidget | None) -> QFrame:
    """The rows of a kind, above what tells of the `rest`; `act` finds its row in its sender's "what" and "at"."""
    made = card(f"waiting.{waits.what.name.lower()}")
    column = QVBoxLayout(made)
    column.setContentsMargins(14, 6, 14, 6)
    grid = QGridLayout()
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(6)
    grid.setColumnMinimumWidth(0, ems(CHIP_EMS))
    grid.setColumnMinimumWidth(2, ems(STEP_EMS))
    grid.setColumnStretch(1, 1)
    for at, line in enumerate(waits.rows):
        if at:
            grid.addWidget(rule(), 2 * at - 1, 0, 1, 3)
        for place, cell in enumerate(_cells(waits.what, at, line, today)):
            grid.addWidget(cell, 2 * at, place)
        step = grid.itemAtPosition(2 * at, 2)
        step_button = step.widget() if step else None
        if isinstance(step_button, QPushButton):
            step_button.clicked.connect(act)
    column.addLayout(grid)
    if rest is not None:
        column.addWidget(rest, 0, Qt.AlignmentFlag.AlignLeft)
    return made


def _cells(what: Waiting, at: int, line: WaitingLine, today: date) -> tuple[QWidget, ...]:
    text, tone = _when(what, line, today)
    who = line.who or words.of(ApplicantKind.ANONYMOUS)
    strong = line.about if what is Waiting.IMPROVEMENTS else who
    muted = joined(line.title, line.hands, "" if what is Waiting.IMPROVEMENTS else one_line(line.about))
    step = button(f"waiting.{what.name.lower()}.{at}", action(what, line))
    step.setAccessibleName(f"{action(what, line)}: {joined(line.title, strong)}")
    step.setProperty("what", what.value)
    step.setProperty("at", at)
    chip = Chip(text, tone, "clock" if tone else "day")
    return chip, WhoAndWhat(strong, muted), step


def _when(what: Waiting, line: WaitingLine, today: date) -> tuple[str, str]:
    if line.on is None:
        return translate("waiting", "no day"), ""
    if what in {Waiting.LETTERS, Waiting.NOTICES}:
        return translate("waiting", "of {day}").format(day=dates.in_figures(line.on)), ""
    if line.on < today:
        return translate("waiting", "since {day}").format(day=dates.in_figures(line.on)), "problem"
    if line.on == today:
        return translate("waiting", "today"), "warning"
    return translate("waiting", "by {day}").format(day=dates.in_figures(line.on)), ""


def more(hidden: int) -> str:
    """How many rows are not shown."""
    return translate("waiting", "%n more", None, hidden)
