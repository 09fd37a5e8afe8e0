"""A field that is a list, each row a form of its own."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop_app.domain.rules import Rule, is_empty
from desktop_app.ui.desk import Desk
from desktop_app.ui.icons import icon, put_icon
from desktop_app.ui.language import translate
from desktop_app.ui.scrolling import bring_into_view
from desktop_app.ui.style import named
from desktop_app.ui.tab_order import order_added
from desktop_app.ui.widgets.block import Block
from desktop_app.ui.widgets.focus_inside import FocusInside


class RowsBlock(FocusInside):
    """The value is a tuple of the rule's inner class without empty rows. There is always a row to type in.

    Alt+Insert adds a row and Alt+Delete removes the one with the cursor, as the buttons do. The form may say what is
    added by a dynamic property `add_text` (translatable), as «Add a question».
    """

    changed = Signal()
    left = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[_Row] = []
        self._make: Callable[[], Block] | None = None
        self._kind: type[Any] = object
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self._adder = QPushButton()
        put_icon(self._adder, "plus")
        self._adder.setProperty("part", "quiet")
        self._adder.setToolTip("Alt+Insert")
        self._adder.clicked.connect(self._add)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(self._list)
        whole.addWidget(self._adder, 0, Qt.AlignmentFlag.AlignLeft)

    def equip(self, desk: Desk, rule: Rule, name: str) -> None:
        """Learn what a row is, and show the first."""
        kind = rule.inner
        if kind is None:
            raise TypeError(name)

        def make() -> Block:
            block = Block()
            block.lay_out(desk, kind, f"{name}.{len(self._rows)}")
            return block

        self._kind = kind
        self._make = make
        text = self.property("add_text") or translate("RowsBlock", "Add a row")
        self._adder.setText(text)
        named(self._adder, f"{name}.add", text)
        self._append()

    def value(self) -> tuple[Any, ...]:
        """The rows that are not empty."""
        return tuple(value for row in self._rows if not is_empty(value := row.block.value()))

    def set_value(self, value: tuple[Any, ...]) -> None:
        """Show these rows; where the list has as many already, each keeps its place."""
        filled = [row for row in self._rows if not is_empty(row.block.value())]
        if len(filled) != len(value):
            while len(self._rows) > len(value):
                self._drop(self._rows[-1])
            while len(self._rows) < max(len(value), 1):
                self._append()
            filled = self._rows[: len(value)]
            for row in self._rows[len(value) :]:
                row.block.set_value(self._kind())
        for row, each in zip(filled, value, strict=True):
            row.block.set_value(each)

    def flush(self) -> None:
        """See Compound."""
        for row in self._rows:
            row.block.flush()

    def show_problems(self, words: Mapping[str, str]) -> None:
        """See Compound: rows are numbered without the empty ones."""
        at = 0
        for row in self._rows:
            if is_empty(row.block.value()):
                row.block.show_problems({})
                continue
            prefix = f"{at}."
            row.block.show_problems(
                {path.removeprefix(prefix): each for path, each in words.items() if path.startswith(prefix)}
            )
            at += 1

    def focus_on(self, path: str) -> None:
        """See Compound."""
        at, _, inner = path.partition(".")
        filled = [row for row in self._rows if not is_empty(row.block.value())]
        filled[int(at)].block.focus_on(inner)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt+Insert and Alt+Delete."""
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Insert:
            self._add()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() == Qt.Key.Key_Delete:
            self._remove(next((row for row in self._rows if row.isAncestorOf(self.focusWidget())), None))
        else:
            super().keyPressEvent(event)

    @Slot()
    def _add(self) -> None:
        row = self._append()
        row.block.setFocus()
        bring_into_view(row)

    def _append(self) -> "_Row":
        if self._make is None:
            raise RuntimeError(self.objectName())
        row = _Row(self._make(), f"{self.objectName()}.{len(self._rows)}")
        row.block.changed.connect(self.changed)
        row.left.connect(self._leave)
        row.removed.connect(self._remove)
        self._rows.append(row)
        self._list.addWidget(row)
        self._settle()
        return row

    @Slot(object)
    def _remove(self, row: "_Row | None") -> None:
        if row is None:
            return
        at = self._rows.index(row)
        self._drop(row)
        if not self._rows:
            self._append()
        self._rows[min(at, len(self._rows) - 1)].block.setFocus()
        self.changed.emit()

    def _drop(self, row: "_Row") -> None:
        self._rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self._settle()

    def _settle(self) -> None:
        for at, row in enumerate(self._rows):
            row.rename(f"{self.objectName()}.{at}", removable=len(self._rows) > 1)
        self.point_to(self._rows[0].block if self._rows else self._adder)
        order_added(self)

    @Slot(object, str)
    def _leave(self, row: "_Row", path: str) -> None:
        if row not in self._rows:  # the cursor leaves a row that is being removed
            return
        at = sum(not is_empty(each.block.value()) for each in self._rows[: self._rows.index(row)])
        self.left.emit(f"{at}.{path}")


class _Row(QFrame):
    left = Signal(object, str)
    removed = Signal(object)

    def __init__(self, block: Block, path: str) -> None:
        super().__init__()
        self.setProperty("part", "row")
        self.block = block
        self._remover = QToolButton()
        self._remover.setIcon(icon("trash"))
        self._remover.setToolTip("Alt+Delete")
        self._remover.clicked.connect(self._ask)
        block.left.connect(self._pass_on)
        line = QHBoxLayout(self)
        line.addWidget(block, 1)
        line.addWidget(self._remover, 0, Qt.AlignmentFlag.AlignTop)
        self.rename(path, removable=True)

    def rename(self, path: str, *, removable: bool) -> None:
        """Take another place in the list."""
        self.block.rename(path)
        self._remover.setVisible(removable)
        named(
            self._remover,
            f"{path}.remove",
            translate("RowsBlock", "Remove row {n}").format(n=int(path.rpartition(".")[2]) + 1),
        )

    @Slot()
    def _ask(self) -> None:
        self.removed.emit(self)

    @Slot(str)
    def _pass_on(self, path: str) -> None:
        self.left.emit(self, path)
