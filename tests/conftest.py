"""Fixtures that every room's tests share."""

import pytest

from tests.stand_ins import THURSDAY, CountingIds, FixedClock, PlainWeek


@pytest.fixture
def clock() -> FixedClock:
    """A clock that shows Thursday, 15.01.2026, 10:30 UTC."""
    return FixedClock(THURSDAY)


@pytest.fixture
def ids() -> CountingIds:
    """Identifiers id-1, id-2 …"""
    return CountingIds()


@pytest.fixture
def calendar() -> PlainWeek:
    """A week with Saturday and Sunday off."""
    return PlainWeek()
