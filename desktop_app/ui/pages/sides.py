"""A card at the left and a story at the right."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from desktop_app.ui.style import ems

CARD_EMS = 17.5
ROOM_FOR_BOTH = 52
"""The width, in ems, from which on the card stands beside the story; it is more than both need at least."""

ANY_WIDTH = 16_777_215
"""Qt's own bound, which its binding does not name."""


class Sides(QWidget):
    """Where there is no room for both, the story goes below the card."""

    def __init__(self, card: QWidget, story: QLayout) -> None:
        super().__init__()
        self._card = card
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._sides.setContentsMargins(0, 0, 0, 0)
        self._sides.setSpacing(16)
        self._sides.addWidget(card)
        self._sides.addLayout(story, 1)
        self._stand(is_wide=True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the card beside the story or above it."""
        super().resizeEvent(event)
        self._stand(is_wide=self.width() >= ems(ROOM_FOR_BOTH))

    def _stand(self, *, is_wide: bool) -> None:
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(direction)
        self._sides.setAlignment(self._card, Qt.AlignmentFlag.AlignTop if is_wide else Qt.AlignmentFlag(0))
        self._card.setMinimumWidth(ems(CARD_EMS) if is_wide else 0)
        self._card.setMaximumWidth(ems(CARD_EMS) if is_wide else ANY_WIDTH)
