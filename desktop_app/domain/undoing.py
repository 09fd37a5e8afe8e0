"""Taking a finished task back: when it can't be done any more, and why."""

from dataclasses import dataclass
from enum import Enum


class Obstacle(Enum):
    """What stands in the way of undoing a finished run."""

    UNKNOWN = "unknown"
    UNDONE = "undone already"
    CHANGED = "changed later"
    REFERRED_TO = "referred to"


@dataclass(frozen=True, slots=True)
class Hindrance:
    """Why a finished run can't be undone. `title` is the number or name of the row that a later run depends by."""

    obstacle: Obstacle
    title: str = ""


class NotUndone(Exception):
    """A finished run can't be undone; nothing was written."""

    def __init__(self, hindrance: Hindrance) -> None:
        super().__init__(hindrance.obstacle)
        self.hindrance = hindrance
