"""A long list that was put in order once stays true to whatever tasks write, and is left when nobody waits for it."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.officer import Officer
from desktop_app.domain.parameters import Condition
from desktop_app.domain.ports import Listing
from desktop_app.domain.selection import Order, Selection, SortKey
from desktop_app.storage import in_order, selections
from desktop_app.storage.orders import whole
from desktop_app.storage.store import Store
from tests.storage.samples import KUZNETSOV, ROMASHKA, SECRETARY, opened, registered

TODAY = date(2026, 3, 1)
APPEALS = 14
ASKED = (
    Selection(),
    Selection((Condition("kind", (AppealKind.COMPLAINT,)),)),
    Selection((Condition("applicant", "кузнецов"),)),
    Selection(with_annulled=True),
)
LISTS = [
    replace(asked, order=Order(key, descending=descending))
    for asked in ASKED
    for key in SortKey
    for descending in (True, False)
]


@pytest.fixture
def office(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Two officers, three applicants and one who has not signed; every list counts as a very long one."""
    monkeypatch.setattr(selections, "NEAR", 0)
    monkeypatch.setattr(selections, "MANY", 0)
    with store.unit(SECRETARY, "run-1") as unit:
        unit.add_officer(Officer("Орлова", "Анна"))
    writers = [
        opened(store),
        opened(store, ROMASHKA),
        opened(store, KUZNETSOV, number="ЛД-000124", name="Иван", to_complete=()),
        None,
    ]
    for at in range(APPEALS):
        day = date(2026, 1, 20 - at % 4)
        registered(
            store,
            writers[at % 4],
            number=f"{at}",
            registered_on=day,
            received_on=day - timedelta(days=at % 3),
            kind=AppealKind.COMPLAINT if at % 5 else AppealKind.INQUIRY,
            due_on=date(2026, 2, 1 + at % 6) if at % 5 else None,
            answered_on=date(2026, 1, 22 + at % 2) if at % 3 else None,
            responsible_id=1 + at % 2,
        )
    return store


def seen(store: Store, selection: Selection) -> Listing:
    """The whole list as one window."""
    return store.finder.matching(selection, TODAY, offset=0, limit=999)


def ids(listing: Listing) -> tuple[int, ...]:
    return tuple(line.id for line in listing.rows)


def days_work(store: Store, chance: Random) -> Iterator[str]:
    """Tasks of any kind, one after another; each is named when it is done."""

    def some() -> int:
        return chance.randrange(1, APPEALS + 1)

    day = TODAY - timedelta(days=chance.randrange(60))
    registered(store, None, number=f"н-{day}", registered_on=day, received_on=day)
    yield "an appeal is registered"
    with store.unit(SECRETARY, "moved") as unit:
        for row_id in {some(), some()}:
            before = unit.appeal(row_id)
            moved = replace(before, responsible_id=3 - before.responsible_id, kind=AppealKind.COMPLAINT)
            unit.change_appeal(replace(moved, due_on=date(2026, 2, chance.randrange(1, 28)), answered_on=None))
    yield "two appeals are given to another officer"
    with store.unit(SECRETARY, "gone") as unit:
        unit.change_appeal(replace(unit.appeal(some()), annulled=True))
    yield "an appeal is annulled"
    with store.unit(SECRETARY, "renamed") as unit:
        row_id = chance.choice((1, 2))
        renamed: dict[str, Any] = {"surname": "Абрамов"} if row_id == 1 else {"organisation": "АО «Астра»"}
        unit.change_case_file(replace(unit.case_file(row_id), **renamed))
    yield "an applicant has another name"
    with store.unit(SECRETARY, "merged") as unit:
        unit.merge(unit.case_file(1), unit.case_file(3))
    yield "two case files become one"
    with store.unit(SECRETARY, "merged") as unit:
        unit.keep_run(b"merged")
    with store.unit(SECRETARY, "merged") as unit:
        unit.undo()
    yield "they are two again"


@pytest.mark.parametrize("selection", LISTS, ids=repr)
def test_a_list_in_order_is_true_after_every_task(office: Store, selection: Selection) -> None:
    office.finder.put_in_order(selection, TODAY)

    for task in days_work(office, Random(repr(selection))):  # noqa: S311 — the same tasks each time
        listing = seen(office, selection)
        assert not listing.waits, task
        assert ids(listing) == office.finder.ids_of(selection, TODAY), task
        assert listing.total == len(listing.rows), task


