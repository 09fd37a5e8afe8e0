"""The window: what stands in it from the first paint until it is closed, and what its keys do."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow

from desktop_app.ui.language import translate
from desktop_app.ui.shell import Shell
from desktop_app.ui.side import PLACES
from desktop_app.ui.style import named

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QKeyEvent, QPaintEvent

    from desktop_app.flow.inbox import Inbox
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.drafts import Drafts
    from desktop_app.ui.household import Household
    from desktop_app.ui.look import Look
    from desktop_app.ui.upkeep import Upkeep
    from desktop_app.ui.widgets.toast import Toasts
    from desktop_app.ui.workplace import Asked

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
        self._is_painted = False
        self._is_open = False
        named(self, "window")
        self._build()
        self.setMinimumSize(560, 400)
        room = self.screen().availableSize() - QSize(0, FRAME_PX)
        self.resize(room.boundedTo(QSize(1280, 800)))
        self.restoreGeometry(desk.settings.value(_GEOMETRY) or b"")
        look.changed.connect(self._rebuild)

    @cached_property
    def _household(self) -> Household:
        from desktop_app.ui.household import Household

        household = Household(self._desk, self._look, self, self.shell)
        household.appeal_asked.connect(self.new_appeal)
        household.help_asked.connect(self.show_help)
        household.opened.connect(self.opened)
        return household

    @property
    def inbox(self) -> Inbox:
        """The paused runs."""
        return self.drafts.inbox

    @property
    def drafts(self) -> Drafts:
        """All unfinished runs and their recovery copies."""
        return self._household.drafts

    @property
    def toasts(self) -> Toasts:
        """The news over the window."""
        return self._household.toasts

    @property
    def upkeep(self) -> Upkeep:
        """What the menu of settings leads to."""
        return self._household.upkeep

    @Slot(object)
    def ask(self, what: Asked) -> None:
        """Go to a page, begin a task or undo a finished one; a running task is paused."""
        self._household.workplace.ask(what)

    @Slot(object)
    def show_trouble(self, error: BaseException) -> None:
        """The register can't be opened, or is damaged."""
        self._household.workplace.show_trouble(error)

    # What the keys do: the names stand in keys.py.

    @Slot()
    def go_to_page(self) -> None:
        """Show the page of the key that was pressed."""
        from desktop_app.ui.asking import Show

        self.ask(Show(self.sender().property("page")))

    @Slot()
    def new_appeal(self) -> None:
        """Begin the main task."""
        from desktop_app.ui.asking import Begin
        from desktop_app.ui.openings import REGISTER_APPEAL

        self.ask(Begin(REGISTER_APPEAL))

    @Slot()
    def search_by_parameters(self) -> None:
        """Show the search by parameters."""
        from desktop_app.ui.asking import Show
        from desktop_app.ui.pages import PARAMETERS

        self.ask(Show(PARAMETERS))

    @Slot()
    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        from PySide6.QtCore import Qt

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
        self._household.workplace.back()

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
            self._household.workplace.running.resume(self.inbox.runs[-1].id)

    @Slot()
    def print_paper(self) -> None:
        """Print what the page is about."""
        if self.shell.host is None and self.shell.page is not None:
            self.shell.page.print_paper()

    @Slot()
    def refresh(self) -> None:
        """Read anew what is shown."""
        self._household.workplace.refresh()

    @Slot()
    def undo(self) -> None:
        """Take back what the newest toast tells of, else what the page does."""
        if self.toasts.newest is not None:
            self.toasts.newest.act()
        elif self.shell.host is None and self.shell.page is not None:
            self.shell.page.undo()

    @Slot()
    def show_help(self) -> None:
        """Open the help beside what is going on."""
        from desktop_app.ui.help import Help

        Help(self).show()

    @Slot()
    def come_forward(self) -> None:
        """Show the window in front of all others: somebody has started the program a second time."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.raise_()
        self.activateWindow()

    @Slot()
    def put_aside(self) -> None:
        """Let the task on the screen wait, at whatever is about to happen to the program."""
        self._household.workplace.running.put_aside()

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc comes here only when neither a field nor a list of results had a use for it."""
        from PySide6.QtCore import Qt

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
            QTimer.singleShot(0, self._tell_painted)

    def changeEvent(self, event: QEvent) -> None:
        """Who comes back to the window sees how many there are now."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._is_open:
            self._household.count_anew()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Put the task aside and remember the place on the screen; ask only when the disk refuses what was typed."""
        if self._household.closing.begin():
            self._desk.settings.setValue(_GEOMETRY, self.saveGeometry())
            self._household.workplace.exports.stop()
            event.accept()
        else:
            event.ignore()

    @Slot()
    def close_anyway(self) -> None:
        """Close, and let go what can't be saved."""
        self._household.closing.force()

    # Building

    def _build(self) -> None:
        title, example = translate("Window", "Reception"), translate("Window", "Reception: an example")
        self.setWindowTitle(example if self._desk.is_example else title)
        self.shell = Shell(self._desk)
        self.setCentralWidget(self.shell)

    @Slot()
    def _rebuild(self) -> None:
        task = self._household.leave()
        self._build()
        self._household.furnish(self.shell, task)

    @Slot()
    def _tell_painted(self) -> None:
        QTimer.singleShot(0, self._open)  # behind whoever hears of it: the register is on its way to be opened then
        self.painted.emit()

    @Slot()
    def _open(self) -> None:
        self._is_open = True
        from desktop_app.ui.keys import bind

        bind(self, PLACES)
        self._household.open()
