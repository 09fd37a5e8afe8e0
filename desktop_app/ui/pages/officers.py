"""The people of the office: what each has in hand, who is away and who stands in."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QModelIndex, Slot
from PySide6.QtWidgets import QWidget

from desktop_app.domain import dates
from desktop_app.domain.officer import Role
from desktop_app.domain.parameters import Condition
from desktop_app.domain.periods import Period, Span
from desktop_app.domain.ports import StaffLine, StaffListing
from desktop_app.domain.selection import Selection
from desktop_app.ui import openings, words
from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.exports import Source
from desktop_app.ui.language import translate
from desktop_app.ui.pages import PARAMETERS
from desktop_app.ui.pages.chip_delegate import ChipDelegate
from desktop_app.ui.pages.due import Standing
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.listing import Column
from desktop_app.ui.pages.parts import EmptyState, button
from desktop_app.ui.pages.typed_list import TypedList

SEARCH_EMS = 22


class Officers(TypedList):
    """The list. Enter shows the open appeals of the officer, the buttons begin tasks about the one at the cursor."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "officers", translate("officers", "Officers"), _columns(desk), parent)
        self.equip(translate("officers", "Name, post or department"), SEARCH_EMS)
        for name, text, picture, act in (
            ("absence", translate("officers", "A&bsence…"), "clock", self._note_absence),
            ("hand_over", translate("officers", "&Hand over…"), "arrow-right", self._hand_over),
            ("set_up", translate("officers", "Set &up…"), "edit", self._set_up),
        ):
            made = button(f"officers.{name}", text, "quiet", picture)
            made.clicked.connect(act)
            self.filters.addWidget(made)

    @Slot()
    def show_list(self) -> None:
        """See ListPage."""
        self.model.show(partial(_window, self.desk, self.search.text()))

    def source(self) -> Source:
        """See ListPage."""
        from desktop_app.ui import table_sources

        return table_sources.officers(self.desk, self.search.text())

    def counted(self, total: int) -> str:
        """See ListPage."""
        return translate("officers", "%n officer(s)", None, total)

    def nothing(self) -> QWidget:
        """See ListPage."""
        if self.search.text():
            show_all = button("show_all", translate("officers", "Show &all"))
            show_all.clicked.connect(self.search.clear)
            hint = translate("officers", "Look for another part of the name, the post or the department.")
            return EmptyState("search", translate("officers", "Nobody is called so"), hint, show_all)
        enter = button("enter", translate("officers", "Enter the &officers"), "main", "plus")
        enter.clicked.connect(self._set_up)
        hint = translate("officers", "Enter everybody who registers appeals, answers for them or signs.")
        return EmptyState("users", translate("officers", "There are no officers yet"), hint, enter)

    @Slot(object)
    def _open(self, index: QModelIndex) -> None:
        line: StaffLine | None = self.model.line(index.row())
        if line is not None:
            theirs = (
                Condition("responsible", (line.id,)),
                Condition("answered", Period(Span.NONE)),
                Condition("due", Period(Span.ANY)),
            )
            self.asked.emit(Show(PARAMETERS, Selection(theirs)))

    @Slot()
    def _note_absence(self) -> None:
        self._begin_about(openings.absence)

    @Slot()
    def _hand_over(self) -> None:
        self._begin_about(openings.handing_over)

    @Slot()
    def _set_up(self) -> None:
        self.begin(partial(openings.setting_up, self.desk.register))

    def _begin_about(self, opening: Callable[..., Begin]) -> None:
        """One who left has no absence any more: then the task asks whom it is about."""
        line: StaffLine | None = self.model.line(max(self.table.currentIndex().row(), 0)) if self.model.total else None
        chosen = line.id if line is not None and line.officer.active else None
        self.begin(partial(opening, self.desk.register, chosen))


def parts(line: StaffLine) -> str:
    """What the officer does; nothing said means anything."""
    return ", ".join(words.of(role).lower() for role in Role if role in line.officer.roles)


def _place(line: StaffLine) -> str:
    return joined(line.officer.post, line.department)


def presence(line: StaffLine, today: date) -> Standing:
    """Whether the officer is here, and who stands in."""
    if not line.officer.active:
        return Standing(translate("officers", "has left"), "", "x")
    if not line.officer.is_away(today):
        return Standing(translate("officers", "here"), "good", "check")
    until = line.officer.away_until
    away = _until(dates.in_figures(until)) if until else translate("officers", "absent")
    if line.stands_in is None:
        return Standing(joined(away, translate("officers", "no deputy")), "problem", "problem")
    return Standing(joined(away, line.stands_in.full_name.short), "warning", "clock")


def _until(day: str) -> str:
    return translate("officers", "until {day}").format(day=day)


def _window(desk: Desk, typed: str, offset: int, limit: int) -> StaffListing:
    """Belongs to Room.READ."""
    found = desk.register.staff(desk.clock.today(), typed)
    return StaffListing(found[offset : offset + limit], len(found))


def _columns(desk: Desk) -> tuple[Column, ...]:
    def of_presence(line: StaffLine) -> Standing:
        return presence(line, desk.clock.today())

    return (
        Column(translate("officers", "Name"), lambda line: str(line.officer.full_name)),
        Column(translate("officers", "Post and department"), _place, "главный специалист · Отдел дорог", 66),
        Column(translate("officers", "Work"), parts, "диспетчер, ответственный", 92),
        _count(translate("officers", "Open"), "open_appeals"),
        _count(translate("officers", "Overdue"), "overdue"),
        _count(translate("officers", "Helps"), "as_helper", from_width=78),
        Column(
            translate("officers", "Presence; deputy"),
            lambda line: of_presence(line).words,
            joined(_until("00.00.0000"), "Соколова К. К."),
            from_width=48,
            delegate=partial(ChipDelegate, of_presence),
        ),
    )


def _count(title: str, name: str, from_width: float = 0) -> Column:
    """A number; none of them is left out, so that the others are seen."""
    return Column(title, lambda line: str(getattr(line, name) or ""), f"{title}00", from_width)
