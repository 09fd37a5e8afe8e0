"""What a correction changes, field by field, and what it leaves to complete."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass
from typing import Any

from desktop_app.domain.rules import is_empty


@dataclass(frozen=True, slots=True)
class Difference:
    """One field before and after, as values; `path` is its name, or "address.street" within a block."""

    path: str
    before: Any
    after: Any


def differences(before: Any, after: Any) -> tuple[Difference, ...]:
    """What differs between two values of one dataclass, in the order of its fields; lists are compared whole."""
    return tuple(_differences("", before, after))


def _differences(prefix: str, before: Any, after: Any) -> Iterator[Difference]:
    for each in fields(before):
        old, new = getattr(before, each.name), getattr(after, each.name)
        if old == new:
            continue
        if is_dataclass(old) and type(old) is type(new):
            yield from _differences(f"{prefix}{each.name}.", old, new)
        else:
            yield Difference(f"{prefix}{each.name}", old, new)


def still_to_complete(value: Any) -> tuple[str, ...]:
    """Of what `value.to_complete` names (fields of the value itself), that which is empty yet."""
    return tuple(name for name in value.to_complete if is_empty(getattr(value, name)))