def test_after_very_many_changes_a_list_is_put_in_order_anew(office: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    selection = Selection(order=Order(SortKey.NUMBER))
    office.finder.put_in_order(selection, TODAY)
    monkeypatch.setattr(in_order, "MOST_TOUCHED", 2)
    registered(office, None, number="31")
    assert ids(seen(office, selection)) == tuple(range(APPEALS + 1, 0, -1))

    for number in ("32", "33", "34"):
        registered(office, None, number=number)

    waiting = seen(office, selection)
    assert waiting.waits
    assert waiting.total == APPEALS + 4
    office.finder.put_in_order(selection, TODAY)
    assert ids(seen(office, selection)) == tuple(range(APPEALS + 4, 0, -1))


def test_one_case_file_may_hold_more_appeals_than_are_put_in_their_places_one_by_one(
    office: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    selection = Selection(order=Order(SortKey.NUMBER))
    office.finder.put_in_order(selection, TODAY)
    monkeypatch.setattr(in_order, "MOST_TOUCHED", 3)
    with office.unit(SECRETARY, "renamed") as unit:
        unit.change_case_file(replace(unit.case_file(1), surname="Абрамов"))

    assert seen(office, selection).waits


def test_an_officer_of_another_name_puts_every_list_in_order_anew(office: Store) -> None:
    selection = Selection(order=Order(SortKey.RESPONSIBLE, descending=False))
    office.finder.put_in_order(selection, TODAY)
    with office.unit(SECRETARY, "married") as unit:
        (orlova,) = (each for each in unit.officers() if each.surname == "Орлова")
        unit.change_officer(replace(orlova, surname="Аксёнова"))

    assert seen(office, selection).waits
    office.finder.put_in_order(selection, TODAY)
    assert ids(seen(office, selection)) == office.finder.ids_of(selection, TODAY)


@pytest.mark.parametrize("many", [0, 99], ids=["put in order", "sorted at once"])
def test_what_an_index_made_anew_finds_is_in_the_list(
    office: Store, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    monkeypatch.setattr(selections, "MANY", many)
    selection = Selection((Condition("applicant", "кузнецов"),), order=Order(SortKey.NUMBER))
    with closing(sqlite3.connect(office.file)) as connection, connection:
        connection.execute("INSERT INTO citizen_fts (citizen_fts) VALUES ('delete-all')")
    office.finder.put_in_order(selection, TODAY)
    assert seen(office, selection).total == 0

    office.rebuild_index(lambda _share: None)

    found = office.finder.ids_of(selection, TODAY)
    assert found
    if seen(office, selection).waits:
        office.finder.put_in_order(selection, TODAY)
    assert ids(seen(office, selection)) == found


def test_a_list_that_is_in_order_is_not_put_in_order_again(office: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    selection = Selection(order=Order(SortKey.NUMBER))
    office.finder.put_in_order(selection, TODAY)
    monkeypatch.setattr(in_order, "whole", None)  # whoever asked for it would fail

    office.finder.put_in_order(selection, TODAY)

    assert not seen(office, selection).waits


@pytest.mark.parametrize("is_closing", [False, True])
def test_an_order_that_nobody_waits_for_is_left(
    office: Store, monkeypatch: pytest.MonkeyPatch, *, is_closing: bool
) -> None:
    selection, other = Selection(order=Order(SortKey.NUMBER)), Selection(order=Order(SortKey.APPLICANT))

    def meanwhile(order: Order, where: str) -> str:
        if is_closing:
            office.finder.close()
        else:
            seen(office, other)
        return whole(order, where)

    monkeypatch.setattr(in_order, "whole", meanwhile)

    with pytest.raises(CancelledError):
        office.finder.put_in_order(selection, TODAY)
    assert seen(office, selection).waits


def test_the_same_list_may_be_read_while_it_is_put_in_order(office: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    selection = Selection(order=Order(SortKey.NUMBER))

    def meanwhile(order: Order, where: str) -> str:
        assert seen(office, selection).waits
        return whole(order, where)

    monkeypatch.setattr(in_order, "whole", meanwhile)
    office.finder.put_in_order(selection, TODAY)

    assert ids(seen(office, selection)) == tuple(range(APPEALS, 0, -1))
