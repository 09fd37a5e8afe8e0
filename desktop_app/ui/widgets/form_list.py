"""The forms of letters to choose from."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from desktop_app.ui.style import ems

ROW_EMS = 2.6


class FormList(QListWidget):
    """The value is the form's name, "" while none is chosen. Letters find a title, arrows and the mouse choose.

    All rows are in sight: the list is as high as its content.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("part", "lines")
        self.currentRowChanged.connect(self._choose)

    def offer(self, titles: Mapping[str, str]) -> None:
        """List these forms by their titles."""
        blocked = self.blockSignals(True)
        self.clear()
        for form, title in titles.items():
            row = QListWidgetItem(title)
            row.setData(Qt.ItemDataRole.UserRole, form)
            row.setSizeHint(QSize(0, ems(ROW_EMS)))
            self.addItem(row)
        self.setFixedHeight(ems(ROW_EMS) * max(len(titles), 1) + 2 * self.frameWidth() + 2)
        self.blockSignals(blocked)

    def value(self) -> str:
        """The chosen form."""
        at = self.currentRow()
        return str(self.item(at).data(Qt.ItemDataRole.UserRole)) if at >= 0 else ""

    def set_value(self, value: str) -> None:
        """Choose."""
        blocked = self.blockSignals(True)
        forms = [self.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.count())]
        self.setCurrentRow(forms.index(value) if value in forms else -1)
        self.blockSignals(blocked)

    @Slot()
    def _choose(self) -> None:
        self.changed.emit()
