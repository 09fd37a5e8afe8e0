"""What may be chosen in a field: the members of an enum in words, or the entries of a directory of the office."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.ports import OfficerLoad
from desktop_app.domain.rules import Rule
from desktop_app.ui import words, work_words
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: the value of the field, and how it is shown; `short` once it is chosen."""

    value: Any
    text: str
    short: str = ""


class Options(QObject):
    """The choices of a field: of an enum at once, of a directory when `arrived` is emitted."""

    arrived = Signal()

    def __init__(self, desk: Desk, rule: Rule, parent: QObject) -> None:
        super().__init__(parent)
        self.list: tuple[Option, ...] = ()
        self._desk = desk
        self._choices = rule.choices

    def begin(self) -> None:
        """Gather the choices; call it once `arrived` is connected."""
        if isinstance(self._choices, str):
            room, gather = DIRECTORIES[self._choices]
            self._reading = Latest(self._desk.jobs, room)
            self._reading.ask(partial(gather, self._desk), self._take, self._miss)
        elif self._choices is not None:
            self._take(tuple(Option(member, words.of(member)) for member in self._choices))

    @Slot(object)
    def _take(self, found: tuple[Option, ...]) -> None:
        self.list = found
        self.arrived.emit()

    @Slot(object)
    def _miss(self, _error: BaseException) -> None:
        self.arrived.emit()


def _officers(desk: Desk) -> tuple[Option, ...]:
    loads = desk.register.loads()
    today = desk.clock.today()
    return tuple(Option(load.officer.id, _load_in_words(load, today), load.officer.full_name.short) for load in loads)


def _departments(desk: Desk) -> tuple[Option, ...]:
    return tuple(Option(each.id, each.title) for each in desk.register.departments())


def _backups(desk: Desk) -> tuple[Option, ...]:
    return tuple(Option(each.name, words.backup(each)) for each in desk.keeping.backups())


def _routes(desk: Desk) -> tuple[Option, ...]:
    return tuple(Option(each.id, each.title) for each in desk.register.routes())


def _refusals(desk: Desk) -> tuple[Option, ...]:
    return tuple(Option(each.id, each.title) for each in desk.register.refusal_reasons() if each.active)


def _refusal_forms(desk: Desk) -> tuple[Option, ...]:
    """Letters to a citizen that ask for nothing that a refusal does not tell."""
    from desktop_app.domain.offering import of_refusals

    return tuple(Option(each.form, each.title) for each in of_refusals(desk.register.templates()))


def _load_in_words(load: OfficerLoad, today: date) -> str:
    officer = load.officer
    told = translate("options", "%n open", None, load.open_appeals)
    parts = [officer.full_name.short, load.department, told, work_words.absence(officer, today)]
    return " · ".join(part for part in parts if part)


DIRECTORIES: dict[str, tuple[Room, Callable[[Desk], tuple[Option, ...]]]] = {
    "officers": (Room.READ, _officers),
    "departments": (Room.READ, _departments),
    "refusals": (Room.READ, _refusals),
    "routes": (Room.READ, _routes),
    "refusal_forms": (Room.READ, _refusal_forms),
    "backups": (Room.KEEPING, _backups),
}
"""What each directory offers, and the room in which it is asked."""


def is_enum(rule: Rule) -> bool:
    """Whether the choices are members of an enum, and so few and known at once."""
    return isinstance(rule.choices, type) and issubclass(rule.choices, Enum)
