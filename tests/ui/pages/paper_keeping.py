"""Backups as a list."""

from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.doubles import Pair
from desktop_app.domain.faults import StoreDamaged
from desktop_app.domain.safekeeping import Backup, Contents, Loss, LostNumbers, Progress, Salvage, Standing
from tests.stand_ins import THURSDAY
from tests.ui.pages.paper_people import HEATING

BACKUP = Backup("cases-20260115-103000", THURSDAY, 12_000_000)


@dataclass
class PaperKeeping:
    """Backups as a list; `fault` is what stands in the way of everything, `bad` are backups that can't be read."""

    folder: Path = Path("data")
    copies: list[Backup] = field(default_factory=lambda: [BACKUP])
    held: Contents = field(default_factory=lambda: Contents(1, 5, 7, HEATING.number, "2026-01-15T10:00:00+00:00"))
    lost: Loss = field(default_factory=Loss)
    stands: Standing = field(default_factory=lambda: Standing(THURSDAY, THURSDAY))
    salvaged: Salvage | None = None
    bad: set[str] = field(default_factory=set)
    fault: Exception | None = None
    reopened: int = 0
    pairs: tuple[Pair, ...] = ()
    wrong: int = 0
    gaps: tuple[LostNumbers, ...] = ()

    def lost_numbers(self) -> tuple[LostNumbers, ...]:
        self._fail()
        return self.gaps

    def backups(self) -> tuple[Backup, ...]:
        return tuple(self.copies)

    def make(self, progress: Progress) -> Backup:
        progress(0.5)
        self._fail()
        made = Backup(f"cases-{len(self.copies)}", THURSDAY, 12_000_000)
        self.copies.insert(0, made)
        return made

    def contents(self, name: str) -> Contents:
        self._fail()
        if name in self.bad:
            raise StoreDamaged
        return self.held

    def loss(self, _name: str) -> Loss:
        self._fail()
        return self.lost

    def check(self) -> None:
        self._fail()

    def standing(self) -> Standing:
        self._fail()
        return self.stands

    def check_index(self, progress: Progress) -> int:
        progress(0.5)
        self._fail()
        return self.wrong

    def rebuild_index(self, progress: Progress) -> None:
        progress(0.5)
        self._fail()
        self.wrong = 0

    def doubles(self, progress: Progress) -> tuple[Pair, ...]:
        progress(0.5)
        self._fail()
        return self.pairs

    def salvage(self, progress: Progress) -> Salvage:
        progress(0.5)
        self._fail()
        if self.salvaged is None:
            raise StoreDamaged
        return self.salvaged

    def reopen(self) -> None:
        self._fail()
        self.reopened += 1

    def _fail(self) -> None:
        if self.fault:
            raise self.fault
