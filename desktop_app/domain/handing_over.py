"""Open work that goes from one officer to another: what it is, and what changes of it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from desktop_app.domain.appeal import Appeal, Question


class Matter(Enum):
    """What kind of work it is."""

    APPEAL = "appeal"
    CONTACT = "contact"
    IMPROVEMENT = "improvement"
    NOTICE = "notice"


class Part(Enum):
    """What an officer has to do with it."""

    RESPONSIBLE = "responsible"
    HELPER = "helper"
    EXECUTOR = "executor of a question"
    STAGE = "stage of the route"
    CONTACT = "planned contact"
    IMPROVEMENT = "owner of an improvement"
    NOTICE = "to hear of a refusal"


@dataclass(frozen=True, slots=True)
class OpenWork:
    """One thing that waits for an officer: an open appeal with all that the officer has to do there, or something else.

    `title` is its number, or what else it is known by; `who` is the citizen. `due_on` is the nearest day that any of
    its `parts` is due; None where nobody has set one.
    """

    matter: Matter
    id: int
    title: str
    who: str
    due_on: date | None
    parts: frozenset[Part]

    @property
    def key(self) -> tuple[Matter, int]:
        """What tells it from other work."""
        return self.matter, self.id


@dataclass(frozen=True, slots=True)
class HandedOver:
    """One thing that an officer had, and who has it now."""

    work: OpenWork
    to_id: int


def falling_due(work: Iterable[OpenWork], since: date, until: date | None) -> tuple[OpenWork, ...]:
    """What is due from a day on until another, both included, or without an end; what is overdue by then is not."""
    last = until or date.max
    return tuple(each for each in work if each.due_on is not None and since <= each.due_on <= last)


def handed_over(appeal: Appeal, from_id: int, to_id: int) -> Appeal:
    """The appeal with one officer in the place of another. Nobody helps twice, or helps oneself."""
    responsible_id = _instead(appeal.responsible_id, from_id, to_id)
    helpers = dict.fromkeys(_instead(each, from_id, to_id) for each in appeal.helper_ids)
    return replace(
        appeal,
        responsible_id=responsible_id,
        helper_ids=tuple(each for each in helpers if each != responsible_id),
        questions=tuple(_question(each, from_id, to_id) for each in appeal.questions),
    )


def _instead(officer_id: int, from_id: int, to_id: int) -> int:
    return to_id if officer_id == from_id else officer_id


def _question(question: Question, from_id: int, to_id: int) -> Question:
    """A question that is settled stays with whoever has settled it."""
    is_theirs = question.executor_id == from_id and not question.is_settled
    return replace(question, executor_id=to_id) if is_theirs else question
