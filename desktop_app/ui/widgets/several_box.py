"""Several choices."""

from typing import Any

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.rules import Rule
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.style import clear, ems, named, verbatim
from desktop_app.ui.tab_order import order_added
from desktop_app.ui.tips import as_typed
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.focus_inside import FocusInside
from desktop_app.ui.widgets.options import Option, Options, is_enum

CHIP_EMS = 13
"""The widest words of a chip: what is longer is told by its tooltip."""


class SeveralBox(FocusInside):
    """A frozenset of an enum as check boxes, or a tuple of a directory's ids as chips with a list to add from."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._body: _Checks | Chips | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)

    def equip(self, desk: Desk, rule: Rule, name: str) -> None:
        """Make check boxes for an enum, chips for a directory."""
        options = Options(desk, rule, self)
        body = _Checks(options, name, self) if is_enum(rule) else Chips(options, name, self)
        body.changed.connect(self.changed)
        options.begin()
        self._rows.addWidget(body)
        self._body = body
        self.point_to(body)

    def value(self) -> frozenset[Any] | tuple[Any, ...]:
        """What is chosen."""
        return self._ready.value()

    def set_value(self, value: Any) -> None:
        """Choose these."""
        self._ready.set_value(value)

    @property
    def _ready(self) -> "_Checks | Chips":
        if self._body is None:
            raise RuntimeError(self.objectName())
        return self._body


class _Checks(FocusInside):
    changed = Signal()

    def __init__(self, options: Options, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._options = options
        self._name = name
        self._boxes: dict[Any, QCheckBox] = {}
        self._row = FlowLayout(self, gap=16)
        options.arrived.connect(self._fill)

    def value(self) -> frozenset[Any]:
        return frozenset(value for value, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: frozenset[Any]) -> None:
        for each, box in self._boxes.items():
            box.setChecked(each in value)

    @Slot()
    def _fill(self) -> None:
        for at, option in enumerate(self._options.list):
            box = QCheckBox(option.text)
            box.setProperty("part", "chip")
            named(box, f"{self._name}.{at}", option.text)
            box.clicked.connect(self.changed)
            self._boxes[option.value] = box
            self._row.addWidget(box)
        self.point_to(next(iter(self._boxes.values())))


class Chips(FocusInside):
    """Those options that are chosen, each on a chip that takes it back, under a list to add from."""

    changed = Signal()

    def __init__(self, options: Options, name: str, parent: QWidget, spoken: str = "") -> None:
        super().__init__(parent)
        self._options = options
        self._name = name
        self._chosen: tuple[Any, ...] = ()
        self._adder = ChoiceBox()
        named(self._adder, f"{name}.add", spoken or translate("SeveralBox", "Add"))
        self._adder.setPlaceholderText(translate("SeveralBox", "add…"))
        self._adder.changed.connect(self._add)
        self._held = QWidget()
        self._row = FlowLayout(self._held)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._adder)
        rows.addWidget(self._held)
        self.point_to(self._adder)
        options.arrived.connect(self._lay)

    def value(self) -> tuple[Any, ...]:
        """What is chosen, in the order of choosing."""
        return self._chosen

    def set_value(self, value: tuple[Any, ...]) -> None:
        """Choose these."""
        self._chosen = tuple(value)
        self._lay()

    @Slot()
    def _add(self) -> None:
        self._chosen = (*self._chosen, self._adder.value())
        self._lay()
        self.changed.emit()

    @Slot()
    def _remove(self) -> None:
        gone = self.sender().property("option")
        self._chosen = tuple(each for each in self._chosen if each != gone)
        self._lay()
        self._adder.setFocus()
        self.changed.emit()

    @Slot()
    def _lay(self) -> None:
        clear(self._row)
        options = {option.value: option for option in self._options.list}
        for at, value in enumerate(self._chosen):
            option = options.get(value, Option(value, "…"))
            shown = option.short or option.text
            fitting = self.fontMetrics().elidedText(shown, Qt.TextElideMode.ElideRight, ems(CHIP_EMS))
            chip = QPushButton(f"{verbatim(fitting)}  ✕")
            chip.setToolTip(as_typed(option.text))
            chip.setProperty("part", "chip")
            chip.setProperty("option", value)
            named(chip, f"{self._name}.{at}", translate("SeveralBox", "Remove {name}").format(name=option.text))
            chip.clicked.connect(self._remove)
            self._row.addWidget(chip)
        self._held.setVisible(bool(self._chosen))
        self._adder.offer(tuple(option for value, option in options.items() if value not in self._chosen))
        self._adder.set_value(None)
        order_added(self)
