"""The fields that a template may name: what stands in the records of a letter, and nothing else of any value."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from desktop_app.domain.letter_facts import Entry, Paper
from desktop_app.domain.letter_names import Name
from desktop_app.domain.letter_words import (
    Applicant,
    Asked,
    Person,
    Said,
    Seen,
    Signatory,
    Told,
    Until,
)
from desktop_app.domain.office import Office
from desktop_app.domain.post import Registered

RECORDS = (
    Said, Office, Signatory, Person, Applicant, Told, Asked, Until, Entry, Paper, Registered, Seen,
)  # fmt: skip
_PLAIN = (str, int, bool, date, Name)
LOOP = ("first", "index", "last", "length")


def field_names(answers: Mapping[str, type]) -> tuple[str, ...]:
    """All that may stand in a template of such questions, as «applicant.name»; for the list of fields to insert.

    What is listed in a tuple of records, such as `helpers`, stands with its record's fields as «helpers[].name».
    """
    return tuple(_names(fields_of(Said), "", answers))


def _names(fields: Mapping[str, Any], prefix: str, answers: Mapping[str, type]) -> Iterator[str]:
    for name, kind in fields.items():
        item = item_of(kind)
        if kind is Mapping:
            yield from (f"{prefix}{name}.{answer}" for answer in answers)
        elif kind in RECORDS:
            yield from _names(fields_of(kind), f"{prefix}{name}.", answers)
        elif item in RECORDS:
            yield from _names(fields_of(item), f"{prefix}{name}[].", answers)
        else:
            yield f"{prefix}{name}"


@cache
def fields_of(record: type) -> Mapping[str, Any]:
    """The fields and properties of a record that a template may name, each with what it holds."""
    hints = get_type_hints(record)
    for name, each in vars(record).items():
        if isinstance(each, property):
            hints[name] = get_type_hints(each.fget)["return"]
    kinds = {name: _without_none(hint) for name, hint in hints.items()}
    return {
        name: Mapping if get_origin(kind) is not tuple and get_origin(kind) else kind
        for name, kind in kinds.items()
        if kind in (*_PLAIN, *RECORDS) or get_origin(kind)
    }


def _without_none(hint: Any) -> Any:
    if isinstance(hint, UnionType):
        return next(each for each in get_args(hint) if each is not NoneType)
    return hint


def item_of(kind: Any) -> Any:
    """What a tuple is made of; None for what is no tuple."""
    return get_args(kind)[0] if get_origin(kind) is tuple else None
