"""The kinds of fields that drafts and blocks are made of; each carries its rule.

A draft says `surname: str = fields.person_name(need=Need.BLOCKING)`, `address: Address = fields.block(Address)`.
"""

import re
from collections.abc import Callable
from dataclasses import field
from datetime import date
from enum import Enum
from typing import Any

from desktop_app.domain import cleaning, dates, numbering, places, post, spelling
from desktop_app.domain.phones import clean, is_readable, split
from desktop_app.domain.rules import Check, Clean, Need, Problem, Rule, as_typed, clean_inner, rule_of

Needed = Need | Callable[[Any], Need]

EARLIEST = date(1900, 1, 1)

_EMAIL = re.compile(r"""[^\s@<>()"',;:\\]+@[^\s@<>()"',;:\\.]+(\.[^\s@<>()"',;:\\.]+)+""")
_BRACKETED = re.compile(r"<([^<>@]*@[^<>@]*)>")
_POSTAL_CODE = re.compile(r"[0-9]{6}")
_TOPIC = re.compile(r"[0-9]{4}(\.[0-9]{4}){3,4}")
_TOPIC_LENGTHS = {16, 20}
_TOPIC_SEPARATORS = re.compile(r"[\s.,]")
_COUNT = re.compile(r"-?[0-9]{1,9}")
_TIME = re.compile(r"([0-9]{1,2})[:. -]?([0-9]{2})?")
_HOURS, _MINUTES = 24, 60


def text(
    *, need: Needed = Need.FREE, longest: int = 200, check: Check | None = None, doubt: Check | None = None
) -> Any:
    """One line."""
    return _field(Rule(_line, need, longest, check, doubt))


def prose(*, need: Needed = Need.FREE, longest: int = 20_000, check: Check | None = None) -> Any:
    """Many lines, their breaks kept; a longer text is kept too and told of."""
    return _field(Rule(lambda raw, _: cleaning.prose(raw), need, longest, check))


def person_name(*, need: Needed = Need.FREE) -> Any:
    """A surname, a name or a patronymic."""
    return _field(Rule(lambda raw, _: spelling.clean_name(raw), need, 100, _has_letters))


def place(*, longest: int) -> Any:
    """A region, a district, a town or a street."""
    return _field(Rule(lambda raw, _: places.clean_place(raw), longest=longest))


def day(
    *, need: Needed = Need.FREE, default: date | None = None, past: bool = False, check: Check | None = None
) -> Any:
    """A date, None, or the typed text that is no date; `past`: not after today. `check` is asked of a date only."""

    def clean_raw(raw: Any, today: date) -> Any:
        if not isinstance(raw, str):
            return raw
        typed = cleaning.line(raw)
        return (dates.parse_day(typed, today, past=past) or typed) if typed else None

    def checked(value: Any, draft: Any, today: date) -> Problem | None:
        if not isinstance(value, date):
            return Problem.NO_SUCH_DATE
        if value < EARLIEST:
            return Problem.TOO_EARLY
        if past and value > today:
            return Problem.IN_FUTURE
        return check(value, draft, today) if check else None

    return _field(Rule(clean_raw, need, check=checked), default)


def phone(*, need: Needed = Need.FREE) -> Any:
    """One telephone number."""
    return _field(Rule(lambda raw, _: clean(raw), need, check=_is_phone))


def phones(*, need: Needed = Need.FREE, longest: int = 10) -> Any:
    """Telephone numbers; a row that holds several is split."""

    def clean_raw(raw: tuple[str, ...], _today: date) -> tuple[str, ...]:
        return tuple(dict.fromkeys(number for row in raw for number in split(row)))

    def checked(value: tuple[str, ...], _draft: Any, _today: date) -> Problem | None:
        return None if all(map(is_readable, value)) else Problem.NOT_A_PHONE

    return _field(Rule(clean_raw, need, longest, checked), ())


