"""What happens when the program itself is at fault: a line in the log without personal data, and calm words."""

from __future__ import annotations

import logging
import sys
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from desktop_app.ui.language import translate
from desktop_app.ui.traces import where

if TYPE_CHECKING:
    from types import TracebackType

    from PySide6.QtWidgets import QMessageBox, QWidget

DETAILS = "fault.details"

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
    if QApplication.instance() is not None and not _is_told():
        _show(error, details(kind, trace))


def details(kind: type[BaseException], trace: TracebackType | None) -> str:
    """What the makers of the program need to find its mistake; nothing that was typed is in it."""
    import platform

    version = QApplication.applicationVersion()
    return f"{version} · Python {platform.python_version()} · Qt {qVersion()} · {kind.__name__} at {where(trace)}"


def _show(error: BaseException, told: str) -> None:
    from PySide6.QtWidgets import QMessageBox

    from desktop_app.domain.faults import Fault
    from desktop_app.ui import messages

    dialog = QMessageBox(
        QMessageBox.Icon.Warning,
        translate("faults", "Reception"),
        messages.fault(error),
        QMessageBox.StandardButton.Ok,
        _active_window(),
    )
    dialog.setObjectName("fault")
    dialog.setEscapeButton(QMessageBox.StandardButton.Ok)
    if not isinstance(error, Fault | OSError):
        # The environment has words of its own; a mistake of the program is for its makers.
        dialog.setInformativeText(translate("faults", "The details hold nothing of what was typed."))
        copy = dialog.addButton(translate("faults", "Copy the details"), QMessageBox.ButtonRole.ActionRole)
        copy.setObjectName(DETAILS)
        copy.clicked.connect(partial(QApplication.clipboard().setText, told))
    dialog.finished.connect(dialog.deleteLater)
    _open.append(dialog)
    dialog.open()


def _is_told() -> bool:
    """Whether a dialog stands on the screen. One goes without a word when the window does that it belongs to."""
    _open[:] = [each for each in _open if isValid(each) and each.isVisible()]
    return bool(_open)


def _active_window() -> QWidget | None:
    return QApplication.activeWindow()
