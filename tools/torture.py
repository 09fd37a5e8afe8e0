"""Kills the program again and again at its work and looks each time whether anything is lost, doubled or half done.

Run as `python -m tools.torture [N] [SEED]`. Each victim is a process of its own: a share of them is the whole program
with its window, the others work with the same store, tasks, recovery copies, vault and backups without one, which is
much quicker. Where they died is told by a table.
"""

import os
import select
import shutil
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from mmap import mmap
from pathlib import Path
from random import Random
from tempfile import NamedTemporaryFile, TemporaryDirectory
from time import monotonic
from typing import Any

from desktop_app.domain.safekeeping import untold
from desktop_app.storage.store import FILE
from tools import inspection, killed
from tools.older import make_older, rows_of
from tools.promises import Promises
from tools.secretary import Desk, digest, files_of

KILLS = 500
LEAST_INSIDE = 0.3
"""So many of the kills, of once, have to land in the middle of a transaction or of a recovery copy."""

AT_THE_WINDOW = 0.2
"""So many of the kills of work, of once, hit the program with its window."""

OLDEST_S = 1.0
"""A draft that comes back is so old at most."""

SHOWN = 25
"""After so many kills it is said how far it has come: some hundred of them take a while."""

JUDGED = 100
"""From so many kills on the age of drafts is judged: a few of them are a test among others, on a busy machine."""

PLANS = (
    (killed.TRANSACTION, 38, 150),
    (killed.COPY, 18, 40),
    (killed.IDLE, 16, 250),
    (killed.VAULT, 7, 8),
    (killed.BACKUP, 6, 12),
    (killed.RESTORE, 7, 24),
    (killed.MIGRATION, 8, 90),
)
"""Where to strike, how often of a hundred, and at which passing at most; from outside after so many ms at most."""

IDLE_AT_THE_WINDOW_MS = 5000
"""The window is struck from outside after so many ms at most: typing and reading take time there."""

_MOST = {place: most for place, _, most in PLANS}
OF_WORK = {killed.TRANSACTION, killed.COPY, killed.IDLE, killed.VAULT}
LONGEST_S = 120.0
"""So long a victim may live: on a busy machine it dies of this before it comes to its place."""


