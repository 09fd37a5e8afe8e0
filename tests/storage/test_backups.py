"""Backups: whole, verified, with the attachments, thinned out; a failed one leaves nothing behind."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.faults import StoreDamaged, StoreTooNew
from desktop_app.storage.backups import Backups, verify
from desktop_app.storage.store import Store
from desktop_app.storage.vault import Vault
from tests.stand_ins import FixedClock
from tests.storage.samples import KUZNETSOV

SCHEMA = 1


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
