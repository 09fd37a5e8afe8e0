"""The steps of a task in the left column."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.language import translate
from desktop_app.ui.style import label, named, set_tone, verbatim
from desktop_app.ui.theme import tokens

_DOT = 20
_FIRST = 3
"""The place of the first step in the column: under the title, the subject and a space."""


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step as the list shows it: `tone` is "done", "current" or "ahead"."""

    form: str
    title: str
    tone: str


class StepList(QWidget):
    """Which steps are done, which is on the screen, which are to come; a click on one asks to go there."""

    chosen = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[StepLine, ...] = ()
        self._buttons: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(8, 16, 8, 8)
        self._column.setSpacing(2)
        heading = label(title.upper(), "overline")
        heading.setWordWrap(True)
        heading.setContentsMargins(6, 0, 0, 0)
        self.subject = label("", "heading")
        self.subject.setWordWrap(True)
        self.subject.setContentsMargins(6, 0, 0, 0)
        self._column.addWidget(heading)
        self._column.addWidget(self.subject)
        self._column.addSpacing(6)
        self._column.addStretch(1)

    def add_below(self, widget: QWidget) -> None:
        """Let something stand at the lower end of the column."""
        widget.setContentsMargins(6, 0, 0, 8)
        self._column.addWidget(widget)

    def show_subject(self, subject: str) -> None:
        """Say whom or what the task is about."""
        self.subject.setText(subject)
        self.subject.setVisible(bool(subject))

    def show_steps(self, lines: tuple[StepLine, ...]) -> None:
        """Show the path as it is now; buttons of steps that stay keep the focus."""
        if lines == self._lines:
            return
        before, self._lines = self._lines, lines
        while len(self._buttons) > len(lines):
            self._buttons.pop().deleteLater()
        while len(self._buttons) < len(lines):
            self._buttons.append(self._button())
        spoken = {
            "done": translate("StepList", "{title}, done"),
            "current": translate("StepList", "{title}, this step"),
            "ahead": translate("StepList", "{title}, to come"),
        }
        for at, (button, line) in enumerate(zip(self._buttons, lines, strict=True)):
            if before[at : at + 1] == (line,):
                continue
            button.setText(verbatim(line.title))
            button.setProperty("form", line.form)
            button.setIcon(_dot(line.tone))
            set_tone(button, line.tone)
            named(button, f"step.{line.form}", spoken[line.tone].format(title=line.title))

    def _button(self) -> QPushButton:
        button = QPushButton()
        button.setProperty("part", "step")
        button.setIconSize(QSize(_DOT, _DOT))
        button.clicked.connect(self._choose)
        self._column.insertWidget(_FIRST + len(self._buttons), button)
        return button

    @Slot()
    def _choose(self) -> None:
        self.chosen.emit(self.sender().property("form"))


def _dot(tone: str) -> QIcon:
    colours = tokens()
    ratio = 2
    pixmap = QPixmap(_DOT * ratio, _DOT * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ring = QRectF(2, 2, _DOT - 4, _DOT - 4)
    if tone == "current":
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.accent))
        painter.drawEllipse(ring.adjusted(-1, -1, 1, 1))
        painter.setBrush(QColor(colours.on_accent))
        painter.drawEllipse(QPointF(_DOT / 2, _DOT / 2), 3, 3)
    else:
        painter.setPen(QPen(QColor(colours.good if tone == "done" else colours.line_strong), 2))
        painter.drawEllipse(ring)
        if tone == "done":
            painter.drawPolyline([QPointF(6, 10.5), QPointF(9, 13.5), QPointF(14, 7.5)])
    painter.end()
    return QIcon(pixmap)
