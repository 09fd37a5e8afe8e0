"""What every page is: it reads the register when it is shown, and asks the window to go elsewhere."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Show:
    """Ask the window for a page: "appeals" with an AppealFilter as its subject, "case_file" or "appeal" with an id."""

    page: str
    subject: Any = None


@dataclass(frozen=True, slots=True)
class Begin:
    """Ask the window to begin a task, with the words that were typed and the value that it is about."""

    task: str
    typed: str = ""
    subject: Any = None


class Page(QWidget):
    """One page of the window. `refresh` reads again what it shows; the window calls it on F5 and after a finished task.

    `asked` carries a Show or a Begin. `failed` carries what kept the register from being read: the window has words for
    it. What is on the page stays there until the answer has come, so that nothing flickers.
    """

    asked = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._reading = Latest(desk.jobs, Room.READ)

    def refresh(self) -> None:
        """Read again what the page shows."""

    def read(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Ask the register in its room; only the newest question of the page is answered."""
        self._reading.ask(work, then, self._tell)

    @Slot(object)
    def _tell(self, error: BaseException) -> None:
        self.failed.emit(error)
