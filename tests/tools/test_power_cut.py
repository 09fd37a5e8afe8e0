"""The power goes at any moment of a session: what was acknowledged is there, and a disk that lies is caught."""

from pathlib import Path
from random import Random

import pytest

from tools.power_cut import Disk, Op, trial

EVERY = 113
"""A moment of so many is looked at here; `make power-cut` looks at all."""


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    """A disk with one file of six bytes."""
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "file").write_bytes(b"before")
    return Disk(tmp_path / "data")


def found(disk: Disk, fate: str, tmp_path: Path) -> dict[str, bytes]:
    disk.cut(fate, Random(1), tmp_path / fate)  # noqa: S311 — no secret
    return {path.name: path.read_bytes() for path in (tmp_path / fate).iterdir()}


def test_what_was_not_synced_may_be_there_or_not(disk: Disk, tmp_path: Path) -> None:
    disk.do("pwrite64", [disk.folder / "file"], Op(0, b"AFTER!"))

    assert found(disk, "dropped", tmp_path) == {"file": b"before"}
    assert found(disk, "kept", tmp_path) == {"file": b"AFTER!"}


def test_what_was_synced_is_there(disk: Disk, tmp_path: Path) -> None:
    file = disk.folder / "file"
    disk.do("pwrite64", [file], Op(0, b"AFTER!"))
    disk.do("ftruncate", [file], Op(5, None))
    disk.do("fsync", [file], None)

    assert found(disk, "dropped", tmp_path) == {"file": b"AFTER"}


def test_a_name_is_kept_with_its_folder(disk: Disk, tmp_path: Path) -> None:
    part, file = disk.folder / "part", disk.folder / "file"
    disk.do("openat", [part], None)
    disk.do("write", [part], Op(-1, b"new"))
    disk.do("fsync", [part], None)
    disk.do("rename", [part, file], None)
    assert found(disk, "dropped", tmp_path) == {"file": b"before", "part": b"new"}

    disk.do("fsync", [disk.folder], None)
    assert found(disk, "torn", tmp_path) == {"file": b"new"}


def test_nothing_that_was_acknowledged_is_lost(tmp_path: Path) -> None:
    done = trial(tmp_path, step=EVERY)

    assert done.flaws == []
    assert done.cuts > 0


def test_a_database_that_does_not_wait_for_the_disk_is_caught(tmp_path: Path) -> None:
    done = trial(tmp_path, "off", step=EVERY)

    assert any("a finished run is lost" in flaw for flaw in done.flaws)
