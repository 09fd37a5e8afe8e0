"""A long piece of work in another room: followed on the screen, and stopped from there."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, Signal

from desktop_app.domain.faults import Stopped


class LongWork(QObject):
    """Give `tell` to the work as its progress; `progressed` gives the share that is done on the screen's thread."""

    progressed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_stopped = Event()
        self._told = -1

    def tell(self, share: float) -> None:
        """Tell of each percent once. Raises Stopped once somebody has asked for it."""
        if self._is_stopped.is_set():
            raise Stopped
        percent = int(share * 100)
        if percent != self._told:
            self._told = percent
            self.progressed.emit(share)

    def stop(self) -> None:
        """Leave off."""
        self._is_stopped.set()
