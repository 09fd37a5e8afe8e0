"""The list of what may be inserted into a template: found by words, inserted by Enter or a double click."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.domain.letter_forms import Ask
from desktop_app.domain.search_key import fold
from desktop_app.domain.template_parts import Part
from desktop_app.ui import template_words
from desktop_app.ui.language import translate
from desktop_app.ui.style import ems, named

ROW_EMS = 2.0
HEIGHT_EMS = 9
PART = Qt.ItemDataRole.UserRole


class InsertList(QWidget):
    """`chosen` gives the Part. In the line for words the arrows move through the list below it."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: tuple[Part, ...] = ()
        self.search = QLineEdit()
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(translate("InsertList", "Find a field, a condition, a case…"))
        named(self.search, "insert.search", self.search.placeholderText())
        self.search.textChanged.connect(self._sift)
        self.search.installEventFilter(self)
        self.list = QListWidget()
        self.list.setProperty("part", "lines")
        self.list.setMinimumHeight(ems(HEIGHT_EMS))
        named(self.list, "insert.list", translate("InsertList", "What may be inserted"))
        self.list.itemActivated.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)

    def offer(self, parts: tuple[Part, ...], asks: Sequence[Ask]) -> None:
        """List these parts, each kind under its heading; what was sought stays sought."""
        if parts == self._parts:
            return
        self._parts = parts
        asked = {ask.name: ask.title for ask in asks}
        self.list.clear()
        before = None
        for part in parts:
            if part.kind is not before:
                before = part.kind
                self._add_heading(template_words.kind(part.kind))
            self._add(part, template_words.part(part, asked))
        self._sift()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """The arrows and Enter of the line belong to the list."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
                self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
                self._choose()
                return True
        return False

    def _add_heading(self, text: str) -> None:
        row = QListWidgetItem(text)
        row.setFlags(Qt.ItemFlag.NoItemFlags)
        font = self.list.font()
        font.setBold(True)
        row.setFont(font)
        row.setSizeHint(QSize(0, ems(ROW_EMS)))
        self.list.addItem(row)

    def _add(self, part: Part, words: str) -> None:
        row = QListWidgetItem(f"{words} — {part.example}" if part.example else words)
        row.setData(PART, part)
        row.setToolTip(f"{part.before}{part.after}")
        row.setSizeHint(QSize(0, ems(ROW_EMS)))
        self.list.addItem(row)

    @Slot()
    def _sift(self) -> None:
        sought = fold(self.search.text()).split()
        rows = [self.list.item(at) for at in range(self.list.count())]
        for row in rows:
            part: Part | None = row.data(PART)
            said = fold(f"{row.text()} {part.name if part else ''}")
            row.setHidden(bool(sought) and (part is None or not all(word in said for word in sought)))
        seen = [row for row in rows if not row.isHidden() and row.data(PART)]
        self.list.setCurrentItem(seen[0] if seen else None)  # type: ignore[arg-type]  # None unsets it; the stub forgot

    def _move(self, by: int) -> None:
        seen = [at for at in range(self.list.count()) if self._is_to_choose(at)]
        if seen:
            now = self.list.currentRow()
            place = seen.index(now) + by if now in seen else 0
            self.list.setCurrentRow(seen[min(max(place, 0), len(seen) - 1)])

    def _is_to_choose(self, at: int) -> bool:
        row = self.list.item(at)
        return not row.isHidden() and row.data(PART) is not None

    @Slot()
    def _choose(self) -> None:
        for row in self.list.selectedItems():
            self.chosen.emit(row.data(PART))
