"""The line of filters over a list: as high as they need, and where they need more than half of the page it scrolls."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from desktop_app.ui.widgets.flow_layout import FlowLayout


class FilterArea(QScrollArea):
    """Holds a FlowLayout, its `filters`."""

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self._page = page
        held = QWidget()
        held.setProperty("part", "sheet")
        self.filters = FlowLayout(held)
        self.filters.at_foot = True  # fields have their labels over them, buttons have none
        self.setWidget(held)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def hasHeightForWidth(self) -> bool:
        """A narrower page has more rows of filters."""
        return True

    def heightForWidth(self, width: int) -> int:
        """What the filters need, up to half of the page."""
        return min(
            self.filters.heightForWidth(width), max(self._page.height() // 2, self.filters.minimumSize().height())
        )

    def sizeHint(self) -> QSize:
        """As narrow as the widest filter."""
        width = self.filters.sizeHint().width()
        return QSize(width, self.heightForWidth(max(self.width(), width)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the widest filter, as low as the lowest row."""
        return self.filters.minimumSize()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A filter that comes, goes or grows asks for another height."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
