"""The search index looked through and made anew while the program is open: one work at a time, followed and stopped."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.faults import Stopped
from desktop_app.ui.jobs import Jobs, Room

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.domain.safekeeping import Keeping, Progress


class IndexWork(Enum):
    """What is done with the index."""

    CHECK = "check"
    REBUILD = "rebuild"


class IndexKeeper(QObject):
    """Works in the room of backups, behind them.

    `progressed` gives the share that is done, `checked` how many entries are wrong, `failed` what stood in the way.
    `stopped` tells that the work was left off: the index is as it was.
    """

    begun = Signal(object)
    progressed = Signal(object)
    checked = Signal(object)
    rebuilt = Signal()
    stopped = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, keeping: Keeping, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._keeping = keeping
        self._work: IndexWork | None = None
        self._is_stopped = False
        self._told = 0

    @property
    def work(self) -> IndexWork | None:
        """What is being done now."""
        return self._work

    @Slot()
    def check(self) -> None:
        """Hold the index against the register."""
        self._begin(IndexWork.CHECK, self._keeping.check_index, self._end_check)

    @Slot()
    def rebuild(self) -> None:
        """Make the index anew; at the start too, when it is missing or an older program's."""
        self._begin(IndexWork.REBUILD, self._keeping.rebuild_index, self._end)

    @Slot()
    def stop(self) -> None:
        """Leave off; the index stays as it was."""
        self._is_stopped = True

    def _begin(self, work: IndexWork, do: Callable[[Progress], int | None], then: Callable[[int | None], None]) -> None:
        if self._work is None:
            self._work, self._is_stopped, self._told = work, False, 0
            self.begun.emit(work)
            self._jobs.run(Room.KEEPING, lambda: do(self._tell), then, self._fail)

    def _tell(self, share: float) -> None:
        # In the room's thread: the signal carries it over, once for each hundredth.
        if self._is_stopped:
            raise Stopped
        if (told := int(share * 100)) != self._told:
            self._told = told
            self.progressed.emit(share)

    @Slot(object)
    def _end_check(self, wrong: int | None) -> None:
        self._work = None
        self.checked.emit(wrong)

    @Slot(object)
    def _end(self, _nothing: int | None) -> None:
        self._work = None
        self.rebuilt.emit()

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._work = None
        if isinstance(error, Stopped):
            self.stopped.emit()
        else:
            self.failed.emit(error)
