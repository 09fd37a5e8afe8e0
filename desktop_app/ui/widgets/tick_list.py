"""Points to tick, one under the other."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop_app.ui.icons import icon
from desktop_app.ui.style import clear, label, named, verbatim
from desktop_app.ui.tab_order import order_tabs
from desktop_app.ui.widgets.card_button import CardButton
from desktop_app.ui.widgets.focus_inside import FocusInside

SIDE = 18
"""The side of the tick, in logical pixels."""


class TickList(FocusInside):
    """The value is a tuple of the points that are ticked, in the order of the list."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.points: tuple[Point, ...] = ()
        self._ticked: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def offer(self, points: tuple[str, ...]) -> None:
        """List these points, in place of those that there are; what was ticked stays."""
        if points == tuple(each.words for each in self.points):
            return
        clear(self._column)
        self.points = tuple(Point(point) for point in points)
        for at, each in enumerate(self.points):
            named(each, f"{self.objectName()}.{at}", verbatim(each.words))
            each.setChecked(each.words in self._ticked)
            each.clicked.connect(self.changed)
            self._column.addWidget(each)
        if self.points:
            self.point_to(self.points[0])
        order_tabs(self)

    def value(self) -> tuple[str, ...]:
        """What is ticked."""
        return tuple(each.words for each in self.points if each.isChecked())

    def set_value(self, value: tuple[str, ...]) -> None:
        """Tick these."""
        self._ticked = value
        for each in self.points:
            each.setChecked(each.words in value)


class Point(CardButton):
    """One point: unlike a check box it takes more lines where its words are long. Space ticks it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setProperty("part", "line")
        self._tick = QLabel()
        told = label(words)
        told.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 6, 6, 6)
        row.addWidget(self._tick)
        row.addWidget(told, 1)
        for each in (self._tick, told):
            each.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.toggled.connect(self._draw)
        self._draw()

    @Slot()
    def _draw(self) -> None:
        name, colour = ("ticked", "accent") if self.isChecked() else ("square", "muted")
        self._tick.setPixmap(icon(name, colour).pixmap(SIDE, SIDE))
