"""A table, and under it a choice for its rows at the cursor."""

from abc import abstractmethod

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.rules import Rule
from desktop_app.ui.desk import Desk
from desktop_app.ui.style import label, named
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.focus_inside import FocusInside
from desktop_app.ui.widgets.rows_table import RowsTable


class RowsChoice(FocusInside):
    """`gives` names the choice in the field; `_choose` says what the choice does to the rows."""

    gives = ""
    changed = Signal()

    def __init__(self, spoken: str, asks: str, *, rows: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = RowsTable("table", spoken, rows=rows)
        self._choice = ChoiceBox()
        self._choice.changed.connect(self._choose)
        self._asks = label(asks, "label")
        self._asks.setBuddy(self._choice)
        line = QHBoxLayout()
        line.addWidget(self._asks)
        line.addWidget(self._choice, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._table)
        whole.addLayout(line)
        self.point_to(self._table)

    def equip(self, _desk: Desk, _rule: Rule, name: str) -> None:
        """Take the field's name to its parts."""
        named(self._table, f"{name}.table", self._table.accessibleName())
        named(self._choice, f"{name}.{self.gives}", self._asks.text())

    @abstractmethod
    def _choose(self) -> None: ...
