"""What the menu of settings leads to: tasks and pages that keep the office and its register in order."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.pages import BACKUPS, DOUBLES, READINGS, SEARCH_INDEX

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.desk import Desk


class Upkeep(QObject):
    """`asked` carries the Show or the Begin that was chosen, `failed` what kept the register from being read for it."""

    asked = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window
        self._opening = Latest(desk.jobs, Room.READ)

    @Slot()
    def set_up_office(self) -> None:
        """Begin to set up the office."""
        from desktop_app.ui import openings

        self._begin(partial(openings.setting_up, self._desk.register))

    @Slot()
    def keep_calendar(self) -> None:
        """Begin to correct the production calendar."""
        from desktop_app.ui import openings

        self._begin(partial(openings.calendar, self._desk.register))

    @Slot()
    def edit_template(self) -> None:
        """Begin to edit the text of a form of letters."""
        from desktop_app.ui import letter_openings

        self._begin(partial(letter_openings.template, self._desk.register))

    @Slot()
    def import_register(self) -> None:
        """Begin to load an old register; in the example there is one to be tried on."""
        from desktop_app.ui import openings

        if self._desk.is_example:
            self.import_sample()
        else:
            self.asked.emit(Begin(openings.IMPORT_REGISTER))

    def import_sample(self) -> None:
        """Begin to load an old register of a few invented rows."""
        from desktop_app.ui import openings

        sample = partial(openings.sample_register, self._desk)
        self._desk.jobs.run(Room.IMPORT, sample, self._ask, self._fail)

    @Slot()
    def show_backups(self) -> None:
        """Show the backups."""
        self.asked.emit(Show(BACKUPS))

    @Slot()
    def show_doubles(self) -> None:
        """Show the likely doubles."""
        self.asked.emit(Show(DOUBLES))

    @Slot()
    def show_readings(self) -> None:
        """Show who has looked at whose case file."""
        self.asked.emit(Show(READINGS))

    @Slot()
    def show_index(self) -> None:
        """Show how the search index is."""
        self.asked.emit(Show(SEARCH_INDEX))

    @Slot()
    def show_about(self) -> None:
        """Say which program this is."""
        from desktop_app.ui.dialogs import show_about

        show_about(self._window)

    def _begin(self, opening: Callable[[], Begin]) -> None:
        self._opening.ask(opening, self._ask, self._fail)

    @Slot(object)
    def _ask(self, begin: Begin) -> None:
        self.asked.emit(begin)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        self.failed.emit(error)
