"""Work off the screen's thread; answers come back on it."""

from __future__ import annotations

import sys
from enum import Enum
from functools import partial
from threading import Lock
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot
from shiboken6 import isValid

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future, ThreadPoolExecutor

TURN_S = 0.001
"""How long another thread may keep the interpreter to itself while the screen's waits for it. Python's own 5 ms, met a
few times between a key and its paint, are a frame and more."""

T = TypeVar("T")


class Room(Enum):
    """Where a piece of work is done: each room is one thread, so that what it owns has one owner."""

    STORE = "store"
    READ = "read"
    ORDER = "order"
    PRESS = "press"
    FILES = "files"
    DRAFTS = "drafts"
    KEEPING = "keeping"
    IMPORT = "import"
    EXPORT = "export"


class Jobs(Protocol):
    """The way off the screen's thread and back."""

    def run(
        self,
        room: Room,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do `work` in its room, after what was asked of that room before; answer on the screen's thread.

        Give bound methods as `then` and `failed`: an answer for a widget that is gone meanwhile is dropped.
        """


class ThreadJobs(QObject):
    """One thread for each room, begun with its first work."""

    _answered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pools: dict[Room, ThreadPoolExecutor] = {}
        self._making = Lock()
        self._closing = False
        sys.setswitchinterval(TURN_S)

    def run(
        self,
        room: Room,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """See Jobs. What is asked once the program closes, such as by a timer, is asked of nobody."""
        if self._closing:
            return

        def unless_closing() -> T:
            if self._closing and room is not Room.STORE:
                raise _cancelled()
            return work()

        def done(future: Future[T]) -> None:
            if self._closing:
                return
            error = future.exception()
            self._answered.emit(partial(failed, error) if error else partial(then, future.result()))

        self._pool(room).submit(unless_closing).add_done_callback(done)

    def wait(self, room: Room, work: Callable[[], None], seconds: float) -> None:
        """Do work after what was asked of the room before, and wait for it: only when the session is about to end.

        Raises TimeoutError, or what the work raises.
        """
        self._pool(room).submit(work).result(seconds)

    def close(self, last: dict[Room, Callable[[], None]]) -> None:
        """Let begun work end, skip what waits except in the store, do each room's last work in it, end the threads."""
        self._closing = True
        for room, work in last.items():
            self._pool(room).submit(work)
        for pool in self._pools.values():
            pool.shutdown(wait=True)

    def _pool(self, room: Room) -> ThreadPoolExecutor:
        from concurrent.futures import ThreadPoolExecutor

        with self._making:
            if not self._pools:
                from PySide6.QtCore import Qt

                self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
            if room not in self._pools:
                self._pools[room] = ThreadPoolExecutor(max_workers=1, thread_name_prefix=room.value)
            return self._pools[room]

    @Slot(object)
    def _deliver(self, answer: partial[None]) -> None:
        if not _is_gone(answer.func):
            answer()


class Latest:
    """Questions of which only the newest matters: older ones are not begun, or their answers are dropped."""

    def __init__(self, jobs: Jobs, room: Room) -> None:
        self._jobs = jobs
        self._room = room
        self._asked = 0

    def ask(self, work: Callable[[], T], then: Callable[[T], None], failed: Callable[[BaseException], None]) -> None:
        """Ask anew; answers to earlier questions will not come any more."""
        self._asked += 1
        number = self._asked

        def unless_stale() -> T:
            if number != self._asked:
                raise _cancelled()
            return work()

        def answer(found: T) -> None:
            if number == self._asked and not _is_gone(then):
                then(found)

        def fail(error: BaseException) -> None:
            if number == self._asked and not _is_gone(failed):
                failed(error)

        self._jobs.run(self._room, unless_stale, answer, fail)

    def forget(self) -> None:
        """Nobody waits for an answer any more."""
        self._asked += 1


def _cancelled() -> BaseException:
    from concurrent.futures import CancelledError

    return CancelledError()


def _is_gone(callback: Callable[..., Any]) -> bool:
    while isinstance(callback, partial):
        callback = callback.func
    owner = getattr(callback, "__self__", None)
    return isinstance(owner, QObject) and not isValid(owner)
