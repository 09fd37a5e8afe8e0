"""Editors for what is asked in a search by parameters: one for each shape of a parameter.

Each is made from the parameter alone, tells by `changed` that its answer may be another, and gives as `answer()` None
while nothing is said yet.
"""

from __future__ import annotations

from abc import abstractmethod
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.dates import parse_day
from desktop_app.domain.parameters import Answer, Parameter, Shape
from desktop_app.domain.periods import COUNTED, MOST_DAYS, Period, Span
from desktop_app.domain.rules import Rule
from desktop_app.ui import parameter_words
from desktop_app.ui.language import translate
from desktop_app.ui.style import ems, label, named, set_tone
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.date_field import DateField
from desktop_app.ui.widgets.focus_inside import FocusInside
from desktop_app.ui.widgets.options import Option, Options
from desktop_app.ui.widgets.several_box import Chips

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk

DAYS_EMS = 5
USUAL_DAYS = 7


class AnswerBox(FocusInside):
    """What all editors share: their place and their name."""

    changed = Signal()

    def __init__(self, desk: Desk, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.parameter = parameter
        self.title = parameter_words.title(parameter.name)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(4)

    @abstractmethod
    def answer(self) -> Answer | None:
        """What is asked; None while that is not said."""

    @abstractmethod
    def show_answer(self, answer: Any) -> None:
        """Show what is asked, without telling."""


class TextBox(AnswerBox):
    """A line of words."""

    def __init__(self, desk: Desk, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(desk, parameter, parent)
        self._line = QLineEdit()
        self._line.setPlaceholderText(parameter_words.example(parameter.name))
        named(self._line, f"condition.{parameter.name}", self.title)
        self._line.textChanged.connect(self.changed)
        self.rows.addWidget(self._line)
        self.point_to(self._line)

    def answer(self) -> str | None:
        """The words; None for none."""
        return self._line.text().strip() or None

    def show_answer(self, answer: str) -> None:
        """See AnswerBox."""
        self._line.blockSignals(True)
        self._line.setText(answer)
        self._line.blockSignals(False)


class PickBox(AnswerBox):
    """Any of the members of an enum, or of the rows of a directory."""

    def __init__(self, desk: Desk, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(desk, parameter, parent)
        options = Options(desk, Rule(choices=parameter.choices), self)
        self._chips = Chips(options, f"condition.{parameter.name}", self, self.title)
        self._chips.changed.connect(self.changed)
        options.begin()
        self.rows.addWidget(self._chips)
        self.point_to(self._chips)

    def answer(self) -> tuple[Any, ...] | None:
        """What was picked."""
        return self._chips.value() or None

    def show_answer(self, answer: tuple[Any, ...]) -> None:
        """See AnswerBox."""
        self._chips.set_value(answer)


class YesBox(AnswerBox):
    """Yes, unless no is chosen."""

    def __init__(self, desk: Desk, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(desk, parameter, parent)
        self._choice = _choice(f"condition.{parameter.name}", self.title)
        self._choice.offer(tuple(Option(each, parameter_words.yes_or_no(each)) for each in (True, False)))
        self._choice.set_value(True)
        self._choice.changed.connect(self.changed)
        self.rows.addWidget(self._choice)
        self.point_to(self._choice)

    def answer(self) -> bool | None:
        """Yes or no."""
        chosen: bool | None = self._choice.value()
        return chosen

    def show_answer(self, answer: bool) -> None:  # noqa: FBT001 — the answer itself
        """See AnswerBox."""
        self._choice.set_value(answer)


class PeriodBox(AnswerBox):
    """A period by its name, or between two days, or of so many days from today."""

    def __init__(self, desk: Desk, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(desk, parameter, parent)
        name = f"condition.{parameter.name}"
        self._span = _choice(name, self.title)
        self._span.offer(tuple(Option(each, parameter_words.span(each)) for each in parameter_words.SPAN))
        self._span.changed.connect(self._choose)
        self._days = QLineEdit(str(USUAL_DAYS))
        self._days.setMaximumWidth(ems(DAYS_EMS))
        named(self._days, f"{name}.days", translate("AnswerBox", "{title}: how many days").format(title=self.title))
        self._days.textChanged.connect(self._type)
        self._since = self._day(f"{name}.since", translate("AnswerBox", "{title}: from").format(title=self.title))
        self._until = self._day(f"{name}.until", translate("AnswerBox", "{title}: to").format(title=self.title))
        self._since.setPlaceholderText(translate("AnswerBox", "from"))
        self._until.setPlaceholderText(translate("AnswerBox", "to"))
        self._unit = label(translate("AnswerBox", "days"), "muted")
        self._more = QWidget()
        line = QHBoxLayout(self._more)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        for each in (self._days, self._unit, self._since, self._until):
            line.addWidget(each)
        self.rows.addWidget(self._span)
        self.rows.addWidget(self._more)
        self.point_to(self._span)
        self._lay()

    def answer(self) -> Period | None:
        """The period; None while a day or their number can't be read, or nothing is chosen."""
        span: Span | None = self._span.value()
        if span in COUNTED:
            days = _count(self._days.text())
            return None if days is None else Period(span, days=days)
        if span is not Span.BETWEEN:
            return None if span is None else Period(span)
        since, until = self._read(self._since), self._read(self._until)
        if isinstance(since, str) or isinstance(until, str) or since is until is None:
            return None
        return Period(Span.BETWEEN, since, until)

    def show_answer(self, answer: Period) -> None:
        """See AnswerBox."""
        self._span.set_value(answer.span)
        self._since.set_value(answer.since)
        self._until.set_value(answer.until)
        if answer.span in COUNTED:
            self._days.blockSignals(True)
            self._days.setText(str(answer.days))
            self._days.blockSignals(False)
        self._lay()

    @Slot()
    def _choose(self) -> None:
        self._lay()
        self.changed.emit()

    @Slot()
    def _type(self) -> None:
        set_tone(self._days, "" if _count(self._days.text()) is not None else "problem")
        self.changed.emit()

    @Slot()
    def _settle(self) -> None:
        """The cursor has left: show a day as it was understood, and mark what is none."""
        for field in (self._since, self._until):
            read = self._read(field)
            set_tone(field, "problem" if isinstance(read, str) else "")
            if isinstance(read, date):
                field.set_value(read)

    def _lay(self) -> None:
        span = self._span.value()
        for each in (self._days, self._unit):
            each.setVisible(span in COUNTED)
        for each in (self._since, self._until):
            each.setVisible(span is Span.BETWEEN)
        self._more.setVisible(span in COUNTED or span is Span.BETWEEN)

    def _day(self, name: str, spoken: str) -> DateField:
        field = DateField()
        named(field, name, spoken)
        field.changed.connect(self.changed)
        field.editingFinished.connect(self._settle)
        return field

    def _read(self, field: DateField) -> date | str | None:
        value = field.value()
        return parse_day(value, self.desk.clock.today()) or value if isinstance(value, str) else value


def _choice(name: str, spoken: str) -> ChoiceBox:
    made = ChoiceBox()
    named(made, name, spoken)
    return made


def _count(typed: str) -> int | None:
    with suppress(ValueError):
        count = int(typed)
        return count if 0 <= count <= MOST_DAYS else None
    return None


BOXES: dict[Shape, type[AnswerBox]] = {
    Shape.TEXT: TextBox,
    Shape.CHOICE: PickBox,
    Shape.DIRECTORY: PickBox,
    Shape.PERIOD: PeriodBox,
    Shape.YES: YesBox,
}
"""The editor of each shape."""


def answer_box(desk: Desk, parameter: Parameter) -> AnswerBox:
    """The editor of a parameter."""
    return BOXES[parameter.shape](desk, parameter)
