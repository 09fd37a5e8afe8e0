"""What the machine may do while the office works: it is told with a reason, and nothing half-done is left."""

import errno
import os
from pathlib import Path

import pytest

from desktop_app.domain.faults import DiskFull, FileTooLarge, StoreBusy, StoreOnNetwork, StoreUnreachable
from desktop_app.storage import database, schema, vault
from desktop_app.storage import store as adapter
from desktop_app.storage.store import Store
from desktop_app.storage.vault import Vault
from tests.stand_ins import FixedClock, PlainWeek
from tests.storage.samples import opened


def untold(_share: float) -> None:
    """Progress that nobody looks at."""


@pytest.fixture
def kept(store: Store, tmp_path: Path) -> Vault:
    """The vault beside the register."""
    return Vault(store.file.parent / "vault", tmp_path / "copies")


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """A disk that takes no more: what is written is refused when it has to last."""

    def refuse(_handle: int) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "fsync", refuse)


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("*") if path.is_file())


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_leaves_no_half_backup(store: Store) -> None:
    with pytest.raises(DiskFull):
        store.backups.make(untold)

    assert files(store.backups.folder) == []


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_leaves_no_half_restore(store: Store) -> None:
    opened(store)
    with pytest.raises(DiskFull):
        store.restore("cases-20260115-103000", untold)

    assert store.register.case_file(1) is not None
    assert not [name for name in files(store.file.parent) if "restoring" in name or name.endswith(".part")]


def test_a_full_disk_takes_no_attachment_and_leaves_nothing_of_it(
    kept: Vault,
    tmp_path: Path,
    full_disk: None,  # noqa: ARG001 — after the vault
) -> None:
    scan = tmp_path / "scan.pdf"
    scan.write_bytes(b"scan" * 1000)

    with pytest.raises(OSError, match="No space left") as told:
        kept.stage(scan)

    assert told.value.errno == errno.ENOSPC
    assert files(tmp_path / "data" / "vault") == []


def test_a_file_of_two_gigabytes_is_refused_at_once(kept: Vault, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    with film.open("wb") as writing:
        writing.truncate(2 << 30)  # nothing of it lies on the disk

    with pytest.raises(FileTooLarge) as told:
        kept.stage(film)

    assert told.value.most == vault.LARGEST
    assert files(tmp_path / "data" / "vault") == []


def test_a_file_that_has_vanished_is_told(kept: Vault, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        kept.stage(tmp_path / "gone.pdf")


def test_a_folder_removed_while_the_program_runs_takes_no_work_with_it(store: Store) -> None:
    folder = store.file.parent
    folder.rename(folder.with_name("elsewhere"))

    with pytest.raises(StoreUnreachable):
        opened(store)

    folder.with_name("elsewhere").rename(folder)
    assert opened(store).id == 1


def test_another_file_in_the_place_of_the_register_takes_no_work(store: Store) -> None:
    content = store.file.read_bytes()
    store.file.unlink()
    store.file.write_bytes(content)

    with pytest.raises(StoreUnreachable):
        opened(store)


def test_a_file_held_by_another_program_is_told_and_nothing_is_written(store: Store) -> None:
    store._writing.timeout = 0  # noqa: SLF001 — a test does not wait
    other = database.Database(store.file, {})
    with other.only_writer(), pytest.raises(StoreBusy):
        opened(store)
    other.close_all()

    assert store.register.case_files(offset=0, limit=1).total == 0


def test_a_folder_that_may_only_be_read_is_told(
    tmp_path: Path, clock: FixedClock, calendar: PlainWeek, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = os.open

    def refuse(path: str, flags: int, mode: int = 0o777, **more: int) -> int:
        if flags & (os.O_RDWR | os.O_WRONLY):
            raise OSError(errno.EROFS, os.strerror(errno.EROFS))
        return really(path, flags, mode, **more)

    monkeypatch.setattr(os, "open", refuse)

    with pytest.raises(StoreUnreachable):
        Store(tmp_path / "office", clock, calendar).open()


def test_a_disk_of_another_computer_is_refused_by_its_kind(
    tmp_path: Path, clock: FixedClock, calendar: PlainWeek, monkeypatch: pytest.MonkeyPatch
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(f"/dev/sda1 / ext4 rw 0 0\nserver:/office {tmp_path / 'office'} nfs4 rw 0 0\n")
    monkeypatch.setattr(adapter, "MOUNTS", mounts)

    with pytest.raises(StoreOnNetwork) as told:
        Store(tmp_path / "office" / "data", clock, calendar).open()

    assert told.value.filesystem == "nfs4"
    assert not (tmp_path / "office").exists()


NEXT = """
def up(_migrator, db):
    db.execute_sql("ALTER TABLE office ADD COLUMN motto TEXT NOT NULL DEFAULT ''")
"""


def test_a_migration_comes_after_a_backup_of_what_it_changes(
    tmp_path: Path, clock: FixedClock, calendar: PlainWeek, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = Store(tmp_path / "office", clock, calendar)
    old.open()
    opened(old)
    assert old.backups.all() == ()
    old.close()
    newer = tmp_path / "migrations"
    newer.mkdir()
    for each in schema.MIGRATIONS.glob("[0-9]*.py"):
        (newer / each.name).write_text(each.read_text())
    before = schema.newest_schema()
    (newer / f"{before + 1:04}_motto.py").write_text(NEXT)
    monkeypatch.setattr(schema, "MIGRATIONS", newer)

    new = Store(tmp_path / "office", clock, calendar)
    new.open()

    (backup,) = new.backups.all()
    assert new.backups.contents(backup.name, newest_schema=before).case_files == 1
    assert new.register.case_file(1) is not None
    new.close()
