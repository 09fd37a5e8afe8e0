"""Recovery copies: a small file for each unfinished run, apart from the case database, written whole."""

import re
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import Path
from typing import Any

from desktop_app.flow.recovery import Copy, Kept, Leftover, Torn, from_bytes, to_bytes
from desktop_app.flow.task import Task
from desktop_app.storage.whole import PART, disk_faults, fsync_folder, private, put, write_part

SUFFIX = ".draft"
SET_ASIDE = "set-aside"
LARGEST = 1 << 26
"""Bytes: no draft comes near it, and a foreign file of any size must not fill the memory."""

_SHA256 = re.compile(rb"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")


class Copies:
    """A folder of mode 0700 with files of mode 0600, named after their runs alone.

    Every call raises DiskFull or StoreUnreachable when the disk does not let it through.
    """

    def __init__(self, folder: Path, tasks: Iterable[Task[Any]]) -> None:
        self._folder = folder
        self._tasks = tasks

    def load(self) -> Kept:
        """All that is there, the newest first. What can't be read is moved to a folder beside, never removed."""
        with disk_faults():
            private(self._folder)
            for part in self._folder.glob(f"*{PART}"):
                part.unlink()
            return self._sorted(sorted(self._folder.iterdir()))

    def save(self, copy: Copy) -> None:
        """Let the run's file hold this state, or the one before when that fails."""
        with disk_faults():
            # A data folder that was taken away must not be made anew where it lay.
            private(self._folder, parents=False)
            put(write_part(self._folder, [to_bytes(copy)]), self._file(copy.run.id))

    def drop(self, run_id: str) -> None:
        """Remove the run's file; there need not be one."""
        with disk_faults():
            file = self._file(run_id)
            if file.exists():
                file.unlink()
                fsync_folder(self._folder)

    def files_in_use(self) -> frozenset[str]:
        """The SHA-256 of every file that a copy names, also one that can't be read any more."""
        found: set[str] = set()
        with disk_faults():
            for path in self._folder.rglob("*"):
                if path.is_file():
                    found.update(hashes_in(path.read_bytes()))
        return frozenset(found)

    def _sorted(self, entries: list[Path]) -> Kept:
        copies: list[Copy] = []
        leftovers: list[Leftover] = []
        set_aside: list[Path] = []
        for path in entries:
            if path.name == SET_ASIDE:
                continue
            match self._read(path):
                case Copy() as copy:
                    copies.append(copy)
                case Leftover() as leftover:
                    leftovers.append(leftover)
                case None:
                    set_aside.append(self._set_aside(path))
        copies.sort(key=lambda copy: copy.saved_at.timestamp(), reverse=True)
        leftovers.sort(key=lambda leftover: leftover.saved_at.timestamp(), reverse=True)
        return Kept(tuple(copies), tuple(leftovers), tuple(set_aside))

    def _read(self, path: Path) -> Copy | Leftover | None:
        """What the file holds; None when it is torn, too large, not readable or not of the run it is named after."""
        try:
            if not path.is_file() or path.stat().st_size > LARGEST:
                return None
            found = from_bytes(path.read_bytes(), self._tasks)
        except (OSError, Torn):
            return None
        run_id = found.run.id if isinstance(found, Copy) else found.run_id
        return found if path == self._file(run_id) else None

    def _set_aside(self, path: Path) -> Path:
        """Where the file lies now: beside, under a name that is still free, or where it was if it can't be moved."""
        beside = self._folder / SET_ASIDE
        names = (f"{path.name}.{number}" if number else path.name for number in count())
        try:
            private(beside)
            place = next(beside / name for name in names if not (beside / name).exists())
            path.rename(place)
            fsync_folder(beside)
        except OSError:
            return path
        return place

    def _file(self, run_id: str) -> Path:
        return self._folder / f"{run_id}{SUFFIX}"


def hashes_in(copy: bytes) -> Iterator[str]:
    """The SHA-256 of every file that a recovery copy names."""
    return (each.decode() for each in _SHA256.findall(copy))
