"""Backups: whole, verified, with the attachments, thinned out; a failed one leaves nothing behind."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.faults import StoreDamaged, StoreTooNew
from desktop_app.domain.safekeeping import Origin
from desktop_app.storage.backups import Backups, verify
from desktop_app.storage.schema import newest_schema
from desktop_app.storage.store import Store
from desktop_app.storage.vault import Vault
from tests.stand_ins import FixedClock, PlainWeek
from tests.storage.samples import KUZNETSOV, registered

SCHEMA = newest_schema()


class Stopped(Exception):
    """The secretary stops a backup."""


def nothing(_share: float) -> None:
    """Progress that nobody looks at."""


def stop_at_once(_share: float) -> None:
    raise Stopped


@pytest.fixture
def vault(tmp_path: Path) -> Vault:
    return Vault(tmp_path / "data" / "vault", tmp_path / "copies")


@pytest.fixture
def backups(store: Store) -> Backups:
    return store.backups


@pytest.fixture
def folder(backups: Backups) -> Path:
    """Where the backups lie."""
    return backups.folder


def test_a_backup_holds_what_was_registered_and_the_attached_files(
    store: Store, vault: Vault, backups: Backups, folder: Path
) -> None:
    with store.unit(1, "run-1") as unit:
        unit.add_case_file(KUZNETSOV)
    path, _ = vault.keep(b"scan", "")
    made = backups.make(nothing)
    assert backups.contents(made.name, SCHEMA).case_files == 1
    assert (folder / "vault" / path).read_bytes() == b"scan"
    assert backups.all() == (made,)


def test_a_backup_is_closed_to_other_users_and_nothing_unfinished_lies_beside_it(
    backups: Backups, folder: Path
) -> None:
    made = backups.make(nothing)
    assert backups.file(made.name).stat().st_mode & 0o777 == 0o600
    assert [file.name for file in (folder).iterdir()] == [made.name + ".sqlite"]


def test_progress_reaches_the_end(backups: Backups) -> None:
    told: list[float] = []
    backups.make(told.append)
    assert told[-1] == 1


def test_a_stopped_backup_leaves_nothing_behind(backups: Backups, folder: Path) -> None:
    with pytest.raises(Stopped):
        backups.make(stop_at_once)
    assert list((folder).iterdir()) == []


def test_a_damaged_database_is_never_taken_for_a_good_backup(store: Store, backups: Backups, folder: Path) -> None:
    store.close()
    content = bytearray(store.file.read_bytes())
    content[4096:20480] = bytes(16384)
    store.file.write_bytes(content)
    with pytest.raises(StoreDamaged):
        backups.make(nothing)
    assert backups.all() == ()
    assert list((folder).iterdir()) == []


def test_a_backup_cut_in_half_is_found_out(backups: Backups) -> None:
    made = backups.make(nothing)
    backups.file(made.name).write_bytes(
        backups.file(made.name).read_bytes()[: backups.file(made.name).stat().st_size // 2]
    )
    with pytest.raises(StoreDamaged):
        verify(backups.file(made.name))


def test_a_backup_of_a_later_version_is_refused(backups: Backups) -> None:
    made = backups.make(nothing)
    with pytest.raises(StoreTooNew):
        backups.contents(made.name, SCHEMA - 1)


def test_old_backups_thin_out(backups: Backups, clock: FixedClock) -> None:
    for _ in range(30):
        backups.make(nothing)
        clock.pass_by(days=1)
    assert len(backups.all()) < 30
    assert backups.all()[0].made_at.date() == (clock.moment - timedelta(days=1)).date()


def test_a_foreign_file_among_the_backups_is_not_one(backups: Backups, folder: Path) -> None:
    made = backups.make(nothing)
    shutil.copy(backups.file(made.name), folder / "cases-copy.sqlite")
    assert backups.all() == (made,)


def test_files_that_only_thinned_out_backups_named_go_with_them(
    store: Store, vault: Vault, backups: Backups, clock: FixedClock, folder: Path
) -> None:
    _, gone = vault.keep(b"of an undone correction", "")
    stays, kept_on = vault.keep(b"of an appeal", "")
    backups.make(nothing)
    registered(store, attachments=(Attachment("скан.pdf", 12, kept_on),))
    clock.pass_by(hours=1)
    backups.make(nothing)

    assert [path.stem for path in (folder / "vault").rglob("*") if path.is_file()] == [kept_on]
    assert (folder / "vault" / stays).is_file()
    assert gone != kept_on


def test_no_file_goes_while_a_copy_can_not_be_read(
    vault: Vault, backups: Backups, clock: FixedClock, folder: Path
) -> None:
    path, _ = vault.keep(b"a scan", "")
    backups.make(nothing)
    (folder / "set-aside-20260114-103000.sqlite").write_bytes(b"x" * 5000)
    clock.pass_by(hours=1)
    backups.make(nothing)

    assert (folder / "vault" / path).is_file()


def test_what_was_set_aside_long_ago_thins_out_with_its_log(
    store: Store, backups: Backups, clock: FixedClock, folder: Path
) -> None:
    made = backups.make(nothing)
    for hour in (8, 9):
        name = f"set-aside-20260110-{hour:02}0000.sqlite"
        shutil.copyfile(backups.file(made.name), folder / name)
        (folder / f"{name}-wal").touch()
    clock.pass_by(days=20)
    backups.make(nothing)
    assert len([each for each in backups.all() if each.origin is Origin.SET_ASIDE]) == 2

    clock.pass_by(days=20)
    store.backups.make(nothing)

    assert [path.name for path in sorted(folder.glob("set-aside*"))] == [
        "set-aside-20260110-090000.sqlite",
        "set-aside-20260110-090000.sqlite-wal",
    ]


def test_what_a_killed_process_had_begun_is_removed_at_the_next_start(
    store: Store, backups: Backups, clock: FixedClock, calendar: PlainWeek, folder: Path
) -> None:
    backups.make(nothing)
    store.close()
    (folder / "vault" / "ab").mkdir(parents=True)
    (folder / "tmp123.part").mkdir()
    begun = [
        folder / "cases-20260115-113000.part",
        folder / "cases-20260115-113000.part-journal",
        folder / "vault" / "ab" / "abc.part",
        folder / "tmp123.part" / "cases.sqlite",
        store.file.parent / "cases.restoring-20260115-113000.part",
    ]
    for part in begun:
        part.write_bytes(b"half")

    again = Store(store.file.parent, clock, calendar)
    again.open()
    again.close()

    assert [part for part in begun if part.exists()] == []
