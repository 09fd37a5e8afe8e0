"""A field that is a list whose rows are given, not added: what is typed into them is all that changes."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.rules import Rule
from desktop_app.ui.cells import Cells
from desktop_app.ui.desk import Desk
from desktop_app.ui.style import clear
from desktop_app.ui.tab_order import order_added
from desktop_app.ui.widgets.focus_inside import FocusInside


class GivenRows(FocusInside):
    """The value is a tuple of the rule's inner class; rows are laid out anew when others are given.

    A subclass tells rows apart by `key` and lays one out by `add`.
    """

    changed = Signal()
    left = Signal(str)

    def __init__(self, spacing: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self.kind: type[Any] = object
        self._value: tuple[Any, ...] = ()
        self._rows: list[Cells] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(spacing)

    def equip(self, desk: Desk, rule: Rule, _name: str) -> None:
        """See Equipped."""
        self.desk = desk
        self.kind = rule.inner or object

    def key(self, row: Any) -> Any:
        """What makes it this row, whatever is typed."""
        return row

    def add(self, at: int, row: Any) -> Cells:
        """Lay the row out at the end of the column, as the `at`-th."""
        raise TypeError(at, row)

    def value(self) -> tuple[Any, ...]:
        """The rows as they stand in the fields."""
        if not self._rows:  # the cursor leaves what is being laid out anew: nothing has been typed there yet
            return self._value
        return tuple(replace(row, **cells.read()) for row, cells in zip(self._value, self._rows, strict=True))

    def set_value(self, value: tuple[Any, ...]) -> None:
        """Show these rows."""
        is_same = [self.key(row) for row in value] == [self.key(row) for row in self._value]
        self._value = value
        if not is_same:
            self._lay_out()
        for row, cells in zip(value, self._rows, strict=True):
            cells.show(row)

    def flush(self) -> None:
        """See Compound."""
        for cells in self._rows:
            cells.flush()

    def show_problems(self, words: Mapping[str, str]) -> None:
        """See Compound."""
        for at, cells in enumerate(self._rows):
            prefix = f"{at}."
            cells.complain({path.removeprefix(prefix): each for path, each in words.items() if path.startswith(prefix)})

    def focus_on(self, path: str) -> None:
        """See Compound."""
        at, _, inner = path.partition(".")
        self._rows[int(at)].focus_on(inner)

    def leave(self, at: int, inner: str) -> None:
        """The cursor has left a field of the `at`-th row."""
        self.left.emit(f"{at}.{inner}")

    @Slot()
    def take(self) -> None:
        """Something was typed."""
        self.changed.emit()

    def _lay_out(self) -> None:
        gone, self._rows = self._rows, []
        for cells in gone:
            cells.blockSignals(True)
            cells.deleteLater()
        clear(self.column)
        self._rows = [self.add(at, row) for at, row in enumerate(self._value)]
        for row in range(self.column.count()):
            item = self.column.itemAt(row)
            if item is not None and (widget := item.widget()) is not None:
                widget.show()  # at once: what is shown later can't be given the cursor now
        order_added(self)
