"""Periods as an office speaks of them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.periods import MOST_DAYS, Period, Span

THURSDAY = date(2026, 1, 15)
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))
RELATIVE = [span for span in Span if span not in {Span.BETWEEN, Span.ANY, Span.NONE}]


@pytest.mark.parametrize(
    ("span", "since", "until"),
    [
        (Span.TODAY, "2026-01-15", "2026-01-15"),
        (Span.YESTERDAY, "2026-01-14", "2026-01-14"),
        (Span.TOMORROW, "2026-01-16", "2026-01-16"),
        (Span.THIS_WEEK, "2026-01-12", "2026-01-18"),
        (Span.LAST_WEEK, "2026-01-05", "2026-01-11"),
        (Span.NEXT_WEEK, "2026-01-19", "2026-01-25"),
        (Span.REST_OF_WEEK, "2026-01-15", "2026-01-18"),
        (Span.THIS_MONTH, "2026-01-01", "2026-01-31"),
        (Span.LAST_MONTH, "2025-12-01", "2025-12-31"),
        (Span.THIS_QUARTER, "2026-01-01", "2026-03-31"),
        (Span.LAST_QUARTER, "2025-10-01", "2025-12-31"),
        (Span.THIS_YEAR, "2026-01-01", "2026-12-31"),
        (Span.LAST_YEAR, "2025-01-01", "2025-12-31"),
    ],
)
def test_a_period_is_reckoned_from_today(span: Span, since: str, until: str) -> None:
    assert Period(span).bounds(THURSDAY) == (date.fromisoformat(since), date.fromisoformat(until))


def test_days_are_counted_with_today() -> None:
    assert Period(Span.LAST_DAYS, days=7).bounds(THURSDAY) == (date(2026, 1, 8), THURSDAY)
    assert Period(Span.NEXT_DAYS, days=3).bounds(THURSDAY) == (THURSDAY, date(2026, 1, 18))


def test_a_period_of_its_own_days_may_be_open_on_either_side() -> None:
    assert Period(since=THURSDAY).bounds(THURSDAY) == (THURSDAY, None)
    assert Period(until=THURSDAY).bounds(THURSDAY) == (None, THURSDAY)
    assert Period(Span.ANY).bounds(THURSDAY) == (None, None)


@given(DAYS, st.sampled_from(RELATIVE), st.integers(0, 365))
def test_every_period_has_its_first_day_before_its_last(today: date, span: Span, days: int) -> None:
    since, until = Period(span, days=days).bounds(today)

    assert since is not None
    assert until is not None
    assert since <= until


@given(DAYS)
def test_one_month_ends_where_the_next_begins(today: date) -> None:
    for this, last in ((Span.THIS_MONTH, Span.LAST_MONTH), (Span.THIS_QUARTER, Span.LAST_QUARTER)):
        begins, _ = Period(this).bounds(today)
        _, ended = Period(last).bounds(today)
        assert begins is not None
        assert ended is not None
        assert (begins - ended).days == 1
        assert begins <= today


def test_the_furthest_period_is_still_a_period() -> None:
    assert Period(Span.NEXT_DAYS, days=MOST_DAYS).bounds(THURSDAY)[1] == date(2125, 12, 22)
