"""A secretary's hand on the keyboard of the real program: presses keys, types, waits until the program has answered."""

from collections.abc import Callable
from functools import partial
from time import monotonic

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from desktop_app.app.start import Program
from desktop_app.ui.jobs import Room
from desktop_app.ui.widgets.toast import Toast

CHAIN = 4
"""An answer may ask again, so often at most: what is shown follows from what was read, that from what was written."""

PATIENCE_S = 120
MOST_TABS = 120


class NoAnswerError(Exception):
    """The program has not come to what was waited for; the message says what that was."""


class Hand:
    """Never touches the mouse. `strokes` counts the keys that were pressed, typed text aside."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.window = program.window
        self.strokes = 0

    def open(self) -> None:
        """Show the window and wait until it is usable."""
        self.window.show()
        self.window.activateWindow()
        self.until(lambda: QApplication.activeWindow() is self.window, "the window is active")
        self.settle()

    def press(self, *keys: str) -> None:
        """Press keys by their names ("F2", "Ctrl+Return", "Tab"), one after the other, each when all is answered."""
        for key in keys:
            QTest.keySequence(self.cursor, QKeySequence(key))
            self.strokes += 1
            self.settle()

    def type(self, text: str) -> None:
        """Type a text where the cursor is, as one input of the system's keyboard."""
        event = QInputMethodEvent()
        event.setCommitString(text)
        QApplication.sendEvent(self.cursor, event)
        self.settle()

    def fill(self, *texts: str) -> None:
        """Type into this field and, by Tab, into the next ones; "" leaves one as it is."""
        for at, text in enumerate(texts):
            if at:
                self.press("Tab")
            if text:
                self.type(text)

    def go_to(self, name: str) -> None:
        """Press Tab until the cursor is in the widget of that objectName."""
        passed: list[str] = []
        while self.cursor.objectName() != name:
            if len(passed) == MOST_TABS:
                raise NoAnswerError(f"Tab never came to {name}, only to {', '.join(dict.fromkeys(passed))}")
            passed.append(self.cursor.objectName())
            self.press("Tab")

    def choose(self, name: str) -> None:
        """Choose the entry of that objectName from the menu that is open."""
        menu = self.cursor
        entries = [each for each in menu.actions() if not each.isSeparator()]
        self.press(*["Down"] * (1 + [each.objectName() for each in entries].index(name)), "Return")

    @property
    def cursor(self) -> QWidget:
        """What the next key goes to."""
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window

    def settle(self) -> None:
        """Wait until no button is on its way down, nothing that was asked is under way, and everything is laid out."""
        self.until(self._has_let_go, "a button that was pressed by its mnemonic has come up")
        for _ in range(CHAIN):
            answered: list[object] = []
            for room in Room:
                self.program.jobs.run(room, _nothing, answered.append, answered.append)
            self.until(partial(_is_full, answered), "all work is done")
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()

    def until(self, condition: Callable[[], bool], what: str) -> None:
        """Let the program go on until the condition holds. Raises NoAnswerError after two minutes: it may be busy."""
        last = monotonic() + PATIENCE_S
        while not condition():
            if monotonic() > last:
                raise NoAnswerError(what)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)

    def _has_let_go(self) -> bool:
        buttons = self.window.findChildren(QAbstractButton)
        return QApplication.activePopupWidget() is not None or not any(button.isDown() for button in buttons)


def read_the_news(window: QWidget) -> None:
    """Let the toasts go that somebody would have read by now."""
    for toast in window.findChildren(Toast):
        toast.end()


def _is_full(answered: list[object]) -> bool:
    return len(answered) == len(Room)


def _nothing() -> None:
    """Work that is done as soon as all that was asked before."""
