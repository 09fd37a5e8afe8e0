"""The forms of letters to choose from."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desktop_app.domain.letter_forms import OnOffer
from desktop_app.domain.rules import Rule
from desktop_app.ui.desk import Desk
from desktop_app.ui.style import ems, named

ROW_EMS = 2.6


class FormList(QWidget):
    """The value is the form's name, "" while none is chosen. Letters find a title, arrows and the mouse choose."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setProperty("part", "lines")
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.currentItemChanged.connect(self._choose)
        self.setFocusProxy(self.list)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.list)

    def equip(self, _desk: Desk, _rule: Rule, name: str) -> None:
        """See Equipped."""
        named(self.list, f"{name}.list", self.accessibleName())

    def offer(self, offered: tuple[OnOffer, ...]) -> None:
        """List these forms."""
        blocked = self.list.blockSignals(True)
        self.list.clear()
        for offer in offered:
            row = QListWidgetItem(offer.title)
            row.setData(Qt.ItemDataRole.UserRole, offer.form)
            row.setSizeHint(QSize(0, ems(ROW_EMS)))
            self.list.addItem(row)
        self.list.setFixedHeight(ems(ROW_EMS) * max(len(offered), 1) + 2 * self.list.frameWidth() + 2)
        self.list.blockSignals(blocked)

    def value(self) -> str:
        """The chosen form."""
        at = self.list.currentRow()
        return str(self.list.item(at).data(Qt.ItemDataRole.UserRole)) if at >= 0 else ""

    def set_value(self, value: str) -> None:
        """Choose."""
        blocked = self.list.blockSignals(True)
        forms = [self.list.item(at).data(Qt.ItemDataRole.UserRole) for at in range(self.list.count())]
        self.list.setCurrentRow(forms.index(value) if value in forms else -1)
        self.list.blockSignals(blocked)

    @Slot()
    def _choose(self) -> None:
        self.changed.emit()
