"""Open terms reckoned anew when the calendar or the rule of the office has changed."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from typing import NamedTuple, Protocol

from desktop_app.domain.appeal import AppealKind, Mark
from desktop_app.domain.deadlines import Calendar, Matter, answer_due, due_for
from desktop_app.domain.journey import DOCUMENTS, due_again, due_of
from desktop_app.domain.office import Office
from desktop_app.domain.routes import StageTerm


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


class OpenStage(NamedTuple):
    """A stage or request in somebody's hands, and its day; `latest` is that of its appeal, whose `number` it has.

    `key` is the stage's, `title` what its route calls it: "" of what is no stage.
    """

    id: int
    appeal_id: int
    number: str
    key: str
    title: str
    given_on: date
    due_on: date
    latest: date | None = None
    term: StageTerm | None = None


class StageMove(NamedTuple):
    """A stage that ends on another day from now on."""

    id: int
    number: str
    key: str
    title: str
    before: date
    after: date


@dataclass(frozen=True, slots=True)
class Shift:
    """All that moves: terms of appeals, and terms of their stages."""

    terms: tuple[Move, ...] = ()
    stages: tuple[StageMove, ...] = ()

    def __len__(self) -> int:
        """How many days move."""
        return len(self.terms) + len(self.stages)


class Terms(Protocol):
    """Where open terms are read."""

    def open_terms(self) -> tuple[OpenTerm, ...]:
        """The appeals that wait for their answer."""

    def open_stages(self) -> tuple[OpenStage, ...]:
        """What has a day and is in somebody's hands."""


def shift(at: Terms, before: Rules, after: Rules) -> Shift:
    """All open terms that move when other rules hold."""
    terms = tuple(moves(at.open_terms(), before, after))
    return Shift(terms, tuple(stage_moves(at.open_stages(), terms, before, after)))


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


def stage_moves(stages: Iterable[OpenStage], moved: Iterable[Move], before: Rules, after: Rules) -> Iterator[StageMove]:
    """The stages that move: with their appeals, which have `moved`, or since their own working days are others.

    A request of documents runs by the law (59-ФЗ, art. 10 part 2), whatever day the appeal has.
    """
    days = {move.id: move.after for move in moved}
    was_due, is_due = _reckoning(before), _reckoning(after)
    for stage in stages:
        latest = days.get(stage.appeal_id, stage.latest)
        was = was_due(stage.key, stage.term, stage.given_on, stage.latest)
        is_now = is_due(stage.key, stage.term, stage.given_on, latest)
        due_on = due_again(stage.due_on, was, is_now, stage.latest, latest)
        if due_on != stage.due_on:
            yield StageMove(stage.id, stage.number, stage.key, stage.title, stage.due_on, due_on)


class _Reckoning(Protocol):
    """When a stage of a key and a term, given on a day, is due; the appeal's own day comes last."""

    def __call__(self, key: str, term: StageTerm | None, given_on: date, latest: date | None, /) -> date | None: ...


def _reckoning(rules: Rules) -> _Reckoning:
    """Each day is reckoned once: thousands of stages were given on the same ones."""
    from_request = replace(rules.office, counts_registration_day=False)

    @cache
    def due_on(key: str, term: StageTerm | None, given_on: date, latest: date | None) -> date | None:
        if key == DOCUMENTS:
            found = due_for(Matter.DOCUMENTS, given_on, from_request, rules.calendar)
            return found.on if found else None
        return due_of(term, given_on, latest, rules.calendar)

    return due_on
