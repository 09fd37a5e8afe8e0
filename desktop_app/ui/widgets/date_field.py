"""A day that may be empty, typed as the secretary likes."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_app.domain import dates
from desktop_app.ui import words
from desktop_app.ui.binding import write_line


class DateField(QLineEdit):
    """Takes 15.01.2026, 150126, 15.1, «сегодня», +3; the field's rule reads it. What is no date stays as it was typed.

    Shows «15.01.2026, чт», and without the weekday while the cursor is in it.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._day: date | None = None
        self.textEdited.connect(self._type)

    def value(self) -> date | str | None:
        """The day, or the text as it stands until the rule has read it."""
        return self._day or self.text() or None

    def set_value(self, value: date | str | None) -> None:
        """Show a day, a text that is none, or nothing."""
        self._day = value if isinstance(value, date) else None
        write_line(self, self._shown() if self._day else str(value or ""))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the figures alone: they are what is typed, and another day takes their place."""
        if self._day:
            write_line(self, dates.in_figures(self._day))
        super().focusInEvent(event)
        if event.reason() is Qt.FocusReason.OtherFocusReason:
            self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show the weekday with the figures."""
        super().focusOutEvent(event)
        if self._day:
            write_line(self, words.day(self._day))

    def _shown(self) -> str:
        assert self._day is not None  # noqa: S101 — asked only of a day
        return dates.in_figures(self._day) if self.hasFocus() else words.day(self._day)

    @Slot()
    def _type(self) -> None:
        self._day = None
        self.changed.emit()
