"""What the two long lists have in common: a table over a ListingModel, and an empty state in its place."""

from PySide6.QtCore import QModelIndex, Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QStackedLayout, QTableView, QVBoxLayout, QWidget

from desktop_app.ui.asking import Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.pages.listing import Column, ListingModel
from desktop_app.ui.pages.page import MARGIN, Page
from desktop_app.ui.style import ems, label, named
from desktop_app.ui.widgets.flow_layout import FlowLayout

ROW_EMS = 2.6
CELL_PADDING = 22


class ListPage(Page):
    """A heading with the number of rows, a line for filters, and the table. Enter or a double click opens a row.

    A list says what its columns are and, by `opens`, which page a row opens. It overrides `nothing`, what stands in
    place of an empty table, and `counted`, the number of rows in words.
    """

    opens = ""

    def __init__(
        self, desk: Desk, name: str, title: str, columns: tuple[Column, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, name, parent)
        self.model = ListingModel(desk.jobs, columns, self)
        self.table = _table(self.model, columns)
        named(self.table, f"{name}.table", title)
        chips = QWidget()
        self.filters = FlowLayout(chips)
        self._total = label("", "muted")
        # Of its own widget from the start: a stack without one shows its first page as a window.
        place = QWidget()
        self._place = QStackedLayout(place)
        self._place.addWidget(self.table)
        self.point_to(self.table)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(label(title, "title"))
        line.addWidget(self._total, 1, Qt.AlignmentFlag.AlignBottom)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        whole.setSpacing(12)
        whole.addLayout(line)
        whole.addWidget(chips)
        whole.addWidget(place, 1)
        self.model.loaded.connect(self._settle)
        self.model.modelReset.connect(self._begin_at_the_top)
        self.model.failed.connect(self.tell)
        self.table.activated.connect(self._open)

    def refresh(self) -> None:
        """Read the rows in sight anew."""
        self.model.refresh()

    def nothing(self) -> QWidget:
        """What to do when the list is empty."""
        raise NotImplementedError

    def counted(self, total: int) -> str:
        """The number of rows in words."""
        raise NotImplementedError

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

    @Slot()
    def _settle(self) -> None:
        total = self.model.total
        self._total.setText(self.counted(total) if total else "")
        while self._place.count() > 1 and (before := self._place.widget(1)) is not None:
            self._place.removeWidget(before)
            before.deleteLater()
        if not total:
            self._place.addWidget(self.nothing())
        self._place.setCurrentIndex(0 if total else 1)

    @Slot()
    def _begin_at_the_top(self) -> None:
        if self.model.total:
            self.table.setCurrentIndex(self.model.index(0, 0))

    @Slot(object)
    def _open(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if line is not None:
            self.asked.emit(Show(self.opens, line.id))


def _table(model: ListingModel, columns: tuple[Column, ...]) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(ems(ROW_EMS))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    metrics = QFontMetrics(table.font())
    for at, column in enumerate(columns):
        header.resizeSection(at, metrics.horizontalAdvance(column.widest) + CELL_PADDING)
        if column.delegate:
            table.setItemDelegateForColumn(at, column.delegate(table))
    return table
