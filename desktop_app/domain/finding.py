"""What a search finds: lines in groups, each with the way in which it was found."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import Enum
from typing import Any, Generic, TypeVar

L = TypeVar("L")


class Way(Enum):
    """How what was typed had to be read for a line to be found; the nearer ways are tried first."""

    EXACT = "as typed"
    ADDRESS = "by the address"
    LAYOUT = "in the other keyboard layout"
    SHAPE = "with look-alikes of another alphabet"
    SOUND = "as it sounds in Latin letters"
    INSIDE = "in the middle of a word"
    TYPO = "with a slip of the hand"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was looked for in one way: beginnings of folded words (or parts, by `INSIDE`), and stems of a substance."""

    way: Way
    sought: tuple[str, ...] = ()
    stems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Hit(Generic[L]):
    """A line with what it was found by."""

    line: L
    reading: Reading


@dataclass(frozen=True, slots=True)
class Place:
    """Where a long result goes on. Only the Finder that gave it reads it."""

    group: Any
    reading: Reading
    query: str
    after: int
    before: int


@dataclass(frozen=True, slots=True)
class Group(Generic[L]):
    """Results of one kind: nearer ways first, by each way those of the latest activity first.

    `total` counts all there are; where it is not `counted` to the end, there are more. `more` is where it goes on.
    """

    hits: tuple[Hit[L], ...] = ()
    total: int = 0
    is_counted: bool = True
    more: Place | None = field(default=None, compare=False)

    @property
    def lines(self) -> tuple[L, ...]:
        """The lines alone."""
        return tuple(hit.line for hit in self.hits)

    def with_more(self, following: "Group[L]") -> "Group[L]":
        """This group with its next page."""
        return replace(self, hits=self.hits + following.hits, more=following.more)

    def after(self, place: Place, following: "Group[Any]") -> "Group[L]":
        """This group with its next page, if that is what stands behind this place."""
        return self.with_more(following) if self.more is place else self

    def counted(self, totals: Mapping[Any, int]) -> "Group[L]":
        """This group with its total, if that was counted now."""
        if self.more is None or self.more.group not in totals:
            return self
        return replace(self, total=totals[self.more.group], is_counted=True)
