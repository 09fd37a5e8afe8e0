"""The window: goes where pages and keys ask it to go, and keeps the paused runs."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from desktop_app.ui.asking import Begin, Discard, Opened, Show, Undo
from desktop_app.ui.drafts import Cancelled, Drafts
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.keys import bind
from desktop_app.ui.language import translate
from desktop_app.ui.pages import BACKUPS, HOME, LEFTOVER, PAGES, TROUBLE
from desktop_app.ui.seating import Seating, Standing
from desktop_app.ui.settings_menu import SettingsMenu
from desktop_app.ui.shell import Shell
from desktop_app.ui.side import PLACES
from desktop_app.ui.style import named
from desktop_app.ui.widgets.toast import MINUTE_MS, Toasts

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from desktop_app.domain.receipt import Receipt
    from desktop_app.flow.inbox import Inbox
    from desktop_app.flow.recovery import Copy, Leftover, Place
    from desktop_app.flow.run import Run
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.look import Look
    from desktop_app.ui.partings import Partings
    from desktop_app.ui.task_host import TaskHost
    from desktop_app.ui.undoing import Undoing

FRAME_PX = 40
"""What a desktop's title bar may take of the screen's height."""

_GEOMETRY = "window/geometry"
_FAULT = "fault"
"""What news of faults are about: they go when a page tells the same."""


class Window(QMainWindow):
    """The program's one window.

    `painted` is emitted once, after the first paint: only then the register is read. `opened` tells that the register,
    which could not be opened, is open after all.

    What it shows follows from values (the place, the run on the screen, the paused runs), so that another language or
    theme builds all of it anew.
    """

    painted = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._place: Show | tuple[Run[Any], Receipt] = Show(HOME)
        self._trail: list[Show] = []
        self._standing: Standing | None = None
        self._trouble: BaseException | None = None
        self._is_painted = False
        self._is_furnished = False
        self._is_closing = False
        self._may_close = False
        self._seating = Seating(desk, self)
        self._seating.known.connect(self._know)
        self._seating.failed.connect(self._tell_fault)
        self._opening = Latest(desk.jobs, Room.READ)
        named(self, "window")
        self._toasts = Toasts(self)
        self._drafts = Drafts(desk, self)
        self._drafts.changed.connect(self._show_paused)
        self._drafts.failed.connect(self._tell_not_saved)
        self._drafts.settled.connect(self._close_at_last)
        bind(self, PLACES)
        self._build()
        self.setMinimumSize(560, 400)
        room = self.screen().availableSize() - QSize(0, FRAME_PX)
        self.resize(room.boundedTo(QSize(1280, 800)))
        self.restoreGeometry(desk.settings.value(_GEOMETRY) or b"")
        look.changed.connect(self._rebuild)
        self.painted.connect(self._open, Qt.ConnectionType.QueuedConnection)

    @cached_property
    def _partings(self) -> Partings:
        from desktop_app.ui.partings import Partings

        return Partings(self._toasts, self._drafts, self.resume, self._bring_back)

    @cached_property
    def _undoing(self) -> Undoing:
        from desktop_app.ui.undoing import Undoing

        undoing = Undoing(self._desk, self)
        undoing.undone.connect(self._correct_undone)
        undoing.refused.connect(self._tell_refused)
        undoing.failed.connect(self._tell_fault)
        return undoing

    @property
    def inbox(self) -> Inbox:
        """The paused runs."""
        return self._drafts.inbox

    @property
    def drafts(self) -> Drafts:
        """All unfinished runs and their recovery copies."""
        return self._drafts

    @property
    def shell(self) -> Shell:
        """What stands in the window now."""
        return self._shell

    @property
    def toasts(self) -> Toasts:
        """The news over the window."""
        return self._toasts

    @Slot(object)
    def ask(self, what: Show | Begin | Undo | Discard | Opened) -> None:
        """Go to a page, begin a task or undo a finished one; a running task is paused."""
        match what:
            case Begin():
                self.begin(what)
            case Show():
                self.go(what)
            case Undo():
                self._undoing.ask(what)
            case Discard(leftover):
                self._drafts.discard_leftover(leftover)
                self._partings.discarded(leftover)
                self.back()
            case Opened():
                self.end_trouble()

    @Slot(object)
    def show_trouble(self, error: BaseException) -> None:
        """The register can't be opened, or is damaged: say so in the place of the day, with the ways on."""
        self._trouble = error
        self._toasts.forget(_FAULT)
        if self._shell.host is None:
            self._show(Show(HOME))

    def end_trouble(self) -> None:
        """The register is open after all."""
        self._trouble = None
        if self._shell.host is None:
            self._show(Show(HOME))
        self._seating.learn()
        self._seating.make_missing_letters()
        self.opened.emit()

    def go(self, place: Show) -> None:
        """Show a page."""
        if not self._may_leave():
            return
        self._leave_task()
        if isinstance(self._place, Show) and self._place != place:
            self._trail.append(self._place)
        self._show(place)

    def begin(self, begin: Begin) -> None:
        """Begin a task."""
        if not self._may_leave():
            return
        self._leave_task()
        from desktop_app.flow.run import start
        from desktop_app.flow.task import Opening
        from desktop_app.tasks import EVERY_TASK

        task = next(task for task in EVERY_TASK if task.name == begin.task)
        opening = Opening(self._desk.clock.today(), begin.typed, begin.subject)
        self._run(start(self._desk.ids.new(), task, opening))

    @Slot(str)
    def resume(self, run_id: str) -> None:
        """Go on with a paused run."""
        if self._may_leave():
            self._leave_task()
            copy = self._drafts.resume(run_id)
            self._run(copy.run, copy.place, copy)

    # What the keys do: the names stand in keys.py.

    @Slot()
    def go_to_page(self) -> None:
        """Show the page of the key that was pressed."""
        self.go(Show(self.sender().property("page")))

    @Slot()
    def new_appeal(self) -> None:
        """Begin the main task."""
        from desktop_app.ui.openings import REGISTER_APPEAL

        self.begin(Begin(REGISTER_APPEAL))

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self._shell.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._shell.top.search.selectAll()

    @Slot()
    def forward(self) -> None:
        """The next step of the task."""
        if self._shell.host is not None:
            self._shell.host.forward()

    @Slot()
    def back(self) -> None:
        """The step before; on a page the page before."""
        if self._shell.host is not None:
            self._shell.host.back()
        elif self._trail:
            self._show(self._trail.pop())

    @Slot()
    def pause(self) -> None:
        """Put the task aside."""
        if self._shell.host is not None:
            self._shell.host.pause()

    @Slot()
    def escape(self) -> None:
        """Cancel the task; close the page."""
        if self._shell.host is not None:
            self._shell.host.cancel()
        else:
            self.back()

    @Slot()
    def next_paused(self) -> None:
        """Change the task on the screen for the one that waits longest."""
        if self.inbox.runs:
            self.resume(self.inbox.runs[-1].id)

    @Slot()
    def print_paper(self) -> None:
        """Print what the page is about."""
        if self._shell.host is None and self._shell.page is not None:
            self._shell.page.print_paper()

    @Slot()
    def refresh(self) -> None:
        """Read anew what is shown."""
        self._seating.learn()
        if self._shell.page is not None:
            self._shell.page.refresh()

    @Slot()
    def undo(self) -> None:
        """Take back what the newest toast tells of."""
        if self._toasts.newest is not None:
            self._toasts.newest.act()

    @Slot()
    def show_help(self) -> None:
        """Open the help beside what is going on."""
        from desktop_app.ui.help import Help

        Help(self).show()

    @Slot()
    def come_forward(self) -> None:
        """Show the window in front of all others: somebody has started the program a second time."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    @Slot()
    def put_aside(self) -> None:
        """Let the task on the screen wait, at whatever is about to happen to the program."""
        if self._shell.host is not None:
            self._drafts.pause()
            self._close_task()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc comes here only when neither a field nor a list of results had a use for it."""
        if event.key() == Qt.Key.Key_Escape:
            self.escape()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell of the first paint."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # The children are painted after the window itself: when the next event is handled all is on the screen.
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put the task aside and remember the place on the screen; ask only when the disk refuses what was typed."""
        self.put_aside()
        self._is_closing = not self._drafts.is_written and not self._may_close
        if self._is_closing:
            event.ignore()
            if self._drafts.fault is not None:
                self._tell_not_saved(self._drafts.fault)
            return
        self._desk.settings.setValue(_GEOMETRY, self.saveGeometry())
        event.accept()

    # Building

    def _build(self) -> None:
        title, example = translate("Window", "Reception"), translate("Window", "Reception: an example")
        self.setWindowTitle(example if self._desk.is_example else title)
        shell = Shell(self._desk)
        self._shell = shell
        self._menu = menu = SettingsMenu(self._look, shell)
        shell.side.settings.setMenu(menu)
        menu.office_asked.connect(self._set_up_office)
        menu.backups_asked.connect(self.show_backups)
        menu.help_asked.connect(self.show_help)
        menu.about_asked.connect(self._show_about)
        shell.top.begin_asked.connect(self.new_appeal)
        shell.top.officer_chosen.connect(self._seating.sit_down)
        shell.top.search.asked.connect(self.ask)
        shell.top.search.failed.connect(self._tell_fault)
        shell.top.search.left.connect(shell.focus)
        shell.side.page_chosen.connect(self._go_to)
        shell.side.run_chosen.connect(self.resume)
        shell.side.leftover_chosen.connect(self._show_leftover)
        self._show_paused()
        if self._standing is not None:
            shell.side.show_counts(self._standing.day)
            shell.top.show_officers(self._standing.officers)
        self.setCentralWidget(shell)
        self._toasts.raise_()
        if self._is_furnished:
            self._furnish()

    def _furnish(self) -> None:
        """What the first paint can do without: the entries of the menu, and the page."""
        self._menu.fill()
        self._show_place()

    @Slot()
    def _rebuild(self) -> None:
        before = self._shell.host
        here = None if before is None else (before.run, before.place)
        self._build()
        if here is not None:
            self._drafts.follow(self._show_host(*here).copy)

    # Places

    @Slot(str)
    def _go_to(self, page: str) -> None:
        self.go(Show(page))

    def _show(self, place: Show | tuple[Run[Any], Receipt]) -> None:
        self._place = place
        self._show_place()
        self._shell.focus()

    def _show_place(self) -> None:
        place = self._place
        if place == Show(HOME) and self._trouble is not None:
            page = PAGES[TROUBLE].make(self._desk, self._trouble)
            self._shell.side.show_place(HOME)
        elif isinstance(place, Show):
            page = PAGES[place.page].make(self._desk, place.subject)
            self._shell.side.show_place(place.page)
        else:
            from desktop_app.ui.screens import receipt_page

            page = receipt_page(self._desk, *place)
            self._shell.side.show_place("")
        page.asked.connect(self.ask)
        page.failed.connect(self._tell_fault)
        self._shell.show_page(page)
        if self._is_furnished:
            page.refresh()

    # Tasks

    def _run(self, run: Run[Any], place: Place | None = None, pause: Copy | None = None) -> None:
        self._toasts.forget(run.id)
        self._drafts.begin(self._show_host(run, place).copy, pause)

    def _show_host(self, run: Run[Any], place: Place | None) -> TaskHost:
        from desktop_app.ui.task_host import TaskHost

        host = TaskHost(self._desk, run)
        host.paused.connect(self._leave_task)
        host.cancelled.connect(self._cancel)
        host.finished.connect(self._finish)
        host.moved.connect(self._drafts.note)
        self._drafts.saved.connect(host.show_saved)
        self._drafts.failed.connect(host.show_not_saved)
        if self._drafts.fault is not None:
            host.show_not_saved(self._drafts.fault)
        self._shell.show_task(host)
        host.begin(place)
        return host

    @Slot()
    def _leave_task(self) -> None:
        if self._shell.host is not None:
            copy = self._drafts.pause()
            self._close_task()
            self._partings.paused(copy)
            if self._drafts.fault is not None:
                self._tell_not_saved(self._drafts.fault)

    @Slot()
    def _cancel(self) -> None:
        cancelled = self._drafts.cancel()
        self._close_task()
        self._partings.cancelled(cancelled)

    @Slot(object, object)
    def _finish(self, run: Run[Any], receipt: Receipt) -> None:
        from desktop_app.ui.partings import name_of
        from desktop_app.ui.screens import RECEIPTS

        self._drafts.finish()
        if run.task.restores is not None and self._trouble is not None:
            self._trouble = None
            self.opened.emit()
        self._close_task()
        self._seating.learn()
        if run.task.name in RECEIPTS:
            self._show((run, receipt))
        else:
            self._toasts.say(translate("Window", "Done: {name}").format(name=name_of(run)))
            self.refresh()

    @Slot(object)
    def _correct_undone(self, copy: Copy | None) -> None:
        """The run is in the register no more: it begins anew, with all its answers."""
        self._seating.learn()
        self._toasts.say(translate("Window", "Undone. The numbers that were given stay taken."))
        if copy is None or not self._may_leave():
            self.refresh()
        else:
            self._leave_task()
            self._run(replace(copy.run, id=self._desk.ids.new()))

    @Slot(str)
    def _tell_refused(self, told: str) -> None:
        self._toasts.say(told)
        self.refresh()

    def _close_task(self) -> None:
        self._shell.close_task()
        self._shell.focus()

    def _bring_back(self, cancelled: Cancelled) -> None:
        if self._may_leave() and self._drafts.take_back(cancelled):
            self._leave_task()
            self._run(cancelled.copy.run, cancelled.copy.place, cancelled.pause)

    def _may_leave(self) -> bool:
        """A task that is being saved can't be put aside: it is finished in a moment."""
        return self._shell.host is None or not self._shell.host.is_busy

    @Slot()
    def _show_paused(self) -> None:
        self._shell.side.show_paused(self._drafts.inbox.copies, self._drafts.leftovers)

    @Slot(object)
    def _show_leftover(self, leftover: Leftover) -> None:
        self.go(Show(LEFTOVER, leftover))

    @Slot(object)
    def _tell_not_saved(self, error: BaseException) -> None:
        from desktop_app.ui import messages
        from desktop_app.ui.dialogs import ask_to_close

        if self._is_closing:
            self._is_closing = False
            ask_to_close(self, messages.lost_by_closing(error), self.close_anyway)
        elif self._shell.host is None:
            self._toasts.say(messages.no_copy(error))

    @Slot()
    def _close_at_last(self) -> None:
        """What was typed last is on the disk: now the window may be closed as it was asked."""
        if self._is_closing:
            self.close()

    @Slot()
    def show_backups(self) -> None:
        """Show the backups."""
        self.go(Show(BACKUPS))

    @Slot()
    def _set_up_office(self) -> None:
        from desktop_app.ui import openings

        self._opening.ask(partial(openings.setting_up, self._desk.register), self.begin, self._tell_fault)

    # What the register says

    @Slot()
    def _open(self) -> None:
        self._is_furnished = True
        self._furnish()
        from desktop_app.ui.backup_news import BackupNews

        self._backup_news = BackupNews(self._desk.backup_maker, self._toasts, self.show_backups)
        self._drafts.found.connect(self._partings.found)
        self.refresh()
        self._drafts.open()
        self._seating.make_missing_letters()

    @Slot(object)
    def _know(self, standing: Standing) -> None:
        self._standing = standing
        self._shell.side.show_counts(standing.day)
        self._shell.top.show_officers(standing.officers)

    @Slot()
    def _show_about(self) -> None:
        from desktop_app.ui.dialogs import show_about

        show_about(self)

    @Slot()
    def close_anyway(self) -> None:
        """Close, and let go what can't be saved."""
        self._may_close = True
        self.close()

    @Slot(object)
    def _tell_fault(self, error: BaseException) -> None:
        from desktop_app.ui import messages

        if self._trouble is None:  # else the page in the place of the day tells it
            again = translate("Window", "Try again"), self.refresh
            self._toasts.say(messages.fault(error), again, lasts_ms=MINUTE_MS, about=_FAULT)
