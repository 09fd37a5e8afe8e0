"""An office for a story that needs one of its own, apart from the fixture's."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop_app.storage.store import Store
from tests.stand_ins import THURSDAY, FixedClock, PlainWeek


@contextmanager
def office_in(folder: Path) -> Iterator[Store]:
    """An open store in this folder."""
    store = Store(folder, FixedClock(THURSDAY), PlainWeek())
    store.open()
    yield store
    store.close()
