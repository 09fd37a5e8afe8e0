"""The journal of readings: who has looked at whose case file, or printed its portrait, and when (152-ФЗ, art. 19)."""

from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain import dates
from desktop_app.domain.officer import Officer, Role
from desktop_app.domain.reading_journal import journal_of
from desktop_app.domain.readings import ReadingFilter, ReadingLine, ReadingListing
from desktop_app.ui import table_sources, words
from desktop_app.ui.asking import Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.exports import Source
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.listing import Column
from desktop_app.ui.pages.narrowing import beside, day_in
from desktop_app.ui.pages.parts import EmptyState, button
from desktop_app.ui.pages.typed_list import TypedList
from desktop_app.ui.style import ems, named
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.date_field import DateField
from desktop_app.ui.widgets.options import Option

SEARCH_EMS, OFFICER_EMS, DAY_EMS = 17, 12, 8


class ReadingsPage(TypedList):
    """Narrowed by the citizen, the officer and the days; a row opens the case file. For whoever may be head only."""

    opens = "case_file"

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "readings", translate("readings", "Journal of readings"), _columns(), parent)
        self._asking_officers = Latest(desk.jobs, Room.READ)
        self.equip(translate("readings", "Citizen or case file"), SEARCH_EMS)
        self.officer = ChoiceBox()
        self.officer.setMinimumWidth(ems(OFFICER_EMS))
        self.officer.setPlaceholderText(translate("readings", "all officers"))
        self.since, self.until = DateField(), DateField()
        for day in (self.since, self.until):
            day.setFixedWidth(ems(DAY_EMS))
        for name, text, field in (
            ("officer", translate("readings", "&Officer"), self.officer),
            ("since", translate("readings", "F&rom"), self.since),
            ("until", translate("readings", "&To"), self.until),
        ):
            named(field, f"readings.{name}", text)
            field.changed.connect(self.show_list)
            self.filters.addWidget(beside(text, field))

    def refresh(self) -> None:
        """Read the rows in sight anew, and who there is to choose from."""
        self._asking_officers.ask(self.desk.register.officers, self._offer_officers, self.tell)
        super().refresh()

    def narrowed(self) -> ReadingFilter:
        """What is looked for."""
        today = self.desk.clock.today()
        since, until = day_in(self.since, today), day_in(self.until, today)
        return ReadingFilter(self.search.text().strip(), self.officer.value(), since, until)

    def narrow(self, narrowed: ReadingFilter) -> None:
        """See ListPage."""
        super().narrow(narrowed.words)
        self.officer.set_value(narrowed.officer_id)
        self.since.set_value(narrowed.since)
        self.until.set_value(narrowed.until)

    @Slot()
    def show_list(self) -> None:
        """See ListPage."""
        self.model.show(partial(_window, self.desk, self.narrowed()))

    def source(self) -> Source:
        """See ListPage."""
        return table_sources.readings(self.desk, self.narrowed())

    def counted(self, total: int) -> str:
        """See ListPage."""
        return translate("readings", "%n reading(s)", None, total)

    def nothing(self) -> QWidget:
        """See ListPage."""
        if not _is_open_to(self.desk.seat.officer):
            return EmptyState(
                "case-files",
                translate("readings", "This journal is the head's"),
                translate("readings", "Choose at the top right who sits at the desk: one who may be head."),
            )
        if self.narrowed() == ReadingFilter():
            return EmptyState(
                "case-files",
                translate("readings", "Nobody has looked at a case file yet"),
                translate("readings", "Each time one is opened, or its portrait printed, it is noted here."),
            )
        show_all = button("show_all", translate("readings", "Show &all"))
        show_all.clicked.connect(self._show_all)
        return EmptyState(
            "search",
            translate("readings", "Nothing of this kind"),
            translate("readings", "Widen the period, or look for another name."),
            show_all,
        )

    @Slot()
    def _show_all(self) -> None:
        self.narrow(ReadingFilter())
        self.show_list()

    @Slot(object)
    def _offer_officers(self, officers: tuple[Officer, ...]) -> None:
        chosen = self.officer.value()
        self.officer.offer(tuple(Option(each.id, each.full_name.short) for each in officers))
        self.officer.set_value(chosen)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if line is not None:
            self.asked.emit(Show(self.opens, line.case_file_id))


def _is_open_to(officer: Officer | None) -> bool:
    return officer is not None and officer.may_be(Role.HEAD)


def _window(desk: Desk, wanted: ReadingFilter, offset: int, limit: int) -> ReadingListing:
    """Nothing for whoever sits down at the desk meanwhile and may not look at it. Belongs to Room.READ."""
    if not _is_open_to(desk.seat.officer):
        return ReadingListing((), 0)
    return journal_of(desk.register, desk.readings, wanted, offset=offset, limit=limit)


def _moment(line: ReadingLine) -> str:
    return f"{dates.in_figures(line.at.date())} {line.at:%H:%M}"


def _columns() -> tuple[Column, ...]:
    return (
        Column(translate("readings", "When"), _moment, "00.00.0000 00:00"),
        Column(translate("readings", "Officer"), lambda line: line.officer, "Кузнецова А. А."),
        Column(translate("readings", "How"), lambda line: words.of(line.manner), "распечатан портрет"),
        Column(translate("readings", "Case file"), lambda line: line.number, "ЛД-0000000", 52),
        Column(translate("readings", "Citizen"), lambda line: line.citizen),
    )
