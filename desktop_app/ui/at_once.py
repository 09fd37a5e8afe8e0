"""Tasks that need no screen: finished as they are begun, told of, and taken back by another such task."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from desktop_app.tasks import TASKS
from desktop_app.ui.asking import AtOnce
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.receipt import Receipt
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.widgets.toast import Toasts


class Doing(QObject):
    """`done` tells that the register has changed, `failed` what stood in the way."""

    done = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, toasts: Toasts, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._toasts = toasts

    def ask(self, what: AtOnce) -> None:
        """Do it in the name of who sits at the desk."""
        task = next(task for task in TASKS if task.name == what.task)
        run = start(self._desk.ids.new(), task, Opening(self._desk.clock.today(), subject=what.subject))
        work = partial(self._desk.finisher.finish, run, self._desk.seat.officer)
        self._desk.jobs.run(Room.STORE, work, partial(self._tell, what), self._miss)

    def _tell(self, what: AtOnce, _receipt: Receipt) -> None:
        if what.back is not None:
            back = AtOnce(what.task, what.back, translate("Window", "Undone"))
            self._toasts.say(what.told, (translate("Window", "Undo"), partial(self.ask, back)))
        else:
            self._toasts.say(what.told)
        self.done.emit()

    def _miss(self, error: BaseException) -> None:
        self.failed.emit(error)
