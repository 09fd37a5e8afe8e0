"""What is built later: in its time, once, and for another process too."""

import pickle

import pytest

from desktop_app.app.world import later
from desktop_app.domain.calendar_years import OfficeCalendar
from desktop_app.storage import check_apart
from desktop_app.storage.store import Store
from tests.storage.old_registers import APPEALS, KUZNETSOV, check, plan_of


@pytest.fixture
def calendar() -> OfficeCalendar:
    """The calendar as the program has it."""
    return later(OfficeCalendar)


def test_it_is_built_once_by_the_first_who_calls_a_method() -> None:
    built: list[str] = []

    def build() -> list[str]:
        built.append("now")
        return built

    copy = later(build).copy
    assert built == []
    assert copy() == copy() == ["now"]


def test_another_process_is_handed_the_real_thing(calendar: OfficeCalendar) -> None:
    assert type(pickle.loads(pickle.dumps(calendar))) is OfficeCalendar  # noqa: S301 — our own bytes


def test_a_long_register_is_checked_in_processes_of_its_own(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(check_apart, "LARGE", 0)
    counts = check(store, plan_of(store, APPEALS, f"12;15.01.2025;{KUZNETSOV};Нет отопления"))

    assert (counts.rows, counts.wrong) == (1, 0)
