"""The office's own calendar: what of a year differs from the country's, typed or read from a file."""

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from io import StringIO

from desktop_app.domain.dates import parse_day
from desktop_app.domain.production_calendar import ProductionCalendar

EARLIEST, LATEST = 2000, 2100
"""Years that a calendar may be kept for."""

_MONTHS = 12
_DAY = re.compile(r"(\d{1,2})([*+]?)")
_SHORT = "*"
_WORKS = re.compile("рабоч", re.IGNORECASE)
_OFF = re.compile("выходн|нерабоч|праздн", re.IGNORECASE)


class NotACalendar(Exception):
    """A file holds no calendar that is understood here."""


@dataclass(frozen=True, slots=True)
class CalendarYear:
    """The days of a year on which the office does otherwise than the country's calendar says.

    `decreed`: its transferred days are all known, so that the terms which end in it are certain.
    """

    year: int
    off: tuple[date, ...] = ()
    working: tuple[date, ...] = ()
    decreed: bool = False
    annulled: bool = False
    id: int = 0
    version: int = 0


class OfficeCalendar:
    """The production calendar as the office keeps it now: whoever holds it sees a change at once.

    `take` replaces what it knows by one assignment, so that any thread may ask meanwhile.
    """

    def __init__(self) -> None:
        self._now = ProductionCalendar()

    def take(self, years: Iterable[CalendarYear]) -> None:
        """From now on these years hold."""
        self._now = calendar_of(years)

    def is_working_day(self, day: date) -> bool:
        """See Calendar."""
        return self._now.is_working_day(day)

    def is_decreed(self, year: int) -> bool:
        """See Calendar."""
        return self._now.is_decreed(year)


def calendar_of(years: Iterable[CalendarYear]) -> ProductionCalendar:
    """The country's calendar with what the office has entered."""
    valid = [year for year in years if not year.annulled]
    return ProductionCalendar(
        extra_working=frozenset(day for year in valid for day in year.working),
        extra_off=frozenset(day for year in valid for day in year.off),
        loaded=frozenset(year.year for year in valid if year.decreed),
    )


def with_year(years: Iterable[CalendarYear], changed: CalendarYear) -> tuple[CalendarYear, ...]:
    """The years with this one in the place of the one before it."""
    return (*(each for each in years if each.year != changed.year), changed)


def read_calendar(text: str, today: date) -> CalendarYear:
    """A year from a file: the table of the open data of Russia, or a list of days with a word beside each.

    The table has a row for a year and a column for each month, whose cell lists the days off; a star marks a shortened
    day, on which the office works. The list says «09.01.2026 выходной» or «01.11.2025 рабочий» in each line.

    Raises NotACalendar.
    """
    rows = [row for row in csv.reader(StringIO(text), delimiter=_delimiter(text)) if any(cell.strip() for cell in row)]
    tables = [row for row in rows if len(row) > _MONTHS and row[0].strip().isdecimal()]
    if tables:
        years = [_from_table(row) for row in tables if EARLIEST <= int(row[0]) <= LATEST]
        # A file of many years is loaded for the one that is asked for next: this year's, else the last one there is.
        found = next((each for each in years if each.year == today.year), years[-1] if years else None)
    else:
        found = _from_list(rows, today)
    if found is None:
        raise NotACalendar
    return found


def _delimiter(text: str) -> str:
    return max(",;\t", key=text.count)


def _from_table(row: list[str]) -> CalendarYear:
    year = int(row[0])
    off = set()
    for month, cell in enumerate(row[1 : _MONTHS + 1], 1):
        for number, mark in _DAY.findall(cell):
            if mark != _SHORT:
                off.add(_day_of(year, month, int(number)))
    first = date(year, 1, 1)
    days = [first + timedelta(days=each) for each in range((date(year + 1, 1, 1) - first).days)]
    return _differing(year, off=[day for day in days if day in off], working=[day for day in days if day not in off])


def _day_of(year: int, month: int, number: int) -> date:
    try:
        return date(year, month, number)
    except ValueError as error:
        raise NotACalendar from error


def _from_list(rows: list[list[str]], today: date) -> CalendarYear | None:
    off, working = [], []
    for row in rows:
        told = " ".join(cell.strip() for cell in row)
        typed, _, word = told.partition(" ")
        day = parse_day(typed, today)
        if day is None:
            continue
        if _OFF.search(word):
            off.append(day)
        elif _WORKS.search(word):
            working.append(day)
    years = {day.year for day in (*off, *working)}
    if len(years) != 1:
        return None
    return _differing(years.pop(), off=off, working=working)


def _differing(year: int, *, off: list[date], working: list[date]) -> CalendarYear:
    """Only what the country's calendar does not say already."""
    country = ProductionCalendar()
    made = CalendarYear(year, decreed=True)
    return replace(
        made,
        off=tuple(day for day in off if country.is_working_day(day)),
        working=tuple(day for day in working if not country.is_working_day(day)),
    )
