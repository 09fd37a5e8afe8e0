"""One answer in a review: what was asked, what was answered, and what is still to be done about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from desktop_app.ui.style import ems, label, named, set_tone
from desktop_app.ui.widgets.card_button import CardButton

TITLE_EMS = 15


class ReviewLine(CardButton):
    """A button over the whole line: pressing it, or Enter on it, goes where the answer can be changed."""

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = title
        self._answer = label("")
        self._note: QLabel | None = None
        self.setProperty("part", "line")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        named(self, f"review.{name}", title)
        asked = label(title, "muted")
        asked.setFixedWidth(ems(TITLE_EMS))
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(12)
        for each in (asked, self._answer):
            each.setWordWrap(True)
            each.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        row.addWidget(asked, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._answer, 1)
        for each in (asked, self._answer):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_answer(self, answer: str, note: str, tone: str) -> None:
        """Show the answer in words, and a note in a tone: what is missing or wrong."""
        self._answer.setText(answer)
        if note and self._note is None:
            self._note = self._add_note(tone)
        if self._note is not None:
            self._note.setText(note)
            self._note.setVisible(bool(note))
            set_tone(self._note, tone)
        self.setAccessibleName(": ".join(part for part in (self._title, answer, note) if part))

    @property
    def answer(self) -> str:
        """What stands in the line."""
        return self._answer.text()

    @property
    def note(self) -> str:
        """What is missing or wrong; "" when nothing is."""
        return self._note.text() if self._note is not None else ""

    def _add_note(self, tone: str) -> QLabel:
        """Most lines have none: a review is on the screen a good deal sooner without."""
        note = label("", "chip")
        note.setProperty("tone", tone)
        note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row.addWidget(note, 0, Qt.AlignmentFlag.AlignTop)
        return note
