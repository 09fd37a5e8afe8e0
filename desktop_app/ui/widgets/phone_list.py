"""Several short texts, one under the other: telephone numbers."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.rules import Rule
from desktop_app.ui.binding import LONGEST_LINE
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.style import named
from desktop_app.ui.tab_order import order_added
from desktop_app.ui.widgets.focus_inside import FocusInside


class PhoneList(FocusInside):
    """The value is a tuple of numbers. An empty line always stands last: typing in it makes the next one."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: list[QLineEdit] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)

    def equip(self, _desk: Desk, _rule: Rule, _name: str) -> None:
        """Show the first line."""
        self._lay(1)

    def value(self) -> tuple[str, ...]:
        """What is typed in the lines that are not empty."""
        return tuple(line.text() for line in self._lines if line.text().strip())

    def set_value(self, value: tuple[str, ...]) -> None:
        """Show these numbers and a line to type in."""
        self._lay(len(value) + 1)
        for line, text in zip(self._lines, (*value, ""), strict=True):
            if line.text() != text:
                line.setText(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down and Up go from line to line."""
        if event.key() == Qt.Key.Key_Down:
            self.focusNextChild()
        elif event.key() == Qt.Key.Key_Up:
            self.focusPreviousChild()
        else:
            super().keyPressEvent(event)

    def _lay(self, count: int) -> None:
        while len(self._lines) > count:
            line = self._lines.pop()
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        while len(self._lines) < count:
            self._lines.append(self._line(len(self._lines)))
        self.point_to(self._lines[0])
        order_added(self)

    def _line(self, at: int) -> QLineEdit:
        line = QLineEdit()
        line.setMaxLength(LONGEST_LINE)
        spoken = (
            self.accessibleName()
            if at == 0
            else translate("PhoneList", "{name}, number {n}").format(name=self.accessibleName(), n=at + 1)
        )
        named(line, f"{self.objectName()}.{at}", spoken)
        if at:
            line.setPlaceholderText(translate("PhoneList", "one more"))
        line.textEdited.connect(self._take)
        self._column.addWidget(line)
        return line

    @Slot()
    def _take(self) -> None:
        if self._lines[-1].text():
            self._lay(len(self._lines) + 1)
        self.changed.emit()
