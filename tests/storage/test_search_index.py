"""The search index never drifts from the rows, whatever one transaction or several do."""

import sqlite3
from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.ports import Unit
from desktop_app.domain.search_key import words
from desktop_app.storage.store import Store
from tests.storage.offices import office_in
from tests.storage.samples import KUZNETSOV, LEAKING_ROOF, SECRETARY, opened
from tests.tasks.ledger import asked

if TYPE_CHECKING:
    from desktop_app.domain.appeal import Appeal


def index_differs_from_rows(store: Store) -> list[str]:
    """Where the full-text tables hold anything else than what the rows say: each token and each row, both ways."""
    differing = []
    with closing(sqlite3.connect(":memory:")) as fresh:
        for table, rows in (
            ("citizen_fts", "SELECT 268435456 - touch, search_key FROM case_file"),
            ("appeal_fts", "SELECT 268435456 - id, search_key FROM appeal"),
        ):
            fresh.execute(
                f"CREATE VIRTUAL TABLE {table} USING fts5 (text, detail=none, tokenize='unicode61 remove_diacritics 0')"
            )
            entries = asked(store, rows)
            fresh.executemany(f"INSERT INTO {table} (rowid, text) VALUES (?, ?)", entries)  # noqa: S608 — from above
            for token in {token for _, key in entries for token in key.split()} | {"кузнецов", "крыш", "ъкрыш"}:
                match = f"SELECT rowid FROM {table} WHERE {table} MATCH '\"{token}\"' ORDER BY rowid"  # noqa: S608
                if asked(store, match) != fresh.execute(match).fetchall():
                    differing.append(f"{table}: {token}")
    return differing


def vocabulary_of(case_files: list[CaseFile]) -> Counter[str]:
    return Counter(word for case_file in case_files for word in words(str(case_file.full_name)))


class Secretary:
    """Does anything that changes what is found, within one transaction or several."""

    def __init__(self, unit: Unit) -> None:
        self.unit = unit
        self.case_files: dict[int, CaseFile] = {}
        self.appeals: dict[int, Appeal] = {}

    def open(self, _at: int, said: str) -> None:
        number = f"Н-{len(self.case_files)}"
        opened = self.unit.add_case_file(replace(KUZNETSOV, number=number, surname=said))
        self.case_files[opened.id] = opened

    def register(self, at: int, said: str) -> None:
        number = f"К-{len(self.appeals)}"
        appeal = replace(LEAKING_ROOF, number=number, substance=said, case_file_id=self.some(self.case_files, at))
        registered = self.unit.add_appeal(appeal)
        self.appeals[registered.id] = registered

    def rename(self, at: int, said: str) -> None:
        case_file_id = self.some(self.case_files, at)
        if case_file_id:
            renamed = replace(self.case_files[case_file_id], surname=said)
            self.case_files[case_file_id] = self.unit.change_case_file(renamed)

    def rewrite(self, at: int, said: str) -> None:
        appeal_id = self.some(self.appeals, at)
        if appeal_id:
            rewritten = replace(self.appeals[appeal_id], substance=said)
            self.appeals[appeal_id] = self.unit.change_appeal(rewritten)

    def move(self, at: int, _said: str) -> None:
        appeal_id = self.some(self.appeals, at)
        if appeal_id:
            moved = replace(self.appeals[appeal_id], case_file_id=self.some(self.case_files, at + 1))
            self.appeals[appeal_id] = self.unit.change_appeal(moved)

    @staticmethod
    def some(stored: Mapping[int, object], at: int) -> int | None:
        return [*stored][at % len(stored)] if stored else None


deeds = st.tuples(
    st.sampled_from(
        [Secretary.open, Secretary.open, Secretary.rename, Secretary.register, Secretary.rewrite, Secretary.move]
    ),
    st.integers(0, 5),
    st.sampled_from(["Кузнецов", "Ёлкин Кузнецов", "Ли", "крыша течёт", "автобус 12"]),
)


@settings(max_examples=25)
@given(st.lists(st.lists(deeds, max_size=5), max_size=4))
def test_after_any_work_the_index_equals_a_fresh_one(
    tmp_path_factory: pytest.TempPathFactory, transactions: list[list[tuple[Callable[..., None], int, str]]]
) -> None:
    with office_in(tmp_path_factory.mktemp("work")) as store:
        case_files: dict[int, CaseFile] = {}
        appeals: dict[int, Appeal] = {}
        for deeds_of_one in transactions:
            with store.unit(SECRETARY, "run-1") as unit:
                secretary = Secretary(unit)
                secretary.case_files, secretary.appeals = case_files, appeals
                for do, at, said in deeds_of_one:
                    do(secretary, at, said)

        assert index_differs_from_rows(store) == []
        assert dict(asked(store, "SELECT token, n FROM name_token")) == vocabulary_of([*case_files.values()])


def test_the_comparison_sees_a_planted_wrong_entry(store: Store) -> None:
    opened(store)
    assert index_differs_from_rows(store) == []

    with closing(sqlite3.connect(store.file)) as connection, connection:
        connection.execute("INSERT INTO citizen_fts (rowid, text) VALUES (7, 'кузнецов')")
    assert index_differs_from_rows(store) == ["citizen_fts: кузнецов"]
