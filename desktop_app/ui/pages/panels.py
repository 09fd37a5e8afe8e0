"""Several parts of a page in one place: a row of buttons says which of them is in sight, and only that takes room."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.ui.pages.parts import button
from desktop_app.ui.widgets.flow_layout import FlowLayout


class Panels(QWidget):
    """Each part has a button with its name and how much is in it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._titles: dict[str, str] = {}
        self._buttons: dict[str, QPushButton] = {}
        self._parts: dict[str, QWidget] = {}
        choice = QWidget()
        self._row = FlowLayout(choice, gap=4)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(choice)

    def add(self, name: str, title: str, icon_name: str, part: QWidget) -> None:
        """Add a part; the first one is in sight from the start."""
        made = button(f"panel.{name}", title, "tab", icon_name)
        made.setCheckable(True)
        self._titles[name], self._buttons[name], self._parts[name] = title, made, part
        self._column.addWidget(part, 1)
        part.setHidden(len(self._parts) > 1)
        self._row.addWidget(made)
        # In no group of buttons: there Tab would come to the chosen one alone, and arrows lose their way between rows.
        made.setProperty("part_name", name)
        made.clicked.connect(self._choose)
        made.setChecked(len(self._parts) == 1)

    def count(self, name: str, number: int) -> None:
        """Tell how much is in a part."""
        self._buttons[name].setText(f"{self._titles[name]} {number}" if number else self._titles[name])

    @property
    def current(self) -> str:
        """The name of the part in sight."""
        return next(name for name, made in self._buttons.items() if made.isChecked())

    def turn_to(self, name: str) -> None:
        """Bring a part into sight."""
        for each, made in self._buttons.items():
            made.setChecked(each == name)
            self._parts[each].setVisible(each == name)

    @Slot()
    def _choose(self) -> None:
        self.turn_to(self.sender().property("part_name"))
