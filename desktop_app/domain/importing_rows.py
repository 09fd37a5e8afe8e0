"""One row of an old register understood: its cells cleaned by the rules of every form, and what is wrong with it."""

import hashlib
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import Enum
from functools import lru_cache
from typing import Any

from desktop_app.domain import cleaning, dates
from desktop_app.domain import fields as kinds
from desktop_app.domain.appeal import AppealKind, Channel
from desktop_app.domain.citizen import Address, Benefit, Gender, SocialStatus
from desktop_app.domain.identifiers import Identifier, IdentifierKind, tidy
from desktop_app.domain.importing import APPEAL, Mapped, Note, Target
from desktop_app.domain.importing_words import is_nobody, is_organisation, member_of
from desktop_app.domain.intake import not_before_receipt
from desktop_app.domain.old_addresses import parted
from desktop_app.domain.rules import Need, Problem, clean_inner, problems_of, rules


def _answered_after_receipt(answered_on: date, row: Any, _today: date) -> Problem | None:
    return not_before_receipt(answered_on, row, _today)


def _surname_needed(row: "OldRow") -> Need:
    return Need.FREE if row.organisation or row.is_anonymous else Need.BLOCKING


def _of_appeal(row: "OldRow") -> Need:
    return Need.BLOCKING if row.has_appeal else Need.FREE


@dataclass(frozen=True, slots=True)
class OldRow:
    """What one row says, each field under the rule that a form has for it.

    A day that can't be understood stays as it was written; what is no member of its list is left out and told of.
    """

    is_anonymous: bool = kinds.flag()
    has_appeal: bool = kinds.flag()
    surname: str = kinds.person_name(need=_surname_needed)
    name: str = kinds.person_name()
    patronymic: str = kinds.person_name()
    organisation: str = kinds.text(longest=300)
    birth_date: date | str | None = kinds.day(past=True)
    gender: Gender | None = kinds.chosen(Gender)
    phones: tuple[str, ...] = kinds.phones()
    email: str = kinds.email()
    address: Address = kinds.block(Address)
    social_status: SocialStatus | None = kinds.chosen(SocialStatus)
    benefit: Benefit | None = kinds.chosen(Benefit)
    identifiers: tuple[Identifier, ...] = kinds.carried(())
    case_number: str = kinds.text(longest=60)
    number: str = kinds.text(longest=60)
    received_on: date | str | None = kinds.day(need=_of_appeal, past=True)
    registered_on: date | str | None = kinds.day(need=_of_appeal, past=True, check=not_before_receipt)
    substance: str = kinds.prose(need=_of_appeal, longest=100_000)
    kind: AppealKind | None = kinds.chosen(AppealKind)
    channel: Channel | None = kinds.chosen(Channel)
    responsible: str = kinds.text(longest=200)
    due_on: date | str | None = kinds.day()
    answered_on: date | str | None = kinds.day(past=True, check=_answered_after_receipt)
    topic: str = kinds.topic()
    sheets: int | str = kinds.whole(default=1, least=1)
    resolution: str = kinds.prose(longest=2000)


@dataclass(frozen=True, slots=True)
class Understood:
    """A row, what stops it by field, and what cleaning changed or could not take as it should be."""

    row: OldRow
    problems: dict[str, Problem]
    notes: tuple[Note, ...] = ()


_RULES = dict(rules(OldRow))
_NEEDED = ("surname", "received_on", "registered_on", "substance")
"""What may be missed; any other field is right when nothing is said."""

TAKEN_AS_IT_IS = frozenset({"phones", "email", "address.postal_code"})
"""A contact that can't be understood is kept as it was written: it may still be read by people."""

_DAYS = frozenset({"birth_date", "received_on", "registered_on", "due_on", "answered_on"})
_CHOSEN: dict[str, type[Enum]] = {
    "gender": Gender,
    "social_status": SocialStatus,
    "benefit": Benefit,
    "kind": AppealKind,
    "channel": Channel,
}
_FOUND_OUT = _DAYS | _CHOSEN.keys() | {"is_anonymous", "has_appeal", "identifiers"}
_ADDRESS = {target.value: target.value.replace(" ", "_") for target in (
    Target.POSTAL_CODE, Target.REGION, Target.DISTRICT, Target.LOCALITY, Target.STREET, Target.HOUSE, Target.FLAT,
)}  # fmt: skip
_PARTS = tuple(each.name for each in fields(Address))
_SHORT = 60
"""Signs of a text that is likely to come again."""

