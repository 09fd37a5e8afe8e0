"""A button that is a card or a line: as large as what stands on it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLayout, QPushButton


class CardButton(QPushButton):
    """Give it a layout; its words are never cut, and take more lines where there is less room.

    The style sheet gives it no least height, as it does to buttons of one line: that would win over the words.
    """

    def sizeHint(self) -> QSize:
        """As large as its words, not as a button of one line; Qt itself asks the layout how high that is at a width."""
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
