"""Until when a run has to be finished: the term of registration runs while it is written, and while it waits."""

from functools import partial
from typing import Any

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.domain.deadlines import Due, registration_due
from desktop_app.flow.run import Run
from desktop_app.ui import words
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.style import named, set_tone


class TermLabel(QLabel):
    """Empty and hidden for a run without such a term."""

    def __init__(self, desk: Desk, run: Run[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._run = run
        self._reckoned = run.task.received(run.draft)
        self._reckoning = Latest(desk.jobs, Room.READ)
        self.setProperty("part", "small")
        self.setWordWrap(True)
        named(self, "term")
        self.hide()
        desk.seat.changed.connect(self._reckon)
        self._reckon()

    def show_run(self, run: Run[Any]) -> None:
        """Show the term of a newer state."""
        self._run = run
        if run.task.received(run.draft) != self._reckoned:
            self._reckon()

    @Slot()
    def _reckon(self) -> None:
        # Off the screen's thread: the calendar of holidays takes its time when first asked.
        self._reckoned = received_on = self._run.task.received(self._run.draft)
        if received_on is None:
            self._reckoning.forget()
            self.hide()
            return
        reckon = partial(registration_due, received_on, self._desk.seat.office, self._desk.calendar)
        self._reckoning.ask(reckon, self._show, self._miss)

    @Slot(object)
    def _show(self, due: Due | None) -> None:
        self.setVisible(due is not None)
        if due is None:
            return
        left = (due.on - self._desk.clock.today()).days
        told = translate("TermLabel", "Register by {day}") if left >= 0 else translate("TermLabel", "Overdue: {day}")
        self.setText(told.format(day=f"{due.on:%d.%m}"))
        self.setToolTip(f"{words.term(due)} · {words.article(due)}")
        set_tone(self, "problem" if left < 0 else "warning" if left == 0 else "muted")

    @Slot(object)
    def _miss(self, _error: BaseException) -> None:
        self.hide()