_OF_LINES = frozenset({Target.SUBSTANCE, Target.RESOLUTION})
_FIELD = {target: target.value.replace(" ", "_") for target in Target}
_SAID = {target: target.value for target in Target}
_PLACES = frozenset({Target.ADDRESS, *map(Target, _ADDRESS)})
_IDENTIFIERS = {
    Target.SNILS: IdentifierKind.SNILS,
    Target.TAXPAYER: IdentifierKind.TAXPAYER,
    Target.PASSPORT: IdentifierKind.PASSPORT,
}
_NAMES = {each.value: each for each in (Target.SURNAME, Target.NAME, Target.PATRONYMIC, Target.ORGANISATION)}
_INITIALS = re.compile(r"(?<=\.)(?=[^\W\d_])")
_BETWEEN_PHONES = re.compile(r"[;,\n]")
_TIME = re.compile(r"[T ]+\d{1,2}:\d\d(:\d\d(\.\d+)?)?$")
_SOLID_DAY = re.compile(r"\d{6}|\d{8}", re.ASCII)
_SERIAL = re.compile(r"([1-6]\d{4})(?:[.,]\d+)?", re.ASCII)
"""Days of 1927 and after, as spreadsheets count them; behind a point stands the time."""

_SPREADSHEETS_BEGIN = date(1899, 12, 30)
"""Day 0 of the days that spreadsheets count."""

_SCIENTIFIC = re.compile(r"(\d)(?:[.,](\d+))?[eE]\+?(\d{1,2})", re.ASCII)
_PARTS_OF_A_DAY = 3
_PARTS_WITH_A_MONTH_IN_WORDS = 2


def told(cells: Sequence[str], columns: Sequence[Mapped]) -> dict[Target, str]:
    """The texts of a row by what they are; a row may be shorter than its headers."""
    found: dict[Target, str] = {}
    for column in columns:
        text = cells[column.at].strip() if column.at < len(cells) else ""
        if text:
            before = found.get(column.target)
            joint = "\n" if column.target in _OF_LINES else ", "
            found[column.target] = f"{before}{joint}{text}" if before else text
    return found


def key_of(texts: Mapping[Target, str]) -> str:
    """What a row is known by when it is loaded once more: all that it says, in no order."""
    said = "\x1f".join(sorted(f"{_SAID[target]}={' '.join(text.split())}" for target, text in texts.items()))
    return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def understood(texts: Mapping[Target, str], today: date) -> Understood:
    """A row by its texts."""
    values, before = _values(texts, today)
    row = OldRow(**values)
    problems: dict[str, Problem] = {}
    for name in dict.fromkeys((*_NEEDED, *values)):
        rule, value = _RULES[name], getattr(row, name)
        if rule.inner is not None:
            problems |= _of_address(value, today)
        elif problem := rule.problem(value, row, today):
            problems[name] = problem
    for target, twin in ((Target.RECEIVED_ON, "registered_on"), (Target.REGISTERED_ON, "received_on")):
        if target not in texts and twin in problems:
            problems.pop(_FIELD[target], None)  # it is said once what is wrong with a day
    notes = [*_changed(row, before), *_not_taken(row, texts)]
    for path in problems.keys() & TAKEN_AS_IT_IS:
        notes.append(Note(path, before.get(path, ""), ""))
        del problems[path]
    return Understood(row, problems, tuple(notes))


def written(row: OldRow, path: str) -> str:
    """What stands in a field, as it was understood so far: for the words about it."""
    value: Any = row
    for name in path.split("."):
        value = getattr(value, name)
    return "" if value is None else dates.in_figures(value) if isinstance(value, date) else str(value)


def _values(texts: Mapping[Target, str], today: date) -> tuple[dict[str, Any], dict[str, str]]:
    """The fields cleaned, and those that may look otherwise as they were written."""
    texts = {target: plain_number(text) for target, text in texts.items()}
    raw: dict[str, Any] = _applicant(texts)
    if not _PLACES.isdisjoint(texts):
        raw["address"] = _address(texts)
    before = {name: text for name, text in raw.items() if isinstance(text, str)}
    for target, text in texts.items():
        name = _FIELD[target]
        if name in _DAYS:
            raw[name] = day_of(text, today)
        elif name in _CHOSEN:
            raw[name] = member_of(_CHOSEN[name], text)
        elif target is Target.PHONE:
            raw["phones"], before["phones"] = tuple(_BETWEEN_PHONES.split(text)), text
        elif name in _PLAIN:
            raw[name] = before[name] = text
    raw |= _both_days(raw)
    raw["has_appeal"] = any(target in APPEAL for target in texts)
    raw["identifiers"] = _identifiers(texts, today)
    return {name: _cleaned(name, value, today) for name, value in raw.items()}, before


