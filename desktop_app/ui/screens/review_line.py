"""One answer in a review: what was asked, what was answered, and what is still to be done about it."""

from math import ceil

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent, QStaticText, QTextOption, QTransform
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from desktop_app.ui.style import ems, label, named, set_tone
from desktop_app.ui.theme import tokens

TITLE_EMS = 15
SIDE, TOP, GAP = 14, 7, 12
"""Around the words and between them, in logical pixels."""


class ReviewLine(QPushButton):
    """A button over the whole line: pressing it, or Enter on it, goes where the answer can be changed.

    Its words are painted: a review has dozens of lines, and is on the screen a good deal sooner than with labels.
    """

    def __init__(self, name: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._answer = title, ""
        self._title_words, self._answer_words = _words(title), _words("")
        self._note: QLabel | None = None
        self._title_width = ems(TITLE_EMS)
        self._heights: dict[int, int] = {}
        self.setProperty("part", "line")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        named(self, f"review.{name}", title)

    def show_answer(self, answer: str, note: str, tone: str) -> None:
        """Show the answer in words, and a note in a tone: what is missing or wrong."""
        self._answer, self._answer_words = answer, _words(answer)
        if note and self._note is None:
            self._note = self._add_note()
        if self._note is not None:
            self._note.setText(note)
            self._note.setVisible(bool(note))
            set_tone(self._note, tone)
        self.setAccessibleName(": ".join(part for part in (self._title, answer, note) if part))
        self._heights.clear()
        self._place_note()
        self.updateGeometry()
        self.update()

    @property
    def answer(self) -> str:
        """What stands in the line."""
        return self._answer

    @property
    def note(self) -> str:
        """What is missing or wrong; "" when nothing is."""
        return self._note.text() if self._note is not None else ""

    def heightForWidth(self, width: int) -> int:
        """As high as its words."""
        # Layouts ask dozens of times before they agree.
        if width not in self._heights:
            self._lay_out(width)
            words = max(self._title_words.size().height(), self._answer_words.size().height())
            self._heights[width] = 2 * TOP + max(ceil(words), self._noted.height())
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Room for the title and half as much for the answer: the words take more lines where there is less of it."""
        return QSize(2 * SIDE + GAP + self._title_width * 3 // 2, 2 * TOP + self.fontMetrics().height())

    def minimumSizeHint(self) -> QSize:
        """As sizeHint()."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Another font takes other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._heights.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and the words on it."""
        super().paintEvent(event)
        self._lay_out(self.width())
        painter = QPainter(self)
        painter.setPen(QColor(tokens().muted))
        painter.drawStaticText(SIDE, TOP, self._title_words)
        painter.setPen(QColor(tokens().text))
        painter.drawStaticText(SIDE + self._title_width + GAP, TOP, self._answer_words)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The note stands at the end of the line."""
        super().resizeEvent(event)
        self._place_note()

    @property
    def _noted(self) -> QSize:
        return self._note.sizeHint() if self.note and self._note is not None else QSize(0, 0)

    def _lay_out(self, width: int) -> None:
        """Break the words into lines, as wide as there is room for them in a line of that width."""
        noted = self._noted.width()
        rest = width - 2 * SIDE - self._title_width - GAP - (noted + GAP if noted else 0)
        for words, room in ((self._title_words, self._title_width), (self._answer_words, rest)):
            if words.textWidth() != room:  # else they would be laid out anew at each paint
                words.setTextWidth(room)
            words.prepare(QTransform(), self.font())

    def _add_note(self) -> QLabel:
        """Most lines have none."""
        note = label("", "chip")
        note.setParent(self)
        note.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return note

    def _place_note(self) -> None:
        if self._note is not None:
            size = self._note.sizeHint()
            self._note.setGeometry(QRect(self.width() - SIDE - size.width(), TOP, size.width(), size.height()))


def _words(text: str) -> QStaticText:
    words = QStaticText(text.replace("\n", "\u2028"))  # it breaks lines at Unicode's own separator only
    words.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    words.setTextOption(option)
    return words
