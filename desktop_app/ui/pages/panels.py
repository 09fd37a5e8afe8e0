"""Several parts of a page in one place: a row of buttons says which of them is in sight."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QStackedLayout, QVBoxLayout, QWidget

from desktop_app.ui.pages.parts import button
from desktop_app.ui.widgets.flow_layout import FlowLayout


class Panels(QWidget):
    """Each part has a button with its name and how much is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: dict[str, str] = {}
        self._buttons: dict[str, QPushButton] = {}
        choice = QWidget()
        self._row = FlowLayout(choice, gap=4)
        place = QWidget()
        self._stack = QStackedLayout(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(choice)
        column.addWidget(place, 1)

    def add(self, name: str, title: str, icon_name: str, part: QWidget) -> None:
        """Add a part; the first one is in sight from the start."""
        made = button(f"panel.{name}", title, "tab", icon_name)
        made.setCheckable(True)
        self._titles[name], self._buttons[name] = title, made
        self._stack.addWidget(part)
        self._row.addWidget(made)
        # In no group of buttons: there Tab would come to the chosen one alone, and arrows lose their way between rows.
        made.setProperty("part_name", name)
        made.clicked.connect(self._choose)
        made.setChecked(self._stack.count() == 1)

    def count(self, name: str, number: int) -> None:
        """Tell how much is in a part."""
        self._buttons[name].setText(f"{self._titles[name]} {number}" if number else self._titles[name])

    @property
    def current(self) -> str:
        """The name of the part in sight."""
        return list(self._buttons)[self._stack.currentIndex()]

    def turn_to(self, name: str) -> None:
        """Bring a part into sight."""
        self._stack.setCurrentIndex(list(self._buttons).index(name))
        for each, made in self._buttons.items():
            made.setChecked(each == name)

    @Slot()
    def _choose(self) -> None:
        self.turn_to(self.sender().property("part_name"))
