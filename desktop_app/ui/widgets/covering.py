"""A frame that covers all that lies below it: when it changes, the page under it is not painted anew."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QStyle, QStyleOption

from desktop_app.ui.theme import tokens


class CoveringFrame(QFrame):
    """What the style sheet draws of it stands on the ground of the window."""

    def showEvent(self, event: QShowEvent) -> None:
        """Say that it covers: not before, for a style sheet takes it back when it dresses a widget."""
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, and what the style sheet draws on it."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(tokens().background))
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
