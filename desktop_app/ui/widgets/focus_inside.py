"""A widget with fields inside that may be given the cursor as if it were one field."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget


class FocusInside(QWidget):
    """Passes the cursor on to the field that it points to: a label's mnemonic leads there.

    A focus proxy would do that too, but Tab would stop at the widget beside its fields, and where it stands behind them
    go round in a circle.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._begins_with: QWidget | None = None

    def point_to(self, field: QWidget) -> None:
        """Where the cursor goes from now on."""
        self._begins_with = field
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the cursor on."""
        if self._begins_with is None:
            super().focusInEvent(event)
        else:
            self._begins_with.setFocus(event.reason())
