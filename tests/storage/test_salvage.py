"""A damaged case database: never overwritten, read as far as it can be, held against the newest good backup."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.faults import Fault, StoreDamaged, StoreLost
from desktop_app.domain.office import Series
from desktop_app.domain.safekeeping import Origin
from desktop_app.storage.backups import at_rest
from desktop_app.storage.store import Store
from tests.stand_ins import FixedClock, PlainWeek
from tests.storage.samples import KUZNETSOV, LEAKING_ROOF, SECRETARY
from tests.tasks.ledger import asked

MANY = 200
PAGE = 4096


def untold(_share: float) -> None:
    """Progress that nobody looks at."""


def register_many(store: Store, first: int, last: int) -> None:
    with store.unit(SECRETARY, f"run-{first}") as unit:
        for n in range(first, last):
            case_file = unit.add_case_file(replace(KUZNETSOV, number=f"ЛД-{n}", surname=f"Кузнецов{n}"))
            unit.add_appeal(replace(LEAKING_ROOF, number=f"К-{n}/26", case_file_id=case_file.id))


@pytest.fixture
def busy(store: Store, clock: FixedClock) -> Store:
    """An office with a backup of yesterday and work done since, closed."""
    register_many(store, 0, MANY)
    store.backups.make(untold)
    clock.pass_by(days=1)
    register_many(store, MANY, MANY + 20)
    store.close()
    return store


def half(content: bytes) -> bytes:
    return content[: len(content) // 2 // PAGE * PAGE]


def half_a_page_more(content: bytes) -> bytes:
    return content[: len(content) // 2 // PAGE * PAGE + PAGE // 2]


def noise(content: bytes) -> bytes:
    return bytes(at * 89 % 251 for at in range(len(content)))


def holes(content: bytes) -> bytes:
    torn = bytearray(content)
    for page in range(40, len(content) // PAGE, 7):
        torn[page * PAGE : (page + 1) * PAGE] = bytes(PAGE)
    return bytes(torn)


def nothing(_content: bytes) -> bytes:
    return b""


Harm = Callable[[bytes], bytes]


def harm(store: Store, how: Harm) -> bytes:
    """Do it, and tell what is in the file then."""
    store.file.write_bytes(how(store.file.read_bytes()))
    return store.file.read_bytes()


@pytest.mark.parametrize(
    ("how", "reason"),
    [(half, StoreDamaged), (half_a_page_more, StoreDamaged), (noise, StoreDamaged), (nothing, StoreLost)],
)
def test_a_damaged_file_is_told_and_left_as_it_is(busy: Store, how: Harm, reason: type[Fault]) -> None:
    left = harm(busy, how)

    with pytest.raises(reason):
        busy.open()

    assert busy.file.read_bytes() == left


def test_damage_inside_is_found_by_the_look_through(busy: Store) -> None:
    harm(busy, holes)

    with pytest.raises(StoreDamaged):
        busy.check()


def test_a_good_file_is_found_good_while_it_is_written(store: Store) -> None:
    register_many(store, 0, 3)

    store.check()


@pytest.mark.parametrize("how", [half, half_a_page_more, holes])
def test_what_can_be_read_is_read_and_the_rest_is_listed(busy: Store, how: Harm) -> None:
    left = harm(busy, how)

    found = busy.salvage(untold)

    assert busy.file.read_bytes() == left
    assert found.backup.origin is Origin.SALVAGED
    assert 0 < found.contents.case_files <= MANY + 20
    assert found.unread
    assert set(found.missing) <= {f"ЛД-{n}" for n in range(MANY)} | {f"К-{n}/26" for n in range(MANY)}
    assert set(found.added) <= {f"ЛД-{n}" for n in range(MANY, MANY + 20)} | {
        f"К-{n}/26" for n in range(MANY, MANY + 20)
    }
    read = found.contents.case_files + found.contents.appeals
    assert read == 2 * MANY - len(found.missing) + len(found.added)


def test_nothing_is_missed_of_a_file_that_is_whole(busy: Store, clock: FixedClock) -> None:
    found = busy.salvage(untold)

    assert found.unread == ()
    assert found.missing == ()
    assert len(found.added) == 40
    assert found.contents.case_files == MANY + 20

    busy.restore(found.backup.name, untold)
    assert len(busy.finder.find("Кузнецов219").case_files.hits) == 1
    words = asked(busy, "SELECT token, n FROM name_token ORDER BY token")
    clock.pass_by(seconds=1)
    busy.close()
    again = Store(busy.file.parent, clock, PlainWeek())
    again.open()
    register_many(again, MANY + 20, MANY + 21)
    assert len(asked(again, "SELECT token, n FROM name_token")) == len(words) + 1
    again.close()


def test_the_rows_of_every_table_are_read_whatever_table_a_later_version_adds(busy: Store) -> None:
    with busy.unit(SECRETARY, "kept") as unit:
        unit.draw(Series.LETTER)
        unit.keep_run(b"as it was finished")

    salvaged = busy.backups.file(busy.salvage(untold).backup.name)

    tables = [
        name
        for (name,) in asked(busy, "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'")
        if not name.startswith(("sqlite_", "search_index", "schema_migration"))
    ]
    assert {"finished_run", "counter", "lost_numbers", "case_file"} <= set(tables)
    with closing(at_rest(salvaged)) as copy:
        for table in tables:
            rows = f'SELECT * FROM "{table}" ORDER BY 1, 2'  # noqa: S608 — names of our own schema
            assert copy.execute(rows).fetchall() == asked(busy, rows), table


@pytest.mark.parametrize("how", [noise, nothing])
def test_where_nothing_can_be_read_nothing_is_made(busy: Store, how: Harm) -> None:
    harm(busy, how)

    with pytest.raises(StoreDamaged):
        busy.salvage(untold)

    assert [each.origin for each in busy.backups.all()] == [Origin.BACKUP]
    assert sorted(path.suffix for path in busy.backups.folder.iterdir()) == [".sqlite"]


def test_without_any_backup_what_can_be_read_is_read_as_well(busy: Store) -> None:
    for each in busy.backups.all():
        busy.backups.file(each.name).unlink()
    harm(busy, holes)

    found = busy.salvage(untold)

    assert found.contents.case_files > 0
    assert found.missing == found.added == ()


def test_a_torn_log_costs_at_most_what_was_not_yet_written_back(busy: Store, clock: FixedClock, tmp_path: Path) -> None:
    alive = Store(busy.file.parent, clock, PlainWeek())
    alive.open()
    register_many(alive, MANY + 20, MANY + 30)
    torn = tmp_path / "torn"
    torn.mkdir()
    log = Path(f"{alive.file}-wal").read_bytes()
    (torn / alive.file.name).write_bytes(alive.file.read_bytes())
    (torn / f"{alive.file.name}-wal").write_bytes(log[: len(log) // 2] + b"\xff" * 1000)
    alive.close()

    opened = Store(torn, clock, PlainWeek())
    opened.open()

    opened.check()
    assert len(opened.register.case_files(offset=0, limit=1000).rows) == MANY + 20
    opened.close()