def email(*, need: Needed = Need.FREE) -> Any:
    """One e-mail address; of «Иванов <ivanov@mail.ru>» what stands in the brackets."""

    def clean_raw(raw: str, _today: date) -> str:
        typed = cleaning.line(raw)
        bracketed = _BRACKETED.search(typed)
        address = (bracketed[1] if bracketed else typed).removeprefix("mailto:")
        return _solid(address, _EMAIL) or typed

    return _field(Rule(clean_raw, need, check=_matches(_EMAIL, Problem.NOT_AN_EMAIL)))


def postal_code(*, need: Needed = Need.FREE) -> Any:
    """A Russian postal code: six digits."""

    def clean_raw(raw: str, _today: date) -> str:
        typed = cleaning.line(raw)
        return _solid(typed, _POSTAL_CODE) or typed

    return _field(Rule(clean_raw, need, check=_matches(_POSTAL_CODE, Problem.NOT_AN_INDEX)))


def whole(*, default: int = 0, least: int = 0, most: int = 9999, check: Check | None = None) -> Any:
    """A count, or the typed text that is none; an empty text is the default. `check` is asked of a count only."""

    def clean_raw(raw: Any, _today: date) -> Any:
        if not isinstance(raw, str):
            return raw
        typed = cleaning.line(raw)
        if not typed:
            return default
        solid = _solid(typed, _COUNT)
        return int(solid) if solid else typed

    def checked(value: Any, draft: Any, today: date) -> Problem | None:
        if not isinstance(value, int):
            return Problem.NOT_A_NUMBER
        if not least <= value <= most:
            return Problem.OUT_OF_RANGE
        return check(value, draft, today) if check else None

    return _field(Rule(clean_raw, check=checked), default)


def year() -> Any:
    """A year that has begun, None, or the typed text that is none."""

    def clean_raw(raw: Any, _today: date) -> Any:
        if not isinstance(raw, str):
            return raw
        typed = cleaning.line(raw)
        solid = _solid(typed, _COUNT)
        return int(solid) if solid else typed or None

    def checked(value: Any, _draft: Any, today: date) -> Problem | None:
        if not isinstance(value, int):
            return Problem.NOT_A_NUMBER
        return None if EARLIEST.year <= value <= today.year else Problem.OUT_OF_RANGE

    return _field(Rule(clean_raw, check=checked), None)


def time_of_day(*, need: Needed = Need.FREE) -> Any:
    """A time as «09:30», or the typed text that is none; «9», «930» and «9.30» are understood."""

    def clean_raw(raw: str, _today: date) -> str:
        typed = cleaning.line(raw)
        return _clock_time(typed) or typed

    def checked(value: str, _draft: Any, _today: date) -> Problem | None:
        return None if _clock_time(value) == value else Problem.NOT_A_TIME

    return _field(Rule(clean_raw, need, check=checked))


def topic(*, need: Needed = Need.FREE) -> Any:
    """A code of the topic classifier: four or five groups of four digits, told apart by full stops."""

    def clean_raw(raw: str, _today: date) -> str:
        typed = cleaning.line(raw)
        digits = _TOPIC_SEPARATORS.sub("", typed)
        if not (digits.isdecimal() and digits.isascii() and len(digits) in _TOPIC_LENGTHS):
            return typed
        return ".".join(digits[at : at + 4] for at in range(0, len(digits), 4))

    return _field(Rule(clean_raw, need, check=_matches(_TOPIC, Problem.NOT_A_TOPIC)))


def chosen(
    choices: type[Enum] | str, *, default: Any = None, need: Needed = Need.FREE, check: Check | None = None
) -> Any:
    """One member of an enum, or the row id of one in a directory such as "officers"."""
    return _field(Rule(need=need, choices=choices, check=check), default)


def several(choices: type[Enum] | str, *, default: Any = None, check: Check | None = None) -> Any:
    """Members of an enum as a frozenset, or row ids of a directory as a tuple in the order they were chosen."""
    kind: type[Any] = tuple if isinstance(choices, str) else frozenset
    return _field(Rule(lambda raw, _: kind(raw), check=check, choices=choices), kind(default or ()))


