"""The run on the screen: how it begins, waits, works on behind the page, and leaves."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.ui.language import translate
from desktop_app.ui.widgets.toast import LONG_MS, Toasts

if TYPE_CHECKING:
    from desktop_app.flow.recovery import Copy, Place
    from desktop_app.flow.run import Run
    from desktop_app.ui.asking import Begin
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.drafts import Cancelled, Drafts
    from desktop_app.ui.partings import Partings
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.task_host import TaskHost

_BEHIND = "behind"
"""What the news of a task are about that works on behind the page."""


class Running(QObject):
    """Shows runs in the `shell`, another one for each language and theme; the Drafts hold them before and after.

    `finished` gives a run that is in the register with its Receipt: `end` takes it off the screen. `asked` is where the
    task wants the window to go.
    """

    finished = Signal(object, object)
    asked = Signal(object)

    def __init__(self, desk: Desk, drafts: Drafts, toasts: Toasts, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._drafts = drafts
        self._toasts = toasts
        self.shell: Shell

    @cached_property
    def partings(self) -> Partings:
        """What is said of runs that leave the screen."""
        from desktop_app.ui.partings import Partings

        return Partings(self._toasts, self._drafts, self.resume, self._bring_back)

    @property
    def task(self) -> tuple[Run[Any], Place] | None:
        """The run, and where its cursor is."""
        host = self.shell.task
        return None if host is None else (host.run, host.place)

    @property
    def may_leave(self) -> bool:
        """A task that is being saved can't be put aside: it is finished in a moment."""
        return self.shell.host is None or not self.shell.host.is_busy

    @property
    def takes_long(self) -> bool:
        """The Finish of the task on the screen is followed; but behind a restore there is nothing to be read."""
        task = self.shell.host.run.task if self.shell.host is not None else None
        return task is not None and task.takes_long and task.restores is None

    def begin(self, begin: Begin) -> None:
        """Begin a task."""
        if not self._may_begin():
            return
        self.leave()
        from desktop_app.flow.run import start
        from desktop_app.flow.task import Opening
        from desktop_app.tasks import EVERY_TASK

        task = next(task for task in EVERY_TASK if task.name == begin.task)
        opening = Opening(self._desk.clock.today(), begin.typed, begin.subject, self._desk.seat.office.profile)
        self._run(start(self._desk.ids.new(), task, opening))

    @Slot(str)
    def resume(self, run_id: str) -> None:
        """Go on with a paused run."""
        if self._may_begin():
            self.leave()
            copy = self._drafts.resume(run_id)
            self._go_on(copy.run, copy.place, copy)

    def begin_anew(self, run: Run[Any]) -> None:
        """Show a run that has come back from the register."""
        self.leave()
        self._go_on(run)

    def show_again(self, run: Run[Any], place: Place) -> None:
        """Show the task that stood in another shell in this one."""
        self._drafts.follow(self._show_host(run, place).copy)

    @Slot()
    def leave(self) -> None:
        """Let the task on the screen wait, and say so."""
        if self.shell.host is not None:
            copy = self._drafts.pause()
            self._close()
            self.partings.paused(copy)
            if self._drafts.fault is not None:
                self.tell_not_saved(self._drafts.fault)

    def put_aside(self) -> None:
        """Let the task on the screen wait, without a word; what takes long in it is left off."""
        if self.shell.task is not None:
            self.shell.task.leave_off()
            self._drafts.pause()
            self._close()

    def put_behind(self) -> None:
        """Let a task that is being saved work on behind the page."""
        from desktop_app.ui.partings import name_of

        if self.shell.host is not None:
            told = translate("Window", "Being saved: {name}").format(name=name_of(self.shell.host.run))
            self.shell.put_behind()
            self._toasts.say(told, (translate("Window", "Show"), self._bring_forward), lasts_ms=LONG_MS, about=_BEHIND)

    def end(self) -> None:
        """The run is in the register: it leaves the drafts and the screen."""
        self._drafts.finish()
        self._close()

    def tell_not_saved(self, error: BaseException) -> None:
        """Say why what was typed is not on the disk; a task on the screen says it itself."""
        from desktop_app.ui import messages

        if self.shell.host is None:
            self._toasts.say(messages.no_copy(error))

    def _run(self, run: Run[Any], place: Place | None = None, pause: Copy | None = None) -> None:
        self._toasts.forget(run.id)
        self._drafts.begin(self._show_host(run, place).copy, pause)

    def _go_on(self, run: Run[Any], place: Place | None = None, pause: Copy | None = None) -> None:
        """Show a run that has waited; its case file may have been merged into another one meanwhile."""
        self._run(run, place, pause)
        if self.shell.host is not None:
            self.shell.host.go_on()

    def _show_host(self, run: Run[Any], place: Place | None) -> TaskHost:
        from desktop_app.ui.task_host import TaskHost

        host = TaskHost(self._desk, run)
        host.paused.connect(self.leave)
        host.cancelled.connect(self._cancel)
        host.finished.connect(self.finished)
        host.stayed.connect(self._bring_forward)
        host.moved.connect(self._drafts.note)
        host.asked.connect(self.asked)
        self._drafts.saved.connect(host.show_saved)
        self._drafts.failed.connect(host.show_not_saved)
        if self._drafts.fault is not None:
            host.show_not_saved(self._drafts.fault)
        self.shell.show_task(host)
        host.begin(place)
        return host

    @Slot()
    def _cancel(self) -> None:
        cancelled = self._drafts.cancel()
        self._close()
        self.partings.cancelled(cancelled)

    def _bring_back(self, cancelled: Cancelled) -> None:
        if self._may_begin() and self._drafts.take_back(cancelled):
            self.leave()
            self._go_on(cancelled.copy.run, cancelled.copy.place, cancelled.pause)

    @Slot()
    def _bring_forward(self) -> None:
        """What works behind the page is seen again: it is asked for, or has something to say."""
        self._toasts.forget(_BEHIND)
        self.shell.bring_forward()

    def _close(self) -> None:
        self._toasts.forget(_BEHIND)
        self.shell.close_task()
        self.shell.focus()

    def _may_begin(self) -> bool:
        """No other task begins while one is being saved, behind the page too: it is seen then, and says so."""
        self._bring_forward()
        return self.may_leave
