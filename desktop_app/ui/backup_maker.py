"""Backups while the program is open: one a day by itself, one at once when asked, each to be followed and stopped."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.faults import Stopped
from desktop_app.ui.jobs import Jobs, Room

if TYPE_CHECKING:
    from desktop_app.domain.ports import Clock
    from desktop_app.domain.safekeeping import Backup, Keeping, Standing

LOOK_EVERY_MS = 600_000
"""Ten minutes: midnight passes while the program is open, and a computer may have slept over it."""

MOMENT_MS = 2_000
"""A backup that is made sooner is not worth a word."""


class BackupMaker(QObject):
    """Makes one at a time, whether it was asked for by hand or is the day's.

    `progressed` gives the share that is done, `made` the Backup, `failed` what stood in the way. `took_long` tells that
    one is still being made after a moment.
    """

    begun = Signal()
    took_long = Signal()
    progressed = Signal(object)
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, keeping: Keeping, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._keeping = keeping
        self._clock = clock
        self._is_running = False
        self._is_stopped = False
        self._moment = QTimer(self, singleShot=True, interval=MOMENT_MS)
        self._moment.timeout.connect(self.took_long)
        self._looking = QTimer(self, interval=LOOK_EVERY_MS)
        self._looking.timeout.connect(self.make_if_due)

    @property
    def is_running(self) -> bool:
        """A backup is being made."""
        return self._is_running

    @Slot()
    def watch(self) -> None:
        """From now on see that every day has its backup."""
        self._looking.start()
        self.make_if_due()

    @Slot()
    def make_if_due(self) -> None:
        """Make the day's backup unless there is one."""
        self._jobs.run(Room.KEEPING, self._keeping.standing, self._consider, self._fail)

    @Slot()
    def make(self) -> None:
        """Make a backup now."""
        if not self._is_running:
            self._is_running, self._is_stopped = True, False
            self._moment.start()
            self.begun.emit()
            self._jobs.run(Room.KEEPING, self._work, self._end, self._fail)

    @Slot()
    def stop(self) -> None:
        """Leave off; nothing is left of what was begun."""
        self._is_stopped = True

    def _work(self) -> Backup:
        return self._keeping.make(self._tell)

    def _tell(self, share: float) -> None:
        # In the room's thread: the signal carries it over.
        if self._is_stopped:
            raise Stopped
        self.progressed.emit(share)

    @Slot(object)
    def _consider(self, standing: Standing) -> None:
        from desktop_app.domain.safekeeping import is_due

        if is_due(standing.last_backup_at, self._clock.now()):
            self.make()

    @Slot(object)
    def _end(self, made: Backup) -> None:
        self._be_done()
        self.made.emit(made)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self._be_done()
        self.failed.emit(error)

    def _be_done(self) -> None:
        self._is_running = False
        self._moment.stop()
