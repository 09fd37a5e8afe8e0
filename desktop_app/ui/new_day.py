"""Midnight passes while the window is open: what is shown follows from the day, and that is another one now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

if TYPE_CHECKING:
    from desktop_app.domain.ports import Clock

LOOK_EVERY_MS = 30_000
"""Half a minute: a clock that was set, or a computer that slept over midnight, is noticed by the same look."""


class NewDay(QObject):
    """`begun` tells that the day is not the one that it was at the last look."""

    begun = Signal()

    def __init__(self, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._clock = clock
        self._day = clock.today()
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    def watch(self) -> None:
        """From now on look at the clock."""
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """See which day it is."""
        before, self._day = self._day, self._clock.today()
        if self._day != before:
            self.begun.emit()
