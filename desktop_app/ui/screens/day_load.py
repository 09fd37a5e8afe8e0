"""What an officer has on a day already, told beside the choice of the day."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Slot

from desktop_app.domain.deadlines import Calendar
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import ContactLine, Register
from desktop_app.ui import words
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.style import set_tone

SHOWN = 6
"""Contacts of the day that are named with their times."""


class OnDay(NamedTuple):
    """What is on a day: whose, the contacts, whether the office works and the officer is there."""

    day: date
    officer: Officer | None
    contacts: tuple[ContactLine, ...]
    is_working: bool

    @property
    def is_away(self) -> bool:
        """Whether the officer is absent."""
        return self.officer is not None and self.officer.is_away(self.day)


class DayLoadTeller(QObject):
    """Fills the card `load` of a form: a chip with the count, and the day in words. Asked in Room.READ."""

    def __init__(self, desk: Desk, form: Any, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._form = form
        self._asking = Latest(desk.jobs, Room.READ)
        self._but = 0
        form.load.hide()

    def look(self, day: date | None, officer_id: int | None, but: int = 0) -> None:
        """Tell of this day; the contact `but`, which is being planned otherwise, is left out."""
        self._but = but
        if day is None or officer_id is None:
            self._form.load.hide()
            return
        self._asking.ask(
            partial(_on_day, self._desk.register, self._desk.calendar, day, officer_id), self._tell, self._miss
        )

    @Slot(object)
    def _tell(self, found: OnDay) -> None:
        others = [line for line in found.contacts if line.id != self._but]
        most = self._desk.seat.office.most_contacts
        is_full = len(others) >= most
        self._form.load_chip.setText(translate("DayLoad", "%n on this day", None, len(others)))
        set_tone(self._form.load_chip, "warning" if is_full or found.is_away or not found.is_working else "good")
        self._form.load_sum.setText(_in_words(found, others, most if is_full else 0))
        self._form.load.show()

    @Slot(object)
    def _miss(self, _error: BaseException) -> None:
        self._form.load.hide()


def _on_day(register: Register, calendar: Calendar, day: date, officer_id: int) -> OnDay:
    officer = next((each for each in register.officers() if each.id == officer_id), None)
    contacts = register.contacts_between(day, day, officer_id=officer_id)
    return OnDay(day, officer, contacts, calendar.is_working_day(day))


def _in_words(found: OnDay, others: Sequence[ContactLine], exceeded: int) -> str:
    told = [words.day(found.day)]
    if not found.is_working:
        told.append(translate("DayLoad", "the office does not work"))
    if found.is_away:
        told.append(translate("DayLoad", "the officer is away"))
    if exceeded:
        told.append(translate("DayLoad", "no more than %n a day are wanted", None, exceeded))
    named = [" ".join(part for part in (line.planned_at, line.who) if part) for line in others[:SHOWN]]
    if len(others) > SHOWN:
        named.append("…")
    return " · ".join([*told, *named])
