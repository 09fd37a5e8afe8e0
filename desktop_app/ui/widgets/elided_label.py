"""A text in one line that gives way when there is no room."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from desktop_app.ui.style import be_plain
from desktop_app.ui.tips import as_typed

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

LEAST = 4
"""Characters that are always in sight."""


class ElidedLabel(QLabel):
    """Shows as much of its text as fits and the whole of it in the tool tip."""

    def __init__(self, text: str, part: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        be_plain(self)
        self.setProperty("part", part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        """A few characters."""
        return QSize(self.fontMetrics().averageCharWidth() * LEAST, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw what fits."""
        if not self.text():
            self.setToolTip("")
            return
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QStyleOption, QStylePainter

        painter = QStylePainter(self)
        option = QStyleOption()
        option.initFrom(self)
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        self.setToolTip("" if shown == self.text() else as_typed(self.text()))
        painter.drawItemText(
            self.rect(),
            Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
            option.palette,
            self.isEnabled(),
            shown,
            self.foregroundRole(),
        )
