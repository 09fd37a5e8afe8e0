"""What stands on the screen: one page or one running task, and how the one gives way to the other."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from desktop_app.ui.asking import AtOnce, Begin, Discard, Export, Opened, Resume, Show, Undo
from desktop_app.ui.browsing import Browsing
from desktop_app.ui.errands import Errands
from desktop_app.ui.language import translate
from desktop_app.ui.pages import LEFTOVER
from desktop_app.ui.running import Running
from desktop_app.ui.widgets.toast import MINUTE_MS, Toasts

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from desktop_app.domain.receipt import Receipt
    from desktop_app.flow.recovery import Copy, Leftover
    from desktop_app.flow.run import Run
    from desktop_app.ui.desk import Desk
    from desktop_app.ui.drafts import Drafts
    from desktop_app.ui.exports import Exports
    from desktop_app.ui.seating import Seating
    from desktop_app.ui.shell import Shell

Asked = Show | Begin | Resume | Undo | Discard | Opened | AtOnce | Export

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
        self._running = Running(desk, drafts, toasts, self)
        self._running.asked.connect(self.ask)
        self._running.finished.connect(self._finish)

    @property
    def shell(self) -> Shell:
        """What stands in the window; another one for each language and theme."""
        return self._browsing.shell

    @shell.setter
    def shell(self, shell: Shell) -> None:
        self._browsing.shell = self._running.shell = shell

    @property
    def browsing(self) -> Browsing:
        """The page on the screen."""
        return self._browsing

    @property
    def running(self) -> Running:
        """The task on the screen."""
        return self._running

    @property
    def exports(self) -> Exports:
        """The files that are being written."""
        return self._errands.exports

    @Slot(object)
    def ask(self, what: Asked) -> None:
        """Go to a page, begin a task or undo a finished one; a running task is paused."""
        match what:
            case Begin():
                self._running.begin(what)
            case Show():
                self.go(what)
            case Resume(run_id):
                self._running.resume(run_id)
            case Discard(leftover):
                self._drafts.discard_leftover(leftover)
                self._running.partings.discarded(leftover)
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

    def go(self, place: Show) -> None:
        """Show a page; a task whose Finish takes long works on behind it."""
        if self._running.may_leave:
            self._running.leave()
        elif self._running.takes_long:
            self._running.put_behind()
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

    @Slot(object, object)
    def _finish(self, run: Run[Any], receipt: Receipt) -> None:
        from desktop_app.ui.partings import done, name_of
        from desktop_app.ui.screens import MOST_CARDS, TAKEN_BACK_AT_ONCE, has_receipt

        was_behind = self.shell.behind is not None
        self._running.end()
        if run.task.restores is not None and self._browsing.trouble is not None:
            self._browsing.trouble = None
            self.opened.emit()
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
            is_taken_back = run.task.deed is not None or run.task.name in TAKEN_BACK_AT_ONCE
            undo = partial(self.ask, Undo(run.id, name_of(run), annulled=False))
            self._running.partings.finished(run, undo if is_taken_back else None)
            self.refresh()

    @Slot(object)
    def _correct_undone(self, copy: Copy | None) -> None:
        """The run is in the register no more: it begins anew, with all its answers."""
        self._seating.learn()
        self._toasts.say(translate("Window", "Undone. The numbers that were given stay taken."))
        if copy is None:
            self.refresh()
        elif self.shell.behind is not None or not self._running.may_leave:
            self._drafts.take_in(copy)
            self.refresh()
        else:
            self._running.begin_anew(copy.run)

    @Slot(str)
    def _tell_refused(self, told: str) -> None:
        self._toasts.say(told)
        self.refresh()

    def _show_receipt(self, run: Run[Any], receipt: Receipt) -> None:
        if self._running.may_leave:
            self._running.leave()
            self._browsing.show_receipt(run, receipt)
