"""Fields over a list by which it is narrowed."""

from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain import dates
from desktop_app.ui.style import label
from desktop_app.ui.widgets.date_field import DateField


def beside(text: str, field: QWidget) -> QWidget:
    """A field with its label at its left."""
    made = QWidget()
    told = label(text, "label")
    told.setBuddy(field)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(told)
    row.addWidget(field)
    return made


def day_in(field: DateField, today: date) -> date | None:
    """The day that a field holds; None where what is typed is none."""
    typed = field.value()
    return dates.parse_day(typed, today) if isinstance(typed, str) else typed
