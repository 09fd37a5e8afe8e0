"""What long lists have in common: a table over a ListingModel, and an empty state in its place."""

from abc import abstractmethod
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QHeaderView, QStackedLayout, QTableView, QVBoxLayout, QWidget

from desktop_app.ui.asking import Begin, Export, Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.exports import Source
from desktop_app.ui.language import translate
from desktop_app.ui.pages.filter_area import FilterArea
from desktop_app.ui.pages.listing import Column, ListingModel
from desktop_app.ui.pages.page import MARGIN, Page
from desktop_app.ui.pages.parts import button, scrolled
from desktop_app.ui.style import ems, label, named
from desktop_app.ui.tab_order import order_tabs
from desktop_app.ui.widgets.elided_label import ElidedLabel
from desktop_app.ui.widgets.rows_table import be_list

ROW_EMS = 2.6
CELL_PADDING = 22
LEAST_EMS = 10
"""The list is never lower: the filters over it give way first."""
MOST_LETTERS = 10_000
"""So many letters are written in one task at most."""


@dataclass(frozen=True, slots=True)
class Bookmark:
    """What a list was narrowed to, its current row, and the one on top."""

    narrowed: object
    row: int
    top: int


class ListPage(Page):
    """A heading with the number of rows, a line for filters, and the table. Enter or a double click opens a row.

    A list says what its columns are and, by `opens`, which page a row opens. It overrides `show_list`, which asks for
    its rows, `nothing`, what stands in place of an empty table, `counted`, the number of rows in words, and `source`,
    the whole as a table; where it can be narrowed, `narrowed` and `narrow` too, so that Back finds it as it was; where
    all its people may get letters, `writing`.
    """

    opens = ""

    def __init__(
        self, desk: Desk, name: str, title: str, columns: tuple[Column, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, name, parent)
        self.model = ListingModel(desk.jobs, columns, self)
        self.table = table_of(self.model, columns)
        named(self.table, f"{name}.table", title)
        above = FilterArea(self)
        self.filters = above.filters
        self._total = label("", "muted")
        self._returning: Bookmark | None = None
        # Of its own widget from the start: a stack without one shows its first page as a window.
        place = QWidget()
        place.setMinimumHeight(ems(LEAST_EMS))
        self._place = QStackedLayout(place)
        self._place.addWidget(self.table)
        self.point_to(self.table)
        self._line = line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        line.setSpacing(12)
        self.heading = ElidedLabel(title, "title")
        told = QHBoxLayout()
        told.setSpacing(12)
        told.addWidget(self.heading)
        told.addWidget(self._total, 1, Qt.AlignmentFlag.AlignBottom)
        self._words = QWidget()
        self._words.setLayout(told)
        told.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.tools = QHBoxLayout()
        self.tools.setSpacing(8)
        self._export = button("export", translate("ListPage", "To a &file…"), "quiet", "save")
        self._export.clicked.connect(self._save)
        self._export.hide()
        self._write = button("write_to_all", translate("ListPage", "&Letters to all…"), "quiet", "letter")
        self._write.clicked.connect(self._write_to_all)
        self._write.hide()
        self.tools.addWidget(self._write)
        self.tools.addWidget(self._export)
        self._tools = QWidget()
        self._tools.setLayout(self.tools)
        self.tools.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._tools)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        whole.setSpacing(12)
        whole.addLayout(line)
        whole.addWidget(above)
        whole.addWidget(place, 1)
        self.model.loaded.connect(self._settle)
        self.model.modelReset.connect(self._begin_at_a_row)
        self.model.failed.connect(self.tell)
        self.table.activated.connect(self._open)

    def refresh(self) -> None:
        """Read the rows in sight anew, as they stand on this day."""
        if self.model.is_begun:
            self.model.refresh()
        else:
            self.show_list()

    def bookmark(self) -> Bookmark:
        """What the list is narrowed to, and the row."""
        return Bookmark(self.narrowed(), self.table.currentIndex().row(), self.table.verticalScrollBar().value())

    def reopen(self, bookmark: Bookmark) -> None:
        """See Page."""
        self._returning = bookmark
        self.narrow(bookmark.narrowed)

    def narrowed(self) -> object:
        """What the list is narrowed to: a filter, conditions, typed words."""
        return None

    def narrow(self, narrowed: Any) -> None:
        """Narrow the list to what `narrowed` gave once; the rows are read by the next `refresh`."""

    @abstractmethod
    def show_list(self) -> None:
        """Have the model show what the list is narrowed to; what follows from the day is asked for at each reading."""

    @abstractmethod
    def source(self) -> Source:
        """The whole list as a table for other programs."""

    def writing(self) -> Callable[[], Begin] | None:
        """What begins letters to all whom the list names, called in Room.READ; None where nobody is written to."""
        return None

    @abstractmethod
    def nothing(self) -> QWidget:
        """What to do when the list is empty."""

    @abstractmethod
    def counted(self, total: int) -> str:
        """The number of rows in words."""

    def showEvent(self, event: QShowEvent) -> None:
        """Each list has added its filters and tools by now: Tab comes to them before the table."""
        super().showEvent(event)
        order_tabs(self)

    def event(self, event: QEvent) -> bool:
        """Where there is no room for both, the tools stand under the heading."""
        done = super().event(event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._stand()
        return done

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the columns that matter least give their room to the others."""
        super().resizeEvent(event)
        columns = self.model.columns
        shown = [at for at, column in enumerate(columns) if self.width() >= ems(column.from_width)]
        stretched = next((at for at in shown if not columns[at].widest), shown[-1])
        for at in range(len(columns)):
            self.table.setColumnHidden(at, at not in shown)
            mode = QHeaderView.ResizeMode.Stretch if at == stretched else QHeaderView.ResizeMode.Interactive
            self.table.horizontalHeader().setSectionResizeMode(at, mode)

    def _stand(self) -> None:
        needed = self._words.sizeHint().width() + self._line.spacing() + self._tools.sizeHint().width()
        is_wide = self.width() - 2 * MARGIN >= needed
        direction = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if direction is not self._line.direction():
            self._line.setDirection(direction)
            self._line.setAlignment(self._tools, Qt.AlignmentFlag(0) if is_wide else Qt.AlignmentFlag.AlignLeft)

    @Slot()
    def _settle(self) -> None:
        total = self.model.total
        self._total.setText(self.counted(total) if total else "")
        self._export.setVisible(bool(total))
        self._write.setVisible(self.writing() is not None and bool(total))
        self._write.setEnabled(total <= MOST_LETTERS)
        too_many = translate("ListPage", "Too many for one mailing: narrow the list to %n at most", None, MOST_LETTERS)
        self._write.setToolTip("" if self._write.isEnabled() else too_many)
        while self._place.count() > 1 and (before := self._place.widget(1)) is not None:
            self._place.removeWidget(before)
            before.deleteLater()
        if not total:
            self._place.addWidget(scrolled(self.nothing()))
        self._place.setCurrentIndex(0 if total else 1)

    @Slot()
    def _begin_at_a_row(self) -> None:
        returning, self._returning = self._returning, None
        if not self.model.total:
            return
        row = min(returning.row, self.model.total - 1) if returning else 0
        self.table.setCurrentIndex(self.model.index(max(row, 0), 0))
        if returning:
            self.table.updateGeometries()  # else the scroll bar does not know yet how long the list is
            self.table.verticalScrollBar().setValue(returning.top)

    @Slot()
    def _write_to_all(self) -> None:
        if (writing := self.writing()) is not None:
            self.begin(writing)

    @Slot()
    def _save(self) -> None:
        self.asked.emit(Export(self.source()))

    @Slot(object)
    def _open(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if line is not None:
            self.asked.emit(Show(self.opens, line.id))


def table_of(model: ListingModel, columns: tuple[Column, ...]) -> QTableView:
    """A table that looks as all long lists do."""
    table = QTableView()
    table.setModel(model)
    be_list(table, ROW_EMS)
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    metrics = QFontMetrics(table.font())
    for at, column in enumerate(columns):
        header.resizeSection(at, metrics.horizontalAdvance(column.widest) + CELL_PADDING)
        if column.delegate:
            table.setItemDelegateForColumn(at, column.delegate(table))
    return table
