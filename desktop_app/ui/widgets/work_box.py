"""What goes over to others: a table of all of it, and a choice for the rows at the cursor."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Slot
from PySide6.QtWidgets import QAbstractItemView, QWidget

from desktop_app.domain.handing_over import Matter, OpenWork
from desktop_app.tasks.move_work import OtherHands
from desktop_app.ui import work_words
from desktop_app.ui.language import translate
from desktop_app.ui.widgets.options import Option
from desktop_app.ui.widgets.rows_choice import RowsChoice

_WHOLE_ROW = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
_AS_IT_IS = QItemSelectionModel.SelectionFlag.NoUpdate
SHOWN_ROWS = 9
WIDTHS = (7.5, 6.5, 10, 8.5)


class WorkBox(RowsChoice):
    """The value is a tuple of OtherHands: what goes to somebody else than the rest. `show_work` tells what there is."""

    gives = "to"

    def __init__(self, parent: QWidget | None = None) -> None:
        asks = translate("WorkBox", "The chosen rows &go to")
        super().__init__(translate("WorkBox", "Open work"), asks, rows=SHOWN_ROWS, parent=parent)
        self._work: Sequence[OpenWork] = ()
        self._apart: dict[tuple[Matter, int], int] = {}
        self._names: dict[int, str] = {}
        self._to_id: int | None = None
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._table.selectionModel().selectionChanged.connect(self._show_choice)

    def show_work(self, work: Sequence[OpenWork], officers: tuple[Option, ...], to_id: int | None) -> None:
        """Show what there is, and who may take it; the rest goes to the officer of `to_id`."""
        self._work, self._to_id = work, to_id
        self._names = {option.value: option.text for option in officers}
        self._choice.setPlaceholderText(self._names.get(to_id or 0, ""))
        self._choice.offer(tuple(option for option in officers if option.value != to_id))
        self._fill()
        self._choose_rows((0,) if work else ())

    def value(self) -> tuple[OtherHands, ...]:
        """What goes to somebody else, in the order of the list."""
        return tuple(OtherHands(matter, to_id, row_id) for (matter, row_id), to_id in self._apart.items())

    def set_value(self, value: tuple[OtherHands, ...]) -> None:
        """Show what goes to somebody else."""
        self._apart = {(row.matter, row.id): row.to_id for row in value if row.to_id is not None}
        self._fill()

    def _fill(self) -> None:
        titles = (
            translate("WorkBox", "Number"),
            translate("WorkBox", "Due"),
            translate("WorkBox", "From whom"),
            translate("WorkBox", "What is to be done"),
            translate("WorkBox", "Goes to"),
        )
        chosen = self._chosen
        self._table.show_rows(titles, [self._row(each) for each in self._work])
        self._table.widen(*WIDTHS)
        self._choose_rows(chosen)

    def _row(self, work: OpenWork) -> tuple[str, ...]:
        to_id = self._apart.get(work.key, self._to_id)
        return (work.title, work_words.day(work), work.who, work_words.parts(work), self._names.get(to_id or 0, ""))

    @property
    def _chosen(self) -> list[int]:
        return sorted({index.row() for index in self._table.selectionModel().selectedRows()})

    def _choose_rows(self, rows: Sequence[int]) -> None:
        selection = self._table.selectionModel()
        for row in rows:
            selection.select(self._table.model().index(row, 0), _WHOLE_ROW)
        if rows:
            selection.setCurrentIndex(self._table.model().index(rows[0], 0), _AS_IT_IS)

    @Slot(QItemSelection, QItemSelection)
    def _show_choice(self, _now: QItemSelection, _before: QItemSelection) -> None:
        hands = {self._apart.get(self._work[row].key) for row in self._chosen if row < len(self._work)}
        self._choice.set_value(hands.pop() if len(hands) == 1 else None)

    @Slot()
    def _choose(self) -> None:
        to_id = self._choice.value()
        for row in self._chosen:
            key = self._work[row].key
            if to_id is None:
                self._apart.pop(key, None)
            else:
                self._apart[key] = to_id
        self._fill()
        self.changed.emit()
