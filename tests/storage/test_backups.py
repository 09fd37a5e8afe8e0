"""Backups: whole, verified, with the attachments, thinned out; a failed one leaves nothing behind."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.faults import StoreDamaged, StoreTooNew
from desktop_app.storage.backups import Backups, contents, verify
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
    return Vault(tmp_path / "vault", tmp_path / "copies")


@pytest.fixture
def backups(store: Store, clock: FixedClock, tmp_path: Path) -> Backups:
    return Backups(store.file, tmp_path / "vault", tmp_path / "backups", clock)


def test_a_backup_holds_what_was_registered_and_the_attached_files(
    store: Store, vault: Vault, backups: Backups, tmp_path: Path
) -> None:
    with store.unit(1, "run-1") as unit:
        unit.add_case_file(KUZNETSOV)
    path, _ = vault.keep(b"scan", "")
    made = backups.make(nothing)
    assert contents(made.file, SCHEMA).case_files == 1
    assert (tmp_path / "backups" / "vault" / path).read_bytes() == b"scan"
    assert backups.all() == (made,)


def test_a_backup_is_closed_to_other_users_and_nothing_unfinished_lies_beside_it(
    backups: Backups, tmp_path: Path
) -> None:
    made = backups.make(nothing)
    assert made.file.stat().st_mode & 0o777 == 0o600
    assert [file.name for file in (tmp_path / "backups").iterdir()] == [made.file.name]


def test_progress_reaches_the_end(backups: Backups) -> None:
    told: list[float] = []
    backups.make(told.append)
    assert told[-1] == 1


def test_a_stopped_backup_leaves_nothing_behind(backups: Backups, tmp_path: Path) -> None:
    with pytest.raises(Stopped):
        backups.make(stop_at_once)
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_damaged_database_is_never_taken_for_a_good_backup(store: Store, backups: Backups, tmp_path: Path) -> None:
    store.close()
    content = bytearray(store.file.read_bytes())
    content[4096:20480] = bytes(16384)
    store.file.write_bytes(content)
    with pytest.raises(StoreDamaged):
        backups.make(nothing)
    assert backups.all() == ()
    assert list((tmp_path / "backups").iterdir()) == []


def test_a_backup_cut_in_half_is_found_out(backups: Backups) -> None:
    made = backups.make(nothing)
    made.file.write_bytes(made.file.read_bytes()[: made.file.stat().st_size // 2])
    with pytest.raises(StoreDamaged):
        verify(made.file)


def test_a_backup_of_a_later_version_is_refused(backups: Backups) -> None:
    made = backups.make(nothing)
    with pytest.raises(StoreTooNew):
        contents(made.file, SCHEMA - 1)


def test_old_backups_thin_out(backups: Backups, clock: FixedClock) -> None:
    for _ in range(30):
        backups.make(nothing)
        clock.pass_by(days=1)
    assert len(backups.all()) < 30
    assert backups.all()[0].made_at.date() == (clock.moment - timedelta(days=1)).date()


def test_a_foreign_file_among_the_backups_is_not_one(backups: Backups, tmp_path: Path) -> None:
    made = backups.make(nothing)
    shutil.copy(made.file, tmp_path / "backups" / "cases-copy.sqlite")
    assert backups.all() == (made,)
