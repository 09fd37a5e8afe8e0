"""How one field of a draft is cleaned, checked and asked for; stated once, read by the flow and by the screen."""

from collections.abc import Callable, Iterator
from dataclasses import Field, dataclass, fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import Any


class Problem(Enum):
    """Why a value is not taken. It holds no words: those live in the room that speaks to people."""

    REQUIRED = "required"
    DECIDE = "decide"
    TOO_LONG = "too long"
    NO_LETTERS = "no letters"
    NO_SUCH_DATE = "no such date"
    IN_FUTURE = "in future"
    IN_PAST = "in past"
    TOO_EARLY = "too early"
    BEFORE_RECEIPT = "before receipt"
    BEFORE_START = "before start"
    NOT_A_PHONE = "not a phone"
    NOT_AN_EMAIL = "not an email"
    NOT_AN_INDEX = "not an index"
    NOT_A_TIME = "not a time"
    NOT_A_NUMBER = "not a number"
    OUT_OF_RANGE = "out of range"
    NOT_A_TOPIC = "not a topic"
    NOT_A_TEMPLATE = "not a template"
    FAULTY_TEMPLATE = "faulty template"
    NOT_A_TRACK = "not a track"
    NOT_UNIQUE = "not unique"
    SAME_CASE_FILE = "same case file"
    OTHER_KIND = "other kind"
    ANNULLED = "annulled"
    NOT_A_SNILS = "not a snils"
    NOT_A_TAXPAYER = "not a taxpayer number"
    NOT_A_PASSPORT = "not a passport"
    WRONG_CHECK_NUMBER = "wrong check number"
    IS_RESPONSIBLE = "is responsible"
    PHONE_IS_INQUIRY = "phone is inquiry"
    EMAIL_IS_NO_CHANNEL = "e-mail is no channel"
    NO_CONSENT = "no consent"
    NO_CASE_FILE = "no case file"
    NO_GENDER = "no gender"
    OTHER_OUTCOME = "other outcome"
    NUMBER_TAKEN = "number taken"
    NO_APPLICANT = "no applicant"
    NO_DAY_OR_SUBSTANCE = "no day or substance"
    COLUMN_TWICE = "column twice"
    NOT_READ = "not read"
    OWN_DEPUTY = "own deputy"
    DEPUTY_CIRCLE = "circle of deputies"
    NO_SECRETARY = "no secretary"
    SAME_OFFICER = "same officer"
    HAS_LEFT = "has left"
    TOO_FEW_SIGNATURES = "too few signatures"
    HELPER_TWICE = "helper twice"
    PART_AFTER_TERM = "part after term"
    AFTER_TERM = "after the term"
    STILL_OVERDUE = "still overdue"
    COMPLAINED_OF = "complained of"
    NOTHING_GOES = "nothing goes"
    EACH_QUESTION = "each question"
    OTHER_GROUND = "other ground"
    TOO_FEW_ANSWERS = "too few answers"


class Need(Enum):
    """How much a field is needed: it stops the step, is listed for completion later, or is free."""

    FREE = "free"
    LATER = "later"
    BLOCKING = "blocking"


Clean = Callable[[Any, date], Any]
"""(what was typed, today) -> the clean value; what can't be understood comes back as it was typed."""

Check = Callable[[Any, Any, date], "Problem | None"]
"""(clean value, its draft, today) -> what is wrong with it."""


def as_typed(raw: Any, _today: date) -> Any:
    """The value itself: for fields that are chosen rather than typed."""
    return raw


