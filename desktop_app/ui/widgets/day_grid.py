"""The days of a month side by side, each with a number under it."""

from calendar import Calendar
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_app.ui import words
from desktop_app.ui.icons import icon
from desktop_app.ui.language import translate
from desktop_app.ui.style import label, named, set_tone
from desktop_app.ui.widgets.focus_inside import FocusInside

DAYS_IN_WEEK = 7
WEEKS = 6
MONTHS = 12

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS_IN_WEEK,
    Qt.Key.Key_Down: DAYS_IN_WEEK,
}


@dataclass(frozen=True, slots=True)
class Mark:
    """What stands under a day: a number, and whether it is too large."""

    count: int
    is_too_many: bool = False


class DayGrid(FocusInside):
    """`chosen` gives the day that was chosen. Arrows go from day to day, Page Up and Page Down by months.

    `turned` gives the first and the last day of a month that is shown from now on, weeks that it shares included.
    """

    chosen = Signal(object)
    turned = Signal(object, object)

    def __init__(self, day: date, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._day = day
        self._marks: Mapping[date, Mark] = {}
        self._off: frozenset[date] = frozenset()
        self._month = label("", "heading")
        # Given to the grid when they are laid out: Tab comes to what stands above them first.
        self._cells = [DayCell() for _ in range(WEEKS * DAYS_IN_WEEK)]
        self._lay_out()
        self._show()

    @property
    def day(self) -> date:
        """The chosen day."""
        return self._day

    @property
    def bounds(self) -> tuple[date, date]:
        """The first and the last day in sight."""
        return self._cells[0].day, self._cells[-1].day

    def mark(self, marks: Mapping[date, Mark], off: frozenset[date]) -> None:
        """Show these numbers under their days, and which days the office does not work."""
        self._marks, self._off = marks, off
        self._show()

    def choose(self, day: date) -> None:
        """Choose a day, and turn to its month."""
        before = self.bounds
        self._day = day
        self._show()
        if self.bounds != before:
            self.turned.emit(*self.bounds)
        self.chosen.emit(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._go(self._day + timedelta(days=_STEPS[key]))
        elif key in {Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}:
            self._go(_months_on(self._day, -1 if key == Qt.Key.Key_PageUp else 1))
        elif key == Qt.Key.Key_Home:
            self._go(self._today)
        else:
            super().keyPressEvent(event)

    def _go(self, day: date) -> None:
        self.choose(day)
        self._cell.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _cell(self) -> "DayCell":
        return next(cell for cell in self._cells if cell.day == self._day)

    def _show(self) -> None:
        month = QLocale().standaloneMonthName(self._day.month)
        self._month.setText(f"{month.capitalize()} {self._day.year}")
        weeks = Calendar().monthdatescalendar(self._day.year, self._day.month)
        days = [day for week in weeks for day in week]
        days += [days[-1] + timedelta(days=n + 1) for n in range(len(self._cells) - len(days))]
        for cell, day in zip(self._cells, days, strict=True):
            cell.show_day(day, self._marks.get(day), is_today=day == self._today, is_chosen=day == self._day)
            cell.dim(is_dim=day.month != self._day.month or day in self._off)
        self.point_to(self._cell)

    @Slot()
    def _choose(self) -> None:
        cell = self.sender()
        if isinstance(cell, DayCell):
            self._go(cell.day)

    @Slot()
    def _turn_back(self) -> None:
        self.choose(_months_on(self._day, -1))

    @Slot()
    def _turn_on(self) -> None:
        self.choose(_months_on(self._day, 1))

    @Slot()
    def _go_to_today(self) -> None:
        self.choose(self._today)

    def _lay_out(self) -> None:
        before = _turner("days.before", "chevron-left", translate("DayGrid", "Month before"))
        after = _turner("days.after", "chevron-right", translate("DayGrid", "Next month"))
        today = QPushButton(translate("DayGrid", "Today"))
        today.setProperty("part", "quiet")
        named(today, "days.today", today.text())
        for turner, act in ((before, self._turn_back), (after, self._turn_on), (today, self._go_to_today)):
            turner.clicked.connect(act)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self._month, 1)
        line.addWidget(before)
        line.addWidget(after)
        grid = QGridLayout()
        grid.setSpacing(2)
        for column in range(DAYS_IN_WEEK):
            grid.setColumnStretch(column, 1)
            name = label(QLocale().dayName(column + 1, QLocale.FormatType.ShortFormat), "small")
            name.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(name, 0, column)
        for at, cell in enumerate(self._cells):
            cell.clicked.connect(self._choose)
            grid.addWidget(cell, at // DAYS_IN_WEEK + 1, at % DAYS_IN_WEEK)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(line)
        whole.addLayout(grid)
        whole.addWidget(today, 0, Qt.AlignmentFlag.AlignLeft)


class DayCell(QPushButton):
    """A day. Only the chosen one is come to by Tab."""

    def __init__(self) -> None:
        super().__init__()
        self.day = date.min
        self.setProperty("part", "day")
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_day(self, day: date, mark: Mark | None, *, is_today: bool, is_chosen: bool) -> None:
        """Be this day."""
        self.day = day
        count = mark.count if mark else 0
        self.setText(f"{day.day}\n{count or ''}")
        self.setChecked(is_chosen)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_chosen else Qt.FocusPolicy.ClickFocus)
        told = translate("DayGrid", "%n contact(s)", None, count)
        too_many = translate("DayGrid", "more than the office wants") if mark and mark.is_too_many else ""
        named(self, f"day.{day.isoformat()}", ", ".join(part for part in (words.day(day), told, too_many) if part))
        self.setToolTip(self.accessibleName())
        set_tone(self, "warning" if too_many else "today" if is_today else "")

    def dim(self, *, is_dim: bool) -> None:
        """Days of other months and days off stand back."""
        if bool(self.property("dim")) != is_dim:
            self.setProperty("dim", is_dim)
            self.style().unpolish(self)
            self.style().polish(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows belong to the grid; Enter and the space bar choose."""
        if Qt.Key(event.key()) in _STEPS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def nextCheckState(self) -> None:
        """What is chosen is decided by the grid."""


def _turner(name: str, picture: str, spoken: str) -> QPushButton:
    made = QPushButton(icon(picture), "")
    made.setProperty("part", "quiet")
    made.setToolTip(spoken)
    named(made, name, spoken)
    return made


def _months_on(day: date, months: int) -> date:
    """The same day of a month before or after, or the last one it has."""
    at = day.year * MONTHS + day.month - 1 + months
    year, month = at // MONTHS, at % MONTHS + 1
    last = QDate(year, month, 1).daysInMonth()
    return date(year, month, min(day.day, last))
