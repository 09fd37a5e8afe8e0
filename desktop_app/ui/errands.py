"""What is asked that takes no place on the screen: undoing, tasks that are done at once, tables for other programs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.ui.asking import AtOnce, Export, Undo

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.ui.at_once import Doing
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.exports import Exports
    from desktop_app.ui.undoing import Undoing
    from desktop_app.ui.widgets.toast import Toasts

Errand = Undo | AtOnce | Export


class Errands(QObject):
    """Each is imported when it is asked for the first time.

    `undone` gives the Copy of a run that was taken back, or None; `refused` says why one can't be; `done` tells that
    the register has changed, `failed` what the machine had against it.
    """

    undone = Signal(object)
    refused = Signal(str)
    done = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, toasts: Toasts, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._toasts = toasts
        self._window = window

    def ask(self, what: Errand) -> None:
        """Do it, or begin to."""
        match what:
            case Undo():
                self._undoing.ask(what)
            case AtOnce():
                self._doing.ask(what)
            case Export(source):
                self.exports.begin(source)

    @cached_property
    def exports(self) -> Exports:
        """The files that are being written."""
        from desktop_app.ui.exports import Exports

        return Exports(self._desk, self._toasts, self._window)

    @cached_property
    def _undoing(self) -> Undoing:
        from desktop_app.ui.undoing import Undoing

        undoing = Undoing(self._desk, self._window)
        undoing.undone.connect(self.undone)
        undoing.refused.connect(self.refused)
        undoing.failed.connect(self.failed)
        return undoing

    @cached_property
    def _doing(self) -> Doing:
        from desktop_app.ui.at_once import Doing

        doing = Doing(self._desk, self._toasts, self._window)
        doing.done.connect(self.done)
        doing.failed.connect(self.failed)
        return doing
