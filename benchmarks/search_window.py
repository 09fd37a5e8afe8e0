"""The real window over an office: from the key that is posted to the end of the paint that shows what it found.

Run under a display as `python -m benchmarks.search_window FOLDER`; it prints what it measured as JSON.
"""

import json
import sys
from pathlib import Path
from time import perf_counter, process_time

from PySide6.QtCore import QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QListView

from benchmarks.search_workloads import workloads
from desktop_app.app.options import read
from desktop_app.app.places import places
from desktop_app.app.start import Program
from desktop_app.app.world import RandomIds, SystemClock
from desktop_app.storage.store import FILE
from desktop_app.ui.jobs import Room
from tools.hand import NoAnswerError

HEARTBEAT_MS = 5
PATIENCE_S = 60
OPENING_S = 1800
"""The first start of a day: the file is migrated, looked through and copied."""

ROUNDS = 4
"""An answer may ask again, so often at most."""


class Watch(QObject):
    """Sees when the rows of the newest query have been painted, and how long the screen's thread was ever busy."""

    def __init__(self, program: Program) -> None:
        super().__init__()
        self.program = program
        self.box = program.window.shell.top.search
        self.longest_stall = 0.0
        self._typed = ""
        self._is_renewed = False
        self._awaits_paint = False
        self._painted: float | None = None
        self._watched: QObject | None = None
        self._loop = QEventLoop(self)
        self._patience = QTimer(self)
        self._patience.timeout.connect(self._loop.quit)
        self._last = perf_counter()
        self._heart = QTimer(self)
        self._heart.setTimerType(Qt.TimerType.PreciseTimer)
        self._heart.timeout.connect(self._beat)

    def open(self) -> None:
        """Show the window; wait until all that a start begins is done."""
        self.program.window.show()
        self.program.window.activateWindow()
        self._wait_until_idle(tuple(Room), OPENING_S)
        self.box.setFocus()
        self._heart.start(HEARTBEAT_MS)

    def type(self, letter: str) -> tuple[float, float]:
        """Post a key; milliseconds until its first rows stand on the screen, and until all of them do."""
        self._is_renewed, self._painted = False, None
        self._typed = self.box.text() + letter
        posted = perf_counter()
        QApplication.postEvent(
            self.box, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
        )
        # A loop that waits: one that spins would keep the interpreter from the thread that reads.
        self._awaits_paint = True
        self._wait(PATIENCE_S)
        self._awaits_paint = False
        first = self._last_paint()
        self._wait_until_idle((Room.READ,), PATIENCE_S)
        return (first - posted) * 1000, (self._last_paint() - posted) * 1000

    def _last_paint(self) -> float:
        if self._painted is None:
            raise NoAnswerError(f"the rows of {self._typed!r}")
        return self._painted

    def empty(self) -> None:
        """Begin with another text."""
        self._typed = ""
        self.box.clear()
        self.box.close_results()
        QApplication.processEvents()
        self._last = perf_counter()

    def eventFilter(  # noqa: N802 — Qt's own name
        self, _watched: QObject, event: QEvent
    ) -> bool:
        """The paint that follows new rows is the one; it has ended when the next event is handled."""
        if event.type() == QEvent.Type.Paint and self._is_renewed:
            self._is_renewed = False
            QTimer.singleShot(0, self, self._note)
        return False

    def _wait(self, seconds: int) -> None:
        self._patience.start(seconds * 1000)
        self._loop.exec()
        self._patience.stop()

    def _wait_until_idle(self, rooms: tuple[Room, ...], seconds: int) -> None:
        for _ in range(ROUNDS):
            answered: list[object] = []

            def come(answer: object, answered: list[object] = answered) -> None:
                answered.append(answer)
                if len(answered) == len(rooms):
                    QTimer.singleShot(0, self._loop.quit)

            for room in rooms:
                self.program.jobs.run(room, _nothing, come, come)
            self._wait(seconds)
            if len(answered) < len(rooms):
                raise NoAnswerError("all work is done")
        QApplication.processEvents()

    def _watch(self) -> None:
        panel = self.box.panel
        assert panel is not None
        shown = panel.findChild(QListView, "search_results")
        assert shown is not None
        self._watched = shown.viewport()
        self._watched.installEventFilter(self)
        panel.model.modelReset.connect(self._renew)
        self._is_renewed = True
        shown.viewport().update()

    def _renew(self) -> None:
        # What comes for an earlier text is not what is waited for.
        self._is_renewed = self.box.text() == self._typed

    def _note(self) -> None:
        self._painted = perf_counter()
        if self._awaits_paint:
            self._loop.quit()

    def _beat(self) -> None:
        if self._watched is None and self.box.panel is not None:
            self._watch()
        now = perf_counter()
        self.longest_stall = max(self.longest_stall, (now - self._last) * 1000 - HEARTBEAT_MS)
        self._last = now


def main() -> None:
    """Type all workloads."""
    folder = Path(sys.argv[1])
    application = QApplication(sys.argv[:1])
    options = read(["--data", str(folder), "--lang", "ru"])
    program = Program(application, options, places(options), SystemClock(), RandomIds())
    watch = Watch(program)
    watch.open()
    _warm(folder / FILE)
    for letter in "иванов":
        watch.type(letter)
    watch.longest_stall = 0
    worked = process_time()
    first: dict[str, list[float]] = {}
    whole: list[float] = []
    for name, texts in workloads(folder / FILE).items():
        first[name] = []
        for text in texts:
            watch.empty()
            for letter in text:
                shown, finished = watch.type(letter)
                first[name].append(shown)
                whole.append(finished)
    worked = process_time() - worked
    program.window.close_anyway()
    program.close()
    print(json.dumps({"first": first, "whole": whole, "stall": watch.longest_stall, "worked": worked * 1000}))


def _warm(file: Path) -> None:
    """A register in use stands in the system's memory, from which the day's backup may just have driven it."""
    with file.open("rb") as read:
        while read.read(1 << 24):
            pass


def _nothing() -> None:
    """Work that is done as soon as all that was asked before."""


if __name__ == "__main__":
    main()
