"""The production calendar of Russia, with the office's own days."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from holidays import HolidayBase


@dataclass(frozen=True, slots=True)
class ProductionCalendar:
    """Working days by the Labour Code (art. 112) and the government's yearly decrees on transferred days.

    `extra_working` and `extra_off` are the office's own list; it wins over the country's, the working day over the day
    off. `loaded` are the years whose transfers the office has entered itself. The country's calendar is loaded when
    first asked, in about 200 ms.
    """

    extra_working: frozenset[date] = frozenset()
    extra_off: frozenset[date] = frozenset()
    loaded: frozenset[int] = frozenset()

    def is_working_day(self, day: date) -> bool:
        """Whether the office works on this day."""
        if day in self.extra_working:
            return True
        return day not in self.extra_off and _country().is_working_day(day)

    def is_decreed(self, year: int) -> bool:
        """Whether the transferred days of this year are known to the country's calendar or were entered."""
        return year in self.loaded or year <= max(_country().special_public_holidays)


@cache
def _country() -> "HolidayBase":
    from holidays import country_holidays

    return country_holidays("RU")
