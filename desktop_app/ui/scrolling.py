"""What lies on a sheet that scrolls is brought where it can be seen."""

from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QScrollArea, QWidget


def sheet_under(widget: QWidget) -> QScrollArea | None:
    """What scrolls the widget."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def bring_into_view(widget: QWidget) -> None:
    """Scroll the sheet that the widget lies on to it, also when it has only just been shown."""
    if (above := sheet_under(widget)) is not None:
        # A widget that was hidden until now has no place yet, and the sheet learns its new height a round later still.
        then = partial(QTimer.singleShot, 0, widget, partial(above.ensureWidgetVisible, widget))
        QTimer.singleShot(0, widget, then)
