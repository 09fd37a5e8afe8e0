"""A table of texts: rows of a file, or what became of them. It draws only what is in sight."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from desktop_app.ui.style import ems, named
from desktop_app.ui.tips import as_typed

ROW_EMS = 2.1
COLUMN_EMS = 11
NO_ROW = QModelIndex()
Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """Headers, and rows that may be shorter than they."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._headers: Sequence[str] = ()
        self._rows: Sequence[Sequence[str]] = ()

    def show_rows(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show these in place of the others."""
        self.beginResetModel()
        self._headers, self._rows = headers, rows
        self.endResetModel()

    def rowCount(self, parent: Index = NO_ROW) -> int:
        """Of a table only the root has rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = NO_ROW) -> int:
        """As many as there are headers."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text on one line; the whole of it on the tool tip and for a screen reader."""
        row = self._rows[index.row()]
        text = row[index.column()] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(text.split())
        if role == Qt.ItemDataRole.ToolTipRole:
            return as_typed(text)
        return text if role == Qt.ItemDataRole.AccessibleTextRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The header of a column."""
        is_shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._headers[section] if is_shown else None


class RowsTable(QTableView):
    """Shows a RowsModel; Tab goes on to the next field, arrows move between the rows."""

    def __init__(self, name: str, spoken: str, *, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, spoken)
        self._model = RowsModel(self)
        self.setModel(self._model)
        be_list(self, ROW_EMS)
        header = self.horizontalHeader()
        header.setDefaultSectionSize(ems(COLUMN_EMS))
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setFixedHeight(ems(ROW_EMS * (rows + 2)))

    def show_rows(self, headers: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
        """Show these in place of the others."""
        self._model.show_rows(headers, rows)

    def text(self, row: int, column: int) -> str:
        """All that stands in a cell."""
        told: str = self._model.index(row, column).data(Qt.ItemDataRole.AccessibleTextRole)
        return told

    def widen(self, *widths: float) -> None:
        """Give the first columns these widths, in ems."""
        for at, width in enumerate(widths):
            self.setColumnWidth(at, ems(width))


def be_list(table: QTableView, row_ems: float) -> None:
    """Let a table be a list of rows of this height, from which one is chosen."""
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(ems(row_ems))
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setSectionsClickable(False)
