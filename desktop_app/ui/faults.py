"""What happens when the program itself is at fault: a line in the log without personal data, and calm words."""

import logging
import sys
import traceback
from types import TracebackType

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from desktop_app.ui import messages
from desktop_app.ui.language import translate

_log = logging.getLogger(__name__)
_open: list[QMessageBox] = []


def install() -> None:
    """Catch what no code caught: slots only print their exceptions otherwise."""
    sys.excepthook = tell


def tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Log where it happened and show calm words, one dialog at a time; nothing that was typed is lost by it."""
    if issubclass(kind, KeyboardInterrupt):
        sys.__excepthook__(kind, error, trace)
        return
    _log.error("%s at %s", kind.__name__, where(trace))
    if QApplication.instance() is not None and not _open:
        _show(error)


def where(trace: TracebackType | None) -> str:
    """The way to the fault by file and line. Neither message nor source is told: both may hold what was typed."""
    frames = traceback.extract_tb(trace)
    return " > ".join(f"{frame.name}:{frame.lineno}" for frame in frames)


def _show(error: BaseException) -> None:
    dialog = QMessageBox(
        QMessageBox.Icon.Warning,
        translate("faults", "Reception"),
        messages.fault(error),
        QMessageBox.StandardButton.Ok,
        _active_window(),
    )
    dialog.setObjectName("fault")
    dialog.finished.connect(_forget)
    _open.append(dialog)
    dialog.open()


def _forget() -> None:
    _open.pop().deleteLater()


def _active_window() -> QWidget | None:
    return QApplication.activeWindow()
