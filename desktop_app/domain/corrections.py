"""What a correction leaves to complete."""

from typing import Any

from desktop_app.domain.rules import is_empty


def still_to_complete(value: Any) -> tuple[str, ...]:
    """Of what `value.to_complete` names (fields of the value itself), that which is empty yet."""
    return tuple(name for name in value.to_complete if is_empty(getattr(value, name)))
