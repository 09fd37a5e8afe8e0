"""Points to tick, one under the other."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from desktop_app.ui.style import clear, named
from desktop_app.ui.tab_order import order_tabs
from desktop_app.ui.widgets.focus_inside import FocusInside


class TickList(FocusInside):
    """The value is a tuple of the points that are ticked, in the order of the list."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes: dict[str, QCheckBox] = {}
        self._ticked: tuple[str, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def offer(self, points: tuple[str, ...]) -> None:
        """List these points, in place of those that there are; what was ticked stays."""
        if points == tuple(self._boxes):
            return
        clear(self._column)
        self._boxes = {}
        for at, point in enumerate(points):
            box = QCheckBox(point.replace("&", "&&"))
            named(box, f"{self.objectName()}.{at}", point)
            box.setChecked(point in self._ticked)
            box.clicked.connect(self.changed)
            self._boxes[point] = box
            self._column.addWidget(box)
        if self._boxes:
            self.point_to(next(iter(self._boxes.values())))
        order_tabs(self)

    def value(self) -> tuple[str, ...]:
        """What is ticked."""
        return tuple(point for point, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: tuple[str, ...]) -> None:
        """Tick these."""
        self._ticked = value
        for point, box in self._boxes.items():
            box.setChecked(point in value)