def flag(*, default: bool = False, check: Check | None = None) -> Any:
    """Yes or no."""
    return _field(Rule(check=check), default)


def looked_up(*, check: Check) -> Any:
    """The id of something in the register that is looked for and read on the screen; there is no going on without."""
    return _field(Rule(need=Need.BLOCKING, check=check), None)


def template() -> Any:
    """A numbering template; there is no numbering without one."""
    return _field(Rule(_line, Need.BLOCKING, longest=60, check=lambda value, _draft, _today: numbering.problem(value)))


def track() -> Any:
    """The tracking number of a registered piece of mail."""

    def clean_raw(raw: str, _today: date) -> str:
        typed = cleaning.line(raw)
        solid = typed.replace(" ", "").upper()
        return solid if post.is_track(solid) else typed

    def checked(value: str, _draft: Any, _today: date) -> Problem | None:
        return None if post.is_track(value) else Problem.NOT_A_TRACK

    return _field(Rule(clean_raw, check=checked))


def wording(check: Check) -> Any:
    """The text of a letter's template, which `check` knows the language of."""
    return _field(Rule(lambda raw, _: cleaning.wording(raw), Need.BLOCKING, longest=100_000, check=check))


def block(kind: type[Any], *, need: Needed = Need.FREE) -> Any:
    """A value whose fields carry rules of their own, such as an address."""
    return _field(Rule(inner=kind, need=need), kind())


def rows(
    kind: type[Any],
    *,
    longest: int = 50,
    need: Needed = Need.FREE,
    check: Check | None = None,
    clean: Clean = as_typed,
) -> Any:
    """A list whose rows carry rules of their own; `check` and `clean` are asked of the rows together."""
    return _field(Rule(clean, need, longest, check, inner=kind, many=True), ())


def files(longest: int = 50, *, need: Needed = Need.FREE, check: Check | None = None) -> Any:
    """Files added by button, drag or paste."""
    return _field(Rule(longest=longest, need=need, check=check), ())


def carried(default: Any = None) -> Any:
    """A value that comes with a choice or with the start of the task and is not typed, such as the case file chosen."""
    return _field(Rule(asked=False), default)


def cleaned(draft: type[Any], name: str, raw: Any, today: date) -> Any:
    """A raw value as the draft's field would hold it."""
    return clean_inner(rule_of(draft, name), raw, today)


def day_or_none(value: "date | str | None") -> date | None:
    """The day of a field; None when it is empty or was never understood."""
    return value if isinstance(value, date) else None


def known_day(value: "date | str | None") -> date:
    """The day of a field that has been checked. Raises TypeError when it was not."""
    if not isinstance(value, date):
        raise TypeError("not a day")
    return value


def _field(rule: Rule, default: Any = "") -> Any:
    return field(default=default, metadata={"rule": rule})


def _line(raw: str, _today: date) -> str:
    return cleaning.line(raw)


def _has_letters(value: str, _draft: Any, _today: date) -> Problem | None:
    return None if spelling.has_letters(value) else Problem.NO_LETTERS


def _is_phone(value: str, _draft: Any, _today: date) -> Problem | None:
    return None if is_readable(value) else Problem.NOT_A_PHONE


def _matches(shape: re.Pattern[str], problem: Problem) -> Check:
    return lambda value, _draft, _today: None if shape.fullmatch(value) else problem


def _clock_time(typed: str) -> str:
    """«9.30» as «09:30»; nothing for what is no time."""
    found = _TIME.fullmatch(typed)
    hours, minutes = (int(part or 0) for part in found.groups()) if found else (_HOURS, 0)
    return f"{hours:02}:{minutes:02}" if hours < _HOURS and minutes < _MINUTES else ""


def _solid(typed: str, shape: re.Pattern[str]) -> str:
    """The text without its spaces where that is what was asked for, else nothing."""
    solid = typed.replace(" ", "")
    return solid if shape.fullmatch(solid) else ""
