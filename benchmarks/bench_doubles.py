"""How well an applicant is recognised: papers with slips, people who have never been here, people who only look alike.

The people by whom the table of evidence was weighed are others than those it is tried on.
"""

import sys
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from math import log2
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time

from benchmarks.doubles import TODAY, Village, as_entered, homonyms, pairs
from desktop_app.demo import MovingClock
from desktop_app.domain.evidence import EVIDENCE, Reason
from desktop_app.domain.matching import Applicant, applicant_of, evidence
from desktop_app.domain.production_calendar import ProductionCalendar
from desktop_app.storage.store import Store

CALIBRATION_SEED = 1969
TEST_SEED = 2026
SIZE = 10_000
OF_EACH = 50
NEWCOMERS = 600
HOMONYMS = 300

FIRST_GOAL = 0.90
FIVE_GOAL = 0.97
NEW_GOAL = 0.95


@dataclass(frozen=True, slots=True)
class Score:
    """What came out; `seconds` of the processor are those of each question."""

    first: Counter[str]
    five: Counter[str]
    asked: Counter[str]
    claimed_new: int
    new: int
    claimed_alike: Counter[str]
    seconds: tuple[float, ...]

    @property
    def first_share(self) -> float:
        """Of all corruptions, those whose person stood first."""
        return self.first.total() / self.asked.total()

    @property
    def five_share(self) -> float:
        """Of all corruptions, those whose person was among five."""
        return self.five.total() / self.asked.total()

    @property
    def new_share(self) -> float:
        """Of people who have never been here, those for whom nobody was claimed."""
        return 1 - self.claimed_new / self.new

    @property
    def is_good(self) -> bool:
        """All goals are met."""
        met = self.first_share >= FIRST_GOAL and self.five_share >= FIVE_GOAL and self.new_share >= NEW_GOAL
        return met and not self.claimed_alike.total()


def score(store: Store, village: Village, *, of_each: int, newcomers: int, alike: int) -> Score:
    """Try the people of a village whose register is in the store."""
    seconds: list[float] = []
    first, five, asked, claimed_alike = Counter[str](), Counter[str](), Counter[str](), Counter[str]()

    def candidates(applicant: Applicant) -> tuple[str, ...]:
        began = process_time()
        found = store.finder.candidates(applicant)
        seconds.append(process_time() - began)
        claimed.clear()
        claimed.update(each.number for each in found if each.likely)
        return tuple(each.number for each in found)

    claimed: set[str] = set()
    for title, person, applicant in pairs(village, village.people, of_each):
        numbers = candidates(applicant)
        asked[title] += 1
        first[title] += numbers[:1] == (person.number,)
        five[title] += person.number in numbers
    claimed_new = 0
    for _ in range(newcomers):
        candidates(as_entered(village.typed(village.stranger())))
        claimed_new += bool(claimed)
    for title, person, applicant in homonyms(village, village.chance.sample(village.people, alike)):
        candidates(applicant)
        claimed_alike[title] += person.number in claimed
    return Score(first, five, asked, claimed_new, newcomers, claimed_alike, tuple(seconds))


def opened(folder: Path, village: Village) -> Store:
    """A register of the village."""
    store = Store(folder, MovingClock(TODAY), ProductionCalendar())
    store.open()
    with store.unit(1, "village") as unit:
        for person in village.people:
            unit.add_case_file(person)
    return store


def counted(village: Village, of_each: int, strangers: int) -> tuple[dict[Reason, float], dict[Reason, float]]:
    """How often each piece of evidence is met: half of the same people come with a slip, and two people by chance."""
    same, other = Counter[Reason](), Counter[Reason]()
    slips = list(pairs(village, village.people, of_each))
    for _, person, applicant in slips:
        same.update(evidence(applicant, person))
        same.update(evidence(as_entered(village.typed(person)), person))
    for _ in range(strangers):
        one, another = village.chance.sample(village.people, 2)
        other.update(evidence(applicant_of(one), another))
    return (
        {reason: times / (2 * len(slips)) for reason, times in same.items()},
        {reason: times / strangers for reason, times in other.items()},
    )


def show_table() -> None:
    """Print the table beside what is counted on the people of the calibration."""
    same, other = counted(Village(CALIBRATION_SEED, SIZE), OF_EACH, 100_000)
    print("evidence, weight in bits: in the table / as counted")
    for reason, odds in EVIDENCE.items():
        ratio = f"{log2(same[reason] / other[reason]):6.1f}" if reason in same and reason in other else "     –"
        print(
            f"    {reason.value:<28} {odds.weight:6.1f} / {ratio}"
            f"    same {same.get(reason, 0):.4f}  other {other.get(reason, 0):.6f}"
        )


def main() -> int:
    """Print every share, and whether the goals are met; the exit status."""
    village = Village(TEST_SEED, SIZE)
    with TemporaryDirectory() as folder, closing(opened(Path(folder), village)) as store:
        found = score(store, village, of_each=OF_EACH, newcomers=NEWCOMERS, alike=HOMONYMS)
    for title, asked in found.asked.items():
        print(f"    {title:<32} first {found.first[title] / asked:.2f}, among five {found.five[title] / asked:.2f}")
    print(f"right person first {found.first_share:.3f}, goal {FIRST_GOAL:.2f}")
    print(f"right person among the first five {found.five_share:.3f}, goal {FIVE_GOAL:.2f}")
    print(f"nobody claimed for a new person {found.new_share:.3f}, goal {NEW_GOAL:.2f}")
    for title, times in found.claimed_alike.items():
        print(f"    claimed: {title:<40} {times}")
    seconds = sorted(found.seconds)
    print(
        f"time of the processor for one question at {SIZE}: p50 {seconds[len(seconds) // 2] * 1000:.1f} ms, "
        f"p95 {seconds[len(seconds) * 95 // 100] * 1000:.1f} ms, max {seconds[-1] * 1000:.1f} ms"
    )
    return int(not found.is_good)


if __name__ == "__main__":
    show_table()
    sys.exit(main())
