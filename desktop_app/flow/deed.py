"""What an action does to an appeal."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop_app.domain.actions import Dossier
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.deadlines import Calendar, Due
from desktop_app.domain.leading import leave_work
from desktop_app.domain.letter_facts import Answer, Facts, Visa
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Unit
from desktop_app.domain.rules import Problem


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What an action knows besides its draft: the day, the rules of the office, its calendar and its people."""

    today: date
    office: Office
    calendar: Calendar
    officers: tuple[Officer, ...] = ()


@dataclass(frozen=True, slots=True)
class Sheet:
    """A letter that an action makes: its form, what the draft answers to its own questions, the visas that it lists."""

    form: str
    answers: Mapping[str, Answer]
    visas: tuple[Visa, ...] = ()

    def facts(self, about: Facts) -> Facts:
        """What the letter is made from, given what is known of the appeal."""
        return replace(about, answers=self.answers, visas=self.visas)


@dataclass(frozen=True, slots=True)
class Deed:
    """What an action does.

    `change` gives the card as it will be and `papers` the letters made from it; both are pure, so that letters are
    shown before Finish. `lead` gives and ends assignments, once the card is written. `due` is the last day for the
    action itself, where it has a term of its own, or the term that it sets.
    """

    change: Callable[[Any, Circumstances], Appeal]
    papers: Callable[[Any, Circumstances], tuple[Sheet, ...]]
    lead: Callable[[Unit, Any, Appeal], None]
    due: Callable[[Any, Circumstances], Due | None]


def dossier_in(draft: Any) -> Dossier:
    """What the draft of an action was begun with."""
    dossier: Dossier | None = draft.dossier
    assert dossier is not None  # noqa: S101 — every draft of an action is begun from a dossier
    return dossier


def appeal_in(draft: Any) -> Appeal:
    """The appeal that an action is about, as it was read."""
    return dossier_in(draft).appeal


def not_past(day: date, _draft: Any, today: date) -> Problem | None:
    """What is asked for can't have come already."""
    return Problem.IN_PAST if day < today else None


def end_of_work(unit: Unit, _draft: Any, appeal: Appeal) -> None:
    """The `lead` of an outcome: nothing is left to be done."""
    leave_work(unit, appeal)
