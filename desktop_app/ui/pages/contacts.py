"""«Приёмы и звонки»: how full each day is, and what is on the chosen one."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QButtonGroup, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.contact import ContactKind, DayLoad, is_too_full, total_on
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import ContactLine
from desktop_app.ui import contact_openings, words
from desktop_app.ui.desk import Desk
from desktop_app.ui.language import translate
from desktop_app.ui.pages.contact_menu import ContactMenu
from desktop_app.ui.pages.contact_rows import ContactRows
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import EmptyState, button, card, clear, sheet
from desktop_app.ui.pages.sides import Sides
from desktop_app.ui.style import ems, label, named
from desktop_app.ui.widgets.choice_box import ChoiceBox
from desktop_app.ui.widgets.day_grid import DayGrid, Mark
from desktop_app.ui.widgets.flow_layout import FlowLayout
from desktop_app.ui.widgets.options import Option

OFFICER_EMS = 14

NOTICED = timedelta(days=14)
"""So long an officer is told of a refusal."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which contacts the page shows: of a day, of one officer or all, of one kind or all."""

    day: date
    officer_id: int | None = None
    kind: ContactKind | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What is in sight: the contacts of the day, the load of all days, the days off, the officers to choose from.

    `notices` are refusals that whoever sits at the desk is to hear of.
    """

    lines: tuple[ContactLine, ...]
    loads: tuple[DayLoad, ...]
    off: frozenset[date]
    officers: tuple[Officer, ...]
    notices: tuple[ContactLine, ...] = ()


class Contacts(Page):
    """A month at the left, the contacts of the chosen day at the right, each with its next step."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "contacts", parent)
        today = desk.clock.today()
        self._wanted = Wanted(today)
        self._officers: tuple[Officer, ...] = ()
        self.grid = DayGrid(today, today)
        self.grid.chosen.connect(self._show_day)
        self._officer = ChoiceBox()
        self._officer.setMinimumWidth(ems(OFFICER_EMS))
        self._officer.setPlaceholderText(translate("contacts", "All officers"))
        named(self._officer, "contacts.officer", translate("contacts", "Officer"))
        self._officer.changed.connect(self._choose_officer)
        self._kinds = QButtonGroup(self)
        self._heading = label("", "heading")
        self.rows = ContactRows(desk, "contacts")
        self.rows.begun.connect(self.begin)
        self.rows.asked.connect(self.asked)
        self._nothing = QVBoxLayout()
        self._noticed = label(translate("contacts", "Refusals that you are to hear of"), "heading")
        self.notices = ContactRows(desk, "notices", dated=True)
        self.notices.asked.connect(self.asked)
        self._lay_out()
        self.point_to(self.grid)

    def refresh(self) -> None:
        """Read the month and the day anew."""
        self.read(partial(_read, self.desk, self.desk.seat.officer, self._wanted, self.grid.bounds), self._show)

    def bookmark(self) -> Wanted:
        """The day, and whose contacts."""
        return self._wanted

    def reopen(self, bookmark: Wanted) -> None:
        """See Page."""
        self._wanted = bookmark
        self._officer.set_value(bookmark.officer_id)
        kinds: list[ContactKind | None] = [None, *ContactKind]
        self._kinds.button(kinds.index(bookmark.kind)).setChecked(True)
        blocked = self.grid.blockSignals(True)
        self.grid.choose(bookmark.day)
        self.grid.blockSignals(blocked)

    @Slot(object)
    def _show(self, reading: Reading) -> None:
        if reading.officers != self._officers:
            self._officers = reading.officers
            self._officer.offer(tuple(Option(each.id, each.full_name.short) for each in reading.officers))
        self.grid.mark(_marks(reading.loads, self._wanted, self.desk.seat.office.most_contacts), reading.off)
        self._heading.setText(words.day(self._wanted.day))
        self.rows.show_lines(reading.lines)
        self._noticed.setVisible(bool(reading.notices))
        self.notices.show_lines(reading.notices)
        clear(self._nothing)
        if not reading.lines:
            self._nothing.addWidget(self._empty())

    def _empty(self) -> EmptyState:
        plan = button("plan", translate("contacts", "&Plan one for this day"), "main", "plus")
        plan.clicked.connect(self._plan)
        return EmptyState(
            "phone",
            translate("contacts", "Nothing is planned for this day"),
            translate("contacts", "Calls, meetings and receptions stand here, each with its next step."),
            plan,
        )

    @Slot(object)
    def _show_day(self, day: date) -> None:
        self._wanted = Wanted(day, self._wanted.officer_id, self._wanted.kind)
        self.refresh()

    @Slot()
    def _choose_officer(self) -> None:
        self._wanted = Wanted(self._wanted.day, self._officer.value(), self._wanted.kind)
        self.refresh()

    @Slot(int)
    def _choose_kind(self, at: int) -> None:
        kinds: list[ContactKind | None] = [None, *ContactKind]
        self._wanted = Wanted(self._wanted.day, self._wanted.officer_id, kinds[at])
        self.refresh()

    @Slot()
    def _plan(self) -> None:
        kind, today = self._wanted.kind or ContactKind.CALL, self.desk.clock.today()
        self.begin(partial(contact_openings.contact_planning, self.desk, kind=kind, day=max(self._wanted.day, today)))

    @Slot()
    def _edit_refusals(self) -> None:
        self.begin(partial(contact_openings.refusals, self.desk.register))

    def _lay_out(self) -> None:
        column = sheet(self)
        menu = ContactMenu(self.desk)
        menu.begun.connect(self.begin)
        refusals = button("refusals", translate("contacts", "Reasons of re&fusal…"), "quiet", "edit")
        refusals.clicked.connect(self._edit_refusals)
        actions = QWidget()
        ways = FlowLayout(actions)
        ways.addWidget(menu.button())
        ways.addWidget(refusals)
        filters = QWidget()
        row = FlowLayout(filters)
        for at, kind in enumerate((None, *ContactKind)):
            row.addWidget(self._chip(at, kind))
        row.addWidget(self._officer)
        self._kinds.idClicked.connect(self._choose_kind)
        month = card("month")
        inside = QVBoxLayout(month)
        inside.setContentsMargins(10, 8, 10, 10)
        inside.addWidget(self.grid)
        story = QVBoxLayout()
        story.setSpacing(8)
        story.addWidget(self._heading)
        story.addWidget(self.rows)
        story.addLayout(self._nothing)
        story.addWidget(self._noticed)
        story.addWidget(self.notices)
        story.addStretch(1)
        column.addWidget(label(translate("contacts", "Calls and receptions"), "title"))
        column.addWidget(actions)
        column.addWidget(filters)
        column.addWidget(Sides(month, story))
        column.addStretch(1)

    def _chip(self, at: int, kind: ContactKind | None) -> QPushButton:
        text = words.of(kind) if kind else translate("contacts", "All")
        chip = button(f"kind.{kind.name.lower() if kind else 'all'}", text, "filter")
        chip.setCheckable(True)
        chip.setChecked(kind is None)
        self._kinds.addButton(chip, at)
        return chip


def _read(desk: Desk, officer: Officer | None, wanted: Wanted, bounds: tuple[date, date]) -> Reading:
    register, calendar, (since, until) = desk.register, desk.calendar, bounds
    kinds = (wanted.kind,) if wanted.kind else ()
    days = (since + timedelta(days=n) for n in range((until - since).days + 1))
    return Reading(
        register.contacts_between(wanted.day, wanted.day, officer_id=wanted.officer_id, kinds=kinds),
        register.contact_loads(since, until),
        frozenset(day for day in days if not calendar.is_working_day(day)),
        tuple(each for each in register.officers() if each.active),
        register.contact_notices(officer.id, desk.clock.today() - NOTICED) if officer else (),
    )


def _marks(loads: tuple[DayLoad, ...], wanted: Wanted, most: int) -> dict[date, Mark]:
    """Under each day what the page would list there; it is marked where any one officer has too many."""
    shown = tuple(load for load in loads if wanted.officer_id in {None, load.officer_id})
    return {
        day: Mark(total_on(shown, day, wanted.kind), is_too_full(shown, day, most))
        for day in {load.day for load in shown}
    }
