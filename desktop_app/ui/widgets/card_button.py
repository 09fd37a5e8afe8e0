"""A button that is a card or a line: as large as what stands on it."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QLayout, QPushButton


class CardButton(QPushButton):
    """Give it a layout; its words are never cut, and take more lines where there is less room."""

    def event(self, event: QEvent) -> bool:
        """Drop the least height that the style sheet gives to buttons of one line: it would win over the words."""
        done = super().event(event)
        if event.type() == QEvent.Type.Polish:
            self.setMinimumHeight(0)
        return done

    def hasHeightForWidth(self) -> bool:
        """See QLayout."""
        return self._laid_out.hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        """As high as its words."""
        return self._laid_out.totalHeightForWidth(width)

    def sizeHint(self) -> QSize:
        """As large as its words."""
        return self._laid_out.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never less than its words."""
        return self._laid_out.totalMinimumSize()

    @property
    def _laid_out(self) -> QLayout:
        layout = self.layout()
        if layout is None:
            raise RuntimeError(self.objectName())
        return layout
