"""The letters of a period that may have been sent by registered mail, each with the number that the post gave it."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from types import SimpleNamespace
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain import dates
from desktop_app.domain.rules import Rule
from desktop_app.ui.cells import Cells
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.style import clear, ems, label
from desktop_app.ui.tab_order import order_tabs
from desktop_app.ui.widgets.focus_inside import FocusInside

TRACK_EMS = 14


class MailBlock(FocusInside):
    """The value is a tuple of rows with what was typed into them; the letters themselves are given, not typed."""

    changed = Signal()
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk: Desk | None = None
        self._kind: type[Any] = object
        self._value: tuple[Any, ...] = ()
        self._rows: list[Cells] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def equip(self, desk: Desk, rule: Rule, _name: str) -> None:
        """See Equipped."""
        self._desk = desk
        self._kind = rule.inner or object

    def value(self) -> tuple[Any, ...]:
        """The rows as they stand in the fields."""
        if not self._rows:
            return self._value
        return tuple(replace(row, **cells.read()) for row, cells in zip(self._value, self._rows, strict=True))

    def set_value(self, value: tuple[Any, ...]) -> None:
        """Show these letters."""
        is_same = [row.letter_id for row in value] == [row.letter_id for row in self._value]
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

    def _add(self, at: int, row: Any) -> Cells:
        if self._desk is None:
            raise RuntimeError(self.objectName())
        letter = translate("MailBlock", "No. {number} of {day}").format(
            number=row.number, day=dates.in_figures(row.made_on)
        )
        sent, track, told = QCheckBox(letter.replace("&", "&&")), QLineEdit(), QLabel()
        sent_problem, track_label = QLabel(), QLabel(translate("MailBlock", "Tracking number"))
        track.setFixedWidth(ems(TRACK_EMS))
        whom = label(f"{row.addressee}, {row.address}" if row.address else row.addressee, "muted")
        whom.setWordWrap(True)
        line = QWidget()
        grid = QGridLayout(line)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(4)
        grid.addWidget(track_label, 0, 1)
        grid.addWidget(sent, 1, 0)
        grid.addWidget(track, 1, 1)
        grid.addWidget(whom, 2, 0)
        grid.addWidget(told, 2, 1)
        grid.setColumnStretch(0, 1)
        self._column.addWidget(line)
        form = SimpleNamespace(
            sent=sent, sent_problem=sent_problem, track=track, track_label=track_label, track_problem=told
        )
        sent_problem.setParent(line)
        cells = Cells(form, self._kind, ("sent", "track"), self._desk, self, prefix=f"{self.objectName()}.{at}.")
        cells.typed.connect(self._take)
        cells.left.connect(partial(self._leave, at))
        track.setAccessibleName(f"{track_label.text()}: {letter}")
        if not at:
            self.point_to(sent)
        return cells

    def _leave(self, at: int, inner: str) -> None:
        self.left.emit(f"{at}.{inner}")

    @Slot()
    def _take(self) -> None:
        self.changed.emit()
