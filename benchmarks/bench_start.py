"""The start to the first painted window over 10,000 case files, against a bare QMainWindow painted."""

from statistics import median

from benchmarks.display import display, told_by
from benchmarks.office import office

GOAL = 1.5
CASE_FILES = 10_000
_ROUNDS = 15


def ratio() -> float:
    """How many times as long as the bare window ours takes: both in turn, the median of each."""
    ours, bare, usable = [], [], []
    folder = str(office(CASE_FILES))
    with display() as environment:
        for at in range(_ROUNDS + 1):
            started, (painted,) = told_by("benchmarks.start_window", environment=environment)
            ours_started, (ours_painted, day) = told_by("benchmarks.start_window", folder, environment=environment)
            if at:  # the first round writes the bytecode and warms the disk
                bare.append(painted - started)
                ours.append(ours_painted - ours_started)
                usable.append(day - ours_started)
    print(
        f"    painted {_ms(ours)}, with the day's work {_ms(usable)}; a bare window {_ms(bare)}",
        flush=True,
    )
    return float(median(ours) / median(bare))


def _ms(seconds: list[float]) -> str:
    return f"{1000 * median(seconds):.0f} ms"
