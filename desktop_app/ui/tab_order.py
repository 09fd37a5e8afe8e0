"""Tab goes the way people read: from left to right, row by row, also through what appears later."""

from collections.abc import Iterator
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLayout, QScrollArea, QWidget

_TAB = Qt.FocusPolicy.TabFocus.value


def order_tabs(widget: QWidget) -> None:
    """Let Tab pass the fields inside `widget` in reading order, where `widget` itself stands among the others.

    Qt puts a widget that is made later behind all others: call it when fields were added.
    """
    before = _before(widget)
    for field in _fields(widget):
        if before is not None:
            QWidget.setTabOrder(before, field)
        before = field


def order_added(widget: QWidget) -> None:
    """The same where fields were added to a step, which is put in order as a whole when it comes on the screen."""
    if widget.isVisible():
        order_tabs(widget)


def _before(widget: QWidget) -> QWidget | None:
    """The field before a widget, or the last one of the window.

    The window is never asked for by what stands in it: PySide takes what such a call returns for a child of what was
    asked, and the window would no more be Python's. It would outlive its own Python half, and be called all the same.
    """
    window = widget.window()
    if widget is window:
        return None
    first = window.nextInFocusChain()
    before: QWidget | None = widget
    while before is not None:
        before = (window if before is first else before).previousInFocusChain()
        if before is widget:
            return None
        if before is not None and _is_field(before) and not widget.isAncestorOf(before):
            return before
    return None


def _is_field(widget: QWidget) -> bool:
    # By its number: hundreds are asked at each step, and to combine two of the enum takes five times as long.
    return bool(widget.focusPolicy().value & _TAB) and widget.focusProxy() is None


def _fields(widget: QWidget) -> Iterator[QWidget]:
    if _is_field(widget):
        yield widget
        return
    if widget.focusPolicy().value and widget.focusProxy() is None:
        yield widget  # Tab passes it by, but what is added inside it later finds its place from there
    if isinstance(widget, QScrollArea):
        if (held := widget.widget()) is not None:
            yield from _fields(held)
    elif (layout := widget.layout()) is not None:
        yield from _laid_out(layout)


def _laid_out(layout: QLayout) -> Iterator[QWidget]:
    for at in _reading_order(layout):
        item = layout.itemAt(at)
        if item is not None and (widget := item.widget()) is not None:
            yield from _fields(widget)
        elif item is not None and (inner := item.layout()) is not None:
            yield from _laid_out(inner)


def _reading_order(layout: QLayout) -> list[int]:
    places = list(range(layout.count()))
    if isinstance(layout, QGridLayout):
        places.sort(key=lambda at: _row_and_column(layout, at))
    return places


def _row_and_column(grid: QGridLayout, at: int) -> tuple[int, int]:
    place: Any = grid.getItemPosition(at)  # the stub knows the four numbers as an object
    return place[0], place[1]
