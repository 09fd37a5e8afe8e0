"""The index made anew while the office works equals the one that work alone would have left."""

import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.storage import reindex
from desktop_app.storage.store import Store
from tests.storage.samples import ROMASHKA, SECRETARY, TODAY, opened, registered
from tests.storage.test_search_index import index_differs_from_rows, vocabulary_of
from tests.tasks.ledger import asked


class CancelledError(Exception):
    """The secretary pressed «Отмена»."""


def told(_share: float) -> None:
    pass


def spoil(store: Store, *statements: str) -> None:
    with closing(sqlite3.connect(store.file)) as connection, connection:
        for statement in statements:
            connection.execute(statement)


@pytest.fixture
def office(store: Store, monkeypatch: pytest.MonkeyPatch) -> Store:
    """Several pieces of a register."""
    monkeypatch.setattr(reindex, "PIECE", 3)
    with store.unit(SECRETARY, "run-0") as unit:
        for at in range(10):
            unit.add_case_file(CaseFile(ApplicantKind.PERSON, f"ЛД-{at}", f"Ким{at}", "Ян", opened_on=TODAY))
    registered(store, opened(store), number="К-1")
    for at in range(2, 9):
        registered(store, number=f"К-{at}")
    return store


@pytest.mark.parametrize(
    "harm",
    [
        "INSERT INTO citizen_fts (citizen_fts) VALUES ('delete-all')",
        "INSERT INTO appeal_fts (rowid, text) VALUES (7, 'кузнецов')",
        "UPDATE case_file SET search_key = 'другое'",
        "UPDATE search_index SET version = 0",
        "DROP TABLE citizen_fts",
        "DROP TABLE name_token",
        "CREATE TABLE search_fresh (fts TEXT)",
    ],
)
def test_whatever_happened_to_the_index_it_is_made_anew(office: Store, harm: str) -> None:
    spoil(office, harm)
    office.rebuild_index(told)

    assert index_differs_from_rows(office) == []
    assert not office.is_index_out_of_date()
    assert [line.number for line in office.finder.find("Ким7 ян").case_files.lines] == ["ЛД-7"]
    known = [office.register.case_file(at) for at in range(1, 12)]
    assert dict(asked(office, "SELECT token, n FROM name_token")) == vocabulary_of([each for each in known if each])


@pytest.mark.parametrize(
    "harm",
    [
        "UPDATE search_index SET version = 0",
        "DROP TABLE appeal_fts",
        "DROP TABLE name_token",
        "CREATE TABLE search_fresh (fts TEXT)",
    ],
)
def test_an_index_that_is_missing_older_or_unfinished_is_noticed(office: Store, harm: str) -> None:
    assert not office.is_index_out_of_date()
    spoil(office, harm)
    assert office.is_index_out_of_date()


def test_work_goes_on_meanwhile_and_is_found(office: Store) -> None:
    before = opened(office, number="ЛД-50", surname="Замятин")
    appeal = registered(office, before, number="К-50")
    shares: list[float] = []

    def work(share: float) -> None:
        with office.unit(SECRETARY, f"run-{share}") as unit:
            read = unit.case_file(before.id)
            unit.change_case_file(replace(read, surname=f"Замятин{len(shares)}"))
            unit.change_appeal(replace(unit.appeal(appeal.id), substance=f"Автобус {len(shares)}"))
            unit.add_case_file(replace(ROMASHKA, number=f"ЛД-6{len(shares)}"))
        registered(office, before, number=f"К-6{len(shares)}", substance="Не ходит трамвай")
        shares.append(share)

    office.rebuild_index(work)

    assert len(shares) > 5
    assert shares == sorted(shares)
    assert index_differs_from_rows(office) == []
    assert [line.number for line in office.finder.find(f"замятин{len(shares) - 1}").case_files.lines] == ["ЛД-50"]


@pytest.mark.parametrize("pages", [1, 1000])
def test_what_was_entered_piece_by_piece_is_one_part_that_a_search_looks_into(
    office: Store, monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    monkeypatch.setattr(reindex, "PIECE", 1)
    monkeypatch.setattr(reindex, "MERGED", pages)
    shares: list[float] = []
    office.rebuild_index(shares.append)

    for fts in ("citizen_fts", "appeal_fts"):
        parts = f"SELECT count(DISTINCT id >> 37) FROM {fts}_data WHERE id > 10"  # noqa: S608 — our own tables
        assert asked(office, parts) == [(1,)]
    assert index_differs_from_rows(office) == []
    assert shares == sorted(shares)
    assert shares[-1] <= 1


@pytest.mark.parametrize("late", [0.5, reindex.GROWING])
def test_a_cancelled_work_leaves_the_former_index(office: Store, late: float) -> None:
    def cancel(share: float) -> None:
        if share > late:
            raise CancelledError

    with pytest.raises(CancelledError):
        office.rebuild_index(cancel)

    assert not office.is_index_out_of_date()
    assert index_differs_from_rows(office) == []
    opened(office, number="ЛД-90", surname="Замятин")
    assert index_differs_from_rows(office) == []


def test_a_good_index_passes_the_check(office: Store) -> None:
    shares: list[float] = []
    assert office.check_index(shares.append) == 0
    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_a_check_is_left_at_any_word_of_the_index(office: Store) -> None:
    shares: list[float] = []
    office.check_index(shares.append)
    nearly_done = shares[-3]
    assert 0.9 < nearly_done < 1

    def cancel(share: float) -> None:
        if share >= nearly_done:
            raise CancelledError

    with pytest.raises(CancelledError):
        office.check_index(cancel)


@pytest.mark.parametrize(
    ("harm", "wrong"),
    [
        ("INSERT INTO citizen_fts (rowid, text) VALUES (7, 'кузнецов ян')", 2),
        ("INSERT INTO appeal_fts (appeal_fts, rowid, text) VALUES ('delete', 268435455, 'кузнецов')", 1),
        ("UPDATE case_file SET search_key = search_key || ' лишнее' WHERE id = 3", 1),
    ],
)
def test_the_check_finds_what_is_wrong(office: Store, harm: str, wrong: int) -> None:
    spoil(office, harm)
    assert office.check_index(told) == wrong


@pytest.mark.parametrize("harm", ["DROP TABLE citizen_fts", "UPDATE search_index SET version = 0"])
def test_at_the_next_start_search_says_what_is_missing_until_the_index_is_made_anew(office: Store, harm: str) -> None:
    spoil(office, harm)
    office.close()
    office.open()

    assert office.finder.find("Ким7").is_partial
    opened(office, number="ЛД-91", surname="Замятин")
    office.rebuild_index(told)
    found = office.finder.find("Ким7")
    assert not found.is_partial
    assert [line.number for line in found.case_files.lines] == ["ЛД-7"]
    assert [line.number for line in office.finder.find("замятин").case_files.lines] == ["ЛД-91"]


def test_a_register_without_rows_has_a_good_index_from_the_start(store: Store) -> None:
    spoil(store, "UPDATE search_index SET version = 0")
    store.close()
    store.open()

    assert not store.is_index_out_of_date()
    assert not store.finder.find("Ким").is_partial


def test_a_good_index_is_left_alone(office: Store) -> None:
    office.close()
    office.open()
    assert not office.finder.is_partial
