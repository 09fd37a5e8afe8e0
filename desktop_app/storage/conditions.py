"""Conditions of a search by parameters as SQL over the appeal `a`, by an index wherever there is one.

A plus before a column keeps SQLite from fetching appeal by appeal: what many of them meet is looked up while the narrow
index of all is gone through.
"""

from collections.abc import Callable, Sequence
from datetime import date
from enum import Enum
from typing import Any

from desktop_app.domain.journey import CONTROL
from desktop_app.domain.parameters import Condition
from desktop_app.domain.periods import Period, Span
from desktop_app.domain.phones import digits
from desktop_app.domain.search_key import words
from desktop_app.domain.selection import Selection
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.search_text import (
    ADDRESS,
    DESIGNATORS,
    SUBSTANCE,
    any_one,
    beginning,
    every_one,
    exactly,
    query,
    stem,
)

Clause = tuple[str, tuple[Any, ...]]
Make = Callable[[Any, date], Clause]
"""What an answer asks of an appeal on a day."""

NOTHING: Clause = ("0", ())
"""A text without a word in it finds no appeal."""

_OF_CITIZENS = f"""a.case_file_id IN (SELECT id FROM case_file WHERE touch IN (
    SELECT {NEWEST} - rowid FROM citizen_fts WHERE citizen_fts MATCH ?))"""  # noqa: S608 — our own number
_OF_APPEALS = f"a.id IN (SELECT {NEWEST} - rowid FROM appeal_fts WHERE appeal_fts MATCH ?)"  # noqa: S608 — as above
_WAITING = f"""+a.id IN (SELECT appeal_id FROM assignment INDEXED BY assignment_waits
    WHERE aim IN ({{}}) AND done_on IS NULL AND annulled = 0 AND stage <> '{CONTROL}')"""  # noqa: S608 — our own word
_DIGITS = "replace(replace(phones, ' ', ''), '-', '')"
_IDENTIFIED = """EXISTS (SELECT 1 FROM identifier WHERE case_file_id = case_file.id
    AND substr(replace(replace(value, ' ', ''), '-', ''), 1, length(?)) = ?)"""
_OVERDUE = "(a.answered_on IS NULL AND a.due_on IS NOT NULL AND a.due_on < ?)"
_VALID: Clause = ("a.annulled = 0", ())
_ALL_VALID: Clause = ("a.id NOT IN (SELECT id FROM appeal INDEXED BY appeal_annulled WHERE annulled = 1)", ())
"""Where nothing else is asked: no index of an order needs to hold what is known of the few that are not."""
_TO_COMPLETE = """(a.id IN (SELECT id FROM appeal WHERE to_complete <> '[]' UNION
    SELECT own.id FROM case_file AS c JOIN appeal AS own ON own.case_file_id = c.id WHERE c.to_complete <> '[]'))"""


def where(selection: Selection, today: date, *, many: bool = False) -> Clause:
    """What an appeal of the selection must meet; `many`, where it is known that many do."""
    asked = {condition.parameter for condition in selection.conditions}
    clauses = [clause(each, today, many=many) for each in selection.conditions]
    if not (selection.with_annulled or "annulled" in asked):
        clauses.append(_VALID if clauses else _ALL_VALID)
    return " AND ".join(sql for sql, _ in clauses) or "1", tuple(each for _, params in clauses for each in params)


def clause(condition: Condition, today: date, *, many: bool = False) -> Clause:
    """What one condition asks of an appeal."""
    make = (CLAUSES | OF_MANY if many else CLAUSES)[condition.parameter]
    return make(condition.answer, today)


def _day(column: str) -> Make:
    def asked(period: Period, today: date) -> Clause:
        if period.span is Span.NONE:
            return f"{column} IS NULL", ()
        sides = zip((">=", "<="), period.bounds(today), strict=True)
        bounds = [(f"{column} {sign} ?", day.isoformat()) for sign, day in sides if day]
        return " AND ".join(sql for sql, _ in bounds) or f"{column} IS NOT NULL", tuple(day for _, day in bounds)

    return asked


def _one_of(sql: str) -> Make:
    def asked(chosen: Sequence[Enum | int], _today: date) -> Clause:
        return sql.format(", ".join("?" * len(chosen))), tuple(map(_stored, chosen))

    return asked


def _stored(choice: Enum | int) -> Any:
    return choice.value if isinstance(choice, Enum) else choice


def _flag(column: str) -> Make:
    def asked(answer: bool, _today: date) -> Clause:  # noqa: FBT001 — the answer to a yes or no
        return f"{column} = {answer:d}", ()

    return asked


def _to_complete(answer: bool, _today: date) -> Clause:  # noqa: FBT001 — the answer to a yes or no
    return (_TO_COMPLETE if answer else f"NOT {_TO_COMPLETE}"), ()


def _by_mark(chosen: Sequence[Enum], _today: date) -> Clause:
    """The marks are a JSON list of words without a quotation mark in them."""
    held = " OR ".join("instr(a.marks, ?)" for _ in chosen) or "0"
    return f"({held})", tuple(f'"{mark.value}"' for mark in chosen)


def _overdue(answer: bool, today: date) -> Clause:  # noqa: FBT001 — the answer to a yes or no
    return (_OVERDUE if answer else f"NOT {_OVERDUE}"), (today.isoformat(),)


def _matching(sql: str, text: str) -> Clause:
    return (sql, (text,)) if text else NOTHING


def _by_applicant(text: str, _today: date) -> Clause:
    return _matching(_OF_CITIZENS, every_one(map(beginning, words(text))))


