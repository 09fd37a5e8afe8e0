"""The window: what stands in it from the first paint until it is closed, and what its keys do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.closing import Closing
from desktop_app.ui.drafts import Drafts
from desktop_app.ui.language import translate
from desktop_app.ui.pages import PARAMETERS
from desktop_app.ui.saved_searches import SavedSearches
from desktop_app.ui.seating import Seating, Standing
from desktop_app.ui.settings_menu import SettingsMenu
from desktop_app.ui.shell import Shell
from desktop_app.ui.side import PLACES
from desktop_app.ui.style import named
from desktop_app.ui.upkeep import Upkeep
from desktop_app.ui.widgets.toast import Toasts
from desktop_app.ui.workplace import Asked, Workplace

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from desktop_app.flow.inbox import Inbox
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.look import Look
    from desktop_app.ui.saved_searches import Counted

FRAME_PX = 40
"""What a desktop's title bar may take of the screen's height."""

_GEOMETRY = "window/geometry"


class Window(QMainWindow):
    """The program's one window.

    `painted` is emitted once, after the first paint: only then the register is read. `opened` tells that the register,
    which could not be opened, is open after all.
    """

    painted = Signal()
    opened = Signal()

    def __init__(self, desk: Desk, look: Look) -> None:
        super().__init__()
        self._desk = desk
        self._look = look
        self._standing: Standing | None = None
        self._is_painted = False
        self._is_furnished = False
        named(self, "window")
        self._toasts = Toasts(self)
        self._drafts = Drafts(desk, self)
        self._seating = Seating(desk, self)
        self._workplace = Workplace(desk, self._drafts, self._toasts, self._seating, self)
        self._closing = Closing(self, self._drafts, self._workplace)
        self._upkeep = Upkeep(desk, self)
        self._upkeep.asked.connect(self._workplace.ask)
        self._upkeep.failed.connect(self._workplace.tell_fault)
        self._workplace.opened.connect(self.opened)
        self._searches = SavedSearches(desk, self)
        self._searches.known.connect(self._show_searches)
        self._seating.known.connect(self._know)
        self._seating.failed.connect(self._workplace.tell_fault)
        self._drafts.changed.connect(self._show_paused)
        self._build()
        self.setMinimumSize(560, 400)
        room = self.screen().availableSize() - QSize(0, FRAME_PX)
        self.resize(room.boundedTo(QSize(1280, 800)))
        self.restoreGeometry(desk.settings.value(_GEOMETRY) or b"")
        look.changed.connect(self._rebuild)
        self.painted.connect(self._open, Qt.ConnectionType.QueuedConnection)

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
        return self._workplace.shell

    @property
    def toasts(self) -> Toasts:
        """The news over the window."""
        return self._toasts

    @property
    def upkeep(self) -> Upkeep:
        """What the menu of settings leads to."""
        return self._upkeep

    @Slot(object)
    def ask(self, what: Asked) -> None:
        """Go to a page, begin a task or undo a finished one; a running task is paused."""
        self._workplace.ask(what)

    @Slot(object)
    def show_trouble(self, error: BaseException) -> None:
        """The register can't be opened, or is damaged."""
        self._workplace.show_trouble(error)

    # What the keys do: the names stand in keys.py.

    @Slot()
    def go_to_page(self) -> None:
        """Show the page of the key that was pressed."""
        self.ask(Show(self.sender().property("page")))

    @Slot()
    def new_appeal(self) -> None:
        """Begin the main task."""
        from desktop_app.ui.openings import REGISTER_APPEAL

        self.ask(Begin(REGISTER_APPEAL))

    @Slot()
    def search_by_parameters(self) -> None:
        """Show the search by parameters."""
        self.ask(Show(PARAMETERS))

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.shell.top.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.shell.top.search.selectAll()

    @Slot()
    def forward(self) -> None:
        """The next step of the task."""
        if self.shell.host is not None:
            self.shell.host.forward()

    @Slot()
    def back(self) -> None:
        """The step before; on a page the page before."""
        self._workplace.back()

    @Slot()
    def pause(self) -> None:
        """Put the task aside."""
        if self.shell.host is not None:
            self.shell.host.pause()

    @Slot()
    def escape(self) -> None:
        """Cancel the task; close the page."""
        if self.shell.host is not None:
            self.shell.host.cancel()
        else:
            self.back()

    @Slot()
    def next_paused(self) -> None:
        """Change the task on the screen for the one that waits longest."""
        if self.inbox.runs:
            self._workplace.resume(self.inbox.runs[-1].id)

    @Slot()
    def print_paper(self) -> None:
        """Print what the page is about."""
        if self.shell.host is None and self.shell.page is not None:
            self.shell.page.print_paper()

    @Slot()
    def refresh(self) -> None:
        """Read anew what is shown."""
        self._workplace.refresh()

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
        self._workplace.put_aside()

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

    def changeEvent(self, event: QEvent) -> None:
        """Who comes back to the window sees how many there are now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._standing is not None:
            self._searches.learn()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put the task aside and remember the place on the screen; ask only when the disk refuses what was typed."""
        if self._closing.begin():
            self._desk.settings.setValue(_GEOMETRY, self.saveGeometry())
            self._workplace.exports.stop()
            event.accept()
        else:
            event.ignore()

    @Slot()
    def close_anyway(self) -> None:
        """Close, and let go what can't be saved."""
        self._closing.force()

    # Building

    def _build(self) -> None:
        title, example = translate("Window", "Reception"), translate("Window", "Reception: an example")
        self.setWindowTitle(example if self._desk.is_example else title)
        shell = Shell(self._desk)
        self._workplace.shell = shell
        self._menu = menu = SettingsMenu(self._look, self._upkeep, shell)
        shell.side.settings.setMenu(menu)
        menu.help_asked.connect(self.show_help)
        shell.top.begin_asked.connect(self.new_appeal)
        shell.top.officer_chosen.connect(self._seating.sit_down)
        shell.top.search.asked.connect(self._workplace.ask)
        shell.top.search.failed.connect(self._workplace.tell_fault)
        shell.top.search.left.connect(shell.focus)
        shell.side.page_chosen.connect(self._workplace.go_to)
        shell.side.run_chosen.connect(self._workplace.resume)
        shell.side.leftover_chosen.connect(self._workplace.show_leftover)
        shell.side.search_chosen.connect(self._workplace.ask)
        shell.side.show_searches(self._searches.all)
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
        self._workplace.browsing.show_anew()

    @Slot()
    def _rebuild(self) -> None:
        here = self._workplace.task
        self._workplace.browsing.mark()
        self._build()
        if here is not None:
            self._workplace.show_again(*here)

    @Slot()
    def _open(self) -> None:
        self._is_furnished = True
        self._furnish()
        from desktop_app.ui.backup_news import BackupNews
        from desktop_app.ui.keys import bind

        bind(self, PLACES)
        self._backup_news = BackupNews(self._desk.backup_maker, self._toasts, self._upkeep.show_backups)
        self._drafts.found.connect(self._workplace.partings.found)
        self._seating.learn()
        self._drafts.open()
        self._seating.make_missing_letters()

    @Slot()
    def _show_paused(self) -> None:
        self.shell.side.show_paused(self._drafts.inbox.copies, self._drafts.leftovers)

    @Slot(object)
    def _show_searches(self, found: tuple[Counted, ...]) -> None:
        self.shell.side.show_searches(found)

    @Slot(object)
    def _know(self, standing: Standing) -> None:
        self._standing = standing
        self._searches.learn()
        self.shell.side.show_counts(standing.day)
        self.shell.top.show_officers(standing.officers)
