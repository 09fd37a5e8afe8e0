"""What stands in for the world in tests: a clock set by hand, identifiers that count, a week with two days off."""

from datetime import UTC, date, datetime, timedelta


class FixedClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, moment: datetime) -> None:
        self.moment = moment

    def now(self) -> datetime:
        """The moment it was set to."""
        return self.moment

    def today(self) -> date:
        """The day of that moment."""
        return self.moment.date()

    def pass_by(self, **span: float) -> None:
        """Let time go by: pass_by(days=3), pass_by(minutes=5)."""
        self.moment += timedelta(**span)


class CountingIds:
    """Identifiers that tell in which order they were given: id-1, id-2 …"""

    def __init__(self) -> None:
        self.given = 0

    def new(self) -> str:
        """The next one."""
        self.given += 1
        return f"id-{self.given}"


class PlainWeek:
    """A production calendar with Saturdays and Sundays off and no holidays."""

    def is_working_day(self, day: date) -> bool:
        """Monday to Friday."""
        return day.isoweekday() <= 5

    def is_decreed(self, _year: int) -> bool:
        """Nothing is ever transferred."""
        return True


THURSDAY = datetime(2026, 1, 15, 10, 30, tzinfo=UTC)
"""The day on which the office's stories begin: 15.01.2026."""
