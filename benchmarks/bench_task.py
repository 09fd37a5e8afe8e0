"""A key in a field and a change of steps, until they are painted, against one frame of the screen."""

from statistics import median, quantiles

from benchmarks.display import display, told_by
from benchmarks.office import office

FRAME_MS = 16.0
CASE_FILES = 10_000
KEYSTROKE_GOAL = 1.0
"""Nobody sees that a letter was not there at once."""

STEP_GOAL = 50 / FRAME_MS
"""The longest that the screen's thread may be busy."""


def keystroke() -> float:
    """Frames until a typed letter is on the screen, p95."""
    return _frames("keys")


def step() -> float:
    """Frames until the next step is on the screen, p95."""
    return _frames("steps")


def _frames(name: str) -> float:
    with display() as environment:
        _, measured = told_by("benchmarks.task_window", str(office(CASE_FILES)), environment=environment)
    taken: list[float] = measured[name]
    p95 = quantiles(taken, n=20)[-1]
    print(f"    p50 {median(taken):.1f}, p95 {p95:.1f}, max {max(taken):.1f} ms", flush=True)
    return p95 / FRAME_MS
