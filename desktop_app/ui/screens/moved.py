"""Which open terms move when the calendar or the rule of the office changes."""

from functools import partial

from PySide6.QtCore import Slot

from desktop_app.domain import dates
from desktop_app.domain.moving import Move, Rules, moves
from desktop_app.domain.ports import Register
from desktop_app.tasks import keep_calendar, setup_office
from desktop_app.ui import messages
from desktop_app.ui.jobs import Latest, Room
from desktop_app.ui.language import translate
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
        self._reading.ask(partial(moved, self.desk.register, *self._rules()), self._show, self._miss)

    def _rules(self) -> tuple[Rules, Rules]:
        draft = self.run.draft
        if isinstance(draft, setup_office.Draft):
            return setup_office.rules_in(draft, self.desk.calendar)
        return keep_calendar.rules_in(draft, self.desk.seat.office)

    @Slot(object)
    def _show(self, found: tuple[Move, ...]) -> None:
        told = translate("moved", "%n term(s) move(s)", None, len(found)) if found else ""
        self.form.told.setText(told or translate("moved", "No open term moves."))
        for move in found[:MOST_LISTED]:
            day, then = dates.in_figures(move.before), dates.in_figures(move.after)
            self.form.moved.addItem(f"{move.number}: {day} → {then}")
        if len(found) > MOST_LISTED:
            self.form.moved.addItem("…")
        self.form.moved.setVisible(bool(found))
        self.form.moved_title.setVisible(bool(found))

    @Slot(object)
    def _miss(self, error: BaseException) -> None:
        set_tone(self.form.told, "problem")
        self.form.told.setText(messages.fault(error))


def moved(register: Register, before: Rules, after: Rules) -> tuple[Move, ...]:
    """The open terms that move. Belongs to Room.READ."""
    return tuple(moves(register.open_terms(), before, after))
