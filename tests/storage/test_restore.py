"""A backup in the place of the case database: nothing is overwritten, and a power cut leaves the one or the other."""

import shutil
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.faults import Stopped, StoreDamaged, StoreLost
from desktop_app.domain.office import Series
from desktop_app.domain.safekeeping import Loss, LostNumbers, Origin
from desktop_app.storage.schema import newest_schema
from desktop_app.storage.store import Store
from desktop_app.storage.vault import Vault
from tests.stand_ins import FixedClock, PlainWeek
from tests.storage.samples import KUZNETSOV, ROMASHKA, SECRETARY, opened, registered

SCHEMA = newest_schema()


def untold(_share: float) -> None:
    """Progress that nobody looks at."""


def add(store: Store, case_file: CaseFile = ROMASHKA, run: str = "run-2") -> None:
    with store.unit(SECRETARY, run) as unit:
        unit.add_case_file(case_file)


def titles(store: Store) -> list[str]:
    return sorted(line.number for line in store.register.case_files(offset=0, limit=10).rows)


@pytest.fixture
def yesterday(store: Store, clock: FixedClock) -> str:
    """A backup that holds Kuznetsov; Romashka was registered after it."""
    opened(store)
    made = store.backups.make(untold)
    clock.pass_by(days=1)
    add(store)
    return made.name


def test_the_register_is_as_it_was_and_the_present_file_lies_aside(store: Store, yesterday: str) -> None:
    set_aside = store.restore(yesterday, untold)

    assert titles(store) == [KUZNETSOV.number]
    assert sorted(each.origin.value for each in store.backups.all()) == ["cases", "cases", Origin.SET_ASIDE.value]
    assert store.backups.contents(set_aside, SCHEMA).case_files == 2


def test_what_was_set_aside_can_be_put_back(store: Store, yesterday: str) -> None:
    set_aside = store.restore(yesterday, untold)

    store.restore(set_aside, untold)

    assert titles(store) == [KUZNETSOV.number, ROMASHKA.number]


def test_work_goes_on_in_every_thread(store: Store, yesterday: str) -> None:
    with ThreadPoolExecutor(max_workers=1) as reading:
        assert len(reading.submit(titles, store).result()) == 2
        store.restore(yesterday, untold)
        assert reading.submit(titles, store).result() == [KUZNETSOV.number]
        add(store, run="run-3")
        assert len(reading.submit(titles, store).result()) == 2


def test_what_would_be_lost_is_told_by_number(store: Store, yesterday: str) -> None:
    assert store.backups.loss(yesterday) == Loss(case_files=(ROMASHKA.number,))


def drawn(store: Store, run: str, series: Series = Series.LETTER) -> str:
    with store.unit(SECRETARY, run) as unit:
        return unit.draw(series)


def test_a_number_that_was_given_is_not_given_again_and_the_gap_is_told(store: Store, clock: FixedClock) -> None:
    assert drawn(store, "before") == "1-исх"
    made = store.backups.make(untold)
    assert [drawn(store, run) for run in ("second", "third")] == ["2-исх", "3-исх"]
    clock.pass_by(hours=1)

    store.restore(made.name, untold)

    assert store.lost_numbers() == (LostNumbers(Series.LETTER, "", 2, 3, clock.now()),)
    assert drawn(store, "after") == "4-исх"


def test_putting_back_what_was_set_aside_loses_what_was_given_meanwhile(store: Store, clock: FixedClock) -> None:
    made = store.backups.make(untold)
    drawn(store, "given")
    clock.pass_by(hours=1)
    set_aside = store.restore(made.name, untold)
    drawn(store, "meanwhile")
    clock.pass_by(hours=1)

    store.restore(set_aside, untold)

    assert [(gap.first, gap.last) for gap in store.lost_numbers()] == [(2, 2)]
    assert drawn(store, "after") == "3-исх"


def test_a_restore_that_loses_no_number_leaves_no_gap(store: Store) -> None:
    drawn(store, "before")

    store.restore(store.backups.make(untold).name, untold)

    assert store.lost_numbers() == ()
    assert drawn(store, "after") == "2-исх"


def test_numbers_in_a_register_that_can_not_be_read_are_known_from_its_newest_backup(
    store: Store, clock: FixedClock
) -> None:
    oldest = store.backups.make(untold)
    drawn(store, "given")
    clock.pass_by(days=1)
    store.backups.make(untold)
    store.close()
    store.file.write_bytes(b"x" * 10_000)

    store.restore(oldest.name, untold)

    assert drawn(store, "after") == "2-исх"


