"""What the search box shows under it: rows in groups, and a preview of the chosen one."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.domain.ports import AppealLine, CaseFileLine, Found
from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import applicant, joined, one_line
from desktop_app.ui.search_preview import SearchPreview
from desktop_app.ui.style import ems, named
from desktop_app.ui.theme import tokens

Index = QModelIndex | QPersistentModelIndex

REGISTER = "register_appeal"
MOST_ROWS = 12
"""Rows that the panel shows without scrolling."""

ROOM_FOR_PREVIEW = 56
"""The panel's width, in ems, from which on there is room for the preview beside the results."""

PADDING = 12
GAP = 10


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its words, and what choosing it asks of the window. A heading asks for nothing and can't be chosen."""

    title: str
    detail: str = ""
    asks: Show | Begin | None = None
    line: CaseFileLine | AppealLine | None = None


def rows_of(found: Found, typed: str) -> tuple[Row, ...]:
    """Case files, then appeals, each under a heading; last the way into a registration with the typed words."""
    case_files = [
        Row(line.title, joined(line.number, line.address, line.phone), Show("case_file", line.id), line)
        for line in found.case_files.lines
    ]
    appeals = [
        Row(line.number, joined(applicant(line), one_line(line.substance)), Show("appeal", line.id), line)
        for line in found.appeals.lines
    ]
    rows = [
        *([Row(translate("search", "Case files")), *case_files] if case_files else []),
        *([Row(translate("search", "Appeals")), *appeals] if appeals else []),
    ]
    if not rows:
        rows = [Row(translate("search", "Nothing like this is on file yet"))]
    register = translate("search", "Register an appeal: {typed}").format(typed=one_line(typed))
    return (*rows, Row(register, asks=Begin(REGISTER, typed.strip())))


class ResultsPanel(QFrame):
    """The results under the search box. It never takes the focus: the cursor stays in the line.

    `chosen` carries the Show or the Begin of the row that was chosen.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "search_panel")
        self.setProperty("part", "panel")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = _Rows(self)
        self._list = QListView(self)
        named(self._list, "search_results", translate("search", "Search results"))
        self._list.setModel(self.model)
        self._list.setItemDelegate(_RowDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("part", "plain")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self.preview = SearchPreview(self)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._list, 3)
        layout.addWidget(self.preview, 2)
        self._list.clicked.connect(self._choose)
        self._list.selectionModel().currentChanged.connect(self._look_at)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show the results, the first that can be chosen being current; the next ones keep the place of the panel."""
        self.model.replace(rows)
        self.move_to(0, 1)

    def lay_out(self, left: int, top: int, width: int, room: QSize) -> None:
        """Take a place under the line: as wide as it, wider where a preview fits into `room`, never out of it."""
        wanted = max(width, ems(ROOM_FOR_PREVIEW))
        wide = min(wanted, room.width() - left - GAP)
        row_height = self._list.sizeHintForRow(0)
        high = min(self.model.rowCount(), MOST_ROWS) * row_height + 2
        self.preview.setVisible(wide >= ems(ROOM_FOR_PREVIEW) and self.model.has_lines)
        if self.preview.isVisibleTo(self):
            high = max(high, self.preview.sizeHint().height())
        self.setGeometry(left, top, wide, min(high, room.height() - top - GAP))

    def move_by(self, steps: int) -> None:
        """Go up or down over the rows that can be chosen; up from the first is the last, which registers."""
        last = self.model.rowCount() - 1
        before = self._list.currentIndex().row()
        at = min(before + steps, last)
        self.move_to(max(at, 0), 1 if at <= 0 or steps > 0 else -1)
        if steps < 0 and self._list.currentIndex().row() == before:
            self.move_to(last, -1)

    def move_to(self, row: int, direction: int) -> None:
        """Make the row current, or the nearest one in that direction that can be chosen."""
        while 0 <= row < self.model.rowCount() and self.model.row(row).asks is None:
            row += direction
        if 0 <= row < self.model.rowCount():
            self._list.setCurrentIndex(self.model.index(row))

    def choose_current(self) -> None:
        """Choose the row that is current."""
        self._choose(self._list.currentIndex())

    @property
    def current(self) -> Row:
        """The row that Enter would choose."""
        return self.model.row(self._list.currentIndex().row())

    @Slot(object)
    def _choose(self, index: QModelIndex) -> None:
        asks = self.model.row(index.row()).asks if index.isValid() else None
        if asks is not None:
            self.chosen.emit(asks)

    @Slot(object, object)
    def _look_at(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.preview.show_line(self.model.row(current.row()).line if current.isValid() else None)


class _Rows(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()

    @property
    def has_lines(self) -> bool:
        return any(row.line is not None for row in self._rows)

    def replace(self, rows: tuple[Row, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, at: int) -> Row:
        return self._rows[at]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 — Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        can_choose = self._rows[index.row()].asks is not None
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable if can_choose else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return joined(row.title, row.detail)
        return None


class _RowDelegate(QStyledItemDelegate):
    """Title in a heavier weight, what follows it muted; headings small."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(0, QFontMetrics(option.font).height() + 2 * GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(Qt.ItemDataRole.UserRole)
        style = option.widget.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.save()
        place = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        title_font = QFont(option.font)
        title_font.setWeight(QFont.Weight.Normal if isinstance(row.asks, Begin) else QFont.Weight.DemiBold)
        muted = QColor(tokens().muted)
        if row.asks is None:
            title_font.setPointSizeF(option.font.pointSizeF() * 0.85)
            _draw(painter, place, row.title, title_font, muted)
        else:
            used = _draw(painter, place, row.title, title_font, option.palette.color(QPalette.ColorRole.Text))
            _draw(painter, place.adjusted(used + GAP, 0, 0, 0), row.detail, option.font, muted)
        painter.restore()


def _draw(painter: QPainter, place: QRect, text: str, font: QFont, colour: QColor) -> int:
    """Draw as much of a text as fits, and tell the width it took."""
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(place.width(), 0))
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
    return metrics.horizontalAdvance(shown)
