"""Reminders over the desktop: when the window is out of sight, and each of them once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Slot

from desktop_app.domain.reminding import Reason, Reminder, reminders
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.ports import Day
    from desktop_app.ui.desk import Desk

LOOK_EVERY_MS = 120_000
"""Two minutes: a call is reminded of a quarter of an hour before its time."""

SETTING = "reminders/on"


class Notifier(Protocol):
    """How something is told over the desktop."""

    def tell(self, title: str, text: str) -> None:
        """Show it for a while."""


class Reminders(QObject):
    """Looks at the day from time to time. In use, the window shows it all itself: nothing is told then.

    What was told is not told again, though the office is another one after midnight.
    """

    def __init__(self, desk: Desk, window: QWidget, notifier: Notifier) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._notifier = notifier
        self._told: set[str] = set()
        self._reading = Latest(desk.jobs, Room.READ)
        self._timer = QTimer(self, interval=LOOK_EVERY_MS)
        self._timer.timeout.connect(self.look)

    @property
    def is_on(self) -> bool:
        """Whether the secretary wants to be reminded."""
        return bool(self._desk.settings.value(SETTING, defaultValue=True, type=bool))

    @Slot(bool)
    def turn(self, on: bool) -> None:  # noqa: FBT001 — a slot
        """Remind from now on, or no more."""
        self._desk.settings.setValue(SETTING, on)

    def watch(self) -> None:
        """From now on look at the day."""
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """See what there is to be reminded of."""
        if self.is_on:
            day = partial(self._desk.register.day, self._desk.clock.today(), self._desk.seat.officer_id)
            self._reading.ask(day, self._tell, self._ignore)

    @Slot(object)
    def _tell(self, day: Day) -> None:
        found = [each for each in reminders(day, self._desk.clock.now()) if each.key not in self._told]
        self._told.update(each.key for each in found)
        if self._window.isActiveWindow():
            return
        for each in found:
            title = translate("Reminders", "My day") if each.reason is Reason.DAY else translate("Reminders", "Soon")
            self._notifier.tell(title, in_words(each))

    @Slot(object)
    def _ignore(self, _error: BaseException) -> None:
        """Whoever comes back to the window is told by the page itself why the register can't be read."""


def in_words(reminder: Reminder) -> str:
    """«Просрочено: 2 · через 5 дней: 1 · ждёт другое: 3»; of a contact its time."""
    if reminder.reason is Reason.CONTACT:
        return translate("Reminders", "A call or a reception at {time}").format(time=reminder.at)
    parts = [translate("Reminders", "overdue: {count}").format(count=reminder.overdue)] if reminder.overdue else []
    for left, count in reminder.nearing:
        parts.append(translate("Reminders", "due in %n day(s): {count}", None, left).format(count=count))
    if reminder.waits:
        parts.append(translate("Reminders", "other things that wait: {count}").format(count=reminder.waits))
    return " · ".join(parts)
