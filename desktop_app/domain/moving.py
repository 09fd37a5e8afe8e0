"""Open terms reckoned anew when the calendar or the rule of the office has changed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desktop_app.domain.appeal import AppealKind, Mark
from desktop_app.domain.deadlines import Calendar, answer_due
from desktop_app.domain.office import Office


@dataclass(frozen=True, slots=True)
class Rules:
    """What a term is reckoned by."""

    office: Office
    calendar: Calendar


class OpenTerm(NamedTuple):
    """An appeal that waits for its answer, and the day on its card."""

    id: int
    number: str
    kind: AppealKind
    registered_on: date
    marks: frozenset[Mark]
    due_on: date


class Move(NamedTuple):
    """A term that ends on another day from now on."""

    id: int
    number: str
    before: date
    after: date


def moves(terms: Iterable[OpenTerm], before: Rules, after: Rules) -> Iterator[Move]:
    """The terms that move, in their order.

    A day that was not reckoned by the rules before, such as an extended one or one that came with an old register,
    stays as it is.
    """
    for term in terms:
        was, is_now = (
            answer_due(term.kind, term.registered_on, rules.office, rules.calendar, term.marks)
            for rules in (before, after)
        )
        if was is not None and is_now is not None and was.on == term.due_on != is_now.on:
            yield Move(term.id, term.number, term.due_on, is_now.on)
