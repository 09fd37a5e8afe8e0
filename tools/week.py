"""A week of work in minutes: thousands of tasks with pauses, cancels and undoing, and what is left of them afterwards.

Run as `python -m tools.week [N] [SEED]`.
"""

import os
import sys
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from desktop_app.storage.backups import VAULT
from desktop_app.storage.store import FILE
from tools import inspection
from tools.secretary import Desk, Secretary, files_of

SETTLED = 500
"""From this task on memory is watched: by then everything has been loaded and every cache filled."""

MOST_GROWTH = 0.10
STATUS = Path("/proc/self/statm")


def memory() -> int:
    """What the process holds in memory, in bytes."""
    return int(STATUS.read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


def week(folder: Path, tasks: int, seed: int, settled: int = SETTLED) -> list[str]:
    """Let the secretary work; what is not as it should be."""
    desk = Desk(folder, "w")
    secretary = Secretary(desk, Random(seed), _unheard)  # noqa: S311 — no secret
    before = 0
    for task in range(tasks):
        if task == settled:
            before = memory()
        secretary.work()
    growth = memory() / before - 1 if before else 0.0
    desk.sweep()
    copies = desk.drafts()
    named = desk.store.files_in_use()
    known = named | files_of(copies)
    desk.store.close()
    print(f"{tasks} tasks, seed {seed}: finished {secretary.finished}, {len(copies)} paused, memory {growth:+.1%}")
    found = inspection.flaws(folder) + inspection.vault_flaws(folder, known)
    found += [f"memory grew by {growth:.0%}"] if growth > MOST_GROWTH else []
    files = [path.relative_to(folder) for path in folder.rglob("*") if path.is_file()]
    expected = {FILE, *(f"drafts/{run_id}.draft" for run_id in secretary.paused_ids)}
    # Beside a register that names no file the vault stays: another register may have been put in the place of its own.
    kept = {str(file) for file in files if file.stem in known or (not named and file.parts[0] == VAULT)}
    left = {str(file) for file in files} - expected - kept
    return found + [f"left behind: {name}" for name in sorted(left)]


def main(tasks: int = 5000, seed: int = 1) -> int:
    """Work, print; 1 when anything was found."""
    with TemporaryDirectory() as folder:
        found = week(Path(folder), tasks, seed)
    for flaw in found:
        print(f"  ! {flaw}")
    return 1 if found else 0


def _unheard(_what: str, _run_id: str, _told: str) -> None:
    """Nobody listens."""


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
