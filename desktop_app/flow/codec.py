"""Frozen values to plain JSON data and back, led by their type hints."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from operator import attrgetter
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

DATE = "date"


class NotReadable(Exception):
    """The data are not of the type that the value has today."""


def encode(value: Any) -> Any:
    """A value of a draft as JSON data: a day is tagged, an enum is its value, a dataclass its fields by name."""
    kind: type = type(value)
    return _encoder(kind)(value)


def decode(hint: Any, data: Any) -> Any:
    """The value of this type that the data describe. Raises NotReadable when they describe none."""
    origin = get_origin(hint)
    if origin in {Union, UnionType}:
        return _one_of(get_args(hint), data)
    if origin in {tuple, frozenset}:
        return origin(decode(get_args(hint)[0], each) for each in _checked(data, list))
    if hint is date:
        return _day(data)
    if is_dataclass(hint):
        return decode_fields(hint, data)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return _member(hint, data)
    return _checked(data, hint)


def decode_fields(kind: Any, data: Any) -> Any:
    """A dataclass from its fields by name: one that is not told keeps its default, an unknown one is refused."""
    hints = _hints(kind)
    told = {name: decode(hints[name], value) for name, value in _known(data, hints).items()}
    try:
        return kind(**told)
    except TypeError as error:
        raise NotReadable(kind.__name__) from error


@cache
def _hints(kind: type) -> dict[str, Any]:
    """The types of a dataclass's fields."""
    return get_type_hints(kind)


@cache
def _encoder(kind: type) -> Callable[[Any], Any]:
    """How values of this type are encoded."""
    if issubclass(kind, Enum):
        return attrgetter("value")
    if issubclass(kind, date):
        return lambda value: {DATE: value.isoformat()}
    if is_dataclass(kind):
        names = tuple(each.name for each in fields(kind))
        return lambda value: {name: encode(getattr(value, name)) for name in names}
    if issubclass(kind, frozenset):
        return lambda value: sorted(map(encode, value), key=str)
    if issubclass(kind, tuple):
        return lambda value: list(map(encode, value))
    return _as_it_is


def _as_it_is(value: Any) -> Any:
    return value


def _known(data: Any, hints: dict[str, Any]) -> dict[str, Any]:
    told: dict[str, Any] = _checked(data, dict)
    strange = told.keys() - hints.keys()
    if strange:
        raise NotReadable(", ".join(sorted(strange)))
    return told


def _one_of(hints: tuple[Any, ...], data: Any) -> Any:
    for hint in hints:
        try:
            return decode(hint, data)
        except NotReadable:
            continue
    raise NotReadable(str(hints))


def _day(data: Any) -> date:
    try:
        return date.fromisoformat(_checked(data, dict)[DATE])
    except (KeyError, TypeError, ValueError) as error:
        raise NotReadable(DATE) from error


def _member(kind: type[Enum], data: Any) -> Enum:
    try:
        return kind(data)
    except ValueError as error:
        raise NotReadable(kind.__name__) from error


def _checked(data: Any, kind: Any) -> Any:
    """The data when they are of this plain type; a bool is no number here."""
    expected = NoneType if kind is None else kind
    if not isinstance(data, expected) or (isinstance(data, bool) and expected is not bool):
        raise NotReadable(str(kind))
    return data
