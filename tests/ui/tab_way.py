"""The way of the Tab key."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_chain(widget: QWidget) -> list[QWidget]:
    """The way of the Tab key once around the window of a widget."""
    way: list[QWidget] = []
    at = widget.window().nextInFocusChain()
    while at is not None and at not in way:
        way.append(at)
        at = at.nextInFocusChain()
    return [each for each in way if takes_the_cursor(each)]


def takes_the_cursor(widget: QWidget) -> bool:
    """Whether Tab stops at a widget."""
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return stops and widget.isVisible() and widget.isEnabled()
