"""Jobs of tests: answered at once, or when the test lets them be."""

from collections.abc import Callable
from typing import TypeVar

from desktop_app.ui.jobs import Room

T = TypeVar("T")


class InlineJobs:
    """Jobs whose answer is there when `run` returns."""

    def run(
        self,
        _room: Room,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """Do the work at once."""
        try:
            answer = work()
        except Exception as error:  # noqa: BLE001 — every failure of the work belongs to the one who asked
            failed(error)
        else:
            then(answer)


class HeldJobs:
    """Jobs whose answers come when the test lets them."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def run(
        self,
        room: Room,
        work: Callable[[], T],
        then: Callable[[T], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        self.waiting.append(lambda: InlineJobs().run(room, work, then, failed))

    def answer(self) -> None:
        """Let the oldest work be done and its answer come."""
        self.waiting.pop(0)()

    def answer_all(self) -> None:
        """Let all of it come, what is asked by the answers included."""
        while self.waiting:
            self.answer()
