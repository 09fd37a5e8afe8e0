"""A run on the screen: its steps at the left, the step itself, and the bar that moves it."""

from dataclasses import replace
from functools import partial
from typing import Any, cast

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop_app.domain.receipt import Receipt
from desktop_app.flow.recovery import Copy, Place
from desktop_app.flow.run import NotReady, Run
from desktop_app.ui import messages, words
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Room
from desktop_app.ui.language import translate
from desktop_app.ui.long_work import LongWork
from desktop_app.ui.meeting import Meeting
from desktop_app.ui.screen import Screen
from desktop_app.ui.screens import screen_class
from desktop_app.ui.screens.meeting import MeetingScreen
from desktop_app.ui.style import SIDE_EMS, ems, label, named, set_tone
from desktop_app.ui.tab_order import order_tabs
from desktop_app.ui.widgets.key_cap import KeyCap
from desktop_app.ui.widgets.step_list import StepLine, StepList
from desktop_app.ui.widgets.term_label import TermLabel


class TaskHost(QWidget):
    """Holds the run while it is on the screen; the window holds it before and after.

    `paused` and `cancelled` give the state in which the run leaves, `finished` the run and its Receipt, `moved` each
    newer state.
    """

    moved = Signal(object)
    paused = Signal(object)
    cancelled = Signal(object)
    finished = Signal(object, object)
    asked = Signal(object)

    def __init__(self, desk: Desk, run: Run[Any], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._run = run
        self._screen: Screen | None = None
        self._busy = False
        self._long_work: LongWork | None = None
        self._question: MeetingScreen | None = None
        self._is_finishing = False
        self._meeting = Meeting(desk, self)
        self._meeting.asked.connect(self._show_question)
        self._meeting.agreed.connect(self._finish_again)
        self._meeting.gone.connect(self._tell_gone)
        self._meeting.failed.connect(self._tell_fault)
        self._steps = StepList(words.task_title(run.task.title))
        self._steps.setProperty("part", "side")
        self._steps.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._steps.setFixedWidth(ems(SIDE_EMS))
        self._steps.chosen.connect(self.go)
        self._place = QVBoxLayout()
        self._cancel = _button("cancel", "quiet", self.cancel)
        self._pause = _button("pause", "", self.pause)
        self._back = _button("back", "", self.back)
        self._next = _button("next", "main", self.forward)
        self._state = label("", "muted")
        named(self._state, "task_state")
        self._bar = QProgressBar()
        named(self._bar, "task_progress", translate("TaskHost", "How much is saved"))
        self._bar.hide()
        self._copy_state = label("", "muted")
        named(self._copy_state, "copy_state")
        self._term = TermLabel(desk, run, self)
        self._steps.add_below(self._term)
        self._lay_out()
        self._show_step()

    @property
    def run(self) -> Run[Any]:
        """The newest state, typing that waited for a pause included."""
        if self._screen is not None:
            self._screen.flush()
        return self._run

    @property
    def is_busy(self) -> bool:
        """The run is being finished."""
        return self._busy

    @property
    def step_screen(self) -> Screen:
        """The step on the screen."""
        if self._screen is None:
            raise RuntimeError(self._run.form)
        return self._screen

    @property
    def place(self) -> Place:
        """Where the cursor stands in the step on the screen."""
        # Of the screen, not of the application: it is remembered when the cursor is in the search box meanwhile.
        focused = cast("QWidget | None", self.step_screen.focusWidget())
        return Place() if focused is None else Place(focused.objectName(), _caret(focused))

    def copy(self) -> Copy:
        """The newest state as it is to be saved."""
        return Copy(self.run, self._desk.clock.now(), self.place)

    @Slot(object)
    def show_saved(self, copy: Copy) -> None:
        """Tell until when nothing can be lost."""
        if copy.run.id == self._run.id:
            told = translate("TaskHost", "Copy saved at {time}").format(time=f"{copy.saved_at:%H:%M:%S}")
            self._tell_of_copy(told, "muted")

    @Slot(object)
    def show_not_saved(self, error: BaseException) -> None:
        """Tell what keeps the recovery copy from being written, as long as it does."""
        self._tell_of_copy(messages.no_copy(error), "warning")

    def begin(self, place: Place | None = None) -> None:
        """Put the cursor where typing begins, or to the place where it stood before.

        Here the step has its place in the window: only now Tab can lead over the steps, the form and the bar in turn.
        """
        order_tabs(self)
        found = self.step_screen.findChild(QWidget, place.field) if place and place.field else None
        if place is None or found is None:
            self.step_screen.begin()
            if self.step_screen.focusWidget() is None:  # a step that is only looked at: the way on is one key away
                self._next.setFocus()
            return
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        _set_caret(found, place.caret)

    def go_on(self) -> None:
        """The run has waited: see whether the case file that it is about has been merged into another one."""
        self._is_finishing = False
        self._meeting.look(self.run)

    @Slot()
    def forward(self) -> None:
        """The next step, or Finish from the last; problems are shown and the cursor goes to the first."""
        run = self.run
        if self._busy:
            return
        if self._question is not None:
            self._take_chosen()
            return
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
        if self._question is not None:
            self._show_step()
        elif not self._busy and not run.is_first:
            self._move(run.back())

    @Slot(str)
    def go(self, form: str) -> None:
        """Another step of the path: back freely, ahead over steps that are right."""
        run = self.run
        if self._busy or form == run.form:
            return
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
            self._long_work.progressed.connect(self._show_progress)
            self._cancel.setEnabled(True)
            self._cancel.setText(translate("TaskHost", "Stop"))
            work = partial(work, self._long_work.tell)
        self._desk.jobs.run(Room.STORE, work, self._done, self._failed)

    @Slot(object)
    def _show_progress(self, share: float) -> None:
        self._bar.setValue(round(share * 100))
        self._bar.setVisible(self._busy)
        self._tell(translate("TaskHost", "Saving. Other tasks wait for it; stopped, it leaves nothing behind."))

    @Slot(object)
    def _done(self, receipt: Receipt) -> None:
        self._set_busy(False)
        self.finished.emit(self._run, receipt)

    @Slot(object)
    def _failed(self, error: BaseException) -> None:
        self._set_busy(False)
        if isinstance(error, NotReady):
            self._object(error)
        elif self._meeting.can_settle(self._run, error):
            self._is_finishing = True
            self._meeting.settle(self._run, error)
        else:
            self._tell_fault(error)

    @Slot(object)
    def _tell_fault(self, error: BaseException) -> None:
        self._tell(messages.fault(error), "problem")

    @Slot()
    def _tell_gone(self) -> None:
        told = translate("TaskHost", "This has been annulled meanwhile. Nothing was saved: choose anew, or cancel.")
        self._tell(told, "problem")

    @Slot(object)
    def _show_question(self, question: MeetingScreen) -> None:
        self._question = question
        self.step_screen.hide()
        self._place.addWidget(question)
        question.show()
        self._show_path()
        order_tabs(self)
        question.begin()

    def _take_chosen(self) -> None:
        draft = self._meeting.draft
        if draft is None and self._question is not None:
            self._question.begin()
            self._tell(translate("TaskHost", "Choose one of the two answers"), "problem")
        else:
            run = replace(self._run, draft=draft)
            forms = [step.form for step in run.path]
            stays = not self._is_finishing and run.form in forms
            self._move(run if stays else replace(run, form=forms[-1]))
            if not stays:
                self._next.setFocus()

    @Slot(object)
    def _finish_again(self, draft: Any) -> None:
        """What was changed meanwhile says the same as before: there is nothing to ask."""
        self._run = replace(self._run, draft=draft)
        self._finish(self._run)

    def _set_busy(self, busy: bool) -> None:  # noqa: FBT001 — on and off, as Qt's own setters
        self._busy = busy
        for each in (self._cancel, self._pause, self._back, self._next, self._steps, self.step_screen):
            each.setEnabled(not busy)
        self._tell(translate("TaskHost", "Saving…") if busy else "")
        if not busy:
            self._long_work = None
            self._bar.hide()
            self._show_path()

    def _tell(self, text: str, tone: str = "muted") -> None:
        self._state.setText(text)
        self._state.setVisible(bool(text))  # an empty one would halve the room of its neighbour
        set_tone(self._state, tone)

    def _tell_of_copy(self, text: str, tone: str) -> None:
        self._copy_state.setText(text)
        set_tone(self._copy_state, tone)

    def _show_step(self) -> None:
        if self._question is not None:
            self._place.removeWidget(self._question)
            self._question.hide()
            self._question.deleteLater()
            self._question = None
        if self._screen is not None:
            self._place.removeWidget(self._screen)
            self._screen.hide()
            self._screen.deleteLater()
        screen = screen_class(self._run.task.name, self._run.form)(self._desk, self._run, self)
        screen.entered.connect(self._enter)
        screen.reached.connect(self._note_place)
        screen.next_asked.connect(self.forward)
        screen.step_asked.connect(self.go)
        screen.asked.connect(self.asked)
        self._screen = screen
        self._place.addWidget(screen)
        screen.show()
        self._tell("")
        self._show_path()

    def _show_path(self) -> None:
        run = self._run
        self._term.show_run(run)
        tones = ["done"] * run.at + ["current"] + ["ahead"] * (len(run.path) - run.at - 1)
        self._steps.show_steps(
            tuple(
                StepLine(step.form, words.task_title(step.title), tone)
                for step, tone in zip(run.path, tones, strict=True)
            )
        )
        self._back.setEnabled(not run.is_first or self._question is not None)
        is_finish = run.is_last and self._question is None
        self._cancel.setText(translate("TaskHost", "Cancel"))
        self._pause.setText(translate("TaskHost", "Pause"))
        self._back.setText(translate("TaskHost", "‹ Back"))
        self._next.setText(translate("TaskHost", "Finish") if is_finish else translate("TaskHost", "Next ›"))

    def _lay_out(self) -> None:
        bar = QWidget()
        bar.setProperty("part", "bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        line = QHBoxLayout(bar)
        line.setContentsMargins(24, 12, 24, 12)
        line.setSpacing(8)
        for each in (self._cancel, self._pause, KeyCap("Ctrl+Shift+P")):
            line.addWidget(each)
        line.addWidget(self._bar)
        line.addWidget(self._state, 1)
        line.addWidget(self._copy_state, 1)
        self._copy_state.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._copy_state.setWordWrap(True)
        for each in (self._back, self._next, KeyCap("Ctrl+Return")):
            line.addWidget(each)
        self._state.setWordWrap(True)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addLayout(self._place, 1)
        right.addWidget(bar)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._steps)
        whole.addLayout(right, 1)


def _caret(widget: QWidget) -> int:
    if isinstance(widget, QLineEdit):
        return widget.cursorPosition()
    return widget.textCursor().position() if isinstance(widget, QPlainTextEdit) else 0


def _set_caret(widget: QWidget, caret: int) -> None:
    if isinstance(widget, QLineEdit):
        widget.setCursorPosition(caret)
    elif isinstance(widget, QPlainTextEdit):
        cursor = widget.textCursor()
        cursor.setPosition(min(caret, len(widget.toPlainText())))
        widget.setTextCursor(cursor)


def _button(name: str, part: str, pressed: Any) -> QPushButton:
    button = QPushButton()
    button.setProperty("part", part)
    named(button, name)
    button.clicked.connect(pressed)
    return button
