"""The folder of recovery copies: what was saved is there, what is torn or foreign is put aside and told of."""

import errno
import os
import stat
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.faults import DiskFull, Fault, StoreUnreachable
from desktop_app.flow.recovery import Copy, Kept, Place, to_bytes
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from desktop_app.storage.copies import LARGEST, Copies
from tests.flow.toy import LEND
from tests.stand_ins import THURSDAY

TASKS = (LEND,)


def draft_of(run_id: str, reader: str = "Кузнецов", saved_at: datetime = THURSDAY) -> Copy:
    return Copy(start(run_id, LEND, Opening(THURSDAY.date(), typed=reader)), saved_at, Place("reader", 3))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Where the copies lie."""
    return tmp_path / "drafts"


@pytest.fixture
def copies(folder: Path) -> Copies:
    """The copies of an office that lends books, opened as the program does it."""
    copies = Copies(folder, TASKS)
    copies.load()
    return copies


def names(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_the_newest_state_of_each_run_is_there_after_a_restart_the_newest_on_top(folder: Path, copies: Copies) -> None:
    later = THURSDAY + timedelta(minutes=5)
    copies.save(draft_of("id-1"))
    copies.save(draft_of("id-2", "Белова", later))
    copies.save(draft_of("id-1", "Кузнецова"))

    assert Copies(folder, TASKS).load() == Kept((draft_of("id-2", "Белова", later), draft_of("id-1", "Кузнецова")))


def test_nobody_else_can_read_a_draft_and_its_file_is_named_after_the_run_alone(folder: Path, copies: Copies) -> None:
    copies.save(draft_of("id-1"))
    assert names(folder) == {"id-1.draft"}
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE((folder / "id-1.draft").stat().st_mode) == 0o600


def test_a_dropped_run_leaves_nothing_and_need_not_have_been_there(folder: Path, copies: Copies) -> None:
    copies.save(draft_of("id-1"))
    copies.drop("id-1")
    copies.drop("id-2")
    assert names(folder) == set()


def test_what_was_not_written_to_its_end_gives_way_to_the_state_before(folder: Path, copies: Copies) -> None:
    copies.save(draft_of("id-1"))
    (folder / "x1.part").write_bytes(to_bytes(draft_of("id-1", "Кузнецова"))[:100])
    assert copies.load() == Kept((draft_of("id-1"),))
    assert names(folder) == {"id-1.draft"}


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 300), st.binary(max_size=5))
def test_a_copy_torn_anywhere_is_set_aside_and_takes_no_other_with_it(folder: Path, at: int, junk: bytes) -> None:
    copies = Copies(folder, TASKS)
    copies.load()
    whole = to_bytes(draft_of("torn"))
    torn = whole[:at] + junk
    copies.save(draft_of("id-1"))
    (folder / "torn.draft").write_bytes(torn)

    kept = copies.load()

    if torn != whole:
        assert kept.copies == (draft_of("id-1"),)
        (aside,) = kept.set_aside
        assert aside.parent == folder / "set-aside"
        assert aside.read_bytes() == torn
    assert copies.load().set_aside == ()


def test_a_foreign_file_is_set_aside_whatever_it_is(folder: Path, copies: Copies, tmp_path: Path) -> None:
    (folder / "photo.png").write_bytes(b"\x89PNG\r\n")
    (folder / "empty.draft").touch()
    (folder / "id-1 (copy).draft").write_bytes(to_bytes(draft_of("id-1")))
    (folder / "folder").mkdir()
    (folder / "link.draft").symlink_to(tmp_path / "nowhere")
    with (folder / "huge.draft").open("wb") as huge:
        huge.truncate(LARGEST + 1)

    kept = copies.load()

    assert kept.copies == ()
    assert {path.name for path in kept.set_aside} == {
        "photo.png", "empty.draft", "id-1 (copy).draft", "folder", "link.draft", "huge.draft",
    }  # fmt: skip
    assert {path.name for path in folder.iterdir()} == {"set-aside"}


def test_what_was_set_aside_before_is_not_overwritten(folder: Path, copies: Copies) -> None:
    for content in (b"first", b"second", b"third"):
        (folder / "torn.draft").write_bytes(content)
        copies.load()
    assert {path.read_bytes() for path in (folder / "set-aside").iterdir()} == {b"first", b"second", b"third"}


def test_what_can_not_be_moved_is_told_of_where_it_lies(
    folder: Path, copies: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    (folder / "torn.draft").write_bytes(b"torn")
    copies.save(draft_of("id-1"))
    monkeypatch.setattr(Path, "rename", refusing(errno.EPERM))
    assert copies.load() == Kept((draft_of("id-1"),), (), (folder / "torn.draft",))


def test_a_draft_of_a_task_that_is_gone_is_left_as_text(folder: Path, copies: Copies) -> None:
    gone = draft_of("id-1")
    copies.save(replace(gone, run=replace(gone.run, task=replace(LEND, name="give away"))))
    kept = Copies(folder, TASKS).load()
    assert kept.copies == ()
    (leftover,) = kept.leftovers
    assert (leftover.run_id, leftover.task, leftover.saved_at) == ("id-1", "give away", THURSDAY)
    assert ("reader", "Кузнецов") in leftover.texts
    assert names(folder) == {"id-1.draft"}


def refusing(code: int) -> Callable[..., None]:
    def refuse(*_arguments: object, **_named: object) -> None:
        raise OSError(code, os.strerror(code))

    return refuse


@pytest.mark.parametrize(
    ("code", "fault"),
    [
        (errno.ENOSPC, DiskFull),
        (errno.EDQUOT, DiskFull),
        (errno.EIO, StoreUnreachable),
        (errno.EROFS, StoreUnreachable),
    ],
)
def test_a_disk_that_refuses_is_a_fault_and_the_state_before_stays(
    folder: Path, copies: Copies, monkeypatch: pytest.MonkeyPatch, code: int, fault: type[Fault]
) -> None:
    copies.save(draft_of("id-1"))
    with monkeypatch.context() as at_fault:
        at_fault.setattr(os, "fsync", refusing(code))
        with pytest.raises(fault):
            copies.save(draft_of("id-1", "Белова"))
    assert names(folder) == {"id-1.draft"}
    assert copies.load() == Kept((draft_of("id-1"),))


def test_a_data_folder_that_was_taken_away_is_not_made_anew(folder: Path, copies: Copies) -> None:
    folder.rmdir()
    folder.parent.rmdir()
    with pytest.raises(StoreUnreachable):
        copies.save(draft_of("id-1"))
    assert not folder.parent.exists()


def test_only_the_folder_of_the_copies_was_removed_and_is_made_again(folder: Path, copies: Copies) -> None:
    folder.rmdir()
    copies.save(draft_of("id-1"))
    assert copies.load() == Kept((draft_of("id-1"),))


def test_a_copy_is_on_the_disk_before_it_bears_its_name(
    folder: Path, copies: Copies, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    fsync, replace_file = os.fsync, Path.replace

    def seen_fsync(handle: int) -> None:
        done.append("fsync folder" if stat.S_ISDIR(os.fstat(handle).st_mode) else "fsync file")
        fsync(handle)

    def seen_replace(part: Path, path: Path) -> Path:
        done.append(f"rename to {path.name}")
        return replace_file(part, path)

    monkeypatch.setattr(os, "fsync", seen_fsync)
    monkeypatch.setattr(Path, "replace", seen_replace)
    copies.save(draft_of("id-1"))
    assert done == ["fsync file", "rename to id-1.draft", "fsync folder"]
    assert folder.is_dir()


def test_files_that_a_draft_names_are_known_even_when_it_is_torn(folder: Path, copies: Copies) -> None:
    whole, torn = "a" * 64, "b" * 64
    copies.save(draft_of("id-1", whole))
    (folder / "torn.draft").write_bytes(f'{{"sha256": "{torn}"'.encode())
    copies.load()
    assert {whole, torn} <= copies.files_in_use()
