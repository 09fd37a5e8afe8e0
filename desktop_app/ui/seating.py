"""Who sits at the desk of which office, and how much waits there: read when the window opens and after each task."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.faults import Fault
from desktop_app.ui.jobs import Latest, Room

if TYPE_CHECKING:
    from datetime import date

    from desktop_app.domain.letter import Letter
    from desktop_app.domain.office import Office
    from desktop_app.domain.officer import Officer
    from desktop_app.domain.ports import Day, Register
    from desktop_app.ui.desk import Desk

_OFFICER = "desk/officer"


@dataclass(frozen=True, slots=True)
class Standing:
    """The office, its active officers, which of them sits at the desk, and what waits today."""

    office: Office
    officers: tuple[Officer, ...]
    seated: Officer | None
    day: Day


def read(register: Register, today: date, remembered: str) -> Standing:
    """How things stand; `remembered` is the id of who sat at the desk last. Belongs to Room.READ."""
    from desktop_app.domain.office import Office

    officers = tuple(officer for officer in register.officers() if officer.active)
    at_desk = _seated(officers, remembered)
    day = register.day(today, at_desk.id if at_desk else None)
    return Standing(register.office() or Office(), officers, at_desk, day)


def _seated(officers: tuple[Officer, ...], remembered: str) -> Officer | None:
    """Who sat here last; the only one there is; or nobody, until somebody says who it is."""
    last = next((officer for officer in officers if str(officer.id) == remembered), None)
    return last or (officers[0] if len(officers) == 1 else None)


class Seating(QObject):
    """Learns how things stand and seats the officer: `known` gives the Standing, `failed` what kept it from that."""

    known = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading = Latest(desk.jobs, Room.READ)
        self._missing: deque[Letter] = deque()

    def learn(self) -> None:
        """Read how things stand now."""
        remembered = str(self._desk.settings.value(_OFFICER, ""))
        reading = partial(read, self._desk.register, self._desk.clock.today(), remembered)
        self._reading.ask(reading, self._take, self._miss)

    def make_missing_letters(self) -> None:
        """Make the PDFs that were not made when their letters were written, so many of them as there are.

        One after another: a letter that is asked for meanwhile waits for one of them, not for all.
        """
        if not self._missing:
            self._desk.jobs.run(Room.READ, self._desk.register.letters_without_file, self._make, self._miss)

    @Slot(object)
    def sit_down(self, officer: Officer) -> None:
        """Another officer takes the desk, and is remembered."""
        self._desk.settings.setValue(_OFFICER, str(officer.id))
        self._desk.seat.take(self._desk.seat.office, officer)

    @Slot(object)
    def _take(self, standing: Standing) -> None:
        self._desk.seat.take(standing.office, standing.seated)
        self.known.emit(standing)

    @Slot(object)
    def _make(self, letters: tuple[Letter, ...]) -> None:
        self._missing.extend(letters)
        self._make_next()

    @Slot(object)
    def _make_next(self, _pdf: bytes = b"") -> None:
        if self._missing:
            from desktop_app.ui.papers import Papers

            Papers(self._desk).make(self._missing.popleft(), self._make_next, self._stop_making)

    @Slot(object)
    def _stop_making(self, error: BaseException) -> None:
        """Where the disk refuses, the others would fail too: they are made at the next start."""
        self._miss(error)
        if isinstance(error, Fault | OSError):
            self._missing.clear()
        self._make_next()

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        self.failed.emit(error)
