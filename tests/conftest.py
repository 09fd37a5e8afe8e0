"""What every test stands on: no display, the same examples in each run of the gate, an office of its own."""

import os
from collections.abc import Iterator
from pathlib import Path
from shutil import copytree

import pytest
from hypothesis import HealthCheck, settings

from desktop_app.storage.store import Store
from tests.stand_ins import THURSDAY, CountingIds, FixedClock, PlainWeek

os.environ["QT_QPA_PLATFORM"] = "offscreen"

# The gate repeats itself exactly; HYPOTHESIS_PROFILE=wide looks for what it has not met yet.
settings.register_profile("gate", deadline=None, derandomize=True, database=None)
settings.register_profile(
    "wide", deadline=None, max_examples=2000, print_blob=True, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "gate"))


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


@pytest.fixture(scope="session")
def new_database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a case database as its first start leaves it: made once, since that takes its time."""
    folder = tmp_path_factory.mktemp("new") / "data"
    store = Store(folder, FixedClock(THURSDAY), PlainWeek())
    store.open()
    store.close()
    return folder


@pytest.fixture
def store(tmp_path: Path, clock: FixedClock, calendar: PlainWeek, new_database: Path) -> Iterator[Store]:
    """A new case database in a folder of its own, open; one officer, «Секретарь», sits at the desk."""
    copytree(new_database, tmp_path / "data")
    store = Store(tmp_path / "data", clock, calendar)
    store.open()
    yield store
    store.close()
