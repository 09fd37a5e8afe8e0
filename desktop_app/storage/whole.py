"""Files that appear whole or not at all: written under another name, fsynced and renamed. Nobody else may read them."""

import errno
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import NamedTemporaryFile

from desktop_app.domain.faults import DiskFull, StoreUnreachable

PART = ".part"
"""The ending of what was not written to its end."""

_NO_ROOM = {errno.ENOSPC, errno.EDQUOT}


def private(folder: Path, *, parents: bool = True) -> None:
    """Make the folder where there is none, closed to other users of the machine."""
    folder.mkdir(mode=0o700, parents=parents, exist_ok=True)


def write_part(folder: Path, chunks: Iterable[bytes]) -> Path:
    """A file of mode 0600 in the folder, on the disk to its last byte; nothing is left of it when that fails."""
    with NamedTemporaryFile("wb", dir=folder, suffix=PART, delete=False) as part:
        try:
            for chunk in chunks:
                part.write(chunk)
            part.flush()
            os.fsync(part.fileno())
        except OSError:
            Path(part.name).unlink()
            raise
    return Path(part.name)


def put(part: Path, path: Path) -> None:
    """Let a written file appear under its name, also after a power cut."""
    part.replace(path)
    fsync_folder(path.parent)


def fsync_folder(folder: Path) -> None:
    """Make what was renamed or removed in a folder outlast a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def disk_faults() -> Iterator[None]:
    """Turn what the disk refuses into DiskFull or StoreUnreachable."""
    try:
        yield
    except OSError as error:
        raise (DiskFull if error.errno in _NO_ROOM else StoreUnreachable) from error