def test_files_of_a_register_that_was_set_aside_are_still_in_use(store: Store, tmp_path: Path) -> None:
    vault = Vault(store.file.parent / "vault", tmp_path / "copies")
    made = store.backups.make(untold)
    _, sha256 = vault.keep(b"scan", "")
    registered(store, attachments=(Attachment("скан.pdf", 4, sha256),))

    set_aside = store.restore(made.name, untold)

    assert store.files_in_use() == {sha256}
    store.restore(set_aside, untold)
    assert store.files_in_use() == {sha256}


def test_nothing_is_known_to_be_out_of_use_while_a_register_set_aside_can_not_be_read(
    store: Store, clock: FixedClock
) -> None:
    registered(store)
    made = store.backups.make(untold)
    store.close()
    damaged = store.file.read_bytes()
    store.file.write_bytes(damaged[: len(damaged) // 2])
    clock.pass_by(hours=1)

    store.restore(made.name, untold)

    assert store.files_in_use() == frozenset()


def test_attachments_of_a_damaged_register_are_kept_beside_the_copies(store: Store, tmp_path: Path) -> None:
    made = store.backups.make(untold)
    path, _ = Vault(store.file.parent / "vault", tmp_path / "copies").keep(b"scan", "")
    store.close()
    store.file.write_bytes(b"x" * 10_000)

    store.restore(made.name, untold)

    assert (store.backups.folder / "vault" / path).read_bytes() == b"scan"


def test_attachments_that_are_gone_come_back(store: Store, tmp_path: Path) -> None:
    vault = Vault(store.file.parent / "vault", tmp_path / "copies")
    path, _ = vault.keep(b"scan", "")
    made = store.backups.make(untold)
    shutil.rmtree(store.file.parent / "vault")

    store.restore(made.name, untold)

    assert (store.file.parent / "vault" / path).read_bytes() == b"scan"


def test_a_damaged_backup_is_not_put_back(store: Store, yesterday: str) -> None:
    file = store.backups.file(yesterday)
    file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])

    with pytest.raises(StoreDamaged):
        store.restore(yesterday, untold)

    assert titles(store) == [KUZNETSOV.number, ROMASHKA.number]


def stop(_share: float) -> None:
    raise Stopped


def test_a_stopped_restore_changes_nothing(store: Store, yesterday: str) -> None:
    with pytest.raises(Stopped):
        store.restore(yesterday, stop)

    assert titles(store) == [KUZNETSOV.number, ROMASHKA.number]
    assert not list(store.file.parent.glob("cases.restoring*"))


class PowerCut(Exception):
    """Nothing more is done."""


@pytest.mark.parametrize("renames", range(3))
def test_a_power_cut_within_the_exchange_is_made_good_at_the_next_start(
    store: Store, yesterday: str, clock: FixedClock, monkeypatch: pytest.MonkeyPatch, renames: int
) -> None:
    left = [renames]
    rename = Path.replace

    def counted(self: Path, target: Path) -> Path:
        if not left[0]:
            raise PowerCut
        left[0] -= 1
        return rename(self, target)

    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", counted)
        with pytest.raises(PowerCut):
            store.restore(yesterday, untold)
    # The clock goes on: the name of what is set aside was chosen before.
    clock.pass_by(minutes=5)

    again = Store(store.file.parent, clock, PlainWeek())
    again.open()

    assert titles(again) in ([KUZNETSOV.number], [KUZNETSOV.number, ROMASHKA.number])
    kept = {len(titles(again)), *(again.backups.contents(each.name, SCHEMA).case_files for each in again.backups.all())}
    assert 2 in kept
    again.close()


def test_a_file_that_is_gone_is_not_begun_anew(store: Store, yesterday: str) -> None:
    store.close()
    store.file.unlink()

    with pytest.raises(StoreLost):
        store.open()

    assert not store.file.exists()
    store.restore(yesterday, untold)
    assert titles(store) == [KUZNETSOV.number]


def test_an_empty_file_where_there_was_work_is_told(store: Store, yesterday: str) -> None:
    store.close()
    store.file.write_bytes(b"")

    with pytest.raises(StoreLost):
        store.open()

    assert store.file.read_bytes() == b""
    assert [each.name for each in store.backups.all()] == [yesterday]
