"""What the secretary is reminded of while the window is out of sight. Only numbers and times: others see the screen."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from desktop_app.domain.ports import Day
from desktop_app.domain.waiting import Waiting

BEFORE = timedelta(minutes=15)
"""So long before its time a contact is reminded of."""


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
    days = (first,) if day.overdue or nearing or waiting else ()
    return (*days, *_of_contacts(day, now))


def _of_contacts(day: Day, now: datetime) -> tuple[Reminder, ...]:
    lines = (line for waits in day.waits if waits.what is Waiting.CONTACTS for line in waits.rows)
    times = ((line, _moment(line.title, now)) for line in lines if line.on == now.date())
    return tuple(
        Reminder(Reason.CONTACT, f"contact {line.id} {line.on} {line.title}", at=line.title)
        for line, moment in times
        if moment is not None and now <= moment <= now + BEFORE
    )


def _moment(at: str, now: datetime) -> datetime | None:
    hour, _, minute = at.partition(":")
    return now.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0) if hour and minute else None
