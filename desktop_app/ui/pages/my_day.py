"""«Мой день»: all that waits for the secretary today, in the order of its haste."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QDate, QLocale, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain import safekeeping
from desktop_app.domain.ports import AppealFilter, AppealLine, Day
from desktop_app.domain.standing import warnings_of
from desktop_app.domain.waiting import Waiting, Waits
from desktop_app.ui import openings, words
from desktop_app.ui.asking import Begin, Resume, Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages import BACKUPS, CONTACTS, SUMMARY, waiting
from desktop_app.ui.pages.appeal_rows import appeal_rows
from desktop_app.ui.pages.aside_runs import AsideRuns
from desktop_app.ui.pages.concern_cards import concern_card
from desktop_app.ui.pages.day_steps import all_sent, sent, step_of
from desktop_app.ui.pages.due import Standing, standing
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.pages.page import Page
from desktop_app.ui.pages.parts import CountCard, EmptyState, button, card, clear, sheet
from desktop_app.ui.style import ems, label
from desktop_app.ui.widgets.chip import Chip

COUNTS = (
    (AppealFilter.OVERDUE, "problem", "problem"),
    (AppealFilter.DUE_SOON, "warning", "clock"),
    (AppealFilter.DUE_THIS_WEEK, "", "day"),
    (AppealFilter.TO_COMPLETE, "", "complete"),
)
"""What is counted, with the tone and the icon of its card."""

ROOM_FOR_FOUR = 54
"""The page's width, in ems, from which on all counts stand in one row."""


