"""What stands in the window: the bar at the top, and under it the side column with a page, or a running task."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui.side import Side
from desktop_app.ui.top import Top

if TYPE_CHECKING:
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.pages.page import Page
    from desktop_app.ui.task_host import TaskHost


class Shell(QWidget):
    """Holds one page and at most one task; the window decides which.

    `host` is the task on the screen, `behind` one that works on behind the page until it is done.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.top = Top(desk)
        self.side = Side(desk)
        self.page: Page | None = None
        self.host: TaskHost | None = None
        self.behind: TaskHost | None = None
        self._pages = QStackedWidget()
        browsing = QWidget()
        line = QHBoxLayout(browsing)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.side)
        line.addWidget(self._pages, 1)
        self._body = QStackedWidget()
        self._body.addWidget(browsing)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.top)
        rows.addWidget(self._body, 1)

    def show_page(self, page: Page) -> None:
        """Put a page in the place of the one before."""
        before = self.page
        self.page = page
        self._pages.addWidget(page)
        self._pages.setCurrentWidget(page)
        if before is not None:
            self._pages.removeWidget(before)
            before.deleteLater()

    def show_task(self, host: TaskHost) -> None:
        """Let a task take the place of page and side column."""
        self.host = host
        self._body.addWidget(host)
        self._body.setCurrentWidget(host)

    @property
    def task(self) -> TaskHost | None:
        """The task, on the screen or behind the page."""
        return self.host or self.behind

    def put_behind(self) -> None:
        """Let the page stand before the task, which works on."""
        self.host, self.behind = None, self.host
        self._body.setCurrentIndex(0)

    def bring_forward(self) -> None:
        """Let the task that works behind the page be seen again."""
        if self.behind is not None:
            self.host, self.behind = self.behind, None
            self._body.setCurrentWidget(self.host)

    def close_task(self) -> None:
        """Take the task off the screen; the page is there again."""
        task = self.task
        if task is not None:
            self._body.setCurrentIndex(0)
            self._body.removeWidget(task)
            task.deleteLater()
            self.host = self.behind = None

    def focus(self) -> None:
        """Put the cursor into the task, or onto the page."""
        if self.host is not None:
            self.host.begin()
        elif self.page is not None:
            from PySide6.QtCore import Qt

            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
            focused = QApplication.focusWidget()
            if focused is None or not self.page.isAncestorOf(focused):
                self.page.focusNextChild()
