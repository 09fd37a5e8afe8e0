"""What is said over the window while a register of an earlier version is brought up to date, at the first start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot

from desktop_app.ui.language import translate
from desktop_app.ui.long_work import LongWork

if TYPE_CHECKING:
    from desktop_app.ui.window import Window

_ABOUT = "upgrade"


class UpgradeNews(LongWork):
    """Give `tell` to whoever opens the register, and `end` it when that is over: most days nothing is said."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._is_told = False
        self.progressed.connect(self._say)

    @Slot()
    def end(self) -> None:
        """The register is open, or it can't be opened."""
        if self._is_told:
            self._is_told = False
            self._window.toasts.forget(_ABOUT)

    @Slot(object)
    def _say(self, share: float) -> None:
        if share >= 1:
            self.end()
            return
        from desktop_app.ui.widgets.toast import LONG_MS

        told = translate(
            "Window",
            "The register of an earlier version of the program is copied and brought up to date: {percent} %. "
            "This is done once.",
        ).format(percent=int(share * 100))
        if self._is_told:
            self._window.toasts.renew(told, _ABOUT)
        else:
            self._is_told = True
            self._window.toasts.say(told, lasts_ms=LONG_MS, about=_ABOUT)
