"""One choice out of a list that drops down."""

from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from desktop_app.domain.rules import Rule
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.style import ems
from desktop_app.ui.widgets.options import Option, Options

SHORTEST_EMS = 11
"""The room that the box always has: long options don't make a form wide."""


class ChoiceBox(QComboBox):
    """The value is the option's, or None while nothing is chosen; Delete takes the choice back.

    Filled from the rule's enum or directory; the first letters typed find an option.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: Any = None
        self._options: Options | None = None
        self.setPlaceholderText(translate("ChoiceBox", "not chosen"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._choose)

    def sizeHint(self) -> QSize:
        """Wide enough for a short option."""
        # Qt's own policy for it would have the list that drops down made at once.
        return QSize(ems(SHORTEST_EMS), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """As sizeHint()."""
        return self.sizeHint()

    def widest(self) -> int:
        """The width that shows each of the options whole."""
        return super().sizeHint().width()

    def equip(self, desk: Desk, rule: Rule, _name: str) -> None:
        """Gather the rule's choices."""
        self._options = Options(desk, rule, self)
        self._options.arrived.connect(self._fill)
        self._options.begin()

    def offer(self, options: tuple[Option, ...]) -> None:
        """Offer these choices; a value shown before stays."""
        self.clear()
        for option in options:
            self.addItem(option.text, option.value)
        self._show()

    def value(self) -> Any:
        """The chosen value, also while the options are still on their way."""
        return self._wanted

    def set_value(self, value: Any) -> None:
        """Choose; an unknown value is kept and shown as nothing chosen."""
        self._wanted = value
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete and Backspace take the choice back."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.currentIndex() >= 0:
            self.setCurrentIndex(-1)
            self._choose()
        else:
            super().keyPressEvent(event)

    @Slot()
    def _fill(self) -> None:
        if self._options is not None:
            self.offer(self._options.list)

    @Slot()
    def _choose(self) -> None:
        self._wanted = self.currentData()
        self.changed.emit()

    def _show(self) -> None:
        # Compared here: findData compares Python values by identity of what Qt wraps.
        values = [self.itemData(row) for row in range(self.count())]
        self.setCurrentIndex(values.index(self._wanted) if self._wanted in values else -1)
