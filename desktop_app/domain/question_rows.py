"""Questions of an appeal as an action asks about each of them: rows that are given, not added."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from desktop_app.domain import fields
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.outcomes import Answered, unsettled
from desktop_app.domain.rules import Need


@dataclass(frozen=True, slots=True)
class GoingRow:
    """A question, and whether it goes to another body."""

    number: int = fields.carried(0)
    topic: str = fields.carried("")
    gist: str = fields.carried("")
    goes: bool = fields.flag(default=True)


def _words_needed(row: "ResultRow") -> Need:
    return Need.BLOCKING if row.answered is not None and row.answered.needs_words else Need.FREE


@dataclass(frozen=True, slots=True)
class ResultRow:
    """A question with what the answer says to it: `result` tells the measures, the reasons, the explanation."""

    number: int = fields.carried(0)
    topic: str = fields.carried("")
    gist: str = fields.carried("")
    answered: Answered | None = fields.chosen(Answered, need=Need.BLOCKING)
    result: str = fields.prose(need=_words_needed, longest=5_000)


R = TypeVar("R", GoingRow, ResultRow)


def rows_for(make: Callable[[int, str, str], R], appeal: Appeal, rows: Iterable[R]) -> tuple[R, ...]:
    """A row for each question that nothing has been decided on; one that is there already is kept.

    `make` makes one of a number, a topic and a gist.
    """
    there = by_place(appeal, rows)
    asked = ((at, appeal.questions[at]) for at in unsettled(appeal))
    return tuple(there.get(at) or make(at + 1, question.topic, question.gist) for at, question in asked)


def by_place(appeal: Appeal, rows: Iterable[R]) -> Mapping[int, R]:
    """The rows by where their questions stand in the appeal; one whose question is not there any more is left out."""
    return {row.number - 1: row for row in rows if _is_about(row, appeal)}


def _is_about(row: GoingRow | ResultRow, appeal: Appeal) -> bool:
    at = row.number - 1
    if at not in unsettled(appeal):
        return False
    question = appeal.questions[at]
    return (question.topic, question.gist) == (row.topic, row.gist)
