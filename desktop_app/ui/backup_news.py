"""What is said of backups over the window, whatever page is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from desktop_app.domain.faults import Stopped
from desktop_app.ui.language import translate
from desktop_app.ui.widgets.toast import MINUTE_MS, Toasts

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.ui.backup_maker import BackupMaker

_ABOUT = "backup"


class BackupNews(QObject):
    """Tells of a backup that takes long and of one that was not made; `show_backups` is a bound method."""

    def __init__(self, maker: BackupMaker, toasts: Toasts, show_backups: Callable[[], None]) -> None:
        super().__init__(toasts)
        self._maker = maker
        self._toasts = toasts
        self._show_backups = show_backups
        maker.took_long.connect(self._tell)
        maker.made.connect(self._forget)
        maker.failed.connect(self._fail)

    @Slot()
    def _tell(self) -> None:
        show = translate("Window", "Backups…"), self._show_backups
        stop = translate("Window", "Stop"), self._maker.stop
        told = translate("Window", "The day's backup is being made; the work goes on.")
        self._toasts.say(told, show, stop, lasts_ms=MINUTE_MS, about=_ABOUT)

    @Slot()
    def _forget(self) -> None:
        self._toasts.forget(_ABOUT)

    @Slot(object)
    def _fail(self, error: BaseException) -> None:
        from desktop_app.ui import messages

        self._forget()
        if not isinstance(error, Stopped):
            told = translate("Window", "No backup was made. {reason}").format(reason=messages.fault(error))
            show = translate("Window", "Backups…"), self._show_backups
            self._toasts.say(told, show, lasts_ms=MINUTE_MS, about=_ABOUT)
