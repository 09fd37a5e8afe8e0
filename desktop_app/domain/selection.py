"""A selection: appeals chosen by conditions and set in an order, for whatever is done with many of them at once.

A saved search, the page of parameters and, by `lists.selection_of`, every list of appeals come down to one. To work
through it ask for the ids once, so that what is finished meanwhile neither skips a row nor repeats one, and then for
the lines window by window::

    ids = finder.ids_of(selection, today)
    for window in windows(ids):
        for line in finder.lines_of(window): ...

Each call is a short read of its own, in any room; memory stays flat.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from enum import Enum

from desktop_app.domain.parameters import Condition

WINDOW = 200
"""Rows that are read together."""


class SortKey(Enum):
    """What a list of appeals is sorted by."""

    REGISTERED = "registered"
    RECEIVED = "received"
    DUE = "due"
    ANSWERED = "answered"
    NUMBER = "number"
    APPLICANT = "applicant"
    RESPONSIBLE = "responsible"


@dataclass(frozen=True, slots=True)
class Order:
    """How a list is sorted: the newest first, unless it is said otherwise."""

    key: SortKey = SortKey.REGISTERED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class Selection:
    """Appeals that meet all conditions; annulled ones only `with_annulled`, or where a condition asks for them."""

    conditions: tuple[Condition, ...] = ()
    order: Order = field(default=Order())
    with_annulled: bool = False


def windows(ids: Sequence[int], size: int = WINDOW) -> Iterator[Sequence[int]]:
    """The ids in parts, in their order."""
    for start in range(0, len(ids), size):
        yield ids[start : start + size]
