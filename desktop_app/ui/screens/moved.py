"""Which open terms move when the calendar or the rule of the office changes."""

from collections.abc import Iterator
from datetime import date
from functools import partial
from itertools import islice

from PySide6.QtCore import Slot

from desktop_app.domain import dates
from desktop_app.domain.moving import Rules, Shift, shift
from desktop_app.tasks import keep_calendar, setup_office
from desktop_app.ui import messages
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
from desktop_app.ui.pages.event_words import called
from desktop_app.ui.pages.lines import joined
from desktop_app.ui.screen import Screen
from desktop_app.ui.style import set_tone

MOST_LISTED = 500
"""Moved terms that are listed one by one; of more only how many."""


class MovedScreen(Screen):
    """Reckons them as soon as it is shown."""

    def arrive(self) -> None:
        """Begin to reckon."""
        self.form.moved.hide()
        self.form.moved_title.hide()
        self.form.told.setText(translate("moved", "Reckoning the open terms…"))
        self._reading = Latest(self.desk.jobs, Room.READ)
        self._reading.ask(partial(shift, self.desk.register, *self._rules()), self._show, self._miss)

    def _rules(self) -> tuple[Rules, Rules]:
        draft = self.run.draft
        if isinstance(draft, setup_office.Draft):
            return setup_office.rules_in(draft, self.desk.calendar)
        return keep_calendar.rules_in(draft, self.desk.seat.office)

    @Slot(object)
    def _show(self, found: Shift) -> None:
        self.form.told.setText(joined(*_counted(found)) or translate("moved", "No open term moves."))
        self.form.moved.addItems(list(islice(_lines(found), MOST_LISTED)))
        if len(found) > MOST_LISTED:
            self.form.moved.addItem("…")
        self.form.moved.setVisible(len(found) > 0)
        self.form.moved_title.setVisible(len(found) > 0)

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        set_tone(self.form.told, "problem")
        self.form.told.setText(messages.fault(error))


def _counted(found: Shift) -> Iterator[str]:
    if found.terms:
        yield translate("moved", "%n term(s) move(s)", None, len(found.terms))
    if found.stages:
        yield translate("moved", "%n stage(s) move(s)", None, len(found.stages))


def _lines(found: Shift) -> Iterator[str]:
    """Each appeal, then each stage, with its day as it was and as it will be."""
    for term in found.terms:
        yield _line(term.number, term.before, term.after)
    for stage in found.stages:
        yield _line(f"{stage.number}, {stage.title or called(stage.key)}", stage.before, stage.after)


def _line(what: str, before: date, after: date) -> str:
    return f"{what}: {dates.in_figures(before)} → {dates.in_figures(after)}"
