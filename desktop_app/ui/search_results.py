"""What the search box shows under it: rows in groups, and a preview of the chosen one."""

from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QListView, QWidget

from desktop_app.ui.language import translate
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.search_delegate import GAP, RowDelegate
from desktop_app.ui.search_preview import SearchPreview
from desktop_app.ui.search_rows import Further, Row
from desktop_app.ui.style import ems, named
from desktop_app.ui.theme import tokens
from desktop_app.ui.widgets.covering import CoveringFrame

Index = QModelIndex | QPersistentModelIndex

CAN_BE_CHOSEN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
"""Put together once: a list asks for it with every row that it paints."""

INSET = 3
"""Pixels from the panel's edge to what stands in it: its border, and room for its round corners."""

MOST_ROWS = 12
"""Rows that the panel shows without scrolling."""

FOR_ROWS, FOR_PREVIEW = 3, 2
"""How the panel's width is shared."""

ROOM_FOR_PREVIEW = 56
"""The panel's width, in ems, from which on there is room for the preview beside the results."""


class ResultsPanel(CoveringFrame):
    """The results under the search box. It never takes the focus: the cursor stays in the line.

    `chosen` carries what the chosen row asks for; `ended` the Further of the last group, when its end was scrolled to.
    """

    chosen = Signal(object)
    ended = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "search_panel")
        self.setProperty("part", "panel")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.model = _Rows(self)
        self._list = _List(self)
        named(self._list, "search_results", translate("search", "Search results"))
        self._list.setModel(self.model)
        self._list.setItemDelegate(RowDelegate(self._list))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setProperty("part", "plain")
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self.preview = SearchPreview(self)
        self._most = QSize()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(INSET, INSET, INSET, INSET)
        layout.setSpacing(0)
        layout.addWidget(self._list, FOR_ROWS)
        layout.addWidget(self.preview, FOR_PREVIEW)
        self._list.clicked.connect(self._choose)
        self._list.verticalScrollBar().valueChanged.connect(self._look_for_the_end)
        self._list.selectionModel().currentChanged.connect(self._look_at)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show the results, the first that can be chosen being current; the next ones keep the place of the panel."""
        self.model.replace(rows)
        self.move_to(0, 1)
        self._list.scrollToTop()  # while it is still low, the chosen row would push its heading out

    def renew_rows(self, rows: tuple[Row, ...]) -> None:
        """Show the same results with more known of them; the same one stays current, or else the same place."""
        at, scrolled = self._list.currentIndex().row(), self._list.verticalScrollBar().value()
        asks = self.model.row(at).asks if at >= 0 else None
        self.model.replace(rows)
        self.move_to(next((now for now, row in enumerate(rows) if row.asks == asks), at), 1)
        self._list.verticalScrollBar().setValue(scrolled)

    def lay_out(self, left: int, top: int, width: int, room: QSize) -> None:
        """Take a place under the line: as wide as it, wider where a preview fits into `room`, never out of it.

        What is shown grows at once; it gives back room only when asked to: who types does not see it jump, and the
        page below is not painted anew with every key.
        """
        for each in (self, self._list):
            each.ensurePolished()  # before they are shown for the first time they don't know how wide their frames are
        wide = min(max(width, ems(ROOM_FOR_PREVIEW)), room.width() - left - GAP)
        self._most = QSize(wide, room.height() - top - GAP)
        self.preview.setVisible(wide >= ems(ROOM_FOR_PREVIEW) and self.model.has_lines)
        kept = 0 if self.isHidden() else min(self.height(), self._most.height())
        self.setGeometry(left, top, wide, max(self._needed, kept))

    def give_back_room(self) -> None:
        """Be no higher than the results need."""
        self.resize(self.width(), self._needed)

    @property
    def _needed(self) -> int:
        """The height that shows the rows, and all that the preview says of the chosen one, where there is room."""
        edges = 2 * (INSET + self.frameWidth())
        needed = min(self.model.rowCount(), MOST_ROWS) * self._list.sizeHintForRow(0) + 2 * self._list.frameWidth()
        if self.preview.isVisibleTo(self):
            share = (self._most.width() - edges) * FOR_PREVIEW // (FOR_ROWS + FOR_PREVIEW)
            needed = max(needed, self.preview.height_for(share))
        return min(needed + edges, self._most.height())

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

    def move_to_group(self, direction: int) -> None:
        """Go to the first row of the next group, or of the one before."""
        headings = [at for at in range(self.model.rowCount()) if self.model.row(at).asks is None]
        at = self._list.currentIndex().row()
        others = [each for each in headings if (each > at if direction > 0 else each < at - 1)]
        if others:
            self.move_to(others[0] if direction > 0 else others[-1], 1)
        elif direction > 0:
            self.move_to(self.model.rowCount() - 1, -1)

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

    @Slot(int)
    def _look_for_the_end(self, value: int) -> None:
        rows = self.model.rowCount()
        if value and value == self._list.verticalScrollBar().maximum():
            # Under the results stand the ways on: the search by parameters, and a registration.
            ending = (self.model.row(row).asks for row in range(max(rows - 3, 0), rows))
            for asks in ending:
                if isinstance(asks, Further):
                    self.ended.emit(asks)
                    return

    @Slot(object, object)
    def _look_at(self, current: QModelIndex, _previous: QModelIndex) -> None:
        self.preview.show_line(self.model.row(current.row()).line if current.isValid() else None)
        if self.isVisible():
            self.resize(self.width(), max(self.height(), self._needed))


class _List(QListView):
    """It covers what lies under it: a key does not have the page below painted anew."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The rows on a ground of their own."""
        QPainter(self.viewport()).fillRect(event.rect(), QColor(tokens().surface))
        super().paintEvent(event)


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
        return CAN_BE_CHOSEN if can_choose else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return joined(row.title, row.reason, row.detail)
        return None
