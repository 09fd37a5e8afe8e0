"""A list that is a part of a page: rows by windows, or a line that says why there are none."""

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop_app.ui.jobs import Jobs
from desktop_app.ui.pages.list_page import table_of
from desktop_app.ui.pages.listing import Column, ListingModel, Read
from desktop_app.ui.style import ems, label, named

LEAST_EMS = 16


class SmallList(QWidget):
    """Enter or a double click opens a row: `opened` carries its line. `counted` gives the number of rows."""

    opened = Signal(object)
    counted = Signal(int)
    failed = Signal(object)

    def __init__(self, jobs: Jobs, name: str, title: str, columns: tuple[Column, ...], nothing: str) -> None:
        super().__init__()
        self.model = ListingModel(jobs, columns, self)
        self.table = table_of(self.model, columns)
        named(self.table, name, title)
        stretched = next(at for at, column in enumerate(columns) if not column.widest)
        self.table.horizontalHeader().setSectionResizeMode(stretched, self.table.horizontalHeader().ResizeMode.Stretch)
        self._place = QStackedLayout(self)
        self._place.addWidget(self.table)
        self._place.addWidget(label(nothing, "muted"))
        self.setMinimumHeight(ems(LEAST_EMS))
        self.model.loaded.connect(self._settle)
        self.model.failed.connect(self.failed)
        self.table.activated.connect(self._open)

    def show_rows(self, read: Read) -> None:
        """Show the rows that `read` gives, or their newer state."""
        if self.model.is_begun:
            self.model.refresh()
        else:
            self.model.show(read)

    @Slot()
    def _settle(self) -> None:
        total = self.model.total
        self._place.setCurrentIndex(0 if total else 1)
        if total and not self.table.currentIndex().isValid():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self.counted.emit(total)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if line is not None:
            self.opened.emit(line)
