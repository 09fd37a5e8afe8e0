"""A registration in the real window: from a key to the end of the paint of what it did, in a field and between steps.

Run under a display as `python -m benchmarks.task_window FOLDER`; it prints milliseconds as JSON.
"""

import json
import sys
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.app.options import read
from desktop_app.app.places import places
from desktop_app.app.start import Program
from desktop_app.app.world import RandomIds, SystemClock
from desktop_app.ui.task_host import TaskHost
from tools.hand import Hand

TYPED = ("Кузнецов", "Верещагинский", "Долгоруких")
ROUNDS = 6
LONGEST_S = 10
"""A paint that takes longer will not come."""


class Watch(QObject):
    """Notes when the first paint of a widget from now on has ended."""

    def __init__(self) -> None:
        super().__init__()
        self._watched: QWidget | None = None
        self.painted: float | None = None

    def look_at(self, widget: QWidget) -> None:
        """This widget is the one."""
        self.painted = None
        self._watched = widget
        widget.installEventFilter(self)

    def wait(self) -> float:
        """Let the program go on until it is painted; when that was. Raises TimeoutError when it never is."""
        since = perf_counter()
        while self.painted is None:
            QApplication.processEvents()
            if perf_counter() - since > LONGEST_S:
                raise TimeoutError
        return self.painted

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 — Qt's own name
        """The paint has ended when the next event is handled."""
        if event.type() == QEvent.Type.Paint and watched is self._watched:
            self._watched = None
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self, self._note)
        return False

    def _note(self) -> None:
        self.painted = perf_counter()


def main() -> None:
    """Type and walk."""
    folder = Path(sys.argv[1])
    application = QApplication(sys.argv[:1])
    options = read(["--data", str(folder), "--lang", "ru"])
    program = Program(application, options, places(options), SystemClock(), RandomIds())
    hand = Hand(program)
    hand.open()
    hand.press("F2")
    keys = _keys(hand)
    hand.press("Tab")
    hand.fill("Пётр", "Владимирович")
    steps = _steps(hand)
    program.window.close_anyway()
    program.close()
    print(json.dumps({"keys": keys, "steps": steps}))


def _keys(hand: Hand) -> list[float]:
    """Letters into the surname: each searches the register too."""
    watch = Watch()
    taken = []
    for text in TYPED * ROUNDS:
        hand.press("Ctrl+A", "Del")
        for letter in text:
            field = hand.cursor
            watch.look_at(field)
            started = perf_counter()
            key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.postEvent(field, key)
            taken.append(1000 * (watch.wait() - started))
    return taken


def _steps(hand: Hand) -> list[float]:
    """From the applicant to the review and back."""
    hand.press("Ctrl+Return", "Ctrl+Return", "Down")
    hand.go_to("substance")
    hand.type("Нет отопления")
    hand.press("Ctrl+Return", "Down", "Ctrl+Return")
    watch, taken = Watch(), []
    host = hand.window.shell.host
    assert isinstance(host, TaskHost)
    for _ in range(ROUNDS):
        for key in ("Alt+Left",) * 4 + ("Ctrl+Return",) * 4:
            taken.append(_step(hand, host, watch, key))
            hand.settle()
    return taken


def _step(hand: Hand, host: TaskHost, watch: Watch, key: str) -> float:
    before = host.run.form

    def look() -> None:
        if host.run.form != before:
            host.moved.disconnect(look)
            watch.look_at(host.step_screen)

    host.moved.connect(look)
    watch.painted = None
    started = perf_counter()
    QTest.keySequence(hand.cursor, QKeySequence(key))
    return 1000 * (watch.wait() - started)


if __name__ == "__main__":
    main()
