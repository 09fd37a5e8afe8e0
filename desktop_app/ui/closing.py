"""The end of the window: it goes when the disk has everything, and asks only when the disk refuses what was typed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.drafts import Drafts
    from desktop_app.ui.running import Running


class Closing(QObject):
    """Knows whether the window may be closed, and closes it as soon as it may."""

    def __init__(self, window: QWidget, drafts: Drafts, running: Running) -> None:
        super().__init__(window)
        self._window = window
        self._drafts = drafts
        self._running = running
        self._is_asked = False
        self._is_forced = False
        drafts.failed.connect(self._tell_not_saved)
        drafts.settled.connect(self._close_at_last)

    def begin(self) -> bool:
        """Put the task aside; whether the window may be closed now."""
        self._running.put_aside()
        self._is_asked = not self._drafts.is_written and not self._is_forced
        if self._is_asked and self._drafts.fault is not None:
            self._tell_not_saved(self._drafts.fault)
        return self._drafts.is_written or self._is_forced

    @Slot()
    def force(self) -> None:
        """Close, and let go what can't be saved."""
        self._is_forced = True
        self._window.close()

    @Slot()
    def _close_at_last(self) -> None:
        """What was typed last is on the disk: now the window may be closed as it was asked."""
        if self._is_asked:
            self._window.close()

    @Slot(object)
    def _tell_not_saved(self, error: BaseException) -> None:
        if self._is_asked:
            from desktop_app.ui import messages
            from desktop_app.ui.dialogs import ask_to_close

            self._is_asked = False
            ask_to_close(self._window, messages.lost_by_closing(error), self.force)
        else:
            self._running.tell_not_saved(error)
