"""Numbers of documents in the register: kept, found, journalled, undone, and told where two case files have one."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.finding import Way
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.parameters import Condition
from desktop_app.domain.selection import Selection
from desktop_app.storage.store import Store
from tests.stand_ins import FixedClock, PlainWeek
from tests.storage.samples import KUZNETSOV, ROMASHKA, SECRETARY, TODAY, opened, registered
from tools.older import make_older

SNILS = Identifier(IdentifierKind.SNILS, "112-233-445 95", "со слов")
PASSPORT = Identifier(IdentifierKind.PASSPORT, "45 06 123456", verified=True)
PORTAL = Identifier(IdentifierKind.PORTAL, "kuznetsov-1961", "ЕПГУ")
BOTH = (SNILS, PASSPORT, PORTAL)


def test_the_numbers_of_a_case_file_are_kept_in_their_order(store: Store) -> None:
    case_file = opened(store, identifiers=BOTH)

    assert store.register.case_file(case_file.id) == case_file
    assert case_file.identifiers == BOTH


@pytest.mark.parametrize(
    "typed",
    [
        "11223344595",
        "112-233-445 95",
        "112233",
        "45 06 123456",
        "4506123456",
        "kuznetsov",
        "СНИЛС 112-233-445 95",
        "паспорт: серия 4506 № 123456",
        "паспорт 4506123456 кузнецов",
    ],
)
def test_the_box_finds_a_case_file_by_its_numbers(store: Store, typed: str) -> None:
    opened(store, ROMASHKA)
    opened(store, identifiers=BOTH)

    (hit,) = store.finder.find(typed).case_files.hits
    assert (hit.line.number, hit.reading.way) == ("ЛД-000123", Way.EXACT)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("112-233", ["К-1/26"]),
        ("4506 123456", ["К-1/26"]),
        ("kuznetsov", ["К-1/26"]),
        ("123456", []),
        ("9123456789", []),
        ("-", []),
    ],
)
def test_appeals_are_found_by_the_numbers_of_their_applicant(store: Store, typed: str, found: list[str]) -> None:
    registered(store, opened(store, identifiers=BOTH))
    registered(store, opened(store, number="ЛД-2"), number="К-2/26")

    selection = Selection((Condition("identifier", typed),))
    rows = store.finder.matching(selection, TODAY, offset=0, limit=9).rows
    assert [row.number for row in rows] == found


def test_a_correction_is_journalled_and_undone(store: Store) -> None:
    before = opened(store, identifiers=(SNILS,))
    with store.unit(SECRETARY, "run-2") as unit:
        unit.change_case_file(replace(before, identifiers=(PASSPORT,)))

    event = store.register.timeline(before.id).rows[0]
    assert [(change.field, change.before, change.after) for change in event.changes] == [
        ("identifiers", "snils, 112-233-445 95, со слов, 0", "passport, 45 06 123456, 1")
    ]
    assert store.finder.find("112-233-445 95").case_files.total == 0
    with store.unit(SECRETARY, "run-2") as unit:
        unit.undo()
    after = store.register.case_file(before.id)
    assert after is not None
    assert after.identifiers == (SNILS,)
    assert store.finder.find("112-233-445 95").case_files.total == 1


def test_opening_a_case_file_with_numbers_is_undone_too(store: Store) -> None:
    with store.unit(SECRETARY, "run-2") as unit:
        added = unit.add_case_file(replace(KUZNETSOV, identifiers=BOTH))

    assert store.register.hindrance("run-2") is None
    with store.unit(SECRETARY, "run-2") as unit:
        unit.undo()
    stored = store.register.case_file(added.id)
    assert stored is not None
    assert stored.annulled


def test_the_same_number_in_two_case_files_is_a_conflict(store: Store) -> None:
    one = opened(store, identifiers=BOTH)
    other = opened(store, number="ЛД-2", surname="Орлов", identifiers=(replace(SNILS, source="портал"),))
    opened(store, number="ЛД-3", identifiers=(SNILS,), annulled=True)
    opened(store, number="ЛД-4", identifiers=(replace(PASSPORT, kind=IdentifierKind.OTHER_SYSTEM),))

    (conflict,) = store.register.conflicts_of(one.id)
    assert (conflict.identifier, conflict.other.id, conflict.other.number) == (SNILS, other.id, "ЛД-2")
    assert [each.other.id for each in store.register.conflicts_of(other.id)] == [one.id]


def test_an_older_file_gets_their_table_after_a_backup(
    store: Store, tmp_path: Path, clock: FixedClock, calendar: PlainWeek
) -> None:
    case_file = opened(store)
    store.close()
    folder = tmp_path / "older"
    folder.mkdir()
    make_older(store.file, folder / store.file.name)

    newer = Store(folder, clock, calendar)
    newer.open()

    assert len(newer.backups.all()) == 1
    with newer.unit(SECRETARY, "run-9") as unit:
        unit.change_case_file(replace(unit.case_file(case_file.id), identifiers=(SNILS,)))
    stored = newer.register.case_file(case_file.id)
    assert stored is not None
    assert stored.identifiers == (SNILS,)
    newer.close()
