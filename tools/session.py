"""A session at work, to be recorded: tasks, recovery copies and a backup; what is done is said to a file descriptor.

Run as `python -m tools.session FOLDER SAID full|off`.
"""

import os
import sys
from pathlib import Path
from random import Random

from desktop_app.domain.safekeeping import untold
from desktop_app.storage.database import WRITING
from tools.secretary import Desk, Secretary

TASKS_DONE = 8


def main(folder: str, said: str, synchronous: str) -> None:
    """Work and say what is done; `off` lets SQLite trust the disk, which it must not."""
    WRITING["synchronous"] = synchronous
    ears = os.open(said, os.O_WRONLY | os.O_CREAT)

    def tell(what: str, run_id: str, told: str) -> None:
        os.write(ears, f"{what} {run_id} {told}\n".encode())

    desk = Desk(Path(folder), "s")
    secretary = Secretary(desk, Random(5), tell)  # noqa: S311 — no secret
    _finish(secretary, TASKS_DONE // 2)
    tell("backed-up", desk.store.backups.make(untold).name, "")
    _finish(secretary, TASKS_DONE)
    desk.store.close()


def _finish(secretary: Secretary, most: int) -> None:
    while sum(secretary.finished.values()) < most:
        secretary.work()


if __name__ == "__main__":
    main(*sys.argv[1:])
