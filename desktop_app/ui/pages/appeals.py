"""All appeals, and those in a certain state."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QWidget

from desktop_app.domain import dates
from desktop_app.domain.lists import selection_of
from desktop_app.domain.ports import AppealFilter, AppealLine, Listing
from desktop_app.domain.selection import Selection, SortKey
from desktop_app.domain.standing import warnings_of
from desktop_app.ui import letter_openings, openings, words
from desktop_app.ui.asking import Begin
from desktop_app.ui.desk import Desk
from desktop_app.ui.exports import Source
from desktop_app.ui.language import translate
from desktop_app.ui.pages.chip_delegate import ChipDelegate
from desktop_app.ui.pages.due import Standing, standing
from desktop_app.ui.pages.lines import about, appeals_count, applicant
from desktop_app.ui.pages.list_page import ListPage
from desktop_app.ui.pages.listing import Column, ListingModel
from desktop_app.ui.pages.parts import EmptyState, button


class Appeals(ListPage):
    """The list of appeals, newest first, with a chip for each filter."""

    opens = "appeal"

    def __init__(self, desk: Desk, which: AppealFilter = AppealFilter.ALL, parent: QWidget | None = None) -> None:
        self._which = which
        super().__init__(desk, "appeals", translate("appeals", "Appeals"), columns(desk), parent)
        self._chips = QButtonGroup(self)
        for at, each in enumerate(AppealFilter):
            self._chips.addButton(self._chip(each), at)
            self.filters.addWidget(self._chips.button(at))
        self._chips.idClicked.connect(self._choose)
        journal = button("journal", translate("appeals", "&Journal for a period…"), "quiet", "printer")
        journal.clicked.connect(self._make_journal)
        self.tools.insertWidget(0, journal)

    def show_only(self, which: AppealFilter) -> None:
        """Show the appeals in this state."""
        self._which = which
        self._chips.button(list(AppealFilter).index(which)).setChecked(True)
        if which is AppealFilter.ALL:
            # The only one of them that grows for ever.
            show_selection(self.model, self.desk, selection_of(which))
        else:
            self.model.show(partial(_window, self.desk, which))

    def show_list(self) -> None:
        """See ListPage."""
        self.show_only(self._which)

    def narrowed(self) -> AppealFilter:
        """The state."""
        return self._which

    def narrow(self, narrowed: AppealFilter) -> None:
        """See ListPage."""
        self._which = narrowed

    def source(self) -> Source:
        """See ListPage."""
        from desktop_app.ui import table_sources

        return table_sources.appeals(self.desk, selection_of(self._which))

    def counted(self, total: int) -> str:
        """See ListPage."""
        return appeals_count(total)

    def writing(self) -> Callable[[], Begin]:
        """See ListPage."""
        return partial(letter_openings.letters_about, self.desk, selection_of(self._which))

    def nothing(self) -> QWidget:
        """See ListPage."""
        if self._which is AppealFilter.ALL:
            register = button("register", translate("appeals", "&Register an appeal"), "main", "plus")
            register.clicked.connect(self._register)
            return EmptyState(
                "appeals",
                translate("appeals", "No appeal has been registered yet"),
                translate("appeals", "The first one is a minute away: press F2 and begin with the surname."),
                register,
            )
        show_all = button("show_all", translate("appeals", "Show &all appeals"))
        show_all.clicked.connect(self._show_all)
        return EmptyState(
            "done",
            translate("appeals", "There are none in this state"),
            translate("appeals", "Nothing to do here. Choose another filter to see other appeals."),
            show_all,
        )

    def _chip(self, which: AppealFilter) -> QPushButton:
        chip = button(f"filter.{which.name.lower()}", words.of(which), "filter")
        chip.setCheckable(True)
        chip.setChecked(which is self._which)
        return chip

    @Slot()
    def _make_journal(self) -> None:
        self.begin(partial(letter_openings.period_paper, self.desk.register, letter_openings.REGISTRATION_JOURNAL))

    @Slot(int)
    def _choose(self, at: int) -> None:
        self.show_only(list(AppealFilter)[at])

    @Slot()
    def _show_all(self) -> None:
        self.show_only(AppealFilter.ALL)
        self.table.setFocus()

    @Slot()
    def _register(self) -> None:
        self.asked.emit(Begin(openings.REGISTER_APPEAL))


def show_selection(model: ListingModel, desk: Desk, selection: Selection) -> None:
    """Have the model show the appeals of a selection, as they meet it on the day on which they are read."""

    def read(offset: int, limit: int) -> Listing:
        return desk.finder.matching(selection, desk.clock.today(), offset=offset, limit=limit)

    def put_in_order() -> None:
        desk.finder.put_in_order(selection, desk.clock.today())

    model.show(read, put_in_order)


def _window(desk: Desk, which: AppealFilter, offset: int, limit: int) -> Listing:
    return desk.register.appeals(which, desk.clock.today(), offset=offset, limit=limit)


def columns(desk: Desk) -> tuple[Column, ...]:
    """What lists of appeals say of one."""

    def state(line: AppealLine) -> Standing:
        return standing(line, desk.clock.today(), warnings_of(desk.seat.office))

    def say_state(line: AppealLine) -> str:
        return state(line).words

    return (
        Column(
            translate("appeals", "State"),
            say_state,
            translate("due", "answered {day}").format(day=words.day(desk.clock.today())),
            delegate=partial(ChipDelegate, state),
            sort=SortKey.DUE,
        ),
        Column(translate("appeals", "Number"), lambda line: str(line.number), "ММ-00000/26", sort=SortKey.NUMBER),
        Column(translate("appeals", "Applicant"), applicant, "Кузнецов Александр Викт", sort=SortKey.APPLICANT),
        Column(translate("appeals", "Substance"), about, from_width=48),
        Column(
            translate("appeals", "Registered"),
            lambda line: dates.in_figures(line.registered_on),
            "00.00.0000",
            from_width=78,
            sort=SortKey.REGISTERED,
        ),
        Column(
            translate("appeals", "Responsible"),
            lambda line: str(line.responsible),
            "Остановкина Д. Ю.",
            from_width=68,
            sort=SortKey.RESPONSIBLE,
        ),
    )
