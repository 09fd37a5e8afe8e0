"""The unfinished runs: the one on the screen, the paused ones, and for a minute those that were cancelled."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from desktop_app.domain.measures import Happening
from desktop_app.flow.inbox import Inbox
from desktop_app.ui.jobs import Room
from desktop_app.ui.keeper import Keeper
from desktop_app.ui.stopwatch import Stopwatch

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from desktop_app.flow.recovery import Copy, Kept, Leftover
    from desktop_app.flow.run import Run
    from desktop_app.ui.desk import Desk

SOON_MS = 500
"""From the first change that is not on the disk until it is written; the rest of the second is for the disk."""


@dataclass(frozen=True, slots=True)
class Cancelled:
    """A cancelled run as it left the screen, and its last pause, if it ever had one."""

    copy: Copy
    pause: Copy | None


class Drafts(QObject):
    """Every run has its recovery copy: written at each step, within a second of typing, and at each pause.

    `changed`: the paused runs are others. `found` gives what was there at the start, as Kept. `saved` gives the Copy
    that has been written, `settled` tells that all have, `failed` gives the Fault that kept one from it.
    """

    changed = Signal()
    found = Signal(object)
    saved = Signal(object)
    settled = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.inbox = Inbox()
        self.leftovers: tuple[Leftover, ...] = ()
        self._desk = desk
        self._stopwatch = Stopwatch(desk)
        self._newest: Callable[[], Copy] | None = None
        self._noted: Run[Any] | None = None
        self._pause: Copy | None = None
        self._cancelled: set[str] = set()
        self._keeper = Keeper(desk.jobs, desk.copies, self)
        self._keeper.saved.connect(self.saved)
        self._keeper.settled.connect(self.settled)
        self._keeper.failed.connect(self.failed)
        self._soon = QTimer(self, singleShot=True, interval=SOON_MS)
        self._soon.timeout.connect(self._save)

    @property
    def fault(self) -> BaseException | None:
        """Why the newest copies are not on the disk; None when nothing stands in their way."""
        return self._keeper.fault

    @property
    def is_written(self) -> bool:
        """All that is to be on the disk is there."""
        return self._keeper.is_idle

    @property
    def today(self) -> date:
        """This day at the office."""
        return self._desk.clock.today()

    def open(self) -> None:
        """Find what was left of the last time."""
        copies = self._desk.copies
        self._desk.jobs.run(Room.DRAFTS, lambda: copies.load(), self._sort, self._tell)  # noqa: PLW0108 — the port is touched in its room only

    # The run on the screen

    def begin(self, newest: Callable[[], Copy], pause: Copy | None = None) -> None:
        """A run has come on the screen. `newest` gives its state at any time, `pause` is how it waited until now."""
        self.follow(newest)
        copy = newest()
        self._noted, self._pause = copy.run, pause
        self._stopwatch.start(copy.run, Happening.RESUMED if pause else Happening.BEGUN)
        self._keeper.save(copy)

    def follow(self, newest: Callable[[], Copy]) -> None:
        """The run on the screen is now shown by something else."""
        self._newest = newest

    @Slot(object)
    def note(self, run: Run[Any]) -> None:
        """There is a newer state of the run on the screen; `run` has it but for typing that waits for a pause."""
        if self._noted is None or run.id != self._noted.id:
            return
        if run.form != self._noted.form:
            self._stopwatch.lap(self._noted)
            self._noted = run
            self._save()
        elif not self._soon.isActive():
            self._soon.start()

    def resume(self, run_id: str) -> Copy:
        """Take a run out of the paused ones. Raises KeyError when it is not there."""
        copy, self.inbox = self.inbox.resume(run_id)
        self.changed.emit()
        return copy

    def pause(self) -> Copy:
        """Put the run on the screen aside."""
        copy = self._leave(Happening.PAUSED)
        self._put_aside(copy)
        return copy

    def take_in(self, copy: Copy) -> None:
        """Let a run wait that comes from elsewhere: from a finished one that was undone."""
        self._put_aside(replace(copy, instead_of=""))

    def cancel(self) -> Cancelled:
        """Take the run off the screen: one that was paused before waits again as it did then, another is gone."""
        pause = self._pause
        cancelled = Cancelled(self._leave(Happening.CANCELLED), pause)
        if pause is not None:
            self._put_aside(pause)
        else:
            self._cancelled.add(cancelled.copy.run.id)
        return cancelled

    def discard(self, cancelled: Cancelled) -> bool:
        """Let a cancelled run go that waits again; False when it does not wait any more as it did."""
        if not self._waits(cancelled):
            return False
        self._cancelled.add(cancelled.copy.run.id)
        self.inbox = self.inbox.drop(cancelled.copy.run.id)
        self.changed.emit()
        return True

    def take_back(self, cancelled: Cancelled) -> bool:
        """Free a cancelled run for the screen; False when it is there already, finished, or waits in another state."""
        run_id = cancelled.copy.run.id
        if run_id not in self._cancelled and not self._waits(cancelled):
            return False
        self._cancelled.discard(run_id)
        self.inbox = self.inbox.drop(run_id)
        self.changed.emit()
        return True

    def forget(self, run_id: str) -> None:
        """The time to take a cancelled run back is over."""
        if run_id in self._cancelled:
            self._cancelled.remove(run_id)
            self._keeper.drop(run_id)

    def finish(self) -> None:
        """The run on the screen is in the register now."""
        self._keeper.drop(self._leave(Happening.FINISHED).run.id)

    def discard_leftover(self, leftover: Leftover) -> None:
        """What can only be read is not needed any more, as far as is known now."""
        self.leftovers = tuple(each for each in self.leftovers if each is not leftover)
        self._cancelled.add(leftover.run_id)
        self.changed.emit()

    def take_leftover_back(self, leftover: Leftover) -> None:
        """It is needed after all."""
        self.leftovers = (leftover, *self.leftovers)
        self._cancelled.discard(leftover.run_id)
        self.changed.emit()

    def last_work(self) -> Callable[[], None]:
        """What is left to do in Room.DRAFTS when the program ends: save what is newer, erase what was cancelled."""
        for run_id in tuple(self._cancelled):
            self.forget(run_id)
        return self.unsaved_work()

    def unsaved_work(self) -> Callable[[], None]:
        """What is not yet on the disk, as work for Room.DRAFTS."""
        return self._keeper.rest()

    # Inside

    def _leave(self, happening: Happening) -> Copy:
        if self._newest is None:
            raise RuntimeError(happening)
        copy = self._newest()
        self._soon.stop()
        self._newest = self._noted = self._pause = None
        self._stopwatch.stop(copy.run, happening)
        return copy

    def _put_aside(self, copy: Copy) -> None:
        self.inbox = self.inbox.pause(copy)
        self._keeper.save(copy)
        self.changed.emit()

    def _waits(self, cancelled: Cancelled) -> bool:
        return any(copy is cancelled.pause for copy in self.inbox.copies)

    @Slot()
    def _save(self) -> None:
        self._soon.stop()
        if self._newest is not None:
            self._keeper.save(self._newest())

    @Slot(object)
    def _sort(self, kept: Kept) -> None:
        register = self._desk.register
        if kept.run_ids:
            self._desk.jobs.run(
                Room.READ,
                lambda: kept.settled(register),
                partial(self._take, kept),
                partial(self._take_all, kept),
            )
        else:
            self._take(kept, frozenset())

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        self.failed.emit(error)

    def _take(self, kept: Kept, settled: frozenset[str]) -> None:
        for run_id in settled:
            self._keeper.drop(run_id)
        unfinished = kept.without(settled)
        self.inbox = Inbox((*self.inbox.copies, *unfinished.copies))
        self.leftovers = unfinished.leftovers
        self.changed.emit()
        self.found.emit(unfinished)

    def _take_all(self, kept: Kept, _error: BaseException) -> None:
        """The register can't be read, which the window tells: better a finished run too many than a draft too few."""
        self._take(kept, frozenset())
