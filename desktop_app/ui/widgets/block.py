"""A field whose value has fields of its own, such as an address."""

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain.rules import Rule, is_empty, rules
from desktop_app.ui import problem_words
from desktop_app.ui.cells import Cells
from desktop_app.ui.desk import Desk
from desktop_app.ui.forms import set_up
from desktop_app.ui.widgets.focus_inside import FocusInside


class Block(FocusInside):
    """Shows a nested dataclass by forms/common/<name>.ui, named after the class: postal_address for PostalAddress.

    What the value carries without a widget (rules that are not `asked`) is kept.
    """

    changed = Signal()
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: Any = None
        self._cells: Cells | None = None
        self._desk: Desk | None = None

    def equip(self, desk: Desk, rule: Rule, name: str) -> None:
        """Lay out the form of the rule's inner class."""
        if rule.inner is None:
            raise TypeError(name)
        self.lay_out(desk, rule.inner, name)

    def lay_out(self, desk: Desk, kind: type[Any], path: str) -> None:
        """Lay out the form of a class; `path` stands before the names of its fields."""
        form = set_up("common", _in_snake_case(kind.__name__), self)
        asked = [name for name, rule in rules(kind) if rule.asked]
        self._value = kind()
        self._cells = Cells(form, kind, asked, desk, self, prefix=f"{path}.")
        self._cells.typed.connect(self._take)
        self._cells.left.connect(self._leave)
        self._desk = desk
        self.point_to(self._cells[asked[0]].widget)
        self.setContentsMargins(0, 0, 0, 0)

    def value(self) -> Any:
        """The value as it stands in the widgets."""
        return replace(self._value, **self._inner.read())

    def set_value(self, value: Any) -> None:
        """Show a value."""
        self._value = value
        self._inner.show(value)
        self._tell_doubts()

    def flush(self) -> None:
        """See Compound."""
        self._inner.flush()

    def show_problems(self, words: Mapping[str, str]) -> None:
        """See Compound."""
        self._inner.complain(words)

    def focus_on(self, path: str) -> None:
        """See Compound."""
        self._inner.focus_on(path)

    def rename(self, path: str) -> None:
        """Let the names of the fields begin with another path: a row has moved up."""
        self._inner.rename(f"{path}.")

    @property
    def _inner(self) -> Cells:
        if self._cells is None:
            raise RuntimeError(self.objectName())
        return self._cells

    @Slot()
    def _take(self) -> None:
        self.changed.emit()

    @Slot(str)
    def _leave(self, path: str) -> None:
        self._tell_doubts()
        self.left.emit(path)

    def _tell_doubts(self) -> None:
        """What is strange about a value that was typed and left; it stops nothing."""
        value = self.value()
        for name, rule in rules(type(value)):
            if rule.doubt and self._desk:
                typed = getattr(value, name)
                doubt = None if is_empty(typed) else rule.doubt(typed, value, self._desk.clock.today())
                self._inner[name].warn(problem_words.explain(value, name, doubt) if doubt else "")


def _in_snake_case(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()
