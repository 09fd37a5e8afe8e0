"""Jobs whose answers a test holds back."""

from collections.abc import Callable
from typing import TypeVar

from desktop_app.ui.jobs import InlineJobs, Room

T = TypeVar("T")


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
