"""What an action does to an appeal."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.deadlines import Calendar
from desktop_app.domain.letter_facts import Answer
from desktop_app.domain.office import Office
from desktop_app.domain.ports import Unit


@dataclass(frozen=True, slots=True)
class Circumstances:
    """What an action knows besides its draft: the day, the rules of the office, its calendar."""

    today: date
    office: Office
    calendar: Calendar


@dataclass(frozen=True, slots=True)
class Sheet:
    """A letter that an action makes: its form, and what the draft answers to the form's own questions."""

    form: str
    answers: Mapping[str, Answer]


@dataclass(frozen=True, slots=True)
class Deed:
    """What an action does.

    `change` gives the card as it will be and `papers` the letters made from it; both are pure, so that letters are
    shown before Finish. `lead` gives and ends assignments, once the card is written.
    """

    change: Callable[[Any, Circumstances], Appeal]
    papers: Callable[[Any, Circumstances], tuple[Sheet, ...]]
    lead: Callable[[Unit, Any, Appeal], None]
