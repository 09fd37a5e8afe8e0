"""The file itself: what is opened, what is refused, and that a transaction is all or nothing."""

import sqlite3
import stat
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.faults import DiskFull, StoreBusy, StoreDamaged, StoreForeign, StoreTooNew, StoreUnreachable
from desktop_app.domain.office import Series
from desktop_app.storage.store import FILE, Store
from tests.stand_ins import FixedClock, PlainWeek
from tests.storage.samples import KUZNETSOV, NOTICE, SECRETARY, opened
from tests.tasks.ledger import asked, fingerprint


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where a database is to lie."""
    return tmp_path / "office"


@pytest.fixture
def unopened(folder: Path, clock: FixedClock, calendar: PlainWeek) -> Iterator[Store]:
    """A store that has not been opened."""
    store = Store(folder, clock, calendar)
    yield store
    store.close()


def test_a_new_file_is_closed_to_others_and_has_one_officer(unopened: Store, folder: Path) -> None:
    unopened.open()

    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()} == {0o600}
    assert [officer.surname for officer in unopened.register.officers()] == ["Секретарь"]
    assert unopened.register.office() is None


def test_the_file_is_durable_and_minds_its_references(store: Store) -> None:
    with store.unit(SECRETARY, "run-1"):
        assert asked(store, "PRAGMA journal_mode") == [("wal",)]
    writing = store._writing  # noqa: SLF001 — these hold for a connection, not for the file
    assert writing.rows("PRAGMA synchronous") == [(2,)]
    assert writing.rows("PRAGMA foreign_keys") == [(1,)]


def test_what_was_written_is_there_after_closing_and_opening(unopened: Store, clock: FixedClock) -> None:
    unopened.open()
    case_file = opened(unopened)
    unopened.close()
    assert [path.name for path in unopened.file.parent.iterdir()] == [FILE]

    again = Store(unopened.file.parent, clock, PlainWeek())
    again.open()
    assert again.register.case_file(case_file.id) == case_file
    again.close()


def refused(store: Store, reason: type[Exception]) -> None:
    before = store.file.read_bytes()
    with pytest.raises(reason):
        store.open()
    assert store.file.read_bytes() == before


def test_a_file_of_a_later_version_is_refused_untouched(unopened: Store) -> None:
    unopened.open()
    unopened.close()
    with closing(sqlite3.connect(unopened.file)) as connection:
        connection.execute("PRAGMA user_version = 999")

    refused(unopened, StoreTooNew)


def test_a_file_with_an_unknown_migration_is_refused(unopened: Store) -> None:
    unopened.open()
    unopened.close()
    with closing(sqlite3.connect(unopened.file)) as connection, connection:
        connection.execute("INSERT INTO schema_migration (name, applied) VALUES ('0999_later', '2030-01-01')")

    with pytest.raises(StoreTooNew):
        unopened.open()


def test_a_database_of_another_program_is_refused_untouched(unopened: Store, folder: Path) -> None:
    folder.mkdir()
    with closing(sqlite3.connect(unopened.file)) as connection:
        connection.execute("CREATE TABLE bookmarks (url)")

    refused(unopened, StoreForeign)


@pytest.mark.parametrize("keep", [100, 5000])
def test_what_is_no_database_is_refused_untouched(unopened: Store, folder: Path, keep: int) -> None:
    folder.mkdir()
    unopened.file.write_bytes(b"Dear Sir or Madam! " * 300)
    unopened.file.write_bytes(unopened.file.read_bytes()[:keep])

    refused(unopened, StoreDamaged)


def test_an_empty_file_becomes_a_new_database(unopened: Store, folder: Path) -> None:
    folder.mkdir()
    unopened.file.touch()

    unopened.open()

    assert unopened.register.officers()


def test_a_folder_that_cannot_be_made_is_told_as_unreachable(
    tmp_path: Path, clock: FixedClock, calendar: PlainWeek
) -> None:
    (tmp_path / "file").touch()

    with pytest.raises(StoreUnreachable):
        Store(tmp_path / "file" / "office", clock, calendar).open()


@contextmanager
def held_by_another_program(store: Store) -> Iterator[None]:
    with closing(sqlite3.connect(store.file, isolation_level=None)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        yield


def test_a_file_held_by_another_program_is_told_as_busy(store: Store) -> None:
    store._writing.timeout = 0  # noqa: SLF001 — a test does not wait

    with held_by_another_program(store), pytest.raises(StoreBusy):
        opened(store)
    assert opened(store).id == 1


def test_a_full_disk_is_told_and_nothing_is_written(store: Store) -> None:
    pages = store._writing.rows("PRAGMA page_count")[0][0]  # noqa: SLF001 — SQLite's own way to make a disk small
    store._writing.rows(f"PRAGMA max_page_count = {pages}")  # noqa: SLF001
    before = fingerprint(store)

    with pytest.raises(DiskFull):
        opened(store, dative="я" * 1_000_000)

    assert fingerprint(store) == before


def test_a_file_damaged_while_it_is_open_is_told(store: Store) -> None:
    opened(store)
    asked(store, "PRAGMA wal_checkpoint(TRUNCATE)")
    content = bytearray(store.file.read_bytes())
    content[4096:] = b"\xa5" * (len(content) - 4096)
    store.file.write_bytes(content)

    with pytest.raises(StoreDamaged):
        store.register.officers()


def test_the_reading_side_cannot_write(store: Store) -> None:
    with pytest.raises(StoreUnreachable):
        store._reading.run("DELETE FROM officer")  # noqa: SLF001 — no public way leads there, and that is the point


def test_a_transaction_that_fails_leaves_no_row_and_draws_no_number(store: Store) -> None:
    before = fingerprint(store)

    drawn = []

    def open_a_file_and_stumble() -> None:
        with store.unit(SECRETARY, "run-1") as unit:
            drawn.append(unit.draw(Series.CASE_FILE))
            unit.add_case_file(KUZNETSOV)
            unit.case_file(99)

    with pytest.raises(KeyError):
        open_a_file_and_stumble()

    assert fingerprint(store) == before
    with store.unit(SECRETARY, "run-2") as unit:
        assert [unit.draw(Series.CASE_FILE)] == drawn


def test_reading_and_an_empty_transaction_change_nothing_but_one_planted_row_does(store: Store) -> None:
    opened(store)
    before = fingerprint(store)

    store.finder.find("Кузнецов")
    with store.unit(SECRETARY, "run-1") as unit:
        unit.officers()
    assert fingerprint(store) == before

    with closing(sqlite3.connect(store.file)) as connection, connection:
        connection.execute("INSERT INTO department (title, active, version) VALUES ('Архив', 1, 1)")
    assert fingerprint(store) != before


def test_two_threads_draw_numbers_without_gap_or_repeat(store: Store) -> None:
    def register_ten(run_id: str) -> list[str]:
        drawn = []
        for _ in range(10):
            with store.unit(SECRETARY, run_id) as unit:
                number = unit.draw(Series.CASE_FILE)
                unit.add_case_file(replace(KUZNETSOV, number=number))
                drawn.append(number)
        return drawn

    with ThreadPoolExecutor(2) as threads:
        one, other = threads.map(register_ten, ["run-1", "run-2"])

    assert sorted(one + other) == [f"ЛД-{n:06}" for n in range(1, 21)]
    assert store.register.case_files(offset=0, limit=1).total == 20


def test_another_thread_reads_what_was_committed_while_a_transaction_is_open(store: Store) -> None:
    with ThreadPoolExecutor(1) as reader, store.unit(SECRETARY, "run-1") as unit:
        case_file = unit.add_case_file(KUZNETSOV)
        assert reader.submit(store.register.case_file, case_file.id).result() is None

    assert store.register.case_file(case_file.id) == case_file


def test_a_made_letter_is_recorded_with_its_file_and_hash(store: Store) -> None:
    with store.unit(SECRETARY, "run-1") as unit:
        letter = unit.add_letter(NOTICE)
    assert store.register.letters_without_file() == (letter,)
    assert store.files_in_use() == frozenset()

    store.record_pdf(letter.id, "ab/abc.pdf", "c" * 64)

    made = store.register.letter(letter.id)
    assert made is not None
    assert (made.file, made.sha256, made.text) == ("ab/abc.pdf", "c" * 64, NOTICE.text)
    assert store.register.letters_without_file() == ()
    assert store.files_in_use() == {"c" * 64}


def test_a_letter_that_does_not_exist_cannot_be_recorded(store: Store) -> None:
    with pytest.raises(KeyError):
        store.record_pdf(7, "ab/abc.pdf", "c" * 64)
