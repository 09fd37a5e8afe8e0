"""Cyclic garbage is collected on the screen's thread alone.

A widget that is part of a cycle is destroyed by whichever thread happens to collect it, and Qt lets a widget be
destroyed by its own alone: a job in another room would bring the program down.
"""

import gc

from PySide6.QtCore import QObject, QTimer, Slot

INTERVAL_MS = 500


class Collector(QObject):
    """While it works Python does not collect by itself; the thresholds are Python's own, looked at twice a second."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=INTERVAL_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    @Slot()
    def collect(self) -> None:
        """Collect the oldest generation that is due."""
        counts = zip(gc.get_count(), gc.get_threshold(), strict=True)
        due = [generation for generation, (count, limit) in enumerate(counts) if count > limit]
        if due:
            gc.collect(due[-1])

    def spare(self) -> None:
        """Look no more through what is there by now: modules, their classes and the window stay as long as the program.

        To look through all of them took 60 ms of the screen's thread about once a minute, what comes later takes 5.
        """
        gc.freeze()

    def stop(self) -> None:
        """Let Python collect by itself again, and everything: the other threads have ended."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()
