"""Periods as an office speaks of them: «на этой неделе» stays this week, whenever it is asked."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import Enum

MOST_DAYS = 36_500
"""No period counts further from today: a hundred years."""

_WEEK = timedelta(days=7)
_DAY = timedelta(days=1)


class Span(Enum):
    """Which days a period has. `BETWEEN` says its own; `LAST_DAYS` and `NEXT_DAYS` count from today, today included.

    `ANY` is met by whatever has a day at all, `NONE` by what has none.
    """

    TODAY = "today"
    YESTERDAY = "yesterday"
    TOMORROW = "tomorrow"
    THIS_WEEK = "this week"
    LAST_WEEK = "last week"
    NEXT_WEEK = "next week"
    REST_OF_WEEK = "rest of this week"
    THIS_MONTH = "this month"
    LAST_MONTH = "last month"
    THIS_QUARTER = "this quarter"
    LAST_QUARTER = "last quarter"
    THIS_YEAR = "this year"
    LAST_YEAR = "last year"
    LAST_DAYS = "last days"
    NEXT_DAYS = "next days"
    BETWEEN = "between"
    ANY = "any"
    NONE = "none"


COUNTED = frozenset({Span.LAST_DAYS, Span.NEXT_DAYS})
"""The spans that need a number of days."""


@dataclass(frozen=True, slots=True)
class Period:
    """Some days. `since` and `until` belong to BETWEEN, either may be open; `days` to LAST_DAYS and NEXT_DAYS."""

    span: Span = Span.BETWEEN
    since: date | None = None
    until: date | None = None
    days: int = 0

    def bounds(self, today: date) -> tuple[date | None, date | None]:
        """Its first and its last day as things stand today; None where it is open."""
        match self.span:
            case Span.BETWEEN | Span.ANY | Span.NONE:
                return self.since, self.until
            case Span.LAST_DAYS:
                return today - timedelta(days=self.days), today
            case Span.NEXT_DAYS:
                return today, today + timedelta(days=self.days)
            case Span.TODAY | Span.YESTERDAY | Span.TOMORROW:
                day = today + {Span.TODAY: 0, Span.YESTERDAY: -1, Span.TOMORROW: 1}[self.span] * _DAY
                return day, day
            case Span.THIS_WEEK | Span.LAST_WEEK | Span.NEXT_WEEK | Span.REST_OF_WEEK:
                return self._week(today)
            case _:
                return self._months(today)

    def _week(self, today: date) -> tuple[date, date]:
        monday = today - timedelta(days=today.weekday())
        monday += {Span.LAST_WEEK: -_WEEK, Span.NEXT_WEEK: _WEEK}.get(self.span, timedelta())
        return (today if self.span is Span.REST_OF_WEEK else monday), monday + _WEEK - _DAY

    def _months(self, today: date) -> tuple[date, date]:
        length, is_past = _MONTHS[self.span]
        first = today.year * 12 + (today.month - 1) // length * length - (length if is_past else 0)
        return _first_day(first), _first_day(first + length) - _DAY


_MONTHS = {
    Span.THIS_MONTH: (1, False),
    Span.LAST_MONTH: (1, True),
    Span.THIS_QUARTER: (3, False),
    Span.LAST_QUARTER: (3, True),
    Span.THIS_YEAR: (12, False),
    Span.LAST_YEAR: (12, True),
}
"""How many months a span has, and whether it is the one before."""


def _first_day(month: int) -> date:
    """The first day of a month; months are counted from January of the year 0."""
    return date(month // 12, month % 12 + 1, 1)
