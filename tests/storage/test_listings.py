"""Long lists read window by window hold what one reading of everything would, and never read everything for it."""

import re
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from itertools import pairwise
from typing import Any

import pytest

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.ports import AppealFilter, AppealLine
from desktop_app.storage.database import Database
from desktop_app.storage.store import Store
from tests.storage.samples import TODAY, opened, registered

WINDOW = 3
MANY = 11


@pytest.fixture
def office(store: Store) -> Store:
    """Appeals of several days, some of a day due on another than registered in turn, some to complete, one annulled."""
    case_files = [opened(store, number=f"ЛД-{at}") for at in range(MANY)]
    for at, case_file in enumerate(case_files):
        registered(
            store,
            case_file,
            number=f"К-{at}",
            registered_on=TODAY - timedelta(days=at % 4),
            received_on=TODAY - timedelta(days=5),
            due_on=TODAY + timedelta(days=at % 5 - 2),
            to_complete=("sheets",) if at % 3 else (),
        )
    registered(store, number="К-99", kind=AppealKind.INQUIRY, due_on=None)
    return store


@pytest.mark.parametrize("which", AppealFilter)
def test_windows_from_either_end_make_up_the_whole_list(office: Store, which: AppealFilter) -> None:
    whole = office.register.appeals(which, TODAY, offset=0, limit=100)
    assert whole.rows
    assert whole.total == len(whole.rows)
    ends = range(0, whole.total + WINDOW, WINDOW)
    windows = [office.register.appeals(which, TODAY, offset=start, limit=WINDOW) for start in ends]

    assert tuple(line for window in windows for line in window.rows) == whole.rows
    assert {window.total for window in windows} == {whole.total}


@pytest.mark.parametrize("which", [AppealFilter.ALL, AppealFilter.OPEN])
def test_a_list_is_in_order(office: Store, which: AppealFilter) -> None:
    rows = office.register.appeals(which, TODAY, offset=0, limit=100).rows
    lines = [line for line in rows if isinstance(line, AppealLine)]
    assert len(lines) > WINDOW
    if which is AppealFilter.ALL:
        keys = [(-line.registered_on.toordinal(), -line.id) for line in lines]
    else:
        keys = [(line.due_on.toordinal() if line.due_on else 0, line.id) for line in lines]
    assert all(before < after for before, after in pairwise(keys))


def test_windows_of_case_files_make_up_the_whole_list(office: Store) -> None:
    whole = office.register.case_files(offset=0, limit=100).rows
    assert len(whole) == MANY
    windows = [office.register.case_files(offset=start, limit=WINDOW).rows for start in range(0, MANY + WINDOW, WINDOW)]
    assert tuple(line for window in windows for line in window) == whole


def test_what_is_added_is_counted_with_what_was_counted_before(office: Store) -> None:
    before = office.register.day(TODAY)
    opened(office, number="ЛД-100")
    registered(office, number="К-100")
    after = office.register.day(TODAY)
    assert (after.case_files, after.appeals) == (before.case_files + 1, before.appeals + 1)
    assert office.register.case_files(offset=0, limit=1).total == MANY + 1


def _window(store: Store, which: AppealFilter, offset: int) -> object:
    return store.register.appeals(which, TODAY, offset=offset, limit=3)


READINGS: dict[str, Callable[[Store], object]] = {
    "day": lambda store: store.register.day(TODAY),
    "loads": lambda store: store.register.loads(),
    "case files": lambda store: store.register.case_files(offset=6, limit=3),
    "letters to make": lambda store: store.register.letters_without_file(),
    **{
        f"{which.value} from {offset}": partial(_window, which=which, offset=offset)
        for which in AppealFilter
        for offset in (0, 100)
    },
}
LARGE = re.compile(r"SCAN (a|appeal|c|case_file|letter|of_it)\b(?! USING (COVERING )?INDEX)")


@pytest.mark.parametrize("reading", READINGS)
def test_nothing_that_is_shown_is_looked_for_in_all_rows_or_sorted(
    office: Store, monkeypatch: pytest.MonkeyPatch, reading: str
) -> None:
    asked: list[tuple[Database, str, Any]] = []
    rows = Database.rows

    def noted(self: Database, sql: str, params: Any = ()) -> list[tuple[Any, ...]]:
        asked.append((self, sql, params))
        return rows(self, sql, params)

    monkeypatch.setattr(Database, "rows", noted)
    READINGS[reading](office)

    for database, sql, params in asked:
        plan = [step for *_, step in rows(database, f"EXPLAIN QUERY PLAN {sql}", params)]
        assert not [step for step in plan if LARGE.search(step)], sql
        if "a.id IN" not in sql and "c.id IN" not in sql:
            assert "USE TEMP B-TREE FOR ORDER BY" not in plan, sql
