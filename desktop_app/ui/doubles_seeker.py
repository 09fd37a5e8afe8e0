"""Looking for doubles in the whole register: goes on while other pages are shown, and keeps what was found."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.faults import Stopped
from desktop_app.ui.jobs import Room

if TYPE_CHECKING:
    from desktop_app.domain.doubles import Pair
    from desktop_app.domain.safekeeping import Keeping
    from desktop_app.ui.jobs import Jobs


class DoublesSeeker(QObject):
    """One look at a time. `progressed` gives the share that is done, `found` tells of pairs, `failed` why none came.

    The pairs are ids only, and stay in memory until the next look.
    """

    begun = Signal()
    progressed = Signal(object)
    found = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, keeping: Keeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._keeping = keeping
        self._is_stopped = False
        self.is_running = False
        self.pairs: tuple[Pair, ...] | None = None

    @Slot()
    def begin(self) -> None:
        """Look now."""
        if not self.is_running:
            self.is_running, self._is_stopped = True, False
            self.begun.emit()
            self._jobs.run(Room.KEEPING, self._work, self._end, self._fail)

    @Slot()
    def stop(self) -> None:
        """Leave off; what was found before stays."""
        self._is_stopped = True

    def _work(self) -> tuple[Pair, ...]:
        return self._keeping.doubles(self._tell)

    def _tell(self, share: float) -> None:
        # In the room's thread: the signal carries it over.
        if self._is_stopped:
            raise Stopped
        self.progressed.emit(share)

    @Slot(object)
    def _end(self, pairs: tuple[Pair, ...]) -> None:
        self.is_running = False
        self.pairs = pairs
        self.found.emit()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self.is_running = False
        self.failed.emit(error)
