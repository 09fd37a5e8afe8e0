"""How tasks go is noted entry by entry, and what was noted stays."""

import sqlite3
import stat
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.faults import Fault, StoreUnreachable
from desktop_app.domain.measures import Happening, Measure
from desktop_app.domain.readings import Manner, Reading, ReadingFilter
from desktop_app.storage.database import Database
from desktop_app.storage.journal import FILE, Journal
from tests.stand_ins import THURSDAY

MEASURE = Measure(THURSDAY, "id-1", "lend", "reader", Happening.STEPPED, 12.345)


def entries(folder: Path) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(folder / FILE)) as connection:
        return connection.execute("SELECT * FROM measure ORDER BY rowid").fetchall()


def test_entries_are_there_after_a_restart_and_new_ones_follow(tmp_path: Path) -> None:
    for happening in (Happening.BEGUN, Happening.FINISHED):
        journal = Journal(tmp_path)
        journal.note(Measure(THURSDAY, "id-1", "lend", "reader", happening, 1))
        journal.close()
    assert entries(tmp_path) == [
        ("2026-01-15T10:30:00+00:00", "id-1", "lend", "reader", "begun", 1.0),
        ("2026-01-15T10:30:00+00:00", "id-1", "lend", "reader", "finished", 1.0),
    ]


def test_a_folder_that_was_taken_away_is_not_made_anew(tmp_path: Path) -> None:
    with pytest.raises(StoreUnreachable):
        Journal(tmp_path / "gone").note(Measure(THURSDAY, "id-1", "lend", "reader", Happening.BEGUN, 1))

    assert not (tmp_path / "gone").exists()


def test_every_happening_can_be_noted(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    for happening in Happening:
        journal.note(Measure(THURSDAY, "id-1", "lend", "reader", happening, 0))
    journal.close()
    assert len(entries(tmp_path)) == len(Happening)


def test_the_journal_is_closed_to_others(tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.note(MEASURE)
    assert stat.S_IMODE((tmp_path / FILE).stat().st_mode) == 0o600
    journal.close()


@pytest.mark.parametrize("statement", ["DELETE FROM measure", "UPDATE measure SET seconds = 0"])
def test_what_was_noted_can_not_be_changed(tmp_path: Path, statement: str) -> None:
    journal = Journal(tmp_path)
    journal.note(MEASURE)
    journal.close()
    with closing(sqlite3.connect(tmp_path / FILE)) as connection, pytest.raises(sqlite3.IntegrityError, match="grows"):
        connection.execute(statement)
    assert len(entries(tmp_path)) == 1


def test_a_damaged_journal_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"no database at all" * 100)
    journal = Journal(tmp_path)
    with pytest.raises(Fault):
        journal.note(MEASURE)
    journal.close()


@pytest.mark.parametrize("manner", list(Manner))
def test_who_read_whose_case_file_is_noted_by_ids_alone(tmp_path: Path, manner: Manner) -> None:
    journal = Journal(tmp_path)
    journal.note_reading(Reading(THURSDAY, 3, 7, manner))
    journal.note(MEASURE)
    journal.close()

    with closing(sqlite3.connect(tmp_path / FILE)) as connection:
        rows = connection.execute("SELECT * FROM reading").fetchall()
    assert rows == [("2026-01-15T10:30:00+00:00", 3, 7, manner.value)]


@pytest.mark.parametrize("statement", ["DELETE FROM reading", "UPDATE reading SET officer_id = 1"])
def test_that_somebody_read_a_case_file_stays(tmp_path: Path, statement: str) -> None:
    journal = Journal(tmp_path)
    journal.note_reading(Reading(THURSDAY, 3, 7, Manner.SHOWN))
    journal.close()

    with closing(sqlite3.connect(tmp_path / FILE)) as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)


MONDAY = datetime(2026, 1, 12, 23, 50, tzinfo=UTC)
READ = (
    Reading(MONDAY, 2, 7, Manner.SHOWN),
    Reading(THURSDAY, 3, 7, Manner.PRINTED),
    Reading(THURSDAY, 3, 8, Manner.SHOWN),
)


@pytest.fixture
def journal(tmp_path: Path) -> Iterator[Journal]:
    """Who has read what of three days."""
    journal = Journal(tmp_path)
    for each in READ:
        journal.note_reading(each)
    yield journal
    journal.close()


@pytest.mark.parametrize(
    ("wanted", "case_file_ids", "found"),
    [
        (ReadingFilter(), None, [3, 2, 1]),
        (ReadingFilter(officer_id=3), None, [3, 2]),
        (ReadingFilter(since=date(2026, 1, 13)), None, [3, 2]),
        (ReadingFilter(until=date(2026, 1, 12)), None, [1]),
        (ReadingFilter(since=date(2026, 1, 12), until=date(2026, 1, 15)), None, [3, 2, 1]),
        (ReadingFilter(words="Кузнецов"), (7,), [2, 1]),
        (ReadingFilter(officer_id=2), (7, 8), [1]),
        (ReadingFilter(), (), []),
    ],
)
def test_readings_are_found_by_officer_days_and_case_files_the_newest_first(
    journal: Journal, wanted: ReadingFilter, case_file_ids: tuple[int, ...] | None, found: list[int]
) -> None:
    rows, total = journal.readings(wanted, case_file_ids, offset=0, limit=10)

    assert ([each.id for each in rows], total) == (found, len(found))
    assert journal.reading_ids(wanted, case_file_ids) == tuple(found)


@pytest.mark.parametrize(
    ("wanted", "read"),
    [(ReadingFilter(), {7, 8}), (ReadingFilter(officer_id=2), {7}), (ReadingFilter(since=date(2027, 1, 1)), set())],
)
def test_what_was_read_is_told_once(journal: Journal, wanted: ReadingFilter, read: set[int]) -> None:
    told = journal.case_files_read(wanted)

    assert (set(told), len(told)) == (read, len(read))


def test_a_month_of_a_long_journal_is_found_without_going_through_all_of_it(
    journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[str] = []
    ask = Database.rows

    def watched(database: Database, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        steps.extend(step for *_, step in ask(database, f"EXPLAIN QUERY PLAN {sql}", params))
        return ask(database, sql, params)

    monkeypatch.setattr(Database, "rows", watched)
    journal.readings(ReadingFilter(since=date(2026, 1, 1), until=date(2026, 1, 31)), None, offset=0, limit=10)

    assert len([step for step in steps if "reading_at" in step]) == 2
    assert not [step for step in steps if step.startswith("SCAN")]


def test_readings_come_window_by_window_as_they_were_noted(journal: Journal) -> None:
    rows, total = journal.readings(ReadingFilter(), None, offset=1, limit=1)

    assert (rows, total) == ((replace(READ[1], id=2),), 3)
    assert [each.id for each in journal.listed_readings((1, 3, 99))] == [3, 1]


def test_a_journal_in_which_nothing_was_noted_is_empty(tmp_path: Path) -> None:
    journal = Journal(tmp_path)

    assert journal.readings(ReadingFilter(), None, offset=0, limit=10) == ((), 0)
    journal.close()
