"""What the secretary is reminded of while the window is out of sight. Only numbers and times: others see the screen."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import Enum

from desktop_app.domain.ports import Day

BEFORE = timedelta(minutes=15)
"""So long before its time a contact is reminded of."""


MORNING = time(7)
"""The day is told of from its morning on: what is told at midnight, nobody has read by then."""


class Reason(Enum):
    """Why."""

    DAY = "day"
    CONTACT = "contact"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One notification. `key` tells it from any other, so that it is given once.

    That of the DAY counts what is `overdue`, what is `nearing` its day by each of the office's warnings (days left,
    count), and what else `waits`; that of a CONTACT says `at` what time it is planned.
    """

    reason: Reason
    key: str
    overdue: int = 0
    nearing: tuple[tuple[int, int], ...] = ()
    waits: int = 0
    at: str = ""


def reminders(day: Day, now: datetime) -> tuple[Reminder, ...]:
    """All that is to be told at this moment, whether it was told before or not; nothing on a day without work."""
    nearing = tuple((left, count) for left, count in day.nearing if count)
    waiting = sum(waits.total for waits in day.waits)
    first = Reminder(Reason.DAY, f"day {now.date().isoformat()}", day.overdue, nearing, waiting)
    is_time = now.time() >= MORNING and bool(day.overdue or nearing or waiting)
    days = (first,) if is_time else ()
    return (*days, *_of_contacts(day, now))


def _of_contacts(day: Day, now: datetime) -> tuple[Reminder, ...]:
    today = now.date().isoformat()
    return tuple(
        Reminder(Reason.CONTACT, f"contact {each.id} {today} {each.at}", at=each.at)
        for each in day.appointments
        if now <= _moment(each.at, now) <= now + BEFORE
    )


def _moment(at: str, now: datetime) -> datetime:
    hour, _, minute = at.partition(":")
    return now.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0)
