"""The keys that the search box has for its results, and how its line may be come into."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

PAGE = 10
"""Rows: a little less than the results show at once."""

STEPS = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: PAGE,
    Qt.Key.Key_PageUp: -PAGE,
}

WITH_CTRL = {Qt.Key.Key_Return: 0, Qt.Key.Key_Enter: 0, Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
"""Groups that the key goes over; with 0 it registers."""

NOT_COMING = {Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason}
"""Ways into the line and out of it on which nobody has left another field, or goes to one."""


def is_with_ctrl(event: QEvent) -> bool:
    """Whether it is one of the keys that mean another thing with Ctrl."""
    if not isinstance(event, QKeyEvent):
        return False
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier) and Qt.Key(event.key()) in WITH_CTRL
