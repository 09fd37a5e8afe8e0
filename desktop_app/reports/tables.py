"""Tables for other programs: what they hold, and files that appear whole or not at all."""

import os
import re
import shutil
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.domain.safekeeping import Progress

Cell = str | int | date | None
"""A text, a number, a day, or nothing."""

Write = Callable[["Table", Path, Progress], None]

TELL_EVERY = 100
"""Rows after which the progress is told anew."""

_UNFINISHED = ".reception-"
"""Begins the name of a folder in which a file grows."""

_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Heading:
    """The title of a column, and how wide it is shown, in characters."""

    title: str
    width: int = 14


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that are read while they are written; `total` tells how many there will be."""

    title: str
    headings: tuple[Heading, ...]
    rows: Iterable[tuple[Cell, ...]]
    total: int


def plain(text: str) -> str:
    """A text without the characters that no table can hold."""
    return _CONTROLS.sub("", text)


def watched(table: Table, progress: Progress) -> Iterator[tuple[Cell, ...]]:
    """The rows, telling the progress now and then. Raises what `progress` raises."""
    for at, row in enumerate(table.rows):
        if at % TELL_EVERY == 0:
            progress(at / max(table.total, 1))
        yield row
    progress(1)


@contextmanager
def appearing(target: Path) -> Iterator[Path]:
    """The place to write a file to: it takes its name when it is whole, and before that nobody else may read it.

    What is left of a file that was not finished goes with its folder. Raises OSError when the disk refuses.
    """
    with TemporaryDirectory(dir=target.parent, prefix=_UNFINISHED, ignore_cleanup_errors=True) as folder:
        part = Path(folder) / target.name
        yield part
        with part.open("rb") as written:
            os.fsync(written.fileno())
        part.replace(target)


def sweep(folder: Path) -> None:
    """Remove what a program that was killed has left there of files it was writing."""
    for left in folder.glob(f"{_UNFINISHED}*"):
        shutil.rmtree(left, ignore_errors=True)
