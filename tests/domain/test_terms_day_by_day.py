"""Every day of five years against a count on the fingers: the days off are typed here from the decrees.

Labour Code art. 112 gives the holidays; the days off that were moved are those of the government's decree of each year.
"""

from datetime import date, timedelta

import pytest

from desktop_app.domain.appeal import AppealKind, Mark
from desktop_app.domain.deadlines import (
    Matter,
    answer_due,
    due_for,
    extended_due,
    forwarding_due,
    registration_due,
)
from desktop_app.domain.office import EndOfTerm, Office
from desktop_app.domain.production_calendar import ProductionCalendar

DAY = timedelta(days=1)
SATURDAY = 5
HOLIDAYS = (
    *((1, day) for day in range(1, 9)),
    (2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4),
)  # fmt: skip
OFF = [
    "2023-02-24", "2023-05-08", "2023-11-06",
    "2024-04-29", "2024-04-30", "2024-05-10", "2024-12-30", "2024-12-31",
    "2025-05-02", "2025-05-08", "2025-06-13", "2025-11-03", "2025-12-31",
    "2026-01-09", "2026-03-09", "2026-05-11", "2026-12-31",
    "2027-02-22", "2027-05-03", "2027-05-10", "2027-06-14", "2027-11-05", "2027-12-31",
]  # fmt: skip
WORKING = ["2024-04-27", "2024-11-02", "2024-12-28", "2025-11-01", "2027-02-20"]
AFTER_THE_LAST = date(2028, 1, 1)
"""Terms that end in 2028 are reckoned by the holidays and weekends alone: nothing is transferred there yet."""

TERMS_IN_DAYS = {
    Matter.REGISTRATION: 3,
    Matter.ANSWER: 30,
    Matter.MIGRATION_ANSWER: 20,
    Matter.FORWARDING: 7,
    Matter.MIGRATION_FORWARDING: 5,
    Matter.DOCUMENTS: 15,
    Matter.COMPLAINT_RETURN: 7,
    Matter.COURT_RULING: 7,
    Matter.ILLEGIBLE: 7,
    Matter.UNCLEAR: 7,
    Matter.ON_THE_SITE: 7,
}
"""Calendar days by the articles of 59-ФЗ. An extension is counted from the due day, see below."""


def works(day: date) -> bool:
    """Whether the office works, by the lists above."""
    told = day.isoformat()
    if told in WORKING:
        return True
    return told not in OFF and (day.month, day.day) not in HOLIDAYS and day.weekday() < SATURDAY


def counted(start: date, days: int, rule: EndOfTerm, *, first_day_counts: bool) -> date:
    """The last day of a term, counted day by day."""
    day, number = start, 1 if first_day_counts else 0
    while number < days:
        day, number = day + DAY, number + 1
    if rule is EndOfTerm.AS_IS or works(day):
        return day
    step = DAY if rule is EndOfTerm.NEXT_WORKING_DAY else -DAY
    moved = day
    while not works(moved):
        moved += step
    if moved >= start:
        return moved
    while not works(day):
        day += DAY
    return day


def every_day() -> list[date]:
    """Each day on which something may be registered."""
    first = date(2023, 1, 1)
    return [first + timedelta(days=number) for number in range((AFTER_THE_LAST - first).days)]


@pytest.mark.parametrize("first_day_counts", [False, True])
@pytest.mark.parametrize("rule", list(EndOfTerm))
def test_each_day_of_five_years(rule: EndOfTerm, first_day_counts: bool) -> None:  # noqa: FBT001 — pytest names it
    office = Office(end_of_term=rule, counts_registration_day=first_day_counts)
    calendar, migration = ProductionCalendar(), {Mark.MIGRATION}
    for day in every_day():
        found = (
            registration_due(day, office, calendar),
            answer_due(AppealKind.COMPLAINT, day, office, calendar),
            answer_due(AppealKind.COMPLAINT, day, office, calendar, migration),
            forwarding_due(day, office, calendar),
            forwarding_due(day, office, calendar, migration),
        )
        expected = [counted(day, days, rule, first_day_counts=first_day_counts) for days in (3, 30, 20, 7, 5)]
        assert [due and due.on for due in found] == expected, day


@pytest.mark.parametrize("rule", list(EndOfTerm))
def test_the_term_of_every_article_on_each_day_of_five_years(rule: EndOfTerm) -> None:
    office, calendar = Office(end_of_term=rule), ProductionCalendar()
    for day in every_day():
        found = {matter: due_for(matter, day, office, calendar) for matter in TERMS_IN_DAYS}
        expected = {matter: counted(day, days, rule, first_day_counts=False) for matter, days in TERMS_IN_DAYS.items()}
        assert {matter: due and due.on for matter, due in found.items()} == expected, day
    assert {*TERMS_IN_DAYS, Matter.EXTENSION} == set(Matter)


@pytest.mark.parametrize("rule", list(EndOfTerm))
@pytest.mark.parametrize("first_day_counts", [False, True])
def test_an_extension_from_each_day_of_five_years(rule: EndOfTerm, first_day_counts: bool) -> None:  # noqa: FBT001 — as above
    office, calendar = Office(end_of_term=rule, counts_registration_day=first_day_counts), ProductionCalendar()
    for day in every_day():
        for days in (1, 10, 30):
            assert extended_due(day, days, office, calendar).on == counted(day, days, rule, first_day_counts=False), day
