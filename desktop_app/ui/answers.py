"""The answers of a draft in words, for any task."""

from collections.abc import Mapping
from dataclasses import is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from desktop_app.domain.addresses import postal_lines
from desktop_app.domain.appeal import Attachment
from desktop_app.domain.citizen import Address
from desktop_app.domain.identifiers import Identifier
from desktop_app.domain.rules import Rule, is_empty, rules
from desktop_app.ui import words
from desktop_app.ui.language import translate
from desktop_app.ui.pages import identifier_words

LONGEST = 600
"""Characters of a long text that a review shows: enough to know it by."""


def in_words(value: Any, rule: Rule, directory: Mapping[Any, str]) -> str:
    """A field's value; `directory` names the row ids of a field that chooses from one. "" when nothing was answered."""
    if isinstance(value, bool):
        return translate("answers", "yes") if value else translate("answers", "no")
    if is_empty(value):
        return ""
    if isinstance(rule.choices, str):
        ids = value if isinstance(value, tuple) else (value,)
        return "\n".join(directory.get(each, "…") for each in ids)
    if isinstance(value, tuple):
        return "\n".join(_one(each) for each in value)
    if isinstance(value, frozenset):
        return ", ".join(_one(each) for each in rule.choices or () if each in value)
    return _one(value)


def _one(value: Any) -> str:
    match value:
        case Enum():
            told = words.of(value)
        case date():
            told = words.day(value)
        case Address():
            told = ", ".join(postal_lines(value))
        case Identifier():
            told = identifier_words.told(value)
        case Attachment():
            told = f"{value.name}, {words.size(value.size)}"
        case _ if is_dataclass(value):
            told = _row(value)
        case _:
            told = str(value)
    return told if len(told) <= LONGEST else f"{told[:LONGEST]}…"


def _row(row: Any) -> str:
    parts = (in_words(getattr(row, name), rule, {}) for name, rule in rules(type(row)) if rule.asked)
    return " · ".join(part for part in parts if part)
