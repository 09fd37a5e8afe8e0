"""A long list as a table model that reads only the windows of rows that are looked at.

What is far from both ends of a very long list is known only once the list is put in order, in a room of its own: that
is begun when its first rows are there, and until it is done a mark stands in place of those rows.
"""

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import CancelledError
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

from desktop_app.domain.feedback import FeedbackListing
from desktop_app.domain.ports import DoublesListing, FileListing, Listing, OutgoingListing, StaffListing
from desktop_app.domain.readings import ReadingListing
from desktop_app.domain.selection import SortKey
from desktop_app.ui.jobs import Jobs, Room
from desktop_app.ui.tips import as_typed

WINDOW = 100
KEPT = 40
WANTED = 3
LONG = 10_000
"""Rows; a longer list is put in order before anybody asks for its middle."""
NOT_YET = "…"
"""What a cell says until its row has come."""

Line = Any
"""An AppealLine, CaseFileLine, LetterLine, FileLine, FeedbackLine, StaffLine, ReadingLine or DoubleLine."""

Rows = Listing | OutgoingListing | FileListing | FeedbackListing | DoublesListing | StaffListing | ReadingListing
Read = Callable[[int, int], Rows]
"""Gives a window of a list by its offset and its length."""

PutInOrder = Callable[[], None]
"""Has every place of a list at hand: what waits can be read then."""

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a list: its title and what it says of a line.

    Its width is that of `widest`; the one without takes what is left. It is shown from a page's width in ems on, and
    drawn by a delegate of its own, if it has one. `sort` is what a list that can be sorted by it is sorted by then.
    """

    title: str
    say: Callable[[Line], str]
    widest: str = ""
    from_width: float = 0
    delegate: Callable[[QWidget], QAbstractItemDelegate] | None = None
    sort: SortKey | None = None


class ListingModel(QAbstractTableModel):
    """`read(offset, limit)` gives a window of the list; it is called in Room.READ, one window at a time.

    A window asked for last is read first: who drags the scroll bar wants the place where it stops. The rows that are
    shown stay until their newer state has come. `loaded` is emitted for each window that has come; after `failed`
    nothing more is read until the list is asked for again. What `put_in_order` does is done in Room.ORDER.
    """

    loaded = Signal()
    failed = Signal(object)

    def __init__(self, jobs: Jobs, columns: tuple[Column, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.columns = columns
        self._jobs = jobs
        self._read: Read | None = None
        self._put_in_order: PutInOrder | None = None
        self._ordering: PutInOrder | None = None
        self._total = 0
        self._windows: OrderedDict[int, tuple[Line, ...]] = OrderedDict()
        self._fresh: set[int] = set()
        self._waiting: set[int] = set()
        self._wanted: list[int] = []
        self._asked: int | None = None
        self._reading = 0
        self._is_other = False
        self._is_stopped = False

    @property
    def total(self) -> int:
        """How many rows the whole list has."""
        return self._total

    @property
    def is_begun(self) -> bool:
        """Whether a list was ever asked for."""
        return self._read is not None

    def show(self, read: Read, put_in_order: PutInOrder | None = None) -> None:
        """Show another list; the present one stays until the first rows of that one have come."""
        self._read = read
        self._put_in_order = put_in_order
        self._is_other = True
        self._begin(0)

    def refresh(self) -> None:
        """Read the list again; each row stays until its newer state has come."""
        self._begin(*(self._windows or (0,)))

    def line(self, row: int) -> Line | None:
        """What stands in a row; None when its window has not come yet: it is asked for."""
        at = row // WINDOW
        if at not in self._fresh and at not in self._waiting:
            self._want(at)
        window = self._windows.get(at)
        if window is None or row % WINDOW >= len(window):
            return None
        self._windows.move_to_end(at)
        return window[row % WINDOW]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        """See Qt."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        """See Qt."""
        return 0 if parent.isValid() else len(self.columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """See Qt."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].title
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words of a cell; the line itself under UserRole."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.UserRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        line = self.line(index.row())
        if line is None and role == Qt.ItemDataRole.DisplayRole:
            return NOT_YET
        if line is None or role == Qt.ItemDataRole.UserRole:
            return line
        said = self.columns[index.column()].say(line)
        return as_typed(said) if role == Qt.ItemDataRole.ToolTipRole else said

    def _begin(self, *windows: int) -> None:
        self._reading += 1
        self._is_stopped = False
        self._fresh.clear()
        self._waiting.clear()
        self._asked = None
        self._wanted = list(windows[-WANTED:])
        self._ask()

    def _want(self, at: int) -> None:
        if at == self._asked:
            return
        if at in self._wanted:
            self._wanted.remove(at)
        self._wanted.append(at)
        del self._wanted[:-WANTED]
        if self._asked is None:
            self._ask()

    def _ask(self) -> None:
        if self._read is None or self._is_stopped or not self._wanted:
            return
        self._asked = self._wanted.pop()
        number = self._reading
        self._jobs.run(
            Room.READ,
            partial(self._look, number, self._read, self._asked * WINDOW),
            partial(self._take, number, self._asked),
            partial(self._fail, number),
        )

    def _look(self, number: int, read: Read, offset: int) -> Rows:
        if number != self._reading:
            # In the room's thread: another list was asked for before this one's turn came.
            raise CancelledError
        return read(offset, WINDOW)

    def _take(self, number: int, at: int, listing: Rows) -> None:
        if number != self._reading:
            return
        self._asked = None
        waits = isinstance(listing, Listing) and listing.waits
        if self._is_other:
            self._start_anew(at, listing)
        elif waits:
            self._resize(listing.total)
        else:
            self._renew(at, listing)
        if waits:
            self._waiting.add(at)
            self._begin_order()
        self.loaded.emit()
        self._ask()

    def _start_anew(self, at: int, listing: Rows) -> None:
        self._is_other = False
        self.beginResetModel()
        self._windows = OrderedDict({at: listing.rows})
        self._fresh = {at}
        self._total = listing.total
        self.endResetModel()
        if listing.total > LONG:
            self._begin_order()

    def _begin_order(self) -> None:
        """Have the list put in order, unless that is under way."""
        ordering = self._put_in_order
        if ordering is None or ordering is self._ordering:
            return
        self._ordering = ordering
        self._jobs.run(Room.ORDER, ordering, partial(self._end_order, ordering), partial(self._miss_order, ordering))

    def _end_order(self, ordering: PutInOrder, _done: None) -> None:
        """Every row has its place: those that are looked at ask for themselves when they are painted."""
        if ordering is not self._ordering:
            return
        self._ordering = None
        waited, self._waiting = self._waiting, set()
        if waited and self._total:
            self.dataChanged.emit(self.index(0, 0), self.index(self._total - 1, len(self.columns) - 1))

    def _miss_order(self, ordering: PutInOrder, error: BaseException) -> None:
        if ordering is not self._ordering:
            return
        self._ordering = None
        if not isinstance(error, CancelledError):
            self.failed.emit(error)

    def _renew(self, at: int, listing: Rows) -> None:
        self._windows[at] = listing.rows
        self._windows.move_to_end(at)
        self._fresh.add(at)
        while len(self._windows) > KEPT:
            dropped, _ = self._windows.popitem(last=False)
            self._fresh.discard(dropped)
        self._resize(listing.total)
        last = min((at + 1) * WINDOW, self._total) - 1
        if last >= at * WINDOW:
            self.dataChanged.emit(self.index(at * WINDOW, 0), self.index(last, len(self.columns) - 1))

    def _resize(self, total: int) -> None:
        before = self._total
        if total > before:
            self.beginInsertRows(QModelIndex(), before, total - 1)
            self._total = total
            self.endInsertRows()
        elif total < before:
            self.beginRemoveRows(QModelIndex(), total, before - 1)
            self._total = total
            self.endRemoveRows()

    def _fail(self, number: int, error: BaseException) -> None:
        if number == self._reading:
            self._is_stopped = True
            self.failed.emit(error)
