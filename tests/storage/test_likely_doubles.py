"""Doubles are found in the whole register, the likeliest first; who is different is not asked about again."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address
from desktop_app.domain.doubles import MOST_IN_A_BLOCK, Pair
from desktop_app.domain.evidence import Reason
from desktop_app.domain.faults import Stopped
from desktop_app.domain.merging import merged, proposed
from desktop_app.domain.ports import DoublesListing, Unit
from desktop_app.storage import doubles
from desktop_app.storage.store import Store
from tests.storage.samples import KUZNETSOV, ROMASHKA, SECRETARY

PLAIN = replace(KUZNETSOV, phones=(), email="", address=Address())


class Numbers:
    """Case files' numbers, one after another."""

    def __init__(self) -> None:
        self._numbers = iter(range(1, 10_000))

    def open(self, unit: Unit, case_file: CaseFile = PLAIN, **fields: Any) -> CaseFile:
        return unit.add_case_file(replace(case_file, number=f"ЛД-{next(self._numbers):06}", **fields))


@pytest.fixture
def office(store: Store) -> dict[str, int]:
    """People on file, some of them twice, by what was written otherwise the second time; their ids."""
    numbers = Numbers()
    with store.unit(SECRETARY, "office") as unit:
        found = {
            "kuznetsov": numbers.open(unit, phones=("+7 912 345-67-89",)),
            "letter": numbers.open(unit, surname="Кузницов"),
            "maiden": numbers.open(unit, surname="Орлова", phones=("+7 912 345-67-89",)),
            "swapped": numbers.open(unit, birth_date=date(1961, 12, 3)),
            "namesake": numbers.open(unit, birth_date=date(1975, 1, 1)),
            "firm": numbers.open(unit, ROMASHKA),
            "firm again": numbers.open(unit, replace(ROMASHKA, organisation="Ромашка-2 ООО")),
        }
    return {name: case_file.id for name, case_file in found.items()}


def looked(store: Store) -> tuple[Pair, ...]:
    return store.doubles(lambda _: None)


def named(office: dict[str, int], pairs: tuple[Pair, ...]) -> set[frozenset[str]]:
    names = {row_id: name for name, row_id in office.items()}
    return {frozenset({names[pair.one_id], names[pair.other_id]}) for pair in pairs}


def test_who_is_on_file_twice_is_found_whatever_was_written_otherwise(store: Store, office: dict[str, int]) -> None:
    found = looked(store)

    assert named(office, found) >= {
        frozenset({"kuznetsov", "letter"}),
        frozenset({"kuznetsov", "maiden"}),
        frozenset({"kuznetsov", "swapped"}),
        frozenset({"firm", "firm again"}),
    }
    assert all("namesake" not in pair for pair in named(office, found))
    assert [pair.weight for pair in found] == sorted((pair.weight for pair in found), reverse=True)
    assert all(pair.one_id < pair.other_id for pair in found)


def test_a_window_tells_why_and_how_it_stands_now(store: Store, office: dict[str, int]) -> None:
    found = looked(store)
    at = [set(pair[1:]) for pair in found].index({office["kuznetsov"], office["maiden"]})
    listing = store.register.doubles(found, offset=at, limit=1)

    assert listing.total == len(found)
    (line,) = listing.rows
    assert (line.id, line.one.id, line.other.title) == (at, office["kuznetsov"], "Орлова Пётр Владимирович")
    assert {Reason.SAME_PHONE, Reason.SAME_BIRTH_DATE} <= set(line.reasons)
    assert not line.is_settled
    assert store.register.doubles((), offset=0, limit=10) == DoublesListing((), 0)


def test_who_was_said_to_be_different_is_marked_and_never_found_again(store: Store, office: dict[str, int]) -> None:
    found = looked(store)
    with store.unit(SECRETARY, "apart") as unit:
        unit.tell_apart(office["maiden"], office["kuznetsov"])

    apart = [
        {line.one.id, line.other.id} for line in store.register.doubles(found, offset=0, limit=99).rows if line.apart
    ]
    assert apart == [{office["kuznetsov"], office["maiden"]}]
    assert frozenset({"kuznetsov", "maiden"}) not in named(office, looked(store))
    with store.unit(SECRETARY, "together") as unit:
        unit.tell_apart(office["kuznetsov"], office["maiden"], apart=False)
    assert frozenset({"kuznetsov", "maiden"}) in named(office, looked(store))


def test_who_was_merged_is_marked_and_never_found_again(store: Store, office: dict[str, int]) -> None:
    found = looked(store)
    one, other = store.register.case_file(office["kuznetsov"]), store.register.case_file(office["letter"])
    assert one is not None
    assert other is not None
    with store.unit(SECRETARY, "merge") as unit:
        unit.merge(merged(one, other, proposed(one, other)), other)

    lines = store.register.doubles(found, offset=0, limit=99).rows
    settled = [line.other.merged_into for line in lines if line.is_settled and line.other.id == other.id]
    assert set(settled) == {one.number}
    assert all("letter" not in pair for pair in named(office, looked(store)))


def test_what_a_crowd_shares_says_nothing(store: Store) -> None:
    numbers = Numbers()
    with store.unit(SECRETARY, "office") as unit:
        for at in range(MOST_IN_A_BLOCK + 1):
            surname = "абвгдежзиклмнопрстуфхц"[at % 22] * 2 + "абвгдежзиклмнопрстуфхц"[at // 22]
            numbers.open(unit, surname=surname, name="", patronymic="", birth_date=None, phones=("+7 900 000-00-00",))

    assert looked(store) == ()


def test_only_the_likeliest_are_kept(store: Store, office: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    everyone = looked(store)
    monkeypatch.setattr(doubles, "MOST_FOUND", 2)

    assert looked(store) == everyone[:2]
    assert office


def test_it_tells_how_far_it_is_and_may_be_stopped(store: Store, office: dict[str, int]) -> None:
    told: list[float] = []
    store.doubles(told.append)
    assert told == sorted(told)
    assert told[-1] == 1
    assert office

    def stop(_share: float) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        store.doubles(stop)


def test_an_empty_register_has_none(store: Store) -> None:
    assert looked(store) == ()
