"""Screens of calls, meetings and receptions: the load of the day, the results of the kind."""

from typing import Any

from desktop_app.domain import fields
from desktop_app.domain.contact import outcomes_of
from desktop_app.tasks import hold_contact
from desktop_app.ui import words
from desktop_app.ui.screen import Screen
from desktop_app.ui.screens.day_load import DayLoadTeller
from desktop_app.ui.widgets.options import Option


class PlanScreen(Screen):
    """When and who; an invitation is offered only to whom a letter can go."""

    def arrive(self) -> None:
        """Tell of the day that stands there."""
        self._load = DayLoadTeller(self.desk, self.form, self)
        self._look()

    def changed(self, name: str) -> None:
        """Tell of another day or officer."""
        if name in {"planned_on", "officer_id"}:
            self._look()

    def _look(self) -> None:
        draft = self.run.draft
        self._load.look(fields.day_or_none(draft.planned_on), draft.officer_id, draft.before.id if draft.before else 0)

    @staticmethod
    def left_out(draft: Any) -> frozenset[str]:
        """Who has no case file gets no letter."""
        return frozenset({"invited"} if draft.case_file is None else ())


class NextScreen(Screen):
    """The day of the next one."""

    def arrive(self) -> None:
        """Tell of the day that stands there."""
        self._load = DayLoadTeller(self.desk, self.form, self)
        self._look()

    def changed(self, _name: str) -> None:
        """Tell of another day or officer."""
        self._look()

    def _look(self) -> None:
        self._load.look(fields.day_or_none(self.run.draft.next_on), self.run.draft.next_officer_id)


class ResultScreen(Screen):
    """The results that a contact of its kind may have, and only what the chosen one asks for."""

    def arrive(self) -> None:
        """Offer the results."""
        kind = self.run.draft.contact.kind
        self.form.outcome.offer(tuple(Option(each, words.of(each)) for each in outcomes_of(kind)))

    @staticmethod
    def left_out(draft: Any) -> frozenset[str]:
        """A reason is asked of a refusal, an officer by some reasons, consent and instruction of a reception."""
        asked = {
            "refusal_id": hold_contact.is_declined(draft),
            "notify_id": hold_contact.is_noticed(draft),
            "consent": hold_contact.is_reception(draft),
            "instruction": hold_contact.is_reception(draft),
        }
        return frozenset(name for name, is_asked in asked.items() if not is_asked)
