"""The morning summary: the day on a sheet of paper."""

from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain import dates
from desktop_app.domain.morning import summary
from desktop_app.domain.ports import Day
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import sheet
from desktop_app.ui.pages.unkept_paper import UnkeptPaper
from desktop_app.ui.style import ems, label

LEAST_EMS = 16
"""So much of the paper is seen in the lowest window."""


class SummaryPage(Page):
    """Read anew each time it is shown; printed or saved, and kept nowhere."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "summary", parent)
        self.paper = UnkeptPaper(desk, self)
        self.paper.preview.setMinimumHeight(ems(LEAST_EMS))
        column = sheet(self)
        column.addWidget(label(translate("summary", "Morning summary"), "title"))
        column.addWidget(self.paper.actions)
        column.addWidget(self.paper.told)
        column.addWidget(self.paper.preview, 1)

    def refresh(self) -> None:
        """Read the day anew."""
        self.read(partial(self.desk.register.day, self.desk.clock.today(), self.desk.seat.officer_id), self._draw)

    @Slot()
    def print_paper(self) -> None:
        """Print it."""
        self.paper.print_paper()

    @Slot(object)
    def _draw(self, day: Day) -> None:
        today, office = self.desk.clock.today(), self.desk.seat.office
        make = partial(summary, day, today, office.short_name or office.name)
        title = translate("summary", "Morning summary of {day}").format(day=dates.in_figures(today))
        self.paper.draw(title, f"{title}.pdf", make)
