"""Papers of many letters made in one go, with progress and a way to stop: PDFs, prints, envelopes, labels."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from io import BytesIO
from typing import TYPE_CHECKING, BinaryIO, Generic, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.domain.faults import Stopped
from desktop_app.domain.selection import windows
from desktop_app.ui.jobs import Room

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter

    from desktop_app.domain.letter import Letter
    from desktop_app.ui.desk import Desk

T = TypeVar("T")


@dataclass
class _Work(Generic[T]):
    """What is read of the letters window by window, and what is done with all that was found."""

    read: Callable[[Sequence[int]], list[T]]
    do: Callable[[list[T]], None]
    windows: Iterator[Sequence[int]]
    found: list[T] = field(default_factory=list)


class MailRun(QObject):
    """Does one thing with all letters at a time, also while its page is left; `ended` is what it emitted last of all.

    `progressed` gives the share that is done; `done` how many letters went into it; `failed` what stood in the way, or
    Stopped: then the files that were finished stay, and nothing is left of the one that was begun.
    """

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, letter_ids: tuple[int, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._ids = letter_ids
        self._is_stopped = False
        self.is_running = False
        self.ended: int | BaseException | None = None

    @Slot()
    def stop(self) -> None:
        """Leave off at the next letter."""
        self._is_stopped = True

    def save_bound(self, target: Path) -> None:
        """All letters one after another in one PDF."""
        self._begin(self._letters, lambda letters: _write(target, partial(self._bind, letters, 1)))

    def save_each(self, folder: Path) -> None:
        """Each letter in a PDF of its own, named by its number."""
        self._begin(self._letters, lambda letters: self._write_each(folder, letters))

    def print_bound(self, printer: QPrinter) -> None:
        """All letters on paper, one after another."""
        self._begin(self._letters, lambda letters: self._print(printer, letters))

    def save_carriers(self, target: Path, draw: Callable[[Iterable[Letter]], bytes]) -> None:
        """What carries the letters, envelopes or labels, in one PDF. `draw` is called in the press's room."""
        self._begin(self._letters, lambda letters: _write(target, partial(_put, draw(self._each(letters, 1)))))

    def _begin(self, read: Callable[[Sequence[int]], list[T]], do: Callable[[list[T]], None]) -> None:
        if not self.is_running:
            self.is_running, self._is_stopped, self.ended = True, False, None
            self._go_on(_Work(read, do, windows(self._ids)), [])

    def _go_on(self, work: _Work[T], more: list[T]) -> None:
        """Take in the last window; read the next one, or do the work when there is none."""
        work.found.extend(more)
        window = next(work.windows, None)
        if window is not None:
            self._desk.jobs.run(Room.READ, partial(work.read, window), partial(self._go_on, work), self._fail)
        else:
            end = partial(self._end, len(work.found))
            self._desk.jobs.run(Room.PRESS, partial(work.do, work.found), end, self._fail)

    def _letters(self, ids: Sequence[int]) -> list[Letter]:
        return [letter for letter in map(self._desk.register.letter, ids) if letter is not None and not letter.annulled]

    def _bind(self, letters: list[Letter], share: float, target: BinaryIO) -> None:
        self._desk.print_room.bind((letter.text for letter in self._each(letters, share)), target)

    def _write_each(self, folder: Path, letters: list[Letter]) -> None:
        for letter in self._each(letters, 1):
            pdf = self._desk.press.make(letter.text)
            _write(folder / f"{file_stem(letter.number)}.pdf", partial(_put, pdf))

    def _print(self, printer: QPrinter, letters: list[Letter]) -> None:
        from desktop_app.ui.papers import print_pdf

        half, pdf = 0.5, BytesIO()
        self._bind(letters, half, pdf)
        print_pdf(printer, pdf.getvalue(), lambda share: self._tell(half + share * half))

    def _each(self, items: list[T], share: float) -> Iterator[T]:
        """The items, with the progress told before each of them."""
        for at, item in enumerate(items):
            self._tell(share * at / len(items))
            yield item

    def _tell(self, share: float) -> None:
        # In the room's thread: the signal carries it over.
        if self._is_stopped:
            raise Stopped
        self.progressed.emit(share)

    def _end(self, made: int, _nothing: None) -> None:
        self.is_running, self.ended = False, made
        self.done.emit(made)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self.is_running, self.ended = False, error
        self.failed.emit(error)


def file_stem(number: str) -> str:
    """A number as a file may be called: what file systems refuse is a hyphen."""
    return "".join("-" if sign in '\\/:*?"<>|' else sign for sign in number)


def _write(target: Path, fill: Callable[[BinaryIO], object]) -> None:
    """Whole or not at all."""
    part = target.with_name(f"{target.name}.part")
    try:
        with part.open("wb") as file:
            fill(file)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _put(content: bytes, file: BinaryIO) -> None:
    file.write(content)
