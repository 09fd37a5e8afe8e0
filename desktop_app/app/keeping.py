"""The keeper of the data over a store that may or may not be open."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from desktop_app.domain.faults import Stopped

if TYPE_CHECKING:
    from pathlib import Path

    from desktop_app.app.opening import Opening
    from desktop_app.domain.doubles import Pair
    from desktop_app.domain.safekeeping import Backup, Contents, Loss, LostNumbers, Progress, Salvage, Standing
    from desktop_app.storage.backups import Backups


class StoreKeeping:
    """Fulfils the domain's Keeping."""

    def __init__(self, folder: Path, opening: Opening) -> None:
        self._folder = folder
        self._opening = opening
        self._is_stopped = Event()

    @property
    def folder(self) -> Path:
        """Where the data lie."""
        return self._folder

    def backups(self) -> tuple[Backup, ...]:
        """All copies, newest first."""
        return self._backups.all()

    def make(self, progress: Progress) -> Backup:
        """Make a backup of a register that is open."""
        return self._opening.result().backups.make(self._unless_stopped(progress))

    def contents(self, name: str) -> Contents:
        """What a copy holds."""
        from desktop_app.storage.schema import newest_schema

        return self._backups.contents(name, newest_schema())

    def loss(self, name: str) -> Loss:
        """What a restore would lose."""
        return self._backups.loss(name)

    def lost_numbers(self) -> tuple[LostNumbers, ...]:
        """The gaps that restores have left."""
        return self._opening.result().lost_numbers()

    def check(self) -> None:
        """Look through the open file."""
        self._opening.result().check()

    def standing(self) -> Standing:
        """How fresh backup and register are."""
        from desktop_app.domain.safekeeping import Origin, Standing

        newest = next((each for each in self.backups() if each.origin is Origin.BACKUP), None)
        return Standing(newest.made_at if newest else None, self._opening.result().last_change_at())

    def check_index(self, progress: Progress) -> int:
        """How many entries of the search index are wrong."""
        return self._opening.result().check_index(self._unless_stopped(progress))

    def rebuild_index(self, progress: Progress) -> None:
        """Make the search index anew."""
        self._opening.result().rebuild_index(self._unless_stopped(progress))

    def doubles(self, progress: Progress) -> tuple[Pair, ...]:
        """Look for doubles in the whole register."""
        return self._opening.result().doubles(self._unless_stopped(progress))

    def salvage(self, progress: Progress) -> Salvage:
        """Read what can be read."""
        return self._opening.store().salvage(self._unless_stopped(progress))

    def reopen(self) -> None:
        """Try again."""
        self._opening.again()

    def stop(self) -> None:
        """The program ends: leave off what takes long. Any thread may say so."""
        self._is_stopped.set()

    def _unless_stopped(self, progress: Progress) -> Progress:
        def tell(share: float) -> None:
            if self._is_stopped.is_set():
                raise Stopped
            progress(share)

        return tell

    @property
    def _backups(self) -> Backups:
        return self._opening.store().backups
