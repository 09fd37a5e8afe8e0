"""What is reached by the keyboard: the way of the Tab key, names that are spoken, letters that lead somewhere."""

import re

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def tab_chain(widget: QWidget) -> list[QWidget]:
    """The way of the Tab key once around the window of a widget."""
    way: list[QWidget] = []
    window = widget.window()
    # The window itself is not asked for by the last one: see desktop_app/ui/tab_order.py.
    at, last = window.nextInFocusChain(), window.previousInFocusChain()
    while at is not None:
        way.append(at)
        at = None if at is last else at.nextInFocusChain()
    return [each for each in way if takes_the_cursor(each)]


def takes_the_cursor(widget: QWidget) -> bool:
    """Whether Tab stops at a widget."""
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
    return stops and widget.isVisible() and widget.isEnabled()


def spoken(widget: QWidget) -> str:
    """What a screen reader says of a widget."""
    return widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")


def mnemonics(text: str) -> list[str]:
    """The letters after single ampersands."""
    return [letter.casefold() for letter in re.findall(r"&(\w)", text.replace("&&", ""))]
