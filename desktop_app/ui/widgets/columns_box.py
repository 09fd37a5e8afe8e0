"""What each column of a file to be loaded holds: all columns with a sample, and a choice for the one at the cursor."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.importing import Target
from desktop_app.tasks.import_register import Column
from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.widgets.rows_choice import RowsChoice

SAMPLES = 3
SHOWN_ROWS = 8


class ColumnsBox(RowsChoice):
    """The value is a tuple of Column: those that hold something. `show_file` tells which columns there are."""

    gives = "target"

    def __init__(self, parent: QWidget | None = None) -> None:
        asks = translate("ColumnsBox", "The chosen column &holds")
        super().__init__(translate("ColumnsBox", "Columns of the file"), asks, rows=SHOWN_ROWS, parent=parent)
        self._targets: dict[int, Target] = {}
        self._headers: Sequence[str] = ()
        self._samples: Sequence[Sequence[str]] = ()
        self._choice.offer(tuple(Option(target, words.of(target)) for target in Target))
        self._choice.setPlaceholderText(translate("ColumnsBox", "stays in the file"))
        self._table.selectionModel().currentRowChanged.connect(self._show_choice)

    def show_file(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show the columns of a file, each with what stands first in it."""
        self._headers = headers
        self._samples = [
            [row[at] for row in rows if at < len(row) and row[at].strip()][:SAMPLES] for at in range(len(headers))
        ]
        self._fill()
        self._table.selectRow(0)

    def value(self) -> tuple[Column, ...]:
        """The columns that hold something, from the left."""
        return tuple(Column(at, target) for at, target in sorted(self._targets.items()))

    def set_value(self, value: tuple[Column, ...]) -> None:
        """Show what columns hold."""
        self._targets = {column.at: column.target for column in value if column.target is not None}
        self._fill()

    def _fill(self) -> None:
        here = self._table.currentIndex().row()
        titles = (
            translate("ColumnsBox", "Header"),
            translate("ColumnsBox", "Holds"),
            translate("ColumnsBox", "For example"),
        )
        rows = [
            (header, words.of(self._targets[at]) if at in self._targets else "", " · ".join(self._samples[at]))
            for at, header in enumerate(self._headers)
        ]
        self._table.show_rows(titles, rows)
        self._table.widen(14, 14)
        if here >= 0:
            self._table.selectRow(here)

    @Slot(QModelIndex, QModelIndex)
    def _show_choice(self, here: QModelIndex, _before: QModelIndex) -> None:
        self._choice.set_value(self._targets.get(here.row()))

    @Slot()
    def _choose(self) -> None:
        at, target = self._table.currentIndex().row(), self._choice.value()
        if at < 0:
            return
        if target is None:
            self._targets.pop(at, None)
        else:
            self._targets[at] = target
        self._fill()
        self.changed.emit()
