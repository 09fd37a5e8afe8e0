"""Keeps on the disk what is known of each unfinished run: off the screen's thread, and only its newest state."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.faults import Fault
from desktop_app.ui.jobs import Jobs, Room

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.flow.recovery import Copy
    from desktop_app.ui.desk import Copies

_log = logging.getLogger(__name__)

AGAIN_MS = 5_000
"""After so long the disk is asked again when it refused."""


class Keeper(QObject):
    """One write is under way at a time; what changed meanwhile is written after it, older states of a run never.

    `saved` gives each Copy that lies on the disk, `settled` tells that nothing is left to write. `failed` gives the
    Fault when it can't be written: it is tried again by itself, and `fault` tells until then what stands in the way.
    """

    saved = Signal(object)
    settled = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, copies: Copies, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._copies = copies
        self._wanted: dict[str, Copy | None] = {}
        self._busy = False
        self.fault: BaseException | None = None
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._write)

    @property
    def is_idle(self) -> bool:
        """Everything is on the disk."""
        return not self._wanted

    def save(self, copy: Copy) -> None:
        """Let the run's file hold this state."""
        self._want(copy.run.id, copy)

    def drop(self, run_id: str) -> None:
        """Let the run have no file any more."""
        self._want(run_id, None)

    def rest(self) -> Callable[[], None]:
        """All that is not yet on the disk as one piece of work for Room.DRAFTS: the end does not wait for answers."""
        return partial(_write_all, self._copies, dict(self._wanted))

    def _want(self, run_id: str, wanted: Copy | None) -> None:
        self._wanted[run_id] = wanted
        self._write()

    @Slot()
    def _write(self) -> None:
        if self._wanted and not self._busy:
            self._busy = True
            run_id, wanted = next(iter(self._wanted.items()))
            self._jobs.run(
                Room.DRAFTS,
                partial(_write, self._copies, run_id, wanted),
                partial(self._done, run_id, wanted),
                self._miss,
            )

    def _done(self, run_id: str, wanted: Copy | None, _nothing: None) -> None:
        self._busy = False
        self.fault = None
        if run_id in self._wanted and self._wanted[run_id] is wanted:
            del self._wanted[run_id]
        self._write()
        if wanted is not None:
            self.saved.emit(wanted)
        if self.is_idle:
            self.settled.emit()

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self._busy = False
        if not isinstance(error, Fault):
            raise error
        self.fault = error
        self._again.start()
        self.failed.emit(error)


def _write(copies: Copies, run_id: str, wanted: Copy | None) -> None:
    if wanted is None:
        copies.drop(run_id)
    else:
        copies.save(wanted)


def _write_all(copies: Copies, wanted: dict[str, Copy | None]) -> None:
    for run_id, each in wanted.items():
        try:
            _write(copies, run_id, each)
        except Fault as fault:
            _log.error("a recovery copy was not written: %s", type(fault).__name__)
