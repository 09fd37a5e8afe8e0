"""What stands on the screen: one page or one running task, and how the one gives way to the other."""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.ui.asking import AtOnce, Begin, Discard, Export, Opened, Resume, Show, Undo
from desktop_app.ui.browsing import Browsing
from desktop_app.ui.errands import Errands
from desktop_app.ui.language import translate
from desktop_app.ui.pages import LEFTOVER
from desktop_app.ui.widgets.toast import LONG_MS, MINUTE_MS, Toasts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.receipt import Receipt
    from desktop_app.flow.recovery import Copy, Leftover, Place
    from desktop_app.flow.run import Run
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.drafts import Cancelled, Drafts
    from desktop_app.ui.exports import Exports
    from desktop_app.ui.partings import Partings
    from desktop_app.ui.seating import Seating
    from desktop_app.ui.shell import Shell
    from desktop_app.ui.task_host import TaskHost

Asked = Show | Begin | Resume | Undo | Discard | Opened | AtOnce | Export

_BEHIND = "behind"
"""What the news of a task are about that works on behind the page."""

_FAULT = "fault"
"""What news of faults are about: they go when a page tells the same."""


class Workplace(QObject):
    """Goes where pages, keys and the search box ask it to go.

    What it shows follows from values (the place, the run on the screen), so that another language or theme builds all
    of it anew in another `shell`. `opened` tells that the register, which could not be opened, is open after all.
    """

    opened = Signal()

    def __init__(self, desk: Desk, drafts: Drafts, toasts: Toasts, seating: Seating, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._drafts = drafts
        self._toasts = toasts
        self._seating = seating
        self._errands = Errands(desk, toasts, window)
        self._errands.undone.connect(self._correct_undone)
        self._errands.refused.connect(self._tell_refused)
        self._errands.done.connect(self.refresh)
        self._errands.failed.connect(self.tell_fault)
        self._browsing = Browsing(desk, self)
        self._browsing.asked.connect(self.ask)
        self._browsing.failed.connect(self.tell_fault)

    @property
    def shell(self) -> Shell:
        """What stands in the window; another one for each language and theme."""
        return self._browsing.shell

    @shell.setter
    def shell(self, shell: Shell) -> None:
        self._browsing.shell = shell

    @cached_property
    def partings(self) -> Partings:
        """What is said of runs that leave the screen."""
        from desktop_app.ui.partings import Partings

        return Partings(self._toasts, self._drafts, self.resume, self._bring_back)

    @property
    def browsing(self) -> Browsing:
        """The page on the screen."""
        return self._browsing

    @property
    def exports(self) -> Exports:
        """The files that are being written."""
        return self._errands.exports

    @property
    def task(self) -> tuple[Run[Any], Place] | None:
        """The run on the screen, and where its cursor is."""
        host = self.shell.task
        return None if host is None else (host.run, host.place)

    @Slot(object)
    def ask(self, what: Asked) -> None:
        """Go to a page, begin a task or undo a finished one; a running task is paused."""
        match what:
            case Begin():
                self.begin(what)
            case Show():
                self.go(what)
            case Resume(run_id):
                self.resume(run_id)
            case Discard(leftover):
                self._drafts.discard_leftover(leftover)
                self.partings.discarded(leftover)
                self.back()
            case Opened():
                self.end_trouble()
            case Undo() | AtOnce() | Export():
                self._errands.ask(what)

    @Slot()
    def refresh(self) -> None:
        """Read anew what is shown."""
        self._seating.learn()
        if self.shell.page is not None:
            self.shell.page.refresh()

    @Slot()
    def begin_day(self) -> None:
        """It is another day: what follows from the day is reckoned anew, on the page and in the task before it."""
        if self.shell.host is not None:
            self.shell.host.begin_day()
        self.refresh()

    def show_trouble(self, error: BaseException) -> None:
        """The register can't be opened, or is damaged: say so in the place of the day, with the ways on."""
        self._browsing.trouble = error
        self._toasts.forget(_FAULT)
        if self.shell.host is None:
            self._browsing.show_day()

    def end_trouble(self) -> None:
        """The register is open after all."""
        self._browsing.trouble = None
        if self.shell.host is None:
            self._browsing.show_day()
        self._seating.learn()
        self._seating.make_missing_letters()
        self.opened.emit()

    @Slot(object)
    def tell_fault(self, error: BaseException) -> None:
        """Say what the machine has against it."""
        from desktop_app.ui import messages

        if self._browsing.trouble is None:  # else the page in the place of the day tells it
            again = translate("Window", "Try again"), self.refresh
            self._toasts.say(messages.fault(error), again, lasts_ms=MINUTE_MS, about=_FAULT)

    # Pages

    def go(self, place: Show) -> None:
        """Show a page; a task whose Finish takes long works on behind it."""
        if self._may_leave():
            self._leave_task()
        elif self._takes_long:
            self._put_behind()
        if self.shell.host is None:
            self._browsing.show(place)

    @Slot(str)
    def go_to(self, page: str) -> None:
        """Show a page by its name."""
        self.go(Show(page))

    @Slot(object)
    def show_leftover(self, leftover: Leftover) -> None:
        """Show what can only be read of an unfinished task."""
        self.go(Show(LEFTOVER, leftover))

    def back(self) -> None:
        """The step before; on a page the page before."""
        if self.shell.host is not None:
            self.shell.host.back()
        else:
            self._browsing.back()

    # Tasks

    def begin(self, begin: Begin) -> None:
        """Begin a task."""
        if not self._may_begin():
            return
        self._leave_task()
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
            self._leave_task()
            copy = self._drafts.resume(run_id)
            self._go_on(copy.run, copy.place, copy)

    def put_aside(self) -> None:
        """Let the task on the screen wait, without a word; what takes long in it is left off."""
        if self.shell.task is not None:
            self.shell.task.leave_off()
            self._drafts.pause()
            self._close_task()

    def show_again(self, run: Run[Any], place: Place) -> None:
        """Show the task that stood in another shell in this one."""
        self._drafts.follow(self._show_host(run, place).copy)

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
        host.paused.connect(self._leave_task)
        host.cancelled.connect(self._cancel)
        host.finished.connect(self._finish)
        host.stayed.connect(self._bring_forward)
        host.moved.connect(self._drafts.note)
        host.asked.connect(self.ask)
        self._drafts.saved.connect(host.show_saved)
        self._drafts.failed.connect(host.show_not_saved)
        if self._drafts.fault is not None:
            host.show_not_saved(self._drafts.fault)
        self.shell.show_task(host)
        host.begin(place)
        return host

    @Slot()
    def _leave_task(self) -> None:
        if self.shell.host is not None:
            copy = self._drafts.pause()
            self._close_task()
            self.partings.paused(copy)
            if self._drafts.fault is not None:
                self.tell_not_saved(self._drafts.fault)

    def tell_not_saved(self, error: BaseException) -> None:
        """Say why what was typed is not on the disk; a task on the screen says it itself."""
        from desktop_app.ui import messages

        if self.shell.host is None:
            self._toasts.say(messages.no_copy(error))

    @Slot()
    def _cancel(self) -> None:
        cancelled = self._drafts.cancel()
        self._close_task()
        self.partings.cancelled(cancelled)

    @Slot(object, object)
    def _finish(self, run: Run[Any], receipt: Receipt) -> None:
        from desktop_app.ui.partings import done, name_of
        from desktop_app.ui.screens import MOST_CARDS, TAKEN_BACK_AT_ONCE, has_receipt

        was_behind = self.shell.behind is not None
        self._drafts.finish()
        if run.task.restores is not None and self._browsing.trouble is not None:
            self._browsing.trouble = None
            self.opened.emit()
        self._close_task()
        self._seating.learn()
        if len(receipt.letter_ids) > MOST_CARDS:
            self._seating.make_missing_letters()
        if has_receipt(run, receipt) and was_behind:
            show = translate("Window", "Show"), partial(self._show_receipt, run, receipt)
            self._toasts.say(done(run), show, lasts_ms=MINUTE_MS)
            self.refresh()
        elif has_receipt(run, receipt):
            self._browsing.show_receipt(run, receipt)
        else:
            undo = partial(self.ask, Undo(run.id, name_of(run), annulled=False))
            self.partings.finished(run, undo if run.task.name in TAKEN_BACK_AT_ONCE else None)
            self.refresh()

    @Slot(object)
    def _correct_undone(self, copy: Copy | None) -> None:
        """The run is in the register no more: it begins anew, with all its answers."""
        self._seating.learn()
        self._toasts.say(translate("Window", "Undone. The numbers that were given stay taken."))
        if copy is None:
            self.refresh()
        elif self.shell.behind is not None or not self._may_leave():
            self._drafts.take_in(copy)
            self.refresh()
        else:
            self._leave_task()
            self._go_on(copy.run)

    @Slot(str)
    def _tell_refused(self, told: str) -> None:
        self._toasts.say(told)
        self.refresh()

    def _show_receipt(self, run: Run[Any], receipt: Receipt) -> None:
        if self._may_leave():
            self._leave_task()
            self._browsing.show_receipt(run, receipt)

    @property
    def _takes_long(self) -> bool:
        """The Finish of the task on the screen is followed; but behind a restore there is nothing to be read."""
        task = self.shell.host.run.task if self.shell.host is not None else None
        return task is not None and task.takes_long and task.restores is None

    def _put_behind(self) -> None:
        from desktop_app.ui.partings import name_of

        if self.shell.host is not None:
            told = translate("Window", "Being saved: {name}").format(name=name_of(self.shell.host.run))
            self.shell.put_behind()
            self._toasts.say(told, (translate("Window", "Show"), self._bring_forward), lasts_ms=LONG_MS, about=_BEHIND)

    @Slot()
    def _bring_forward(self) -> None:
        """What works behind the page is seen again: it is asked for, or has something to say."""
        self._toasts.forget(_BEHIND)
        self.shell.bring_forward()

    def _close_task(self) -> None:
        self._toasts.forget(_BEHIND)
        self.shell.close_task()
        self.shell.focus()

    def _bring_back(self, cancelled: Cancelled) -> None:
        if self._may_begin() and self._drafts.take_back(cancelled):
            self._leave_task()
            self._go_on(cancelled.copy.run, cancelled.copy.place, cancelled.pause)

    def _may_leave(self) -> bool:
        """A task that is being saved can't be put aside: it is finished in a moment."""
        return self.shell.host is None or not self.shell.host.is_busy

    def _may_begin(self) -> bool:
        """No other task begins while one is being saved, behind the page too: it is seen then, and says so."""
        self._bring_forward()
        return self._may_leave()
