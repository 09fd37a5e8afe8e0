"""A page on the screen, and what the tests of all pages do with one."""

from typing import Generic, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.pages.page import Page
from tests.ui.pages.keys import press

P = TypeVar("P", bound=Page)


def in_front(qtbot: QtBot, page: Page) -> None:
    """Put a page before everything else, in a small window."""
    page.resize(1024, 640)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()


class OnScreen(Generic[P]):
    """The page, what it asked of the window and what it failed in."""

    def __init__(self, qtbot: QtBot, page: P) -> None:
        self.page = page
        qtbot.addWidget(page)
        self.asked: list[object] = []
        self.faults: list[object] = []
        page.asked.connect(self.asked.append)
        page.failed.connect(self.faults.append)
        page.show()
        self.refresh()

    def refresh(self) -> None:
        """Let it read anew."""
        self.page.refresh()
        QApplication.processEvents()

    def button(self, name: str) -> QPushButton:
        """The button of that name."""
        found = self.page.findChild(QPushButton, name)
        assert isinstance(found, QPushButton), name
        return found

    def press(self, name: str) -> None:
        """Press a button by the key."""
        self.button(name).setFocus()
        press(self.button(name), Qt.Key.Key_Space)

    @property
    def words(self) -> list[str]:
        """What its labels say, those that can be seen."""
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible() and label.text()]