def _cleaned(name: str, value: Any, today: date) -> Any:
    """A field's value by its rule; what was found out of its text by other means is clean already."""
    if name in _FOUND_OUT:
        return value
    if isinstance(value, str) and len(value) <= _SHORT:
        return _clean_text(OldRow, name, value, today)
    if isinstance(value, Address):
        return Address(**{part: _clean_text(Address, part, getattr(value, part), today) for part in _PARTS})
    return clean_inner(_RULES[name], value, today)


@lru_cache(maxsize=1 << 13)
def _of_address(address: Address, today: date) -> dict[str, Problem]:
    """What is wrong with an address, which is the same in any row."""
    return problems_of("address", _RULES["address"], address, None, today)


@lru_cache(maxsize=1 << 15)
def _clean_text(kind: type[Any], name: str, text: str, today: date) -> Any:
    """Names, streets and the like: the same ones come again and again."""
    return kinds.cleaned(kind, name, text, today)


_PLAIN = frozenset(each.name for each in fields(OldRow)) - _DAYS - _CHOSEN.keys() - {
    "surname", "name", "patronymic", "organisation", "phones", "address", "identifiers", "is_anonymous", "has_appeal",
}  # fmt: skip


def _applicant(texts: Mapping[Target, str]) -> dict[str, Any]:
    """Names out of their own columns, or out of one; an organisation that stands where a person would."""
    parts = {name: texts[target] for name, target in _NAMES.items() if target in texts}
    whole = cleaning.line(texts.get(Target.FULL_NAME, ""))
    surname = parts.get("surname", "")
    if is_nobody(surname or whole):
        return parts | {"surname": "", "is_anonymous": True}
    if surname or not whole:
        return parts
    if is_organisation(whole):
        return {"organisation": whole} | parts
    return dict(zip(_NAMES, _INITIALS.sub(" ", whole).split(maxsplit=2), strict=False)) | parts


def _address(texts: Mapping[Target, str]) -> Address:
    """An address out of one cell in its parts, and what columns of its parts say in place of them."""
    whole = parted(cleaning.line(texts.get(Target.ADDRESS, "")))
    said = {part: texts[Target(name)] for name, part in _ADDRESS.items() if Target(name) in texts}
    return replace(whole, **said) if said else whole


def _identifiers(texts: Mapping[Target, str], today: date) -> tuple[Identifier, ...]:
    found = (Identifier(kind, cleaning.line(texts[target])) for target, kind in _IDENTIFIERS.items() if target in texts)
    return tidy(tuple(found), today)


def _both_days(raw: Mapping[str, Any]) -> dict[str, Any]:
    """Of an appeal with one of its two days the other is the same."""
    received, registered = (raw.get(name) for name in ("received_on", "registered_on"))
    return {"received_on": received or registered, "registered_on": registered or received}


@lru_cache(maxsize=1 << 14)
def day_of(text: str, today: date) -> date | str:
    """The day that is written with its year, as people or spreadsheets write it; else the text."""
    typed = _TIME.sub("", cleaning.line(text))
    if serial := _SERIAL.fullmatch(typed):
        return _SPREADSHEETS_BEGIN + timedelta(days=int(serial[1]))
    groups = re.findall(r"\d+", typed)
    has_month_in_words = len(groups) >= _PARTS_WITH_A_MONTH_IN_WORDS and re.search(r"[^\W\d_]{3}", typed)
    if not (_SOLID_DAY.fullmatch(typed) or len(groups) >= _PARTS_OF_A_DAY or has_month_in_words):
        return typed
    return dates.parse_day(typed, today, past=True) or typed


def plain_number(text: str) -> str:
    """«8.9161234567E+10» → 89161234567, where a spreadsheet has lost no digit of it."""
    found = _SCIENTIFIC.fullmatch(text)
    if not found:
        return text
    digits, power = found[1] + (found[2] or ""), int(found[3])
    return digits.ljust(power + 1, "0") if len(digits) > 1 and len(digits) - 1 <= power < len(digits) + 1 else text


def _changed(row: OldRow, before: Mapping[str, str]) -> Iterator[Note]:
    for name, text in before.items():
        value = getattr(row, name)
        after = ", ".join(value) if isinstance(value, tuple) else str(value)
        if after and after != text:
            yield Note(name, text, after)


def _not_taken(row: OldRow, texts: Mapping[Target, str]) -> Iterator[Note]:
    for name in _CHOSEN:
        text = texts.get(Target(name.replace("_", " ")), "")
        if text and getattr(row, name) is None:
            yield Note(name, text, "")
