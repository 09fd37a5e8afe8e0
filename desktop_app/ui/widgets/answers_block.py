"""The questions that a form of letters asks, each in a field of its own kind."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from types import SimpleNamespace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from desktop_app.domain.letter_forms import AskKind, FormAnswer
from desktop_app.domain.rules import Rule
from desktop_app.ui.cells import Cells
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.style import clear, ems
from desktop_app.ui.tab_order import order_tabs
from desktop_app.ui.widgets.date_field import DateField

TEXT_EMS, LINES_EMS = 14, 6

_FIELDS: dict[AskKind, Callable[[], QWidget]] = {
    AskKind.LINE: QLineEdit,
    AskKind.TEXT: QPlainTextEdit,
    AskKind.LINES: QPlainTextEdit,
    AskKind.DAY: DateField,
    AskKind.WHOLE: QLineEdit,
}


class AnswersBlock(QWidget):
    """The value is a tuple of FormAnswer; its rows are laid out anew when the form asks something else."""

    changed = Signal()
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._value: tuple[FormAnswer, ...] = ()
        self._rows: list[Cells] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def equip(self, desk: Desk, _rule: Rule, _name: str) -> None:
        """See Equipped."""
        self._desk = desk

    def value(self) -> tuple[FormAnswer, ...]:
        """The answers as they stand in the fields."""
        if not self._rows:  # the cursor leaves what is being laid out anew: nothing has been typed there yet
            return self._value
        return tuple(replace(row, **cells.read()) for row, cells in zip(self._value, self._rows, strict=True))

    def set_value(self, value: tuple[FormAnswer, ...]) -> None:
        """Show these questions with their answers."""
        is_same = [(row.name, row.kind) for row in value] == [(row.name, row.kind) for row in self._value]
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

    def _lay_out(self) -> None:
        gone, self._rows = self._rows, []
        for cells in gone:
            cells.blockSignals(True)
            cells.deleteLater()
        clear(self._column)
        self._rows = [self._add(at, row) for at, row in enumerate(self._value)]
        order_tabs(self)

    def _add(self, at: int, row: FormAnswer) -> Cells:
        if self._desk is None:
            raise RuntimeError(self.objectName())
        name, widget = field_of(row), _FIELDS[row.kind or AskKind.LINE]()
        label, problem = QLabel(row.title.replace("&", "&&")), QLabel()
        if isinstance(widget, QPlainTextEdit):
            widget.setFixedHeight(ems(TEXT_EMS if row.kind is AskKind.TEXT else LINES_EMS))
        if row.kind is AskKind.LINES:
            widget.setToolTip(translate("AnswersBlock", "Each on a line of its own"))
        for each in (label, widget, problem):
            self._column.addWidget(each)
        self._column.addSpacing(8)
        form = SimpleNamespace(**{name: widget, f"{name}_label": label, f"{name}_problem": problem})
        cells = Cells(form, FormAnswer, [name], self._desk, self, prefix=f"{self.objectName()}.{at}.")
        cells.typed.connect(self._take)
        cells.left.connect(partial(self._leave, at))
        return cells

    def _leave(self, at: int, inner: str) -> None:
        self.left.emit(f"{at}.{inner}")

    @Slot()
    def _take(self) -> None:
        self.changed.emit()


def field_of(row: FormAnswer) -> str:
    """The field of FormAnswer that holds the answer."""
    return (row.kind or AskKind.LINE).value