class Torture:
    """One folder, one victim after another. `windows` is the share of those that have a window."""

    def __init__(self, folder: Path, seed: int, windows: float = AT_THE_WINDOW) -> None:
        self.folder = folder
        self.older: dict[str, list[tuple[object, ...]]] = {}
        self.landed: Counter[str] = Counter()
        self.at_the_window: Counter[str] = Counter()
        self.tasks: Counter[str] = Counter()
        self.flaws: list[str] = []
        self.oldest_s = 0.0
        self.runs = 0
        self._chance = Random(seed)  # noqa: S311 — the same seed tortures the same way
        self._seed = seed
        self._windows = windows
        self._known: set[str] = set()
        self._undone: set[str] = set()
        self._drafts: dict[str, str] = {}
        Desk(folder).store.close()

    def kill(self, at: int, place: int | None = None) -> None:
        """One life, one death, one look; `place` is where to strike, by the plan when nothing is said."""
        places, shares, _ = zip(*PLANS, strict=True)
        (drawn,) = self._chance.choices(places, shares)
        place = drawn if place is None else place
        if place == killed.RESTORE and not list((self.folder / "backups").glob("*.sqlite")):
            place = killed.BACKUP
        has_window = place in OF_WORK and self._chance.random() < self._windows
        most = IDLE_AT_THE_WINDOW_MS if has_window and place == killed.IDLE else _MOST[place]
        countdown = self._chance.randint(1, most)
        if place == killed.MIGRATION:
            self._lay_out_a_migration()
        promises, died_at, landed = self.strike(place, countdown, at, has_window=has_window)
        self.landed[landed] += 1
        self.at_the_window[landed] += has_window
        self.tasks.update(promises.tasks)
        found = self.look_at_a_migration() if place == killed.MIGRATION else self.look(promises, place, died_at)
        found += [f"the window did not answer: {promises.stuck}"] if promises.stuck else []
        whose = " of the window" if has_window else ""
        told = [f"kill {at}{whose}, {landed}: {flaw}" for flaw in found]
        self.flaws += told
        for flaw in told:
            print(f"  ! {flaw}", file=sys.stderr, flush=True)

    @property
    def inside(self) -> float:
        """The share of kills in a transaction or in a recovery copy."""
        inside = (killed.PLACES[killed.TRANSACTION], killed.PLACES[killed.COPY])
        return sum(self.landed[place] for place in inside) / max(self.landed.total(), 1)

    # Living

    def strike(self, place: int, countdown: int, at: int, *, has_window: bool = False) -> tuple[Promises, float, str]:
        """Let a victim work until it dies; what it promised, when it died, and where that was."""
        with NamedTemporaryFile() as file:
            file.write(bytes(len(killed.PLACES)))
            file.flush()
            with mmap(file.fileno(), 0) as marks:
                if has_window:
                    victim = self._window(file.name, place, countdown, at)
                else:
                    victim = self._fork(killed.Doom(marks, place, countdown), place, at)
                promises, died_at = self._live(victim, place, countdown, at)
                return promises, died_at, killed.PLACES[killed.died_at(marks, place)]

    def _fork(self, doom: killed.Doom, place: int, at: int) -> "Victim":
        ears, mouth = os.pipe()
        process = os.fork()
        if not process:
            os.close(ears)
            self._be_killed(doom, place, at, mouth)
        os.close(mouth)
        return Victim(process, ears, lambda: os.waitpid(process, 0)[1])

    def _window(self, marks: str, place: int, countdown: int, at: int) -> "Victim":
        name = f"w{self._seed}x{at}"
        arguments = (str(self.folder), name, str(place), str(countdown), marks)
        process = subprocess.Popen(
            (sys.executable, "-m", "tools.at_window", *arguments),
            stdout=subprocess.PIPE,
            cwd=Path(__file__).parents[1],
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        assert process.stdout is not None  # noqa: S101 — it was asked for
        return Victim(process.pid, process.stdout.fileno(), lambda: max(-process.wait(), 0))

    def _live(self, victim: "Victim", place: int, countdown: int, at: int) -> tuple[Promises, float]:
        promises = Promises(drafts={run_id: {told} for run_id, told in self._drafts.items()})
        heard = b""
        patience = monotonic() + LONGEST_S
        deadline = patience if place != killed.IDLE else 0.0
        # What is in the pipe was said before the death: it is read to its end.
        while True:
            if not deadline and heard:
                deadline = monotonic() + countdown / 1000
            if monotonic() > (deadline or patience):
                os.kill(victim.process, signal.SIGKILL)
                deadline = monotonic() + LONGEST_S
            if select.select([victim.ears], [], [], max((deadline or patience) - monotonic(), 0))[0]:
                said = os.read(victim.ears, 1 << 16)
                if not said:
                    break
                heard += said
        died_at = monotonic()
        os.close(victim.ears)
        if victim.end() != signal.SIGKILL:
            self.flaws.append(f"kill {at}: the victim ended by itself")
        for line in heard.decode().splitlines():
            promises.hear(line)
        return promises, died_at

    def _be_killed(self, doom: killed.Doom, place: int, at: int, mouth: int) -> None:
        try:
            match place:
                case killed.BACKUP:
                    killed.back_up(self.folder, doom)
                case killed.RESTORE:
                    killed.restore(self.folder, doom)
                case killed.MIGRATION:
                    killed.migrate(self.folder / "new", doom)
                case _:
                    killed.work(self.folder, f"r{self._seed}x{at}", doom, lambda told: _say(mouth, told))
        except BaseException:  # noqa: BLE001 — a forked process must never come back to the caller
            sys.excepthook(*sys.exc_info())
            os._exit(1)

    # Looking

    def look(self, promises: Promises, place: int, died_at: float = 0.0) -> list[str]:
        """What is wrong after a victim's death."""
        desk = Desk(self.folder)
        kept = desk.copies.load()
        copies = desk.drafts()
        desk.sweep()
        in_use = desk.store.files_in_use() | files_of(copies)
        desk.store.close()
        file = self.folder / FILE
        present, undone = inspection.finished(file), inspection.undone(self.folder)
        found = inspection.flaws(self.folder) + inspection.vault_flaws(self.folder, in_use)
        if place == killed.RESTORE:
            states = [inspection.finished(each) for each in (self.folder / "backups").glob("*.sqlite")]
            found += [] if present in (self._known, *states) else ["a restore was done by half"]
        else:
            expected = self._known | promises.finished
            found += ["a finished run is lost"] if expected - present else []
            found += ["a run was finished unasked"] if present - expected - {promises.finishing} else []
            found += ["an undone run is valid again"] if (promises.undone | self._undone) - undone else []
            lost = set(promises.numbers) - inspection.numbers(self.folder)
            found += [f"{number} is not in the register" for number in sorted(lost)]
            found += promises.draft_flaws(copies, present, undone - self._undone)
            self.oldest_s = max(self.oldest_s, promises.age(copies, died_at))
        found += [f"{len(kept.set_aside)} recovery copies are torn"] if kept.set_aside else []
        self._known, self._undone = present, undone
        self._drafts = {copy.run.id: digest(copy) for copy in copies}
        self.runs = len(present)
        return found

    def _lay_out_a_migration(self) -> None:
        """Half of them begin from nothing, half from a file of the first version with the rows of today's."""
        self.older = {}
        (self.folder / "new").mkdir()
        if self._chance.random() < 1 / 2:
            older = self.folder / "new" / FILE
            self.older = make_older(self.folder / FILE, older)
            shutil.copyfile(older, self.folder / "older")

    def look_at_a_migration(self) -> list[str]:
        """What is wrong after a migration was cut off, and completed at the next start."""
        new = self.folder / "new"
        desk = Desk(new)
        if desk.store.is_index_out_of_date():
            desk.store.rebuild_index(untold)
        backups = [desk.store.backups.file(each.name) for each in desk.store.backups.all()]
        desk.store.close()
        found = inspection.flaws(new)
        if self.older:
            older = self.folder / "older"
            found += ["a migration lost or changed a row"] if rows_of(new / FILE, older) != self.older else []
            saved = [each for each in backups if rows_of(each, older) == self.older]
            found += [] if saved else ["a migration was begun without a backup"]
            older.unlink()
        shutil.rmtree(new)
        return found


@dataclass(frozen=True)
class Victim:
    """A process that works until it dies; `end` waits for it and gives the signal that killed it, 0 for none."""

    process: int
    ears: int
    end: Callable[[], Any]


def _say(mouth: int, told: str) -> None:
    os.write(mouth, told.encode())


def main(kills: int = KILLS, seed: int = 1) -> int:
    """Torture, print the table; 1 when anything was found."""
    with TemporaryDirectory() as folder:
        torture = Torture(Path(folder), seed)
        for at in range(kills):
            torture.kill(at)
            if at % SHOWN == SHOWN - 1:
                print(f"{at + 1} kills, {len(torture.flaws)} flaws", file=sys.stderr, flush=True)
    print(f"{kills} kills, seed {seed}; {torture.runs} runs are in the register at the end")
    for place in killed.PLACES:
        print(f"  {torture.landed[place]:5}  {place}, {torture.at_the_window[place]} of them at the window")
    print(f"  {torture.inside:5.0%}  of them inside a transaction or a recovery copy")
    print(f"  finished: {', '.join(f'{task} {times}' for task, times in sorted(torture.tasks.items()))}")
    print(f"  the oldest draft that came back was {torture.oldest_s * 1000:.0f} ms old")
    if kills >= JUDGED and torture.oldest_s > OLDEST_S:
        torture.flaws.append("a draft is older than a second")
    for flaw in torture.flaws:
        print(f"  ! {flaw}")
    return 1 if torture.flaws or torture.inside < LEAST_INSIDE else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
