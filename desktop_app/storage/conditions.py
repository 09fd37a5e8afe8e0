"""Conditions of a search by parameters as SQL over the appeal `a`, by an index wherever there is one."""

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum
from typing import Any

from desktop_app.domain.parameters import PARAMETERS, Condition, Shape
from desktop_app.domain.search_key import words
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.search_text import ADDRESS, DESIGNATORS, SUBSTANCE, beginning, every_one, query

Clause = tuple[str, tuple[Any, ...]]

NOTHING: Clause = ("0", ())
"""A text without a word in it finds no appeal."""

_OF_CITIZENS = f"""a.case_file_id IN (SELECT id FROM case_file WHERE touch IN (
    SELECT {NEWEST} - rowid FROM citizen_fts WHERE citizen_fts MATCH ?))"""  # noqa: S608 — our own number
_OF_APPEALS = f"a.id IN (SELECT {NEWEST} - rowid FROM appeal_fts WHERE appeal_fts MATCH ?)"  # noqa: S608 — as above
_CHOICES = {
    "kind": "a.kind = ?",
    "channel": "a.channel = ?",
    "mark": "EXISTS (SELECT 1 FROM json_each(a.marks) WHERE value = ?)",
    "status": "EXISTS (SELECT 1 FROM question WHERE appeal_id = a.id AND status = ?)",
    "responsible": "a.responsible_id = ?",
    "department": "a.responsible_id IN (SELECT id FROM officer WHERE department_id = ?)",
    "social_status": "a.case_file_id IN (SELECT id FROM case_file WHERE social_status = ?)",
    "benefit": "a.case_file_id IN (SELECT id FROM case_file WHERE benefit = ?)",
}
_DAYS = {"received": "a.received_on", "due": "a.due_on", "answered": "a.answered_on"}


def where(conditions: Sequence[Condition], today: date) -> Clause:
    """What an appeal must meet; an annulled one never does."""
    clauses = [("a.annulled = 0", ()), *(_clause(each, today) for each in conditions)]
    return " AND ".join(sql for sql, _ in clauses), tuple(each for _, params in clauses for each in params)


def _clause(condition: Condition, today: date) -> Clause:
    name, answer = condition.parameter, condition.answer
    match PARAMETERS[name].shape:
        case Shape.TEXT:
            return _TEXTS[name](str(answer))
        case Shape.PERIOD:
            assert isinstance(answer, tuple)  # noqa: S101 — a period is two days
            return _period(_DAYS[name], *answer)
        case Shape.YES:
            overdue = "(a.answered_on IS NULL AND a.due_on IS NOT NULL AND a.due_on < ?)"
            return (overdue if answer else f"NOT {overdue}"), (today.isoformat(),)
        case _:
            return _CHOICES[name], (answer.value if isinstance(answer, Enum) else answer,)


def _period(column: str, since: date | None, until: date | None) -> Clause:
    sides = [(f"{column} {sign} ?", day.isoformat()) for sign, day in ((">=", since), ("<=", until)) if day]
    return " AND ".join([f"{column} IS NOT NULL", *(sql for sql, _ in sides)]), tuple(day for _, day in sides)


def _matching(sql: str, text: str) -> Clause:
    return (sql, (text,)) if text else NOTHING


def _by_applicant(text: str) -> Clause:
    return _matching(_OF_CITIZENS, every_one(map(beginning, words(text))))


def _by_number(text: str) -> Clause:
    """The forms of an appeal's own number stand first in its key, before any word of its substance."""
    glued = "".join(words(text))
    if not glued:
        return NOTHING
    own = f"substr(a.search_key, 1, instr(a.search_key, ' {SUBSTANCE}'))"
    stands_first = f"instr(' ' || {own}, ' ' || ?)"
    return f"{_OF_APPEALS} AND {stands_first}", (query(text), glued)


def _by_address(text: str) -> Clause:
    sought = (word for word in words(text) if word not in DESIGNATORS)
    return _matching(_OF_CITIZENS, every_one(beginning(f"{ADDRESS}{word}") for word in sought))


def _by_topic(text: str) -> Clause:
    code = text.strip()
    return "a.id IN (SELECT appeal_id FROM question WHERE topic >= ? AND topic < ?)", (code, f"{code}\uffff")


_TEXTS: dict[str, Callable[[str], Clause]] = {
    "applicant": _by_applicant,
    "number": _by_number,
    "address": _by_address,
    "phone": lambda text: _matching(_OF_CITIZENS, query(text)),
    "topic": _by_topic,
}