def _by_number(text: str, _today: date) -> Clause:
    """The forms of an appeal's own number stand first in its key, before any word of its substance."""
    glued = "".join(words(text))
    if not glued:
        return NOTHING
    own = f"substr(a.search_key, 1, instr(a.search_key, ' {SUBSTANCE}'))"
    stands_first = f"instr(' ' || {own}, ' ' || ?)"
    return f"{_OF_APPEALS} AND {stands_first}", (query(text), glued)


def _by_substance(text: str, _today: date) -> Clause:
    """Every word in any of its forms, or by its beginning."""
    forms = (any_one([beginning(f"{SUBSTANCE}{word}"), exactly(f"{SUBSTANCE}{stem(word)}")]) for word in words(text))
    return _matching(_OF_APPEALS, every_one(forms))


def _by_address(text: str, _today: date) -> Clause:
    """By its names and numbers; who has typed no more than «ул» is at the beginning of one."""
    typed = words(text)
    sought = [word for word in typed if word not in DESIGNATORS] or typed
    return _matching(_OF_CITIZENS, every_one(beginning(f"{ADDRESS}{word}") for word in sought))


def _by_phone(text: str, _today: date) -> Clause:
    """By its digits from any place on; what else begins with them, a year of birth for one, is told apart."""
    sought = digits(text)
    if not sought:
        return NOTHING
    forms = (sought, f"7{sought[1:]}") if sought.startswith("8") else (sought,)
    holds = " OR ".join(f"instr({_DIGITS}, ?)" for _ in forms)
    return f"{_OF_CITIZENS[:-1]} AND ({holds}))", (any_one(map(beginning, forms)), *forms)


def _by_identifier(text: str, _today: date) -> Clause:
    """By its beginning, however it is parted; a phone that begins so is told apart."""
    glued = "".join(words(text))
    if not glued:
        return NOTHING
    parted = glued if glued.isdecimal() else ""
    return f"{_OF_CITIZENS[:-1]} AND {_IDENTIFIED})", (query(text), parted, parted)


def _by_topic(text: str, _today: date) -> Clause:
    code = text.strip()
    if not code:
        return NOTHING
    sql = "+a.id IN (SELECT appeal_id FROM question WHERE topic <> '' AND topic >= ? AND topic < ?)"
    return sql, (code, f"{code}\uffff")


def _by_sender(text: str, _today: date) -> Clause:
    """By every word, from any place on; the names of the few bodies that send on are gone through."""
    typed = words(text)
    if not typed:
        return NOTHING
    held = " AND ".join("sender GLOB ?" for _ in typed)
    sql = f"+a.id IN (SELECT id FROM appeal INDEXED BY appeal_sender WHERE sender <> '' AND {held})"  # noqa: S608 — question marks
    return sql, tuple(f"*{_in_any_case(word)}*" for word in typed)


def _in_any_case(word: str) -> str:
    """A pattern: to SQLite «П» and «п» are two letters, as «е» and «ё» are."""
    return "".join("[еёЕЁ]" if letter == "е" else f"[{letter}{letter.upper()}]" for letter in word)


def _by_applicant_kind(chosen: Sequence[Enum], _today: date) -> Clause:
    """An unsigned appeal lies in no case file."""
    sql, params = _one_of("+a.case_file_id IN (SELECT id FROM case_file WHERE kind IN ({}))")(chosen, _today)
    return f"({sql} OR (a.case_file_id IS NULL AND 'anonymous' IN ({', '.join('?' * len(params))})))", params * 2


CLAUSES: dict[str, Make] = {
    "applicant": _by_applicant,
    "number": _by_number,
    "substance": _by_substance,
    "address": _by_address,
    "phone": _by_phone,
    "identifier": _by_identifier,
    "topic": _by_topic,
    "sender": _by_sender,
    "kind": _one_of("a.kind IN ({})"),
    "channel": _one_of("a.channel IN ({})"),
    "mark": _by_mark,
    "status": _one_of("+a.id IN (SELECT appeal_id FROM question WHERE status IN ({}))"),
    "waits_for": _one_of(_WAITING),
    "outcome": _one_of("+a.id IN (SELECT id FROM appeal WHERE outcome IN ({}))"),
    "ground": _one_of("+a.id IN (SELECT id FROM appeal WHERE ground IN ({}))"),
    "responsible": _one_of("a.responsible_id IN ({})"),
    "helper": _one_of("a.id IN (SELECT appeal_id FROM helper WHERE officer_id IN ({}))"),
    "department": _one_of("a.responsible_id IN (SELECT id FROM officer WHERE department_id IN ({}))"),
    "received": _day("a.received_on"),
    "registered": _day("a.registered_on"),
    "due": _day("a.due_on"),
    "answered": _day("a.answered_on"),
    "overdue": _overdue,
    "controlled": _flag("a.controlled"),
    "to_complete": _to_complete,
    "applicant_kind": _by_applicant_kind,
    "social_status": _one_of("+a.case_file_id IN (SELECT id FROM case_file WHERE social_status IN ({}))"),
    "benefit": _one_of("+a.case_file_id IN (SELECT id FROM case_file WHERE benefit IN ({}))"),
    "annulled": _flag("a.annulled"),
}
"""How each parameter is asked of the tables."""

OF_MANY: dict[str, Make] = {
    "status": _one_of("EXISTS (SELECT 1 FROM question WHERE status IN ({}) AND appeal_id = a.id)"),
}
"""What is asked of each appeal by itself where many meet it: a list of all that do would take longer than the rest."""
