"""An old register loaded in the real window: how long its thread is ever busy while rows are checked and come in.

Run under a display as `python -m benchmarks.import_window FOLDER FILE`; it prints what it measured as JSON.
"""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, Qt, QTimer, SignalInstance
from PySide6.QtWidgets import QApplication

from desktop_app.app.options import read
from desktop_app.app.places import places
from desktop_app.app.start import Program
from desktop_app.app.world import RandomIds, SystemClock
from desktop_app.domain.appeal import Attachment
from desktop_app.domain.importing import Reading
from desktop_app.domain.production_calendar import ProductionCalendar
from desktop_app.storage.backups import VAULT
from desktop_app.storage.store import Store
from desktop_app.storage.vault import Vault
from desktop_app.tasks.import_register import Glanced
from desktop_app.ui.asking import Begin
from desktop_app.ui.openings import IMPORT_REGISTER
from desktop_app.ui.screens.import_bar import CheckBar
from desktop_app.ui.task_host import TaskHost
from tools.hand import Hand

HEARTBEAT_MS = 5


class Heart(QObject):
    """Beats in the screen's thread, and knows how long it ever stood still."""

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(HEARTBEAT_MS)

    def begin(self) -> None:
        """From now on."""
        self.longest, self._last = 0.0, perf_counter()

    def _beat(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, (now - self._last) * 1000 - HEARTBEAT_MS)
        self._last = now


def main() -> None:
    """Walk through the task; nothing is looked at on the way, so that the window has nothing else to do."""
    folder, path = map(Path, sys.argv[1:3])
    file, glanced = _read(folder, path)
    application = QApplication(sys.argv[:1])
    options = read(["--data", str(folder), "--lang", "ru"])
    program = Program(application, options, places(options), SystemClock(), RandomIds())
    hand = Hand(program)
    hand.open()
    program.window.ask(Begin(IMPORT_REGISTER, subject=(file, glanced)))
    hand.settle()
    host = program.window.shell.host
    assert isinstance(host, TaskHost)
    heart = Heart()
    while host.run.form != "appeals":
        host.forward()
    host.step_screen.enter("responsible_id", 1)
    check = _measured(heart, host.forward, lambda: _bar(host).checked)
    _measured(heart, host.forward, lambda: _bar(host).checked)
    enter = _measured(heart, host.forward, lambda: host.finished)
    program.window.close_anyway()
    program.close()
    print(json.dumps({"check": check, "enter": enter}))


def _read(folder: Path, path: Path) -> tuple[Attachment, Glanced]:
    """The file, in the vault of a new office."""
    store = Store(folder, SystemClock(), ProductionCalendar())
    store.open()
    file = Vault(folder / VAULT, folder / "copies").stage(path)
    seen = store.imports.look(file, Reading())
    store.close()
    return file, Glanced(file.sha256, seen.reading, seen.sheets, seen.headers)


def _measured(heart: Heart, begin: Callable[[], None], end: Callable[[], SignalInstance]) -> tuple[float, float]:
    """Seconds until the signal that ends what is begun, and the longest stall meanwhile, in milliseconds."""
    loop = QEventLoop()
    started = perf_counter()
    begin()
    end().connect(loop.quit)
    heart.begin()
    loop.exec()
    return perf_counter() - started, heart.longest


def _bar(host: TaskHost) -> CheckBar:
    bar = host.step_screen.findChild(CheckBar)
    assert isinstance(bar, CheckBar)
    return bar


if __name__ == "__main__":
    main()
