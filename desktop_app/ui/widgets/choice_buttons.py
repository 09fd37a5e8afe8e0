"""One choice out of a few that all stand in sight."""

from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QWidget

from desktop_app.domain.rules import Rule
from desktop_app.ui.desk import Desk
from desktop_app.ui.style import named
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.focus_inside import FocusInside
from desktop_app.ui.widgets.options import Option, Options

MOST_IN_ROWS = 6
"""More choices than that are read as a list, one under the other."""


class ChoiceButtons(FocusInside):
    """The value is the option's, or None while nothing is chosen. Arrows move between the buttons."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self._row = FlowLayout(self, gap=16)
        self._values: list[Any] = []
        self._wanted: Any = None

    def equip(self, desk: Desk, rule: Rule, _name: str) -> None:
        """Make a button for each choice of the rule."""
        options = Options(desk, rule, self)
        options.begin()
        self.offer(options.list)

    def offer(self, options: tuple[Option, ...]) -> None:
        """Make a button for each of these choices, in place of those that there are.

        Whoever stands on one of the same choices goes on standing there.
        """
        if [option.value for option in options] == self._values:
            for at, option in enumerate(options):
                self._group.button(at).setText(option.text)
                self._group.button(at).setAccessibleName(option.text)
            return
        for button in self._group.buttons():
            self._group.removeButton(button)
            button.hide()
            button.setParent(None)
            button.deleteLater()
        self._values = []
        self._row.in_column = len(options) > MOST_IN_ROWS
        for at, option in enumerate(options):
            button = QRadioButton(option.text)
            button.setProperty("part", "segment")
            named(button, f"{self.objectName()}.{at}", option.text)
            self._values.append(option.value)
            self._group.addButton(button, at)
            self._row.addWidget(button)
        self.set_value(self._wanted)
        self.point_to(self._group.button(0))

    def value(self) -> Any:
        """The chosen value."""
        return self._wanted

    def set_value(self, value: Any) -> None:
        """Choose."""
        self._wanted = value
        # An exclusive group can't be cleared.
        self._group.setExclusive(False)
        for at, each in enumerate(self._values):
            self._group.button(at).setChecked(each == value)
        self._group.setExclusive(True)
        chosen = self._group.checkedButton()
        if chosen is not None:
            self.point_to(chosen)

    @Slot(int)
    def _choose(self, at: int) -> None:
        self._wanted = self._values[at]
        self.point_to(self._group.button(at))
        self.changed.emit()
