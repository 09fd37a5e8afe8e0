"""Every order of the lists of appeals: the same along an index as sorted, near the beginning as far down."""

from dataclasses import replace
from datetime import date
from itertools import product
from typing import Any

import pytest

from desktop_app.domain.appeal import AppealKind, QuestionStatus
from desktop_app.domain.officer import Officer
from desktop_app.domain.parameters import Condition
from desktop_app.domain.selection import Order, Selection, SortKey
from desktop_app.storage import selections
from desktop_app.storage.orders import along_index, sorted_out
from desktop_app.storage.store import Store
from tests.storage.samples import KUZNETSOV, ROMASHKA, SECRETARY, opened, registered
from tests.tasks.ledger import asked

TODAY = date(2026, 3, 1)
ORDERS = [Order(key, descending=descending) for key, descending in product(SortKey, (True, False))]


@pytest.fixture
def office(store: Store) -> Store:
    """Two namesakes, an organisation and somebody who has not signed write to two officers; not all is answered."""
    with store.unit(SECRETARY, "run-1") as unit:
        orlova = unit.add_officer(Officer("Орлова", "Анна")).id
    namesake = replace(KUZNETSOV, number="ЛД-000124", to_complete=())
    writers = [opened(store), opened(store, ROMASHKA), opened(store, namesake), None]
    for at in range(12):
        day = date(2026, 1, 20 - at % 3)
        registered(
            store,
            writers[at % 4],
            number=f"{at}",
            registered_on=day,
            received_on=day,
            kind=AppealKind.COMPLAINT if at % 5 else AppealKind.INQUIRY,
            due_on=date(2026, 2, 1 + at % 5) if at % 5 else None,
            answered_on=date(2026, 1, 22 + at % 2) if at % 3 else None,
            responsible_id=orlova if at % 2 else SECRETARY,
        )
    return store


def windows(store: Store, selection: Selection) -> list[int]:
    """All appeals, gone through by windows of five; a list that is not in order yet is put in order."""
    found: list[int] = []
    total = 1
    while len(found) < total:
        window = store.finder.matching(selection, TODAY, offset=len(found), limit=5)
        if window.waits:
            assert not window.rows
            store.finder.put_in_order(selection, TODAY)
            window = store.finder.matching(selection, TODAY, offset=len(found), limit=5)
        assert window.rows
        assert total in {1, window.total}
        total = window.total
        found += (line.id for line in window.rows)
    assert not store.finder.matching(selection, TODAY, offset=total, limit=5).rows
    return found


def ids(store: Store, order: Order) -> list[int]:
    """All appeals in this order."""
    return windows(store, Selection(order=order))


@pytest.mark.parametrize("order", ORDERS, ids=repr)
@pytest.mark.parametrize(("near", "many"), [(99, 99), (99, 0), (0, 99), (0, 0), (7, 0)])
def test_an_order_is_the_same_however_it_is_read(
    office: Store, monkeypatch: pytest.MonkeyPatch, order: Order, near: int, many: int
) -> None:
    expected = office.finder.ids_of(Selection(order=order), TODAY)
    monkeypatch.setattr(selections, "NEAR", near)
    monkeypatch.setattr(selections, "MANY", many)

    assert tuple(ids(office, order)) == expected == office.finder.ids_of(Selection(order=order), TODAY)


@pytest.mark.parametrize("order", ORDERS, ids=repr)
def test_what_many_meet_is_found_as_what_few_meet(office: Store, monkeypatch: pytest.MonkeyPatch, order: Order) -> None:
    selection = Selection((Condition("status", (QuestionStatus.UNDER_REVIEW, QuestionStatus.EXTENDED)),), order)
    expected = windows(office, selection)
    monkeypatch.setattr(selections, "MANY", 0)

    assert expected
    assert windows(office, selection) == expected


@pytest.mark.parametrize("order", ORDERS, ids=repr)
def test_the_middle_of_a_long_list_is_read_at_once_or_told_to_wait(
    office: Store, monkeypatch: pytest.MonkeyPatch, order: Order
) -> None:
    monkeypatch.setattr(selections, "NEAR", 4)
    monkeypatch.setattr(selections, "MANY", 0)
    selection = Selection(order=order)
    expected = office.finder.ids_of(selection, TODAY)

    def seen(at: int) -> tuple[int, ...] | None:
        window = office.finder.matching(selection, TODAY, offset=at, limit=2)
        assert window.total == 12
        return None if window.waits else tuple(line.id for line in window.rows)

    assert [seen(at) for at in (0, 2, 8, 10)] == [expected[at : at + 2] for at in (0, 2, 8, 10)]
    by_days = {SortKey.REGISTERED, SortKey.RECEIVED, SortKey.DUE, SortKey.ANSWERED}
    assert seen(5) == (expected[5:7] if order.key in by_days else None)
    office.finder.put_in_order(selection, TODAY)
    assert [seen(at) for at in range(0, 12, 2)] == [expected[at : at + 2] for at in range(0, 12, 2)]


def test_applicants_stand_one_after_another_and_whoever_has_not_signed_last(office: Store) -> None:
    first = ids(office, Order(SortKey.APPLICANT, descending=False))
    last = ids(office, Order(SortKey.APPLICANT))

    writers: dict[int, Any] = dict(asked(office, "SELECT id, case_file_id FROM appeal"))
    assert [writers[each] for each in first] == [1] * 3 + [3] * 3 + [2] * 3 + [None] * 3
    assert [writers[each] for each in last] == [2] * 3 + [3] * 3 + [1] * 3 + [None] * 3


@pytest.mark.parametrize("order", ORDERS, ids=repr)
def test_most_appeals_are_never_sorted(office: Store, order: Order) -> None:
    for statement in along_index(order, "a.annulled = 0"):
        plan = " ".join(str(step) for step in asked(office, f"EXPLAIN QUERY PLAN {statement}"))
        assert "FOR ORDER BY" not in plan.replace("FOR RIGHT PART OF ORDER BY", ""), plan


def test_few_appeals_are_sorted_by_their_own_names(office: Store) -> None:
    (statement,) = sorted_out(Order(SortKey.APPLICANT), "a.id < 3")

    assert "SCAN a" not in str(asked(office, f"EXPLAIN QUERY PLAN {statement}"))
