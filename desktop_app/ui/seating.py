"""Who sits at the desk of which office, and how much waits there: read when the window opens and after each task."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QSettings

from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Day, Register
from desktop_app.ui.desk import Seat

_OFFICER = "desk/officer"


@dataclass(frozen=True, slots=True)
class Standing:
    """The office, its active officers and what waits today."""

    office: Office
    officers: tuple[Officer, ...]
    day: Day


def read(register: Register, today: date) -> Standing:
    """How things stand. Belongs to Room.READ."""
    officers = tuple(officer for officer in register.officers() if officer.active)
    return Standing(register.office() or Office(), officers, register.day(today))


def seat(standing: Standing, at: Seat, settings: QSettings) -> None:
    """Seat the officer who sat here last; the only one there is; or nobody, until somebody says who it is."""
    remembered = str(settings.value(_OFFICER, ""))
    officer = next((each for each in standing.officers if str(each.id) == remembered), None)
    if officer is None and len(standing.officers) == 1:
        officer = standing.officers[0]
    at.take(standing.office, officer)


def sit_down(officer: Officer, at: Seat, settings: QSettings) -> None:
    """Another officer takes the desk, and is remembered."""
    settings.setValue(_OFFICER, str(officer.id))
    at.take(at.office, officer)
