"""The office's calendar of a year: typed, or loaded from a file."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFileDialog

from desktop_app.domain.calendar_years import EARLIEST, LATEST, CalendarYear, NotACalendar, read_calendar
from desktop_app.tasks.keep_calendar import filled
from desktop_app.ui import messages
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import set_tone

LARGEST = 1_000_000
"""Bytes; a calendar of many years is a hundredth of that."""


class YearScreen(Screen):
    """Turns from year to year, and takes one from a file."""

    def arrive(self) -> None:
        """Be ready to turn and to load."""
        self._loading = Latest(self.desk.jobs, Room.FILES)
        self.form.load.clicked.connect(self._load)
        self.form.before.clicked.connect(self._turn_back)
        self.form.after.clicked.connect(self._turn_on)
        self._show_year()

    def changed(self, _name: str) -> None:
        """Say which year it is."""
        self._show_year()

    def _show_year(self) -> None:
        year = self.run.draft.year
        self.form.year.setText(str(year))
        self.form.before.setEnabled(year > EARLIEST)
        self.form.after.setEnabled(year < LATEST)

    @Slot()
    def _turn_back(self) -> None:
        self._turn(-1)

    @Slot()
    def _turn_on(self) -> None:
        self._turn(1)

    def _turn(self, step: int) -> None:
        self._say("", "")
        self.enter("year", self.run.draft.year + step)

    @Slot()
    def _load(self) -> None:
        title = translate("YearScreen", "Load a calendar")
        kinds = translate("YearScreen", "Calendars") + " (*.csv *.txt)"
        source, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if source:
            self._loading.ask(partial(_read, Path(source), self.desk.clock.today()), self._take, self._miss)

    @Slot(object)
    def _take(self, year: CalendarYear) -> None:
        self._enter(year)
        self._say(translate("YearScreen", "Loaded: {year}. Look through the days.").format(year=year.year), "good")

    def _enter(self, year: CalendarYear) -> None:
        draft = filled(self.run.draft, year)
        for name in ("year", "days", "decreed"):
            self.enter(name, getattr(draft, name))

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        other = translate("YearScreen", "This file holds no calendar of a year: take another one, or type the days.")
        self._say(other if isinstance(error, NotACalendar) else messages.fault(error), "problem")

    def _say(self, told: str, tone: str) -> None:
        set_tone(self.form.told, tone)
        self.form.told.setText(told)


def _read(source: Path, today: date) -> CalendarYear:
    """The year in a file, whichever of the two usual encodings it has. Belongs to Room.FILES."""
    with source.open("rb") as file:
        content = file.read(LARGEST)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1251", errors="replace")
    return read_calendar(text, today)
