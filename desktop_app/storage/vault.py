"""Files by their hash: what came with appeals and the letters that were made, kept once each, out of the database."""

import errno
import hashlib
import os
import shutil
from collections.abc import Collection, Iterable
from pathlib import Path
from tempfile import NamedTemporaryFile

from desktop_app.domain.appeal import Attachment

CHUNK = 1 << 20
"""Bytes copied at a time: memory stays flat whatever the file's size."""

PART = ".part"
UNKNOWN = ".bin"
OPENABLE = frozenset({
    ".7z", ".avi", ".bmp", ".csv", ".doc", ".docx", ".eml", ".gif", ".heic", ".jpeg", ".jpg", ".m4a", ".mov",
    ".mp3", ".mp4", ".msg", ".odp", ".ods", ".odt", ".ogg", ".pdf", ".png", ".ppt", ".pptx", ".rar", ".rtf", ".tif",
    ".tiff", ".txt", ".wav", ".webp", ".xls", ".xlsx", ".xml", ".zip",
})  # fmt: skip
"""Kinds of files that only show something. A copy of any other gets an ending that no program starts."""


class Vault:
    """A folder of files named after their SHA-256, and another for copies that other programs open.

    Folders are 0700, files 0600. A file appears whole or not at all: it is written under another name, fsynced and
    renamed. Whatever fails is an OSError: no room, no rights, a file that is gone or is no longer what was kept.
    """

    def __init__(self, folder: Path, copies: Path) -> None:
        self._folder = folder
        self._copies = copies

    def stage(self, source: Path) -> Attachment:
        """Keep a copy of a file."""
        with source.open("rb") as reading:
            path, size = self._write(iter(lambda: reading.read(CHUNK), b""), suffix="")
        return Attachment(source.name, size, path.stem)

    def keep(self, content: bytes, suffix: str) -> tuple[str, str]:
        """Keep bytes; their path relative to the vault, and their SHA-256."""
        path, _ = self._write([content], suffix)
        return path.relative_to(self._folder).as_posix(), path.stem

    def open_copy(self, sha256: str, name: str) -> Path:
        """A copy for another program to open; of its name it keeps only the ending, and that only if it is harmless."""
        suffix = Path(name).suffix.lower()
        _private(self._copies)
        copy = self._copies / f"{sha256[:12]}{suffix if suffix in OPENABLE else UNKNOWN}"
        kept = self._find(sha256)
        copy.unlink(missing_ok=True)
        with kept.open("rb") as reading, open(copy, "xb", opener=_for_me_alone) as writing:
            shutil.copyfileobj(reading, writing, CHUNK)
        if _sha256(copy) != sha256:
            copy.unlink()
            raise OSError(errno.EIO, "not what was kept", str(kept))
        return copy

    def forget_copies(self) -> None:
        """Empty the folder of copies: at exit, and at start in case the last exit was none."""
        if self._copies.exists():
            shutil.rmtree(self._copies)

    def sweep(self, known: Collection[str]) -> None:
        """Remove what no appeal, letter or draft knows by its SHA-256, and what was never written to its end."""
        for path in self._folder.rglob("*"):
            if path.is_file() and (path.suffix == PART or path.stem not in known):
                path.unlink()

    def _write(self, chunks: Iterable[bytes], suffix: str) -> tuple[Path, int]:
        _private(self._folder)
        digest, size = hashlib.sha256(), 0
        with NamedTemporaryFile("wb", dir=self._folder, suffix=PART, delete=False) as part:
            try:
                for chunk in chunks:
                    part.write(chunk)
                    digest.update(chunk)
                    size += len(chunk)
                part.flush()
                os.fsync(part.fileno())
            except OSError:
                Path(part.name).unlink()
                raise
        sha256 = digest.hexdigest()
        path = self._shelf(sha256) / f"{sha256}{suffix}"
        _private(path.parent)
        Path(part.name).replace(path)
        _fsync(path.parent)
        return path, size

    def _find(self, sha256: str) -> Path:
        for path in self._shelf(sha256).glob(f"{sha256}*"):
            return path
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), sha256)

    def _shelf(self, sha256: str) -> Path:
        """A folder for each first two digits: no folder grows without bound."""
        return self._folder / sha256[:2]


def _private(folder: Path) -> None:
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def _for_me_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _sha256(path: Path) -> str:
    with path.open("rb") as reading:
        return hashlib.file_digest(reading, "sha256").hexdigest()


def _fsync(folder: Path) -> None:
    """Make a rename outlast a power cut."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
