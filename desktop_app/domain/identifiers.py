"""Numbers that documents and other systems know a person or an organisation by: how they are written and checked."""

import re
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

from desktop_app.domain import cleaning, fields
from desktop_app.domain.rules import Need, Problem
from desktop_app.domain.search_key import fold


class IdentifierKind(Enum):
    """Who gave the number."""

    SNILS = "snils"
    TAXPAYER = "taxpayer"
    PASSPORT = "passport"
    PORTAL = "portal"
    OTHER_SYSTEM = "other system"


SNILS_LENGTH = 11
FIRST_CHECKED_SNILS = 1_001_998
"""Numbers up to 001-001-998 were given before there was a check number."""

ORGANISATION_LENGTH = 10
PERSON_LENGTH = 12
PASSPORT_LENGTH = 10

_LABELS = {
    "снилс": IdentifierKind.SNILS,
    "инн": IdentifierKind.TAXPAYER,
    "паспорт": IdentifierKind.PASSPORT,
    "серия": IdentifierKind.PASSPORT,
    "номер": None,
}
FEWEST_LABELLED = 6
"""Digits; beside fewer of them «паспорт» is a word like any other."""

_TAXPAYER_WEIGHTS = (3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8)
_SEPARATORS = re.compile(r"[\s\-–—№.]+")
_DIGITS = re.compile(r"[0-9]+")


def doubt(value: str, identifier: Any, _today: date) -> Problem | None:
    """What is strange about a number: its length, or a check number that another one should be.

    It is told and stops nothing: the paper may be wrong, and what it says is what the register holds.
    """
    digits = _digits(value)
    match identifier.kind:
        case IdentifierKind.SNILS:
            return _doubt_of_snils(digits)
        case IdentifierKind.TAXPAYER:
            return _doubt_of_taxpayer(digits)
        case IdentifierKind.PASSPORT:
            return None if len(digits) == PASSPORT_LENGTH else Problem.NOT_A_PASSPORT
        case _:
            return None


@dataclass(frozen=True, slots=True)
class Identifier:
    """One number: «СНИЛС 112-233-445 95, с портала, проверен». `source` is where it is known from, or its system."""

    kind: IdentifierKind | None = fields.chosen(IdentifierKind, need=Need.BLOCKING)
    value: str = fields.text(need=Need.BLOCKING, longest=60, doubt=doubt)
    source: str = fields.text(longest=120)
    verified: bool = fields.flag()


def tidy(identifiers: tuple[Identifier, ...], _today: date) -> tuple[Identifier, ...]:
    """The numbers as their papers write them, each once; a number that tells its kind by its check number gets it."""
    return tuple(dict.fromkeys(map(_written, identifiers)))


def told_by(text: str, kind: IdentifierKind | None = None) -> Identifier | None:
    """The number that a text is, when it was called so or its check number tells what it is."""
    number = _written(Identifier(kind, cleaning.line(text)))
    return number if number.value and number.kind else None


def without_label(text: str) -> tuple[str, IdentifierKind | None]:
    """«паспорт 4509 123456» as its number and what it was called; a text that names no document stays as it is."""
    words = {word: _LABELS.get(fold(word).strip(":.,№")) for word in text.split()}
    kind = next(filter(None, words.values()), None)
    if kind is None or sum(map(str.isdigit, text)) < FEWEST_LABELLED:
        return text, None
    left_out = {word for word in words if fold(word).strip(":.,№") in {*_LABELS, ""}}
    return " ".join(word for word in text.split() if word not in left_out), kind


def rows() -> Any:
    """A draft's field of them, as rows."""
    return fields.rows(Identifier, longest=20, clean=tidy)


def snils_check(nine: str) -> int:
    """The check number of a СНИЛС: digits times their places from the end, modulo 101, 100 counting as 0.

    «Форматы сведений» of the Pension Fund, section 8 «Алгоритм формирования контрольного числа Страхового номера».
    """
    return sum(int(digit) * place for digit, place in zip(nine, range(9, 0, -1), strict=True)) % 101 % 100


def taxpayer_checks(digits: str) -> bool:
    """Whether the last digit of an organisation's ИНН, or the last two of a person's, follow from the others.

    Weighted sums modulo 11 modulo 10; the tax service's order ММВ-7-6/435@ of 29.06.2012 calls them check numbers.
    """
    places = (9,) if len(digits) == ORGANISATION_LENGTH else (10, 11)
    return all(_taxpayer_check(digits[:place]) == int(digits[place]) for place in places)


def _taxpayer_check(before: str) -> int:
    weights = _TAXPAYER_WEIGHTS[-len(before) :]
    return sum(int(digit) * weight for digit, weight in zip(before, weights, strict=True)) % 11 % 10


def _doubt_of_snils(digits: str) -> Problem | None:
    if len(digits) != SNILS_LENGTH:
        return Problem.NOT_A_SNILS
    nine, check = digits[:9], digits[9:]
    is_checked = int(nine) > FIRST_CHECKED_SNILS
    return Problem.WRONG_CHECK_NUMBER if is_checked and int(check) != snils_check(nine) else None


def _doubt_of_taxpayer(digits: str) -> Problem | None:
    if len(digits) not in {ORGANISATION_LENGTH, PERSON_LENGTH}:
        return Problem.NOT_A_TAXPAYER
    return None if taxpayer_checks(digits) else Problem.WRONG_CHECK_NUMBER


def _written(identifier: Identifier) -> Identifier:
    digits = _digits(identifier.value)
    if not digits:
        return identifier
    kind = identifier.kind or _kind_of(digits)
    if kind is IdentifierKind.SNILS and len(digits) == SNILS_LENGTH:
        return replace(identifier, kind=kind, value=f"{digits[:3]}-{digits[3:6]}-{digits[6:9]} {digits[9:]}")
    if kind is IdentifierKind.PASSPORT and len(digits) == PASSPORT_LENGTH:
        return replace(identifier, kind=kind, value=f"{digits[:2]} {digits[2:4]} {digits[4:]}")
    if kind is IdentifierKind.TAXPAYER and len(digits) in {ORGANISATION_LENGTH, PERSON_LENGTH}:
        return replace(identifier, kind=kind, value=digits)
    return replace(identifier, kind=kind)


def _kind_of(digits: str) -> IdentifierKind | None:
    """What a number must be that nobody has said the kind of: the check numbers tell."""
    if len(digits) == SNILS_LENGTH and _doubt_of_snils(digits) is None:
        return IdentifierKind.SNILS
    if len(digits) == PERSON_LENGTH and taxpayer_checks(digits):
        return IdentifierKind.TAXPAYER
    return None


def _digits(value: str) -> str:
    """The digits of a number that holds nothing but digits and what parts them; nothing of any other text."""
    solid = _SEPARATORS.sub("", cleaning.line(value))
    return solid if _DIGITS.fullmatch(solid) else ""
