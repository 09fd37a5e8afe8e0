"""Calls, meetings and receptions as rows of a card: when and what, with whom and about what, and the next step."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from desktop_app.domain.contact import ContactKind, needs_next
from desktop_app.domain.ports import ContactLine
from desktop_app.ui import contact_openings, words
from desktop_app.ui.asking import Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined, one_line
from desktop_app.ui.pages.parts import button, card, clear
from desktop_app.ui.style import label
from desktop_app.ui.widgets.chip import Chip
from desktop_app.ui.widgets.flow_layout import FlowLayout

FIRST = 20
"""Contacts that are laid out at first."""

ICONS = {ContactKind.CALL: "phone", ContactKind.MEETING: "users", ContactKind.RECEPTION: "user"}


class ContactRows(QWidget):
    """`begun` gives one of `openings` for a page to begin, `asked` a page to show.

    `of_one`: all are with one citizen, who goes unsaid. `dated`: they are of several days, as those of one citizen are.
    `opens`: a held one leads to its appeal.
    """

    begun = Signal(object)
    asked = Signal(object)

    def __init__(self, desk: Desk, name: str, *, of_one: bool = False, opens: bool = True, dated: bool = False) -> None:
        super().__init__()
        self._desk = desk
        self._name = name
        self._of_one = of_one
        self._opens = opens
        self._dated = of_one or dated
        self._all: tuple[ContactLine, ...] = ()
        self._lines: dict[int, ContactLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def show_lines(self, lines: tuple[ContactLine, ...]) -> None:
        """Show the first of these contacts; a button leads to the others."""
        self._all = lines
        self._lay_out(lines[:FIRST])

    @Slot()
    def _show_all(self) -> None:
        self._lay_out(self._all)

    def _lay_out(self, lines: tuple[ContactLine, ...]) -> None:
        clear(self._column)
        self._lines = {line.id: line for line in lines}
        if not lines:
            if self._of_one:
                self._column.addWidget(
                    label(translate("ContactRows", "No calls, meetings or receptions yet."), "muted")
                )
            return
        made = card(self._name)
        rows = QGridLayout(made)
        rows.setContentsMargins(14, 8, 14, 8)
        rows.setHorizontalSpacing(12)
        rows.setVerticalSpacing(8)
        rows.setColumnStretch(0, 1)
        today = self._desk.clock.today()
        for at, line in enumerate(lines):
            if at:
                rows.addWidget(_rule(), 2 * at - 1, 0, 1, 2)
            rows.addWidget(self._words(line, today), 2 * at, 0)
            rows.addWidget(self._ways(line), 2 * at, 1, Qt.AlignmentFlag.AlignTop)
        self._column.addWidget(made)
        left = len(self._all) - len(lines)
        if left:
            more = button(f"{self._name}.more", translate("ContactRows", "Others: %n", None, left), "quiet", "history")
            more.clicked.connect(self._show_all)
            self._column.addWidget(more)
        self._column.addStretch(1)

    def _state(self, line: ContactLine, today: date) -> QWidget:
        made = QWidget()
        row = FlowLayout(made)
        row.addWidget(Chip(state(line), tone(line, today), ICONS[line.kind]))
        row.addWidget(label(self._when(line), "small"))
        return made

    def _when(self, line: ContactLine) -> str:
        day = words.day(line.held_on or line.planned_on) if self._dated else ""
        return joined(words.of(line.kind) if line.outcome else "", day, line.planned_at)

    def _words(self, line: ContactLine, today: date) -> QWidget:
        made = QWidget()
        rows = QVBoxLayout(made)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(2)
        rows.addWidget(self._state(line, today))
        heading = one_line(line.subject) if self._of_one else joined(line.who, line.phone.replace(" ", "\u00a0"))
        told = (
            (heading, "strong"),
            (joined("" if self._of_one else one_line(line.subject), line.place, line.officer), "muted"),
            (joined(line.appeal_number, line.refusal, one_line(line.text)), "muted"),
            (chain(line), "small"),
        )
        for text, part in told:
            if text:
                shown = label(text, part)
                shown.setWordWrap(True)
                rows.addWidget(shown)
        rows.addStretch(1)
        return made

    def _ways(self, line: ContactLine) -> QWidget:
        made = QWidget()
        row = QVBoxLayout(made)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for name, text, act in self._actions(line):
            way = button(f"{self._name}.{name}.{line.id}", text)
            way.setAccessibleName(f"{way.text()}: {joined(line.who, line.planned_at)}")
            way.setProperty("line_id", line.id)
            way.clicked.connect(act)
            row.addWidget(way)
        return made

    def _actions(self, line: ContactLine) -> list[tuple[str, str, Callable[[], None]]]:
        if line.outcome is None:
            return [
                ("hold", translate("ContactRows", "Hold"), self._hold),
                ("move", translate("ContactRows", "Move"), self._move),
            ]
        if line.is_unregistered:
            return [("register", translate("ContactRows", "Register"), self._register)]
        leads_on = line.appeal_id if self._of_one else line.appeal_id or line.case_file_id
        return [("open", translate("ContactRows", "Open"), self._open)] if leads_on and self._opens else []

    @property
    def _line_id(self) -> int:
        return int(self.sender().property("line_id"))

    @Slot()
    def _hold(self) -> None:
        self.begun.emit(partial(contact_openings.contact_holding, self._desk.register, self._line_id))

    @Slot()
    def _move(self) -> None:
        self.begun.emit(partial(contact_openings.contact_otherwise, self._desk.register, self._line_id))

    @Slot()
    def _register(self) -> None:
        self.begun.emit(partial(contact_openings.appeal_of_reception, self._desk.register, self._line_id))

    @Slot()
    def _open(self) -> None:
        line = self._lines[self._line_id]
        self.asked.emit(Show("appeal", line.appeal_id) if line.appeal_id else Show("case_file", line.case_file_id))


def state(line: ContactLine) -> str:
    """A planned contact is told by its kind, a held one by how it ended."""
    return words.of(line.outcome or line.kind)


def tone(line: ContactLine, today: date) -> str:
    """What waits and what is late stands out."""
    if line.outcome is None:
        return "problem" if line.planned_on < today else "accent"
    if line.is_unregistered:
        return "warning"
    return "" if needs_next(line.outcome) else "good"


def chain(line: ContactLine) -> str:
    """Where the contact stands in its chain; nothing of one that is alone."""
    attempt = translate("ContactRows", "attempt {number}").format(number=line.attempt) if line.attempt > 1 else ""
    return joined(attempt, translate("ContactRows", "there is a next one") if line.next_id else "")


def _rule() -> QFrame:
    made = QFrame()
    made.setProperty("part", "rule")
    made.setFixedHeight(1)
    return made
