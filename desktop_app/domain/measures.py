"""What is noted of how tasks go: when they are begun and left, and how long each step takes. No personal data."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum


class Happening(Enum):
    """What a run of a task went through."""

    BEGUN = "begun"
    STEPPED = "stepped"
    PAUSED = "paused"
    RESUMED = "resumed"
    CANCELLED = "cancelled"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Measure:
    """One entry: `seconds` is the time that the step `form` was on the screen until this happened.

    `run_id` joins the entries of one run; like `task` and `form` it says nothing of whose appeal it is.
    """

    at: datetime
    run_id: str
    task: str
    form: str
    happening: Happening
    seconds: float