@dataclass(frozen=True, slots=True)
class Rule:
    """One field's rule.

    `inner` names the dataclass of a block (one value) or of the rows of a list (`many`); its fields carry rules of
    their own.
    A field that is not `asked` has no widget: it carries what another answer brought along.
    `choices` names the enum, or the directory ("officers"), from which the value is chosen.
    `need` may be a predicate of the draft, `longest` counts characters of a text or rows of a list.
    What `doubt` finds strange about a value of a block or a row is told and stops nothing.
    """

    clean: Clean = as_typed
    need: "Need | Callable[[Any], Need]" = Need.FREE
    longest: int = 200
    check: Check | None = None
    doubt: Check | None = None
    inner: type[Any] | None = None
    many: bool = False
    choices: "type[Enum] | str | None" = None
    asked: bool = True

    def needed(self, draft: Any) -> Need:
        """How much the field is needed in this draft."""
        return self.need(draft) if callable(self.need) else self.need

    def problem(self, value: Any, draft: Any, today: date) -> Problem | None:
        """What stops the step, if anything; an empty value is judged by `needed` alone."""
        if is_empty(value):
            return Problem.REQUIRED if self.needed(draft) is Need.BLOCKING else None
        if isinstance(value, str | tuple) and len(value) > self.longest:
            return Problem.TOO_LONG
        return self.check(value, draft, today) if self.check else None


def is_empty(value: Any) -> bool:
    """Nothing was said: no text, no choice, no rows, or a block whose fields are all as they begin."""
    if value is None or isinstance(value, str | tuple | frozenset):
        return not value
    kind: type = type(value)
    blank = _blank(kind)
    return blank is not None and bool(value == blank)


@cache
def _blank(kind: type) -> Any:
    """A block whose fields are all as they begin; None for what is no block."""
    return kind() if is_dataclass(kind) else None


def rule_of(draft: type[Any], name: str) -> Rule:
    """The rule of a draft's field. Raises KeyError when the field is not one of the draft's."""
    return _rules(draft)[name]


def rules(draft: type[Any]) -> Iterator[tuple[str, Rule]]:
    """Every field of a draft, or of a block or row, with its rule, in order."""
    return iter(_rules(draft).items())


_READ: dict[type[Any], dict[str, Rule]] = {}


def _rules(draft: type[Any]) -> dict[str, Rule]:
    if draft not in _READ:
        _READ[draft] = {each.name: _carried(each) for each in fields(draft)}
    return _READ[draft]


def _carried(each: Field[Any]) -> Rule:
    rule = each.metadata.get("rule")
    if not isinstance(rule, Rule):
        raise TypeError(each.name)
    return rule


def clean_inner(rule: Rule, raw: Any, today: date) -> Any:
    """A block or a list of rows cleaned field by field, and the rows then together; empty rows fall away."""
    kind = rule.inner
    if kind is None:
        return rule.clean(raw, today)
    if rule.many:
        cleaned = (_clean_block(kind, row, today) for row in raw)
        return rule.clean(tuple(row for row in cleaned if not is_empty(row)), today)
    return _clean_block(kind, raw, today)


def _clean_block(kind: type[Any], raw: Any, today: date) -> Any:
    return kind(**{name: clean_inner(rule, getattr(raw, name), today) for name, rule in rules(kind)})


def problems_of(name: str, rule: Rule, value: Any, draft: Any, today: date) -> dict[str, Problem]:
    """Every problem of a field by its path: "surname", "address.postal_code", "questions.0.topic"."""
    own = rule.problem(value, draft, today)
    if own:
        return {name: own}
    if rule.inner is None or is_empty(value):
        return {}
    blocks = [(f"{name}.{at}", row) for at, row in enumerate(value)] if rule.many else [(name, value)]
    return {
        path: problem
        for prefix, block in blocks
        for inner, inner_rule in rules(type(block))
        for path, problem in problems_of(f"{prefix}.{inner}", inner_rule, getattr(block, inner), block, today).items()
    }


def missing(name: str, rule: Rule, value: Any, draft: Any) -> tuple[str, ...]:
    """Paths of what may be completed later and is not there yet."""
    if is_empty(value):
        return (name,) if rule.needed(draft) is Need.LATER else ()
    if rule.inner is None or rule.many:
        return ()
    return tuple(
        path
        for inner, inner_rule in rules(type(value))
        for path in missing(f"{name}.{inner}", inner_rule, getattr(value, inner), value)
    )
