"""Backups thin out with age: a week of days, a month of weeks, a year of months."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.retention import kept, kept_aside

EVENING = datetime(2026, 11, 22, 18, 0, tzinfo=UTC)


def test_of_a_year_of_daily_backups_days_weeks_and_months_remain() -> None:
    days = [EVENING - timedelta(days=each) for each in range(400)]
    left = sorted(kept(days), reverse=True)
    assert left[:7] == days[:7]
    sundays = [datetime(2026, 11, day, 18, 0, tzinfo=UTC) for day in (15, 8, 1)]
    assert set(sundays) <= set(left)
    ends_of_months = {datetime(2026, month, 1, 18, 0, tzinfo=UTC) - timedelta(days=1) for month in range(2, 12)}
    assert ends_of_months <= set(left)
    assert len(left) == 7 + 3 + 11  # this week and this month are among the days; 31 October is a day of its own


def test_of_several_backups_of_a_day_the_newest_remains() -> None:
    morning = EVENING - timedelta(hours=9)
    assert kept([morning, EVENING]) == {EVENING}


def test_days_without_a_backup_do_not_count() -> None:
    before_holidays = [EVENING - timedelta(days=each) for each in range(30, 37)]
    assert kept([*before_holidays, EVENING]) >= {EVENING, *before_holidays[:6]}


@given(st.lists(st.datetimes(timezones=st.just(UTC)), max_size=60))
def test_the_newest_always_remains_and_never_more_than_23(moments: list[datetime]) -> None:
    left = kept(moments)
    assert len(left) <= 7 + 4 + 12
    assert not moments or max(moments) in left
    assert left == kept(left)


def test_all_that_was_set_aside_within_a_month_stays_also_twice_a_day() -> None:
    lately = [EVENING - timedelta(days=30), EVENING - timedelta(hours=1), EVENING]
    assert kept_aside(lately, EVENING) == set(lately)


def test_what_was_set_aside_long_ago_thins_out_as_backups_do() -> None:
    long_ago = EVENING - timedelta(days=90)
    twice_a_day = [long_ago - timedelta(days=each, hours=hour) for each in range(60) for hour in (0, 1)]
    assert kept_aside(twice_a_day, EVENING) == kept(twice_a_day)
