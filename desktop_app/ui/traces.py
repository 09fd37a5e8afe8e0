"""The way to a fault, as the log may tell it."""

import traceback
from types import TracebackType


def where(trace: TracebackType | None) -> str:
    """The way to the fault by file and line. Neither message nor source is told: both may hold what was typed."""
    frames = traceback.extract_tb(trace)
    return " > ".join(f"{frame.name}:{frame.lineno}" for frame in frames)
