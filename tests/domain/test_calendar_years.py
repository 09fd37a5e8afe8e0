"""The office's calendar of a year: typed, or read from the files that the country publishes."""

from datetime import date

import pytest

from desktop_app.domain.calendar_years import (
    CalendarYear,
    NotACalendar,
    OfficeCalendar,
    calendar_of,
    read_calendar,
    with_year,
)
from desktop_app.domain.production_calendar import ProductionCalendar

TODAY = date(2026, 1, 15)
SHORT_FRIDAY, LONG_SATURDAY = date(2026, 2, 13), date(2026, 2, 14)
MONTHS = ",".join(["Год/Месяц", *map(str, range(1, 13)), "Всего рабочих дней"])


def table_of(year: int, *, also_off: date | None = None, also_working: date | None = None) -> str:
    """A year as the open data have it: by month, the days off; a star at a shortened day."""
    country, cells = ProductionCalendar(), []
    for month in range(1, 13):
        days = []
        for number in range(1, 32):
            try:
                day = date(year, month, number)
            except ValueError:
                break
            is_off = day == also_off or (not country.is_working_day(day) and day != also_working)
            days += [f"{number}"] if is_off else [f"{number}*"] if number == 30 else []
        cells.append(f'"{",".join(days)}"')
    return f"{year},{','.join(cells)},247"


def test_a_table_of_the_open_data_tells_only_what_differs() -> None:
    text = f"{MONTHS}\n{table_of(2026, also_off=SHORT_FRIDAY, also_working=LONG_SATURDAY)}\n"

    assert read_calendar(text, TODAY) == CalendarYear(2026, (SHORT_FRIDAY,), (LONG_SATURDAY,), decreed=True)


def test_a_table_of_many_years_gives_this_one_else_the_last() -> None:
    both = f"{MONTHS}\n{table_of(2026)}\n{table_of(2027)}\n"

    assert read_calendar(both, TODAY).year == 2026
    assert read_calendar(both, date(2024, 1, 1)).year == 2027


@pytest.mark.parametrize("separator", [" ", ";", ","])
def test_a_list_of_days_with_a_word_beside_each(separator: str) -> None:
    days = ("13.02.2026 выходной по распоряжению", "14.02.2026 рабочий", "15.02.2026 ?")
    text = "\n".join(("Дни 2026 года", *(day.replace(" ", separator, 1) for day in days)))

    assert read_calendar(text, TODAY) == CalendarYear(2026, (SHORT_FRIDAY,), (LONG_SATURDAY,), decreed=True)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "просто текст",
        "13.02.2026 выходной\n12.02.2027 выходной",
        f"{MONTHS}\n2026,{','.join(['45'] * 12)}",
        f"{MONTHS}\n1812,{','.join(['1'] * 12)}",
    ],
)
def test_what_is_no_calendar_of_a_year_is_refused(text: str) -> None:
    with pytest.raises(NotACalendar):
        read_calendar(text, TODAY)


def test_an_annulled_year_does_not_count() -> None:
    year = CalendarYear(2026, (SHORT_FRIDAY,), (LONG_SATURDAY,), decreed=True, annulled=True)

    assert calendar_of([year]) == ProductionCalendar()


def test_a_year_takes_the_place_of_the_one_before_it() -> None:
    before, other = CalendarYear(2026), CalendarYear(2027)
    after = CalendarYear(2026, (SHORT_FRIDAY,))

    assert with_year([before, other], after) == (other, after)


def test_whoever_holds_the_calendar_sees_a_change_at_once() -> None:
    calendar = OfficeCalendar()
    assert calendar.is_working_day(SHORT_FRIDAY)
    assert not calendar.is_decreed(2028)

    calendar.take([CalendarYear(2026, (SHORT_FRIDAY,)), CalendarYear(2028, decreed=True)])

    assert not calendar.is_working_day(SHORT_FRIDAY)
    assert calendar.is_decreed(2028)
