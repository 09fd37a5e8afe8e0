"""Searches by parameters that the office keeps under a name, and conditions as text."""

import json
from dataclasses import dataclass
from datetime import date
from enum import Enum
from typing import Any

from desktop_app.domain.parameters import PARAMETERS, Answer, Condition, Shape
from desktop_app.domain.periods import Period, Span


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """Conditions under a name, the same for everybody in the office; an `annulled` one has been removed."""

    title: str
    conditions: tuple[Condition, ...] = ()
    annulled: bool = False
    id: int = 0
    version: int = 0


def to_text(conditions: tuple[Condition, ...]) -> str:
    """The conditions as JSON."""
    told = [{"parameter": each.parameter, "answer": _told(each.answer)} for each in conditions]
    return json.dumps(told, ensure_ascii=False)


def from_text(text: str) -> tuple[Condition, ...]:
    """The conditions of what `to_text` gave.

    Raises ValueError when it asks for what this version of the program does not know.
    """
    try:
        return tuple(Condition(each["parameter"], _answer(each)) for each in json.loads(text))
    except (KeyError, TypeError) as error:
        raise ValueError("conditions") from error


def _told(answer: Answer) -> Any:
    if isinstance(answer, Period):
        days = {name: day.isoformat() for name, day in (("since", answer.since), ("until", answer.until)) if day}
        return {"span": answer.span.value, **days, **({"days": answer.days} if answer.days else {})}
    if isinstance(answer, tuple):
        return [each.value if isinstance(each, Enum) else each for each in answer]
    return answer


def _answer(told: dict[str, Any]) -> Answer:
    parameter, answer = PARAMETERS[told["parameter"]], told["answer"]
    match parameter.shape:
        case Shape.TEXT:
            return str(answer)
        case Shape.YES:
            return bool(answer)
        case Shape.DIRECTORY:
            return tuple(map(int, answer))
        case Shape.PERIOD:
            return Period(Span(answer["span"]), _day(answer, "since"), _day(answer, "until"), answer.get("days", 0))
        case _:
            members: Any = parameter.choices
            return tuple(map(members, answer))


def _day(told: dict[str, Any], name: str) -> date | None:
    return date.fromisoformat(told[name]) if name in told else None
