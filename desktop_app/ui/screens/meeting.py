"""Two answers to one question: the secretary sees both and says which holds."""

from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from desktop_app.ui.language import translate
from desktop_app.ui.pages.parts import sheet
from desktop_app.ui.screens.review_line import ReviewLine
from desktop_app.ui.scrolling import bring_into_view
from desktop_app.ui.style import label, named


@dataclass(frozen=True, slots=True)
class Choice:
    """What is asked, and the answers to choose from by a name: whose it is, and what it says."""

    name: str
    title: str
    answers: tuple[tuple[str, str, str], ...]


class MeetingScreen(QWidget):
    """Cards of answers; pressing one chooses it. `settled` tells that everything is chosen.

    `notes` tell what needs no choice.
    """

    settled = Signal()

    def __init__(self, title: str, hint: str, choices: tuple[Choice, ...], notes: tuple[str, ...] = ()) -> None:
        super().__init__()
        named(self, "meeting", title)
        self.chosen: dict[str, str] = {}
        self._lines: dict[str, dict[str, ReviewLine]] = {}
        self._answers: dict[str, dict[str, str]] = {}
        column = sheet(self)
        column.setSpacing(8)
        for text, part in ((title, "title"), (hint, "hint")):
            told = label(text, part)
            told.setWordWrap(True)
            column.addWidget(told)
        for choice in choices:
            self._add(column, choice)
        for note in notes:
            told = label(note, "muted")
            told.setWordWrap(True)
            column.addWidget(told)
        column.addStretch(1)

    @property
    def open_choice(self) -> str:
        """The first that is not chosen yet; "" when all are."""
        return next((name for name in self._lines if name not in self.chosen), "")

    def begin(self) -> None:
        """Put the cursor on the first answer that is to be chosen."""
        lines = self._lines.get(self.open_choice or next(iter(self._lines), ""), {})
        for line in lines.values():
            line.setFocus()
            bring_into_view(line)
            return

    def tell(self, name: str, answer: str, said: str) -> None:
        """Show an answer anew: a name has come for an id."""
        self._answers[name][answer] = said
        self._show(name)

    def choose(self, name: str, answer: str) -> None:
        """Let this answer hold."""
        self.chosen[name] = answer
        self._show(name)
        if not self.open_choice:
            self.settled.emit()

    def _add(self, column: QVBoxLayout, choice: Choice) -> None:
        heading = label(choice.title, "heading")
        column.addWidget(heading)
        frame = QFrame()
        frame.setProperty("part", "card")
        rows = QVBoxLayout(frame)
        rows.setContentsMargins(1, 1, 1, 1)
        rows.setSpacing(0)
        self._lines[choice.name], self._answers[choice.name] = {}, {}
        for answer, whose, said in choice.answers:
            line = ReviewLine(f"{choice.name}.{answer}", whose)
            line.setProperty("choice", choice.name)
            line.setProperty("answer", answer)
            line.clicked.connect(self._take)
            rows.addWidget(line)
            self._lines[choice.name][answer] = line
            self._answers[choice.name][answer] = said
        column.addWidget(frame)
        self._show(choice.name)

    def _show(self, name: str) -> None:
        for answer, line in self._lines[name].items():
            is_chosen = self.chosen.get(name) == answer
            note = translate("MeetingScreen", "this one") if is_chosen else ""
            line.show_answer(self._answers[name][answer], note, "good")

    @Slot()
    def _take(self) -> None:
        pressed = self.sender()
        self.choose(pressed.property("choice"), pressed.property("answer"))
