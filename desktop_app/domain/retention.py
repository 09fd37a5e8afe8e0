"""Which copies are kept: of backups the last 7 days, 4 weeks and 12 months, one of each; of others more."""

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

DAYS = 7
WEEKS = 4
MONTHS = 12

IN_USE = timedelta(days=31)
"""So long every copy that was set aside stays: it may be wanted back, and two of one day hold different work."""


def kept(moments: Iterable[datetime]) -> frozenset[datetime]:
    """The moments whose backups stay: the newest of each of the last days, weeks and months that have one.

    Days without a backup don't count: after a holiday the seven newest days are still there.
    """
    newest_first = sorted(moments, reverse=True)
    spans = ((DAYS, _day), (WEEKS, _week), (MONTHS, _month))
    return frozenset(moment for most, span in spans for moment in _newest_of_each(newest_first, span, most))


def kept_aside(moments: Iterable[datetime], now: datetime) -> frozenset[datetime]:
    """The moments whose copies stay of what restores have set aside: all of a month, and then as of backups."""
    told = frozenset(moments)
    return kept(told) | {moment for moment in told if now - moment <= IN_USE}


def _newest_of_each(newest_first: list[datetime], span: Callable[[datetime], Hashable], most: int) -> list[datetime]:
    first: dict[Hashable, datetime] = {}
    for moment in newest_first:
        first.setdefault(span(moment), moment)
    return list(first.values())[:most]


def _day(moment: datetime) -> Hashable:
    return moment.date()


def _week(moment: datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _month(moment: datetime) -> Hashable:
    return moment.year, moment.month
