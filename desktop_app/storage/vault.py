"""Files by their hash: what came with appeals and the letters that were made, kept once each, out of the database."""

import errno
import hashlib
import os
import shutil
from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.faults import FileTooLarge
from desktop_app.storage.whole import PART, private, put, write_part

CHUNK = 1 << 20
"""Bytes copied at a time: memory stays flat whatever the file's size."""

LARGEST = 1 << 29
"""Bytes of one file, 512 MB: every backup and every copy for another program holds it once more."""

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
        self._kept: set[str] = set()

    def stage(self, source: Path) -> Attachment:
        """Keep a copy of a file. Raises FileTooLarge."""
        with source.open("rb") as reading:
            if os.fstat(reading.fileno()).st_size > LARGEST:
                raise FileTooLarge(LARGEST)
            path, size = self._write(iter(lambda: reading.read(CHUNK), b""), suffix="")
        return Attachment(source.name, size, path.stem)

    def keep(self, content: bytes, suffix: str) -> tuple[str, str]:
        """Keep bytes; their path relative to the vault, and their SHA-256."""
        path, _ = self._write([content], suffix)
        return path.relative_to(self._folder).as_posix(), path.stem

    def open_copy(self, sha256: str, name: str) -> Path:
        """A copy for another program to open; of its name it keeps only the ending, and that only if it is harmless."""
        suffix = Path(name).suffix.lower()
        private(self._copies)
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
        """Remove what no appeal, letter or draft knows by its SHA-256, and what was never written to its end.

        What has been kept since the program started stays: it may have become known after `known` was gathered.
        """
        for path in self._folder.rglob("*"):
            if path.is_file() and (path.suffix == PART or (path.stem not in known and path.stem not in self._kept)):
                path.unlink()

    def discard(self, hashes: Collection[str]) -> None:
        """Remove files by their SHA-256; they need not be there."""
        for sha256 in hashes:
            for path in self._shelf(sha256).glob(f"{sha256}*"):
                path.unlink()

    def _write(self, chunks: Iterable[bytes], suffix: str) -> tuple[Path, int]:
        private(self._folder)
        digest, size = hashlib.sha256(), 0

        def counted() -> Iterator[bytes]:
            nonlocal size
            for chunk in chunks:
                digest.update(chunk)
                size += len(chunk)
                yield chunk

        part = write_part(self._folder, counted())
        sha256 = digest.hexdigest()
        self._kept.add(sha256)
        path = self._shelf(sha256) / f"{sha256}{suffix}"
        private(path.parent)
        put(part, path)
        return path, size

    def _find(self, sha256: str) -> Path:
        for path in self._shelf(sha256).glob(f"{sha256}*"):
            return path
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), sha256)

    def _shelf(self, sha256: str) -> Path:
        """A folder for each first two digits: no folder grows without bound."""
        return self._folder / sha256[:2]


def _for_me_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _sha256(path: Path) -> str:
    with path.open("rb") as reading:
        return hashlib.file_digest(reading, "sha256").hexdigest()
