"""How a value stands in a column: a day, a member of an enum, yes or no, a value of several parts."""

import json
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import Any

import peewee as pw

from desktop_app.flow.codec import decode, encode

_spelled = json.JSONEncoder(ensure_ascii=False).encode


@lru_cache(maxsize=256)
def _decoded(hint: Any, spelled: str) -> Any:
    """The value is frozen: rows that say the same share it, such as the routes, which every transaction reads."""
    return decode(hint, json.loads(spelled))


class Choice(pw.Field):
    """A member of an enum, by its value."""

    field_type = "TEXT"

    def __init__(self, kind: type[Enum], **options: Any) -> None:
        self.kind = kind
        super().__init__(**options)

    def db_value(self, value: Enum | None) -> str | None:
        """The member's value."""
        return None if value is None else value.value

    def python_value(self, value: str | None) -> Enum | None:
        """The member."""
        return None if value is None else self.kind(value)


class Day(pw.Field):
    """A date in ISO form."""

    field_type = "TEXT"

    def db_value(self, value: date | None) -> str | None:
        """2026-01-15."""
        return None if value is None else value.isoformat()

    def python_value(self, value: str | None) -> date | None:
        """The date."""
        return None if value is None else date.fromisoformat(value)


class Json(pw.Field):
    """A value of several parts, such as a tuple of texts or the text of a letter, as JSON led by its type."""

    field_type = "TEXT"

    def __init__(self, hint: Any, **options: Any) -> None:
        self.hint = hint
        super().__init__(**options)

    def db_value(self, value: Any) -> str:
        """JSON that reads as text: Cyrillic stays Cyrillic."""
        return _spelled(encode(value))

    def python_value(self, value: str) -> Any:
        """The value."""
        return _decoded(self.hint, value)


class Flag(pw.Field):
    """Yes or no as 1 or 0."""

    field_type = "INTEGER"

    def db_value(self, value: bool) -> int:  # noqa: FBT001 — peewee calls it by position
        """1 or 0."""
        return int(value)

    def python_value(self, value: int) -> bool:
        """Yes or no."""
        return bool(value)
