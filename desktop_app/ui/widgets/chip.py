"""A state in an icon and a word."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.style import set_tone

ICONS = {"problem": "bad", "good": "good", "warning": "warning", "accent": "accent"}
"""The theme's colour for each tone of the style sheet."""

SIDE = 14
GAP = 5


class Chip(QLabel):
    """A small coloured ground with an icon before its words; the colour only helps."""

    def __init__(self, words: str = "", tone: str = "", icon_name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("part", "chip")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setIndent(SIDE + GAP)
        self._icon = ""
        self.say(words, tone, icon_name)

    def say(self, words: str, tone: str, icon_name: str) -> None:
        """Tell another state."""
        self._icon = icon_name
        self.setText(words)
        set_tone(self, tone)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon stands in the indent of the words."""
        super().paintEvent(event)
        painter = QPainter(self)
        place = self.contentsRect()
        box = QRect(place.left(), place.center().y() - SIDE // 2, SIDE, SIDE)
        icon(self._icon, ICONS.get(self.property("tone") or "", "muted")).paint(painter, box)
        painter.end()
