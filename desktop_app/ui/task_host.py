"""A run on the screen: its steps at the left, the step itself, and the bar that moves it."""

from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.receipt import Receipt
from desktop_app.flow.recovery import Copy, Place
from desktop_app.flow.run import NotReady, Run
from desktop_app.ui import messages
from desktop_app.ui.caret import place_in, put_cursor
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate
from desktop_app.ui.long_work import LongWork
from desktop_app.ui.meeting import Meeting
from desktop_app.ui.path_column import PathColumn
from desktop_app.ui.screen import Screen
from desktop_app.ui.screens import screen_class
from desktop_app.ui.screens.meeting import MeetingScreen
from desktop_app.ui.step_place import StepPlace
from desktop_app.ui.tab_order import order_tabs
from desktop_app.ui.task_bar import TaskBar


class TaskHost(QWidget):
    """Holds the run while it is on the screen; the window holds it before and after.

    `paused` and `cancelled` give the state in which the run leaves, `finished` the run and its Receipt, `moved` each
    newer state. `stayed` tells that a Finish has not come to its end.
    """

    moved = Signal(object)
    paused = Signal(object)
    cancelled = Signal(object)
    finished = Signal(object, object)
    stayed = Signal()
    asked = Signal(object)

    def __init__(self, desk: Desk, run: Run[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._run = run
        self._busy = False
        self._long_work: LongWork | None = None
        self._is_finishing = False
        self._meeting = Meeting(desk, self)
        self._meeting.asked.connect(self._show_question)
        self._meeting.agreed.connect(self._finish_again)
        self._meeting.gone.connect(self._tell_gone)
        self._meeting.failed.connect(self._tell_fault)
        self._steps = PathColumn(desk, run)
        self._steps.chosen.connect(self.go)
        self._place = StepPlace()
        self._bar = TaskBar()
        self._bar.cancel.clicked.connect(self.cancel)
        self._bar.pause.clicked.connect(self.pause)
        self._bar.back.clicked.connect(self.back)
        self._bar.next.clicked.connect(self.forward)
        self._lay_out()
        self._show_step()

    @property
    def run(self) -> Run[Any]:
        """The newest state, typing that waited for a pause included."""
        if self._place.step is not None:
            self._place.step.flush()
        return self._run

    @property
    def is_busy(self) -> bool:
        """The run is being finished."""
        return self._busy

    @property
    def step_screen(self) -> Screen:
        """The step on the screen."""
        if self._place.step is None:
            raise RuntimeError(self._run.form)
        return self._place.step

    @property
    def place(self) -> Place:
        """Where the cursor stands in the step on the screen."""
        return place_in(self.step_screen)

    def copy(self) -> Copy:
        """The newest state as it is to be saved."""
        return Copy(self.run, self._desk.clock.now(), self.place)

    @Slot(object)
    def show_saved(self, copy: Copy) -> None:
        """Tell until when nothing can be lost."""
        if copy.run.id == self._run.id:
            told = translate("TaskHost", "Copy saved at {time}").format(time=f"{copy.saved_at:%H:%M:%S}")
            self._bar.tell_of_copy(told, "muted")

    @Slot(object)
    def show_not_saved(self, error: BaseException) -> None:
        """Tell what keeps the recovery copy from being written, as long as it does."""
        self._bar.tell_of_copy(messages.no_copy(error), "warning")

    def begin(self, place: Place | None = None) -> None:
        """Put the cursor where typing begins, or to the place where it stood before.

        Here the step has its place in the window: only now Tab can lead over the steps, the form and the bar in turn.
        """
        order_tabs(self)
        if place is not None and put_cursor(self.step_screen, place):
            return
        self.step_screen.begin()
        if self.step_screen.focusWidget() is None:  # a step that is only looked at: the way on is one key away
            self._bar.next.setFocus()

    def begin_day(self) -> None:
        """It is another day by now."""
        if not self._busy:
            self.step_screen.begin_day()

    def go_on(self) -> None:
        """The run has waited: see whether what it is about was annulled, done, or merged into another meanwhile."""
        self._is_finishing = False
        self._meeting.look(self.run)

    @Slot()
    def forward(self) -> None:
        """The next step, or Finish from the last; problems are shown and the cursor goes to the first."""
        if self._busy:
            return
        if self._place.question is not None:
            self._take_chosen()
            return
        run = self._settled_run()
        try:
            moved = run.forward(self._desk.clock.today())
            if run.is_last:
                self._finish(run)
            else:
                self._move(moved)
        except NotReady as stop:
            self._object(stop)

    @Slot()
    def back(self) -> None:
        """The step before; never complains."""
        run = self.run
        if self._place.question is not None:
            self._show_step()
        elif not self._busy and not run.is_first:
            self._move(run.back())

    @Slot(str)
    def go(self, form: str) -> None:
        """Another step of the path: back freely, ahead over steps that are right."""
        if self._busy or form == self._run.form:
            return
        run = self._settled_run()
        try:
            self._move(run.go(form, self._desk.clock.today()))
        except NotReady as stop:
            self._object(stop)

    @Slot()
    def pause(self) -> None:
        """Put the run aside."""
        if not self._busy:
            self.paused.emit(self.run)

    @Slot()
    def cancel(self) -> None:
        """Leave at once; a Finish that takes long is stopped, and the run stays."""
        if self._busy:
            self.leave_off()
        else:
            self.cancelled.emit(self.run)

    def leave_off(self) -> None:
        """Stop a Finish that takes long."""
        if self._long_work is not None:
            self._long_work.stop()

    @Slot()
    def _note_place(self) -> None:
        """Another field is another place to come back to."""
        self.moved.emit(self._run)

    @Slot(str, object)
    def _enter(self, name: str, raw: object) -> None:
        self._run = self._run.enter(name, raw, self._desk.clock.today())
        self.step_screen.take(self._run, name)
        self._show_path()
        self.moved.emit(self._run)

    def _settled_run(self) -> Run[Any]:
        """The newest state, with what was typed whole laid out: to move on is to leave the field."""
        if self._place.step is not None:
            self._place.step.flush()
            self._settle()
        return self._run

    @Slot()
    def _settle(self) -> None:
        run = self._run.settle()
        if run is not self._run:
            self._run = run
            self.step_screen.take(run, "")
            self._show_path()
            self.moved.emit(run)

    def _move(self, run: Run[Any]) -> None:
        self._run = run
        self._show_step()
        self.begin()
        self.moved.emit(run)

    def _object(self, stop: NotReady) -> None:
        if stop.form != self._run.form:
            self._move(self._run.go(stop.form, self._desk.clock.today()))
        self.step_screen.object_to(stop.problems)

    def _finish(self, run: Run[Any]) -> None:
        self._set_busy(True)
        finisher, officer = self._desk.finisher, self._desk.seat.officer
        work = partial(finisher.finish, run, officer)
        if run.task.takes_long:
            self._long_work = LongWork(self)
            self._long_work.progressed.connect(self._bar.show_progress)
            self._bar.offer_stop()
            work = partial(work, self._long_work.tell)
        self._desk.jobs.run(Room.STORE, work, self._done, self._failed)

    @Slot(object)
    def _done(self, receipt: Receipt) -> None:
        self._set_busy(False)
        self.finished.emit(self._run, receipt)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._set_busy(False)
        self.stayed.emit()
        if isinstance(error, NotReady):
            self._object(error)
        elif self._meeting.can_settle(self._run, error):
            self._is_finishing = True
            self._meeting.settle(self._run, error)
        else:
            self._tell_fault(error)

    @Slot(object)
    def _tell_fault(self, error: BaseException) -> None:
        self._bar.tell(messages.fault(error), "problem")

    @Slot()
    def _tell_gone(self) -> None:
        told = translate(
            "TaskHost",
            "This has been done or annulled meanwhile. Nothing was saved, and what is typed here stays: see what has "
            "happened, or cancel.",
        )
        self._bar.tell(told, "problem")

    @Slot(object)
    def _show_question(self, question: MeetingScreen) -> None:
        self._place.ask(question)
        self._show_path()
        order_tabs(self)
        question.begin()

    def _take_chosen(self) -> None:
        draft = self._meeting.draft
        if draft is None and self._place.question is not None:
            self._place.question.begin()
            self._bar.tell(translate("TaskHost", "Choose one of the two answers"), "problem")
        else:
            run = replace(self._run, draft=draft)
            forms = [step.form for step in run.path]
            stays = not self._is_finishing and run.form in forms
            self._move(run if stays else replace(run, form=forms[-1]))
            if not stays:
                self._bar.next.setFocus()

    @Slot(object)
    def _finish_again(self, draft: Any) -> None:
        """What was changed meanwhile says the same as before: there is nothing to ask."""
        self._run = replace(self._run, draft=draft)
        self._finish(self._run)

    def _set_busy(self, busy: bool) -> None:  # noqa: FBT001 — on and off, as Qt's own setters
        self._busy = busy
        self._bar.set_busy(busy)
        for each in (self._steps, self.step_screen):
            each.setEnabled(not busy)
        if not busy:
            self._long_work = None
            self._show_path()

    def _show_step(self) -> None:
        screen = screen_class(self._run.task.name, self._run.form)(self._desk, self._run, self)
        screen.entered.connect(self._enter)
        screen.left.connect(self._settle)
        screen.reached.connect(self._note_place)
        screen.next_asked.connect(self.forward)
        screen.step_asked.connect(self.go)
        screen.asked.connect(self.asked)
        self._place.show_step(screen)
        self._bar.tell("")
        self._show_path()

    def _show_path(self) -> None:
        run = self._run
        self._steps.show_run(run)
        is_asking = self._place.question is not None
        self._bar.show_way(leads_back=not run.is_first or is_asking, is_finish=run.is_last and not is_asking)

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._place, 1)
        right.addWidget(self._bar)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._steps)
        whole.addLayout(right, 1)
