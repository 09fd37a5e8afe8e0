"""A layout that sets its items side by side and goes on below when a row is full."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

ROW_GAP = 8
"""Rows are no further apart than that, however far items of a row are."""


class FlowLayout(QLayout):
    """Items from left to right, rows from top to bottom; in one column, where `in_column` says so.

    The items of a row stand at its middle, or at its foot, where `at_foot` says so; they are all as high as it where
    `levels` does.
    """

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(gap)
        self.in_column = False
        self.levels = False
        self.at_foot = False
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        """Set one more item at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at a place."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        self.invalidate()
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It needs no more room than its items."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """A narrower layout has more rows."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all rows at a width."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Set the items into the room there is."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """As narrow as the widest item."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """As narrow as the widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        between = min(self.spacing(), ROW_GAP)
        y = rect.y() - between
        for row in self._rows(rect.width()):
            height = max(size.height() for _, size in row)
            x, y = rect.x(), y + between
            for item, size in row:
                if move:
                    free = height - size.height()
                    if self.levels:
                        size.setHeight(height)
                        free = 0
                    elif not self.at_foot:
                        free //= 2
                    item.setGeometry(QRect(QPoint(x, y + free), size))
                x += size.width() + self.spacing()
            y += height
        return max(y - rect.y(), 0)

    def _rows(self, width: int) -> Iterator[list[tuple[QLayoutItem, QSize]]]:
        row: list[tuple[QLayoutItem, QSize]] = []
        taken = 0
        for item in self._items:
            if item.isEmpty():
                continue
            size = item.sizeHint()
            if item.hasHeightForWidth():
                size.setHeight(item.heightForWidth(size.width()))
            if row and (self.in_column or taken + size.width() > width):
                yield row
                row, taken = [], 0
            row.append((item, size))
            taken += size.width() + self.spacing()
        if row:
            yield row
