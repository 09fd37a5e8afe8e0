"""What works behind the window: it comes behind the first paint, and stays while the shell changes its dress."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.ui.backup_news import BackupNews
from desktop_app.ui.closing import Closing
from desktop_app.ui.drafts import Drafts
from desktop_app.ui.export_traces import sweep
from desktop_app.ui.language import translate
from desktop_app.ui.new_day import NewDay
from desktop_app.ui.notifications import Notifications
from desktop_app.ui.pages import HOME
from desktop_app.ui.reminders import Reminders
from desktop_app.ui.saved_searches import Counted, SavedSearches
from desktop_app.ui.seating import Seating, Standing
from desktop_app.ui.settings_menu import SettingsMenu
from desktop_app.ui.upkeep import Upkeep
from desktop_app.ui.widgets.toast import MINUTE_MS, Toasts
from desktop_app.ui.workplace import Workplace

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.officer import Officer
    from desktop_app.flow.recovery import Place
    from desktop_app.flow.run import Run
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.look import Look
    from desktop_app.ui.shell import Shell


class Household(QObject):
    """Makes them, joins them to one another and to the shell, and tells the shell how things stand.

    `appeal_asked` and `help_asked` come from the shell; `opened` tells that the register, which could not be opened, is
    open after all.
    """

    appeal_asked = Signal()
    help_asked = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, look: Look, window: QWidget, shell: Shell) -> None:
        super().__init__(window)
        self._desk = desk
        self._look = look
        self._standing: Standing | None = None
        self.toasts = Toasts(window)
        self.drafts = Drafts(desk, window)
        self._seating = Seating(desk, window)
        self.workplace = Workplace(desk, self.drafts, self.toasts, self._seating, window)
        self.closing = Closing(window, self.drafts, self.workplace.running)
        self.upkeep = Upkeep(desk, window)
        self._searches = SavedSearches(desk, window)
        self._news = BackupNews(desk.backup_maker, self.toasts, self.upkeep.show_backups)
        self._notifications = Notifications(window)
        self._reminders = Reminders(desk, window, self._notifications)
        self._new_day = NewDay(desk.clock, window)
        self._join()
        self.furnish(shell)

    def open(self) -> None:
        """Read how things stand, and what was left of the last time."""
        self._seating.learn()
        self.drafts.open()
        self._seating.make_missing_letters()
        self._reminders.watch()
        self._new_day.watch()
        sweep(self._desk)

    def furnish(self, shell: Shell, task: tuple[Run[Any], Place] | None = None) -> None:
        """Let the shell lead somewhere, and show in it what is known, the page, and the task that stood in another."""
        self.workplace.shell = shell
        shell.top.begin_asked.connect(self.appeal_asked)
        shell.top.officer_chosen.connect(self._seating.sit_down)
        shell.top.officer_chosen.connect(self.workplace.refresh)
        shell.top.search.asked.connect(self.workplace.ask)
        shell.top.search.failed.connect(self.workplace.tell_fault)
        shell.top.search.left.connect(shell.focus)
        shell.top.search.prepare()
        shell.side.page_chosen.connect(self.workplace.go_to)
        shell.side.run_chosen.connect(self.workplace.running.resume)
        shell.side.leftover_chosen.connect(self.workplace.show_leftover)
        shell.side.search_chosen.connect(self.workplace.ask)
        menu = SettingsMenu(self._look, self.upkeep, self._reminders, shell)
        menu.help_asked.connect(self.help_asked)
        shell.side.settings.setMenu(menu)
        shell.side.show_searches(self._searches.all)
        self._show_paused()
        if self._standing is not None:
            shell.side.show_counts(self._standing.day)
            shell.top.show_officers(self._standing.officers)
        self.toasts.raise_()
        self.workplace.browsing.show_anew()
        if task is not None:
            self.workplace.running.show_again(*task)

    def leave(self) -> tuple[Run[Any], Place] | None:
        """Remember what stands in the shell, since another one takes its place: the task that runs, for `furnish`."""
        self.workplace.browsing.mark()
        return self.workplace.running.task

    def count_anew(self) -> None:
        """Somebody comes back to the window: the numbers beside the saved searches may be others now, or the day."""
        if self._standing is not None:
            self._searches.learn()
            self._new_day.look()

    def _join(self) -> None:
        self.workplace.opened.connect(self.opened)
        self.upkeep.asked.connect(self.workplace.ask)
        self.upkeep.failed.connect(self.workplace.tell_fault)
        self._searches.known.connect(self._show_searches)
        self._seating.known.connect(self._know)
        self._seating.failed.connect(self.workplace.tell_fault)
        self.drafts.changed.connect(self._show_paused)
        self._notifications.clicked.connect(self._come_back)
        self._new_day.begun.connect(self.workplace.begin_day)
        self.drafts.found.connect(self.workplace.running.partings.found)

    @Slot()
    def _come_back(self) -> None:
        window = self.workplace.shell.window()
        if window.isMinimized():
            window.showNormal()
        window.raise_()
        window.activateWindow()
        self.workplace.go_to(HOME)

    @Slot()
    def _show_paused(self) -> None:
        self.workplace.shell.side.show_paused(self.drafts.inbox.copies, self.drafts.leftovers)
        self._desk.aside.take(self.drafts.inbox.copies)

    @Slot(object)
    def _show_searches(self, found: tuple[Counted, ...]) -> None:
        self.workplace.shell.side.show_searches(found)

    @Slot(object)
    def _know(self, standing: Standing) -> None:
        before, self._standing = self._standing, standing
        self._searches.learn()
        self.workplace.shell.side.show_counts(standing.day)
        self.workplace.shell.top.show_officers(standing.officers)
        if before is not None and before.office.version != standing.office.version:
            self._ask_who_works(standing.officers)

    def _ask_who_works(self, officers: tuple[Officer, ...]) -> None:
        """What is written bears a name: until somebody has said whose, it is that of the officer who came first."""
        if self._desk.seat.officer is None and officers:
            from desktop_app.domain.officer import first_of

            name = first_of(officers).full_name.short
            told = translate("Window", "Who is at the desk? Until you say, everything is written in the name of {name}")
            choose = translate("Window", "Choose"), self.workplace.shell.top.choose_officer
            self.toasts.say(told.format(name=name), choose, lasts_ms=MINUTE_MS)