class MyDay(Page):
    """Counts, what is overdue or due very soon, what waits besides, what was put off: each row leads to its step."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "my_day", parent)
        self._day: Day | None = None
        self._title = label("", "title")
        self._cards = {which: self._count_card(which, tone, picture) for which, tone, picture in COUNTS}
        self._counts = QWidget()
        self._grid = QGridLayout(self._counts)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._columns = 0
        self._concerns = QVBoxLayout()
        self._concerns.setSpacing(8)
        self._asking_standing = Latest(desk.jobs, Room.KEEPING)
        desk.backup_maker.made.connect(self._look_again)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._summary = button("summary", translate("my_day", "&Print the morning summary…"), icon_name="printer")
        self._summary.clicked.connect(self._print_summary)
        self._aside = AsideRuns(desk, self)
        self._aside.chosen.connect(self._resume)
        desk.aside.changed.connect(self._aside.show_runs)
        desk.seat.changed.connect(self._show_again)
        column = sheet(self)
        heading = QHBoxLayout()
        heading.addWidget(self._title)
        heading.addStretch(1)
        heading.addWidget(self._summary)
        column.addLayout(heading)
        column.addLayout(self._concerns)
        column.addWidget(self._counts)
        column.addWidget(self._aside)
        column.addLayout(self._rows)
        column.addStretch(1)
        self._counts.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The counts stand in one row, or two by two where that is too narrow for them."""
        super().resizeEvent(event)
        columns = len(self._cards) if self.width() >= ems(ROOM_FOR_FOUR) else len(self._cards) // 2
        if columns != self._columns:
            self._columns = columns
            for at, each in enumerate(self._cards.values()):
                self._grid.addWidget(each, at // columns, at % columns)

    def refresh(self) -> None:
        """Read the day anew."""
        today = self.desk.clock.today()
        self._title.setText(_heading(QDate(today.year, today.month, today.day)))
        self.read(partial(self.desk.register.day, today, self.desk.seat.officer_id), self._show)
        self._look_again()

    @Slot()
    def _look_again(self) -> None:
        if not self.desk.is_example:
            self._asking_standing.ask(self.desk.keeping.standing, self._show_concerns, self._ignore)

    @Slot(object)
    def _ignore(self, _error: BaseException) -> None:
        """The question of the day itself has told why the register can't be read."""

    @Slot(object)
    def _show_concerns(self, found: safekeeping.Standing) -> None:
        clear(self._concerns)
        for concern in safekeeping.concerns(found, self.desk.clock.now()):
            self._concerns.addWidget(concern_card(concern, found, self._show_backups))

    @Slot()
    def _show_backups(self) -> None:
        self.asked.emit(Show(BACKUPS))

    @Slot()
    def _show_again(self) -> None:
        """Whose office it is may be learned behind the day itself, and its rules say how a row stands to its term."""
        if self._day is not None:
            self._show(self._day)

    @Slot(object)
    def _show(self, day: Day) -> None:
        if not self.is_news(day):
            return
        self._day = day
        numbers = {
            AppealFilter.OVERDUE: day.overdue,
            AppealFilter.DUE_SOON: day.due_soon,
            AppealFilter.DUE_THIS_WEEK: day.due_this_week,
            AppealFilter.TO_COMPLETE: day.to_complete,
        }
        for which, each in self._cards.items():
            each.count(numbers[which])
        is_new = not day.appeals and not day.case_files
        self._counts.setVisible(not is_new)
        self._summary.setVisible(not is_new)
        had_focus = self._focused()
        self.setUpdatesEnabled(False)
        clear(self._rows)
        if is_new:
            self._rows.addWidget(self._welcome())
        else:
            self._list_attention(day)
            self._list_waiting(day)
            self._list_completion(day)
        self.setUpdatesEnabled(True)
        self._give_back_focus(had_focus)

    def _list_attention(self, day: Day) -> None:
        self._rows.addWidget(label(translate("my_day", "Needs attention"), "heading"))
        if day.attention:
            self._add_list("attention", day.attention, translate("my_day", "Open"), self._open)
        else:
            self._rows.addWidget(_all_is_well())

    def _list_waiting(self, day: Day) -> None:
        for waits in day.waits:
            if waits.total:
                self._rows.addSpacing(8)
                self._rows.addWidget(label(joined(waiting.heading(waits.what), str(waits.total)), "heading"))
                self._rows.addWidget(
                    waiting.waiting_card(waits, self.desk.clock.today(), self._take_step, self._rest(waits))
                )

    def _rest(self, waits: Waits) -> QWidget | None:
        hidden = waits.total - len(waits.rows)
        if waits.what is Waiting.LETTERS:
            made = button("all_sent", translate("my_day", "&All have gone out…"), icon_name="check")
            made.clicked.connect(self._send_all)
            return made
        if waits.what is Waiting.CONTACTS and hidden:
            made = button("more_contacts", waiting.more(hidden))
            made.clicked.connect(self._show_contacts)
            return made
        return label(waiting.more(hidden), "small") if hidden else None

    @Slot()
    def _take_step(self) -> None:
        what = Waiting(self.sender().property("what"))
        waits = next(each for each in self._day.waits if each.what is what) if self._day else Waits(what)
        line = waits.rows[self.sender().property("at")]
        if what is Waiting.LETTERS:
            self.asked.emit(sent(line))
        else:
            self.begin(partial(step_of, self.desk.register, what, line))

    @Slot()
    def _send_all(self) -> None:
        self.begin(partial(all_sent, self.desk.register))

    @Slot()
    def _show_contacts(self) -> None:
        self.asked.emit(Show(CONTACTS))

    @Slot(str)
    def _resume(self, run_id: str) -> None:
        self.asked.emit(Resume(run_id))

    @Slot()
    def _print_summary(self) -> None:
        self.asked.emit(Show(SUMMARY))

    def _list_completion(self, day: Day) -> None:
        if day.completion:
            self._rows.addSpacing(8)
            self._rows.addWidget(label(translate("my_day", "To complete"), "heading"))
            self._add_list("completion", day.completion, translate("my_day", "Complete"), self._complete)

    def _add_list(self, name: str, lines: tuple[AppealLine, ...], action: str, act: Callable[[], None]) -> None:
        self._rows.addWidget(appeal_rows(name, lines, self._state_of, action, act))

    def _state_of(self, line: AppealLine) -> Standing:
        return standing(line, self.desk.clock.today(), warnings_of(self.desk.seat.office))

    @Slot()
    def _open(self) -> None:
        self.asked.emit(Show("appeal", self.sender().property("line_id")))

    @Slot()
    def _complete(self) -> None:
        self.begin(partial(openings.completion, self.desk.register, self.sender().property("line_id")))

    @Slot()
    def _show_counted(self) -> None:
        self.asked.emit(Show("appeals", AppealFilter(self.sender().property("which"))))

    @Slot()
    def _register(self) -> None:
        self.asked.emit(Begin(openings.REGISTER_APPEAL))

    @Slot()
    def _set_up(self) -> None:
        self.begin(partial(openings.setting_up, self.desk.register))

    def _count_card(self, which: AppealFilter, tone: str, picture: str) -> CountCard:
        made = CountCard(f"count.{which.name.lower()}", words.of(which), tone, picture)
        made.setProperty("which", which.value)
        made.clicked.connect(self._show_counted)
        return made

    def _welcome(self) -> EmptyState:
        register = button("register", translate("my_day", "&Register an appeal"), "main", "plus")
        register.clicked.connect(self._register)
        ways_on = [register]
        if not self.desk.seat.office.version:
            set_up = button("set_up", translate("my_day", "&Set up the office"), icon_name="office")
            set_up.clicked.connect(self._set_up)
            ways_on.append(set_up)
        return EmptyState(
            "day",
            translate("my_day", "Everything is ready for the first appeal"),
            translate(
                "my_day",
                "Overdue appeals, those due soon and what is to be completed will gather here. "
                "Press F2 when somebody comes to the window.",
            ),
            *ways_on,
        )

    def _focused(self) -> str:
        focused = QApplication.focusWidget()
        return focused.objectName() if focused is not None and self.isAncestorOf(focused) else ""

    def _give_back_focus(self, name: str) -> None:
        same = self.findChild(QPushButton, name) if name else None
        if same is not None:
            same.setFocus()


def _heading(day: QDate) -> str:
    shown = QLocale().toString(day, "dddd, d MMMM")
    return shown[:1].upper() + shown[1:]


def _all_is_well() -> QFrame:
    made = card("attention")
    line = QHBoxLayout(made)
    line.setContentsMargins(14, 12, 14, 12)
    line.addWidget(Chip(translate("my_day", "in good time"), "good", "done"))
    told = label(translate("my_day", "Nothing is overdue, and nothing is due today or tomorrow."), "muted")
    told.setWordWrap(True)
    line.addWidget(told, 1)
    return made
