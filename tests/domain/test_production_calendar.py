"""The days on which the office works, by the decrees on transferred days."""

from datetime import date, timedelta

import pytest

from desktop_app.domain.production_calendar import ProductionCalendar

WORKING_SATURDAYS = ["2024-04-27", "2024-11-02", "2024-12-28", "2025-11-01"]
TRANSFERRED_DAYS_OFF = [
    "2023-02-24", "2023-05-08", "2023-11-06",
    "2024-04-29", "2024-04-30", "2024-05-10", "2024-12-30", "2024-12-31",
    "2025-05-02", "2025-05-08", "2025-06-13", "2025-11-03", "2025-12-31",
    "2026-01-09", "2026-03-09", "2026-05-11", "2026-12-31",
]  # fmt: skip


@pytest.mark.parametrize("day", WORKING_SATURDAYS)
def test_a_saturday_that_works_by_decree(day: str) -> None:
    assert ProductionCalendar().is_working_day(date.fromisoformat(day))


@pytest.mark.parametrize("day", TRANSFERRED_DAYS_OFF)
def test_a_day_off_by_decree(day: str) -> None:
    assert not ProductionCalendar().is_working_day(date.fromisoformat(day))


@pytest.mark.parametrize(("year", "days"), [(2023, 247), (2024, 248), (2025, 247), (2026, 247)])
def test_working_days_of_a_year(year: int, days: int) -> None:
    first = date(year, 1, 1)
    whole_year = (first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days))
    assert sum(map(ProductionCalendar().is_working_day, whole_year)) == days


def test_the_office_has_days_of_its_own() -> None:
    saturday, friday = date(2026, 2, 14), date(2026, 2, 13)
    calendar = ProductionCalendar(extra_working=frozenset({saturday}), extra_off=frozenset({saturday, friday}))
    assert calendar.is_working_day(saturday)
    assert not calendar.is_working_day(friday)
    assert ProductionCalendar().is_working_day(friday)
