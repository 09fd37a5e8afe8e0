"""Fixtures that every room's tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.storage.store import Store
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


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock, calendar: PlainWeek) -> Iterator[Store]:
    """A new case database in a folder of its own, open; one officer, «Секретарь», sits at the desk."""
    store = Store(tmp_path / "data", clock, calendar)
    store.open()
    yield store
    store.close()
