"""A window that tells when it was painted and when it can be used: ours over a folder, or a bare one.

Run under a display as `python -m benchmarks.start_window [FOLDER]`; it prints both moments, by perf_counter, as JSON.
Nothing is imported here that the bare window does not need: that would count as its own.
"""

import sys
from collections.abc import Callable
from time import perf_counter
from typing import Any

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget


class FirstPaint(QObject):
    """Calls `painted` when the first paint of a window has ended: when the next event is handled."""

    def __init__(self, window: QWidget, painted: Callable[[], None]) -> None:
        super().__init__(window)
        self._painted: Callable[[], None] | None = painted
        window.installEventFilter(self)

    def eventFilter(self, _window: QObject, event: QEvent) -> bool:  # noqa: N802 — Qt's own name
        """Nothing is kept from the window."""
        if event.type() == QEvent.Type.Paint and self._painted is not None:
            QTimer.singleShot(0, self._painted)
            self._painted = None
        return False


def main() -> None:
    """Open the window, tell, end."""
    if len(sys.argv) > 1:
        _ours(sys.argv[1])
    else:
        _bare()


def _bare() -> None:
    application = QApplication(sys.argv[:1])
    told: list[float] = []

    def tell() -> None:
        told.append(perf_counter())
        application.quit()

    window = QMainWindow()
    window.resize(1280, 800)
    FirstPaint(window, tell)
    window.show()
    application.exec()
    print(told)


def _ours(folder: str) -> None:
    from desktop_app.app import entry  # noqa: PLC0415 — as main.py does; the bare window does without

    entry.hurry()
    from desktop_app.app import start  # noqa: PLC0415 — as above

    told: list[float] = []

    class Told(start.Program):
        """The program, ended when the day's work stands on its first page."""

        def __init__(self, *world: Any) -> None:
            super().__init__(*world)
            self._looking = QTimer(self.window, interval=1)
            self._looking.timeout.connect(self._look)
            FirstPaint(self.window, self._note)

        def _note(self) -> None:
            told.append(perf_counter())
            self._looking.start()

        def _look(self) -> None:
            counted = self.window.findChild(QWidget, "count.overdue")
            if counted is not None and counted.isVisible():
                told.append(perf_counter())
                self.window.close()

    start.Program = Told  # type: ignore[misc, assignment]  # the program's own start, with a program that tells
    start.main(["--data", folder, "--lang", "ru"])
    print(told)


if __name__ == "__main__":
    main()
