"""The window: goes where pages and keys ask it to go, and keeps the paused runs."""

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from desktop_app.domain.receipt import Receipt
from desktop_app.flow.inbox import Inbox
from desktop_app.flow.recovery import Copy, Place
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening
from desktop_app.tasks import TASKS
from desktop_app.ui import messages, openings, words
from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.dialogs import ask_to_close, show_about
from desktop_app.ui.help import Help
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.keys import bind
from desktop_app.ui.language import translate
from desktop_app.ui.look import Look
from desktop_app.ui.pages import HOME, PAGES
from desktop_app.ui.screens import RECEIPTS, receipt_page
from desktop_app.ui.seating import Seating, Standing
from desktop_app.ui.settings_menu import SettingsMenu
from desktop_app.ui.shell import Shell
from desktop_app.ui.side import PLACES, step_in_words
from desktop_app.ui.style import named
from desktop_app.ui.task_host import TaskHost
from desktop_app.ui.widgets.toast import MINUTE_MS, Toasts

_GEOMETRY = "window/geometry"


class Window(QMainWindow):
    """The program's one window. `painted` is emitted once, after the first paint: only then the register is read.

    What it shows follows from values (the place, the run on the screen, the paused runs), so that another language or
    theme builds all of it anew.
    """

    painted = Signal()

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._inbox = Inbox()
        self._place: Show | tuple[Run[Any], Receipt] = Show(HOME)
        self._trail: list[Show] = []
        self._standing: Standing | None = None
        self._is_painted = False
        self._may_close = False
        self._seating = Seating(desk, self)
        self._seating.known.connect(self._know)
        self._seating.failed.connect(self._tell_fault)
        self._opening = Latest(desk.jobs, Room.READ)
        named(self, "window")
        self._toasts = Toasts(self)
        bind(self, PLACES)
        self._build()
        self.setMinimumSize(640, 480)
        self.resize(self.screen().availableSize().boundedTo(QSize(1280, 800)))
        self.restoreGeometry(desk.settings.value(_GEOMETRY) or b"")
        look.changed.connect(self._rebuild)
        self.painted.connect(self._open, Qt.ConnectionType.QueuedConnection)

    @property
    def inbox(self) -> Inbox:
        """The paused runs."""
        return self._inbox

    @property
    def shell(self) -> Shell:
        """What stands in the window now."""
        return self._shell

    @property
    def toasts(self) -> Toasts:
        """The news over the window."""
        return self._toasts

    @Slot(object)
    def ask(self, what: Show | Begin) -> None:
        """Go to a page or begin a task; a running task is paused."""
        if isinstance(what, Begin):
            self.begin(what)
        else:
            self.go(what)

    def go(self, place: Show) -> None:
        """Show a page."""
        self._leave_task()
        if isinstance(self._place, Show) and self._place != place:
            self._trail.append(self._place)
        self._show(place)

    def begin(self, begin: Begin) -> None:
        """Begin a task."""
        self._leave_task()
        task = next(task for task in TASKS if task.name == begin.task)
        opening = Opening(self._desk.clock.today(), begin.typed, begin.subject)
        self._run(start(self._desk.ids.new(), task, opening))

    @Slot(str)
    def resume(self, run_id: str) -> None:
        """Go on with a paused run."""
        self._leave_task()
        copy, self._inbox = self._inbox.resume(run_id)
        self._run(copy.run, copy.place)

    # What the keys do: the names stand in keys.py.

    @Slot()
    def go_to_page(self) -> None:
        """Show the page of the key that was pressed."""
        self.go(Show(self.sender().property("page")))

    @Slot()
    def new_appeal(self) -> None:
        """Begin the main task."""
        self.begin(Begin(openings.REGISTER_APPEAL))

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
        if self._inbox.runs:
            self.resume(self._inbox.runs[-1].id)

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
        Help(self).show()

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
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place on the screen; ask once when unfinished work would be lost."""
        unfinished = len(self._inbox.runs) + (self._shell.host is not None)
        if unfinished and not self._may_close:
            event.ignore()
            ask_to_close(self, unfinished, self.close_anyway)
            return
        self._desk.settings.setValue(_GEOMETRY, self.saveGeometry())
        event.accept()

    # Building

    def _build(self) -> None:
        title, example = translate("Window", "Reception"), translate("Window", "Reception: an example")
        self.setWindowTitle(example if self._desk.is_example else title)
        shell = Shell(self._desk)
        self._shell = shell
        menu = SettingsMenu(self._look, shell)
        shell.side.settings.setMenu(menu)
        menu.office_asked.connect(self._set_up_office)
        menu.help_asked.connect(self.show_help)
        menu.about_asked.connect(self._show_about)
        shell.top.begin_asked.connect(self.new_appeal)
        shell.top.officer_chosen.connect(self._seating.sit_down)
        shell.top.search.asked.connect(self.ask)
        shell.top.search.failed.connect(self._tell_fault)
        shell.top.search.left.connect(shell.focus)
        shell.side.page_chosen.connect(self._go_to)
        shell.side.run_chosen.connect(self.resume)
        shell.side.show_paused(self._inbox.runs)
        if self._standing is not None:
            shell.side.show_counts(self._standing.day)
            shell.top.show_officers(self._standing.officers)
        self.setCentralWidget(shell)
        self._toasts.raise_()
        self._show_place()

    @Slot()
    def _rebuild(self) -> None:
        before = self._shell.host
        here = None if before is None else (before.run, before.place)
        self._build()
        if here is not None:
            self._run(*here)

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
        if isinstance(place, Show):
            page = PAGES[place.page].make(self._desk, place.subject)
            self._shell.side.show_place(place.page)
        else:
            page = receipt_page(self._desk, *place)
            self._shell.side.show_place("")
        page.asked.connect(self.ask)
        page.failed.connect(self._tell_fault)
        self._shell.show_page(page)
        if self._is_painted:
            page.refresh()

    # Tasks

    def _run(self, run: Run[Any], place: Place | None = None) -> None:
        self._toasts.forget(run.id)
        host = TaskHost(self._desk, run)
        host.paused.connect(self._put_aside)
        host.cancelled.connect(self._cancel)
        host.finished.connect(self._finish)
        self._shell.show_task(host)
        self._shell.side.show_paused(self._inbox.runs)
        host.begin(place)

    def _leave_task(self) -> None:
        if self._shell.host is not None:
            self._put_aside(self._shell.host.run)

    @Slot(object)
    def _put_aside(self, run: Run[Any]) -> None:
        place = self._shell.host.place if self._shell.host is not None else Place()
        self._inbox = self._inbox.pause(Copy(run, self._desk.clock.now(), place))
        self._close_task()
        told = translate("Window", "Paused: {name}, {step}").format(name=_name(run), step=step_in_words(run))
        go_on = translate("Window", "Go on")
        self._toasts.say(told, action=go_on, act=partial(self.resume, run.id), about=run.id)

    @Slot(object)
    def _cancel(self, run: Run[Any]) -> None:
        self._close_task()
        told = translate("Window", "Cancelled: {name}").format(name=_name(run))
        self._toasts.say(
            told, action=translate("Window", "Bring back"), act=partial(self._bring_back, run), lasts_ms=MINUTE_MS
        )

    @Slot(object, object)
    def _finish(self, run: Run[Any], receipt: Receipt) -> None:
        self._close_task()
        self._seating.learn()
        if run.task.name in RECEIPTS:
            self._show((run, receipt))
        else:
            self._toasts.say(translate("Window", "Done: {name}").format(name=_name(run)))
            self.refresh()

    def _close_task(self) -> None:
        self._shell.close_task()
        self._shell.side.show_paused(self._inbox.runs)
        self._shell.focus()

    def _bring_back(self, run: Run[Any]) -> None:
        self._leave_task()
        self._run(run)

    @Slot()
    def _set_up_office(self) -> None:
        self._opening.ask(partial(openings.setting_up, self._desk.register), self.begin, self._tell_fault)

    # What the register says

    @Slot()
    def _open(self) -> None:
        self.refresh()
        self._seating.make_missing_letters()

    @Slot(object)
    def _know(self, standing: Standing) -> None:
        self._standing = standing
        self._shell.side.show_counts(standing.day)
        self._shell.top.show_officers(standing.officers)

    @Slot()
    def _show_about(self) -> None:
        show_about(self)

    @Slot()
    def close_anyway(self) -> None:
        """Close, and let unfinished tasks go."""
        self._may_close = True
        self.close()

    @Slot(object)
    def _tell_fault(self, error: BaseException) -> None:
        again = translate("Window", "Try again")
        self._toasts.say(messages.fault(error), action=again, act=self.refresh, lasts_ms=MINUTE_MS)


def _name(run: Run[Any]) -> str:
    return run.label or words.task_title(run.task.title)
