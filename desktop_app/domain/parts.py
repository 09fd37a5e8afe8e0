"""Parts of the work on an appeal as they are handed out: who does what, and by when."""

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.domain import fields
from desktop_app.domain.appeal import Appeal, Question
from desktop_app.domain.rules import Need, Problem


def _not_past(day: date, _part: Any, today: date) -> Problem | None:
    return Problem.IN_PAST if day < today else None


@dataclass(frozen=True, slots=True)
class HelperPart:
    """What one helper does, and by when."""

    officer_id: int | None = fields.chosen("officers", need=Need.BLOCKING)
    text: str = fields.text(need=Need.BLOCKING, longest=500)
    due_on: date | str | None = fields.day(need=Need.BLOCKING, check=_not_past)


def parts_problem(parts: tuple[HelperPart, ...], appeal: Appeal, today: date) -> Problem | None:
    """What is wrong with the parts together: the responsible helps nobody, nobody helps twice or after the term.

    Of an overdue appeal a part may be due today: no day is left that would be sooner.
    """
    officers = [each.officer_id for each in parts if each.officer_id is not None]
    if appeal.responsible_id in officers:
        return Problem.IS_RESPONSIBLE
    if any(times > 1 for times in Counter(officers).values()):
        return Problem.HELPER_TWICE
    days = (fields.day_or_none(each.due_on) for each in parts)
    latest = max(appeal.due_on, today) if appeal.due_on is not None else None
    is_late = any(latest is not None and day is not None and day > latest for day in days)
    return Problem.PART_AFTER_TERM if is_late else None


@dataclass(frozen=True, slots=True)
class QuestionPart:
    """A question of an appeal, and who works on it."""

    number: int = fields.carried(0)
    topic: str = fields.carried("")
    gist: str = fields.carried("")
    executor_id: int | None = fields.chosen("officers", need=Need.BLOCKING)


def question_parts(appeal: Appeal, parts: tuple[QuestionPart, ...]) -> tuple[QuestionPart, ...]:
    """A part for each question that nothing has been decided on: with its executor, as it was chosen or is by now."""
    chosen = {(each.number, each.topic, each.gist): each.executor_id for each in parts}
    return tuple(
        QuestionPart(at, each.topic, each.gist, chosen.get((at, each.topic, each.gist)) or each.executor_id)
        for at, each in enumerate(appeal.questions, 1)
        if not each.is_settled
    )


def told_of(questions: tuple[Question, ...]) -> str:
    """What is to be done, by the questions that it is about."""
    return "; ".join(each.gist or each.topic for each in questions)
