"""A long register is checked in processes of its own, as it would be on the spot; on the spot when they are lost."""

from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.domain.faults import NothingInTable, Stopped
from desktop_app.domain.importing import Doubles, Fate
from desktop_app.storage import check_apart
from desktop_app.storage.apart import Lost
from desktop_app.storage.staging import STAGING
from desktop_app.storage.store import Store
from tests.storage.old_registers import APPEALS, KUZNETSOV, PAVLOVA, PEOPLE, check, enter, lines, plan_of, untold

ROWS = (
    f"12;15.01.2025;{KUZNETSOV};Нет отопления",
    f"13;16.01.2025;{KUZNETSOV};Крыша",
    f"14;31.02.2025;{PAVLOVA};Яма",
    f"15;17.01.2025;{PAVLOVA};Яма",
)


@pytest.fixture
def long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Any register counts as long."""
    monkeypatch.setattr(check_apart, "LARGE", 0)


@pytest.mark.usefixtures("long")
def test_a_long_register_is_checked_as_a_short_one_is(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    enter(store, plan_of(store, PEOPLE, KUZNETSOV), "before")
    plan = plan_of(store, APPEALS, *ROWS, doubles=Doubles.BY_HAND)
    told: list[float] = []

    apart = store.imports.check(plan, told.append), lines(store, plan, *Fate)
    store.imports.clear()
    monkeypatch.setattr(check_apart, "LARGE", 1 << 30)

    assert apart == (check(store, plan), lines(store, plan, *Fate))
    assert apart[0].rows == len(ROWS)
    assert told[-1] == 1


@pytest.mark.usefixtures("long")
def test_a_long_register_comes_in(store: Store) -> None:
    counts = enter(store, plan_of(store, APPEALS, *ROWS))

    assert (counts.opens, counts.joins, counts.wrong) == (2, 1, 1)
    assert store.check_index(untold) == 0


@pytest.mark.usefixtures("long")
def test_what_is_wrong_with_a_long_file_is_told(store: Store) -> None:
    plan = plan_of(store, f"Примечание;{PEOPLE}", f";{KUZNETSOV}")
    empty = plan_of(store, f"Примечание;{PEOPLE}", "видели;;;;;", columns=plan.columns[1:])

    with pytest.raises(NothingInTable):
        check(store, empty)


@pytest.mark.usefixtures("long")
def test_a_check_apart_that_was_stopped_leaves_nothing(store: Store) -> None:
    def stop(_share: float) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        store.imports.check(plan_of(store, APPEALS, *ROWS), stop)

    assert list((store.file.parent / STAGING).glob("*")) == []


@pytest.mark.usefixtures("long")
def test_a_machine_without_room_for_processes_checks_on_the_spot(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = plan_of(store, APPEALS, *ROWS)

    def lost_halfway(work: Callable[..., None], _progress: Any) -> None:
        check_all: check_apart.Check = work.__self__  # type: ignore[attr-defined]  # the work is a bound method
        check_all.staging.write_bytes(b"half a check")
        raise Lost

    monkeypatch.setattr(check_apart, "apart", lost_halfway)

    assert check(store, plan).rows == len(ROWS)
