"""What applicants said of the answers, as cards: with what follows from it."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.feedback import LOW, FeedbackLine, ImprovementLine, ImprovementState, Score, state_of
from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.pages.facts import selectable
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.parts import button, card, clear
from desktop_app.ui.style import label
from desktop_app.ui.widgets.chip import Chip

NEWEST = 20
"""Cards that are laid out; the list of all feedback leads to the others."""

STATES = {
    ImprovementState.OPEN: ("", "clock"),
    ImprovementState.OVERDUE: ("problem", "problem"),
    ImprovementState.DONE: ("good", "done"),
}
"""The tone and the icon of each."""


class FeedbackCards(QWidget):
    """`appeal_asked` gives the id of the appeal that was spoken of, `closing_asked` that of an improvement."""

    appeal_asked = Signal(object)
    closing_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = QVBoxLayout(self)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(8)

    def show_lines(self, lines: tuple[FeedbackLine, ...], today: date, *, of_one: bool = False) -> None:
        """Show the newest; `of_one`: all of them are about one appeal, which goes unsaid."""
        clear(self._cards)
        if not lines:
            told = translate("feedback", "Nobody has said anything of an answer yet.")
            nothing = label(told, "muted")
            nothing.setWordWrap(True)
            self._cards.addWidget(nothing)
        for line in lines[:NEWEST]:
            self._cards.addWidget(self._card(line, today, of_one=of_one))
        self._cards.addStretch(1)

    def _card(self, line: FeedbackLine, today: date, *, of_one: bool) -> QWidget:
        said = line.feedback
        frame = card(f"feedback.{said.id}")
        column = QVBoxLayout(frame)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(score_chip(said.score))
        how = label(joined(words.day(said.given_on), words.of(said.channel).lower()), "muted")
        how.setWordWrap(True)
        head.addWidget(how, 1)
        if not of_one:
            opener = button(f"feedback.{said.id}.appeal", line.appeal_number, "link")
            opener.setProperty("line_id", said.appeal_id)
            opener.clicked.connect(self._open_appeal)
            head.addWidget(opener)
        column.addLayout(head)
        if said.text:
            column.addWidget(selectable(said.text))
        if line.improvement is not None:
            column.addLayout(self._improvement(line.improvement, today))
        return frame

    def _improvement(self, line: ImprovementLine, today: date) -> QVBoxLayout:
        improvement = line.improvement
        state = state_of(improvement, today)
        tone, icon_name = STATES[state]
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(Chip(words.of(state), tone, icon_name), 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(selectable(improvement.action))
        column.addWidget(selectable(joined(line.owner, *days(line)), "small"))
        if improvement.result:
            column.addWidget(selectable(improvement.result))
        if state is not ImprovementState.DONE:
            close = button(f"improvement.{improvement.id}.close", translate("feedback", "Done…"), icon_name="done")
            close.setAccessibleName(translate("feedback", "Improvement done: {action}").format(action=line.owner))
            close.setProperty("line_id", improvement.id)
            close.clicked.connect(self._close)
            column.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)
        return column

    @Slot()
    def _open_appeal(self) -> None:
        self.appeal_asked.emit(self.sender().property("line_id"))

    @Slot()
    def _close(self) -> None:
        self.closing_asked.emit(self.sender().property("line_id"))


def days(line: ImprovementLine) -> tuple[str, str]:
    """Until when it is to be done, and when it was."""
    due_on, done_on = line.improvement.due_on, line.improvement.done_on
    return (
        translate("feedback", "until {day}").format(day=words.day(due_on)) if due_on else "",
        translate("feedback", "done {day}").format(day=words.day(done_on)) if done_on else "",
    )


def score_chip(score: Score) -> Chip:
    """The score in words; a low one is a reason for a colour."""
    tone = "problem" if score.value <= LOW.value else "good" if score.value > Score.FAIR.value else ""
    return Chip(words.of(score), tone, "problem" if score.value <= LOW.value else "done")
