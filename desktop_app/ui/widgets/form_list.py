"""The forms of letters to choose from."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QItemSelectionModel, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.ui.style import ems

ROW_EMS = 2.6


class FormList(QListWidget):
    """The value is the form's name, "" while none is chosen. Letters find a title, arrows and the mouse choose.

    Over each group stands its name, which can't be chosen.

    All rows are in sight: the list is as high as its content.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "lines")
        self.currentRowChanged.connect(self._choose)

    def offer(self, titles: Mapping[str, str], groups: Mapping[str, str] = MappingProxyType({})) -> None:
        """List these forms by their titles, in this order; `groups` tells in which of them each stands."""
        blocked = self.blockSignals(True)
        self.clear()
        before = ""
        for form, title in titles.items():
            group = groups.get(form, "")
            if group and group != before:
                self._head(group)
            before = group
            self._add(title).setData(Qt.ItemDataRole.UserRole, form)
        self.setFixedHeight(ems(ROW_EMS) * max(self.count(), 1) + 2 * self.frameWidth() + 2)
        self.blockSignals(blocked)

    def value(self) -> str:
        """The chosen form."""
        at = self.currentRow()
        return str(self.item(at).data(Qt.ItemDataRole.UserRole) or "") if at >= 0 else ""

    def set_value(self, value: str) -> None:
        """Choose."""
        blocked = self.blockSignals(True)
        forms = [self.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.count())]
        self.setCurrentRow(forms.index(value) if value in forms else -1)
        self.blockSignals(blocked)

    def _head(self, group: str) -> None:
        row, font = self._add(group), self.font()
        font.setBold(True)
        row.setFont(font)
        row.setFlags(Qt.ItemFlag.NoItemFlags)

    def _add(self, text: str) -> QListWidgetItem:
        row = QListWidgetItem(text)
        row.setSizeHint(QSize(0, ems(ROW_EMS)))
        self.addItem(row)
        return row

    @Slot()
    def _choose(self) -> None:
        current = self.currentItem()
        if current is not None:  # the first row is Qt's choice when the list is entered, yet without a mark
            self.setCurrentItem(current, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.changed.emit()
