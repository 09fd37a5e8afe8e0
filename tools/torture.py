"""Kills the program again and again at its work and looks each time whether anything is lost, doubled or half done.

Run as `python -m tools.torture [N] [SEED]`. Each victim is a process of its own that works with the real store, tasks,
recovery copies and backups, without a window; where it died is told by a table.
"""

import os
import select
import shutil
import signal
import sys
from collections import Counter
from dataclasses import dataclass, field
from mmap import mmap
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import monotonic

from desktop_app.storage.store import FILE
from tools import inspection, killed
from tools.secretary import Desk, digest

KILLS = 500
LEAST_INSIDE = 0.3
"""So many of the kills, of once, have to land in the middle of a transaction or of a recovery copy."""

PLANS = (
    (killed.TRANSACTION, 40, 150),
    (killed.COPY, 20, 40),
    (killed.IDLE, 25, 250),
    (killed.BACKUP, 5, 6),
    (killed.RESTORE, 5, 10),
    (killed.MIGRATION, 5, 60),
)
"""Where to strike, how often of a hundred, and at which passing at most; from outside after so many ms at most."""

LONGEST_S = 20.0


@dataclass
class Promises:
    """What the victim said was done, or under way when it died."""

    finished: set[str] = field(default_factory=set)
    finishing: str = ""
    undone: set[str] = field(default_factory=set)
    numbers: list[str] = field(default_factory=list)
    drafts: dict[str, set[str]] = field(default_factory=dict)
    backups: set[str] = field(default_factory=set)

    def hear(self, line: str) -> None:
        """One line of the victim."""
        what, run_id, told = line.split(" ")
        match what:
            case "saving":
                self.drafts.setdefault(run_id, {""}).add(told)
            case "saved":
                self.drafts[run_id] = {told}
            case "dropping":
                self.drafts.setdefault(run_id, set()).add("")
            case "finishing":
                self.finishing = run_id
            case "finished":
                self.finished.add(run_id)
                self.numbers += [told] if told else []
            case "backed-up":
                self.backups.add(run_id)
            case "undone":
                self.undone.add(run_id)


class Torture:
    """One folder, one victim after another."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.folder = folder
        self.landed: Counter[str] = Counter()
        self.flaws: list[str] = []
        self.runs = 0
        self._chance = Random(seed)  # noqa: S311 — the same seed tortures the same way
        self._seed = seed
        self._known: set[str] = set()
        self._drafts: dict[str, str] = {}
        Desk(folder).store.close()

    def kill(self, at: int) -> None:
        """One life, one death, one look."""
        (place, _, most), *_ = self._chance.choices(PLANS, [share for _, share, _ in PLANS])
        if place == killed.RESTORE and not list((self.folder / "backups").glob("*")):
            place = killed.BACKUP
        countdown = self._chance.randint(1, most)
        mark = mmap(-1, 1)
        promises = self._live(killed.Doom(mark, place, countdown), place, countdown, at)
        self.landed[killed.PLACES[mark[0]]] += 1
        found = self._look(promises, place)
        self.flaws += [f"kill {at}, {killed.PLACES[mark[0]]}: {flaw}" for flaw in found]

    @property
    def inside(self) -> float:
        """The share of kills in a transaction or in a recovery copy."""
        inside = (killed.PLACES[killed.TRANSACTION], killed.PLACES[killed.COPY])
        return sum(self.landed[place] for place in inside) / max(self.landed.total(), 1)

    def _live(self, doom: killed.Doom, place: int, countdown: int, at: int) -> Promises:
        ears, mouth = os.pipe()
        victim = os.fork()
        if not victim:
            os.close(ears)
            self._be_killed(doom, place, at, mouth)
        os.close(mouth)
        promises = Promises(drafts={run_id: {told} for run_id, told in self._drafts.items()})
        heard = b""
        deadline = monotonic() + (countdown / 1000 if place == killed.IDLE else LONGEST_S)
        # What is in the pipe was said before the death: it is read to its end.
        while True:
            if monotonic() > deadline:
                os.kill(victim, signal.SIGKILL)
                deadline += LONGEST_S
            if select.select([ears], [], [], max(deadline - monotonic(), 0))[0]:
                said = os.read(ears, 1 << 16)
                if not said:
                    break
                heard += said
        os.close(ears)
        _, status = os.waitpid(victim, 0)
        if not os.WIFSIGNALED(status):
            self.flaws.append(f"kill {at}: the victim ended by itself, {status}")
        for line in heard.decode().splitlines():
            promises.hear(line)
        return promises

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
                    killed.work(self.folder, self._seed * 100_000 + at, doom, lambda told: _say(mouth, told))
        except BaseException:  # noqa: BLE001 — a forked process must never come back to the caller
            sys.excepthook(*sys.exc_info())
            os._exit(1)

    def _look(self, promises: Promises, place: int) -> list[str]:
        if place == killed.MIGRATION:
            Desk(self.folder / "new").store.close()
            found = inspection.flaws(self.folder / "new")
            shutil.rmtree(self.folder / "new")
            return found
        desk = Desk(self.folder)
        kept = desk.copies.load()
        desk.store.close()
        file = self.folder / FILE
        present = inspection.finished(file)
        found = inspection.flaws(self.folder)
        if place == killed.RESTORE:
            states = [inspection.finished(each) for each in (self.folder / "backups").glob("*.sqlite")]
            found += [] if present in (self._known, *states) else ["a restore was done by half"]
        else:
            expected = self._known | promises.finished
            found += ["a finished run is lost"] if expected - present else []
            found += ["a run was finished unasked"] if present - expected - {promises.finishing} else []
            found += ["an undone run is valid again"] if promises.undone - inspection.undone(self.folder) else []
            register = Counter(inspection.appeals(self.folder))
            found += [
                f"{number} stands {register[number]} times" for number in promises.numbers if register[number] != 1
            ]
        drafts = {copy.run.id: digest(copy) for copy in kept.copies}
        found += [f"{len(kept.set_aside)} recovery copies are torn"] if kept.set_aside else []
        found += [
            "a draft is not as it was"
            for run_id, allowed in promises.drafts.items()
            if drafts.get(run_id, "") not in allowed
        ]
        self._known, self._drafts = present, drafts
        self.runs = len(present)
        return found


def _say(mouth: int, told: str) -> None:
    os.write(mouth, told.encode())


def main(kills: int = KILLS, seed: int = 1) -> int:
    """Torture, print the table; 1 when anything was found."""
    with TemporaryDirectory() as folder:
        torture = Torture(Path(folder), seed)
        for at in range(kills):
            torture.kill(at)
    print(f"{kills} kills, seed {seed}; {torture.runs} runs are in the register at the end")
    for place in killed.PLACES:
        print(f"  {torture.landed[place]:5}  {place}")
    print(f"  {torture.inside:5.0%}  of them inside a transaction or a recovery copy")
    for flaw in torture.flaws:
        print(f"  ! {flaw}")
    return 1 if torture.flaws or torture.inside < LEAST_INSIDE else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
