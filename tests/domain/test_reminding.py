"""The secretary is reminded of the day once, and of a call a quarter of an hour before it."""

from datetime import UTC, date, datetime

import pytest

from desktop_app.domain.ports import Day
from desktop_app.domain.reminding import Reason, Reminder, reminders
from desktop_app.domain.waiting import Appointment, Waiting, WaitingLine, Waits

TODAY = date(2026, 1, 15)
MORNING = datetime(2026, 1, 15, 10, 20, tzinfo=UTC)


def day(*contacts: WaitingLine, overdue: int = 0, nearing: tuple[tuple[int, int], ...] = ()) -> Day:
    waits = (Waits(Waiting.CONTACTS, contacts, len(contacts)), Waits(Waiting.VISA))
    at_times = tuple(Appointment(each.id, each.title) for each in contacts if each.on == TODAY and each.title)
    return Day(overdue, 0, 0, 0, (), (), 3, 3, waits=waits, nearing=nearing, appointments=at_times)


def call(at: str, on: date = TODAY) -> WaitingLine:
    return WaitingLine(4, at, "Кузнецов Пётр Владимирович", on=on)


def test_a_day_without_work_reminds_of_nothing() -> None:
    assert reminders(day(nearing=((1, 0), (5, 0))), MORNING) == ()


def test_the_day_tells_what_is_overdue_what_nears_its_end_and_what_waits() -> None:
    (told,) = reminders(day(call(""), overdue=2, nearing=((1, 3), (5, 0), (10, 4))), MORNING)

    assert told == Reminder(Reason.DAY, "day 2026-01-15", 2, ((1, 3), (10, 4)), 1)


@pytest.mark.parametrize(("at", "is_told"), [("10:19", False), ("10:20", True), ("10:35", True), ("10:36", False)])
def test_a_call_is_reminded_of_a_quarter_of_an_hour_before(at: str, is_told: bool) -> None:  # noqa: FBT001 — a row
    told = [each.at for each in reminders(day(call(at)), MORNING) if each.reason is Reason.CONTACT]

    assert told == ([at] if is_told else [])


def test_a_call_of_another_day_is_not_told_by_the_clock() -> None:
    assert [each.reason for each in reminders(day(call("10:30", date(2026, 1, 14))), MORNING)] == [Reason.DAY]


def test_a_reminder_says_nothing_of_people() -> None:
    assert "Кузнецов" not in repr(reminders(day(call("10:30")), MORNING))


def test_nobody_is_told_of_the_day_at_midnight() -> None:
    at_night = datetime(2026, 1, 15, 0, 1, tzinfo=UTC)

    assert reminders(day(overdue=2), at_night) == ()
    assert reminders(day(overdue=2), at_night.replace(hour=7, minute=0)) != ()


def test_a_call_at_night_is_reminded_of_all_the_same() -> None:
    at_night = datetime(2026, 1, 15, 0, 1, tzinfo=UTC)

    assert [each.at for each in reminders(day(call("00:10"), overdue=2), at_night)] == ["00:10"]
