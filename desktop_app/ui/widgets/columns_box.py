"""What each column of a file to be loaded holds: all columns with a sample, and a choice for the one at the cursor."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.importing import Target
from desktop_app.domain.rules import Rule
from desktop_app.tasks.import_register import Column
from desktop_app.ui import words
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.style import label, named
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.focus_inside import FocusInside
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.widgets.rows_table import RowsTable

SAMPLES = 3
SHOWN_ROWS = 8


class ColumnsBox(FocusInside):
    """The value is a tuple of Column: those that hold something. `show_file` tells which columns there are."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._targets: dict[int, Target] = {}
        self._headers: Sequence[str] = ()
        self._samples: Sequence[Sequence[str]] = ()
        self._table = RowsTable("columns.table", translate("ColumnsBox", "Columns of the file"), rows=SHOWN_ROWS)
        self._choice = ChoiceBox()
        self._choice.changed.connect(self._choose)
        self._choice_label = label(translate("ColumnsBox", "The chosen column &holds"), "label")
        self._choice_label.setBuddy(self._choice)
        named(self._choice, "columns.target", self._choice_label.text())
        self._choice.offer(tuple(Option(target, words.of(target)) for target in Target))
        self._choice.setPlaceholderText(translate("ColumnsBox", "stays in the file"))
        line = QHBoxLayout()
        line.addWidget(self._choice_label)
        line.addWidget(self._choice, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._table)
        whole.addLayout(line)
        self.point_to(self._table)
        self._table.selectionModel().currentRowChanged.connect(self._show_choice)

    def equip(self, _desk: Desk, _rule: Rule, name: str) -> None:
        """Take the field's name to its parts."""
        named(self._table, f"{name}.table", self._table.accessibleName())
        named(self._choice, f"{name}.target", self._choice_label.text())

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
