"""The term of the action itself, or the one that it sets, stands above its questions; whoever is late is told so."""

from functools import partial
from typing import Any

from PySide6.QtCore import Slot

from desktop_app.domain.deadlines import Due
from desktop_app.flow.deed import Circumstances
from desktop_app.ui import words
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import set_tone


class DeedTermScreen(Screen):
    """For any action that has or sets a term; its form has a QLabel `term`."""

    def arrive(self) -> None:
        """Reckon the term. Off the screen's thread: the calendar of holidays takes its time when first asked."""
        self._reckoning = Latest(self.desk.jobs, Room.READ)
        self.form.term.hide()
        self._reckon()

    def changed(self, _name: str) -> None:
        """Another answer may have another term."""
        self._reckon()

    def begin_day(self) -> None:
        """Who was in time may be late."""
        self._reckon()

    def _reckon(self) -> None:
        deed = self.run.task.deed
        if deed is not None:
            on = Circumstances(self.desk.clock.today(), self.desk.seat.office, self.desk.calendar)
            self._reckoning.ask(partial(deed.due, self.run.draft, on), self._show_term, self._miss)

    @Slot(object)
    def _show_term(self, due: Due | None) -> None:
        self.form.term.setVisible(due is not None)
        if due is None:
            return
        is_late = due.on < self.desk.clock.today()
        told = _late() if is_late else translate("DeedTermScreen", "By {day}: {term} · {article}")
        self.form.term.setText(told.format(day=words.day(due.on), term=words.term(due), article=words.article(due)))
        set_tone(self.form.term, "problem" if is_late else "warning")

    @Slot(object)
    def _miss(self, _error: Any) -> None:
        self.form.term.hide()


def _late() -> str:
    return translate("DeedTermScreen", "The term is over, it ended on {day}: {term} · {article}")
