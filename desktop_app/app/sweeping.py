"""Files that nobody names any more leave the vault, behind what the secretary does."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from desktop_app.ui.jobs import Jobs, Room

if TYPE_CHECKING:
    from desktop_app.storage.copies import Copies
    from desktop_app.storage.store import Store
    from desktop_app.storage.vault import Vault


class Sweeping:
    """Asks the register and the drafts what they name, each in its room, before anything goes."""

    def __init__(self, jobs: Jobs, copies: Copies, vault: Vault) -> None:
        self._jobs = jobs
        self._copies = copies
        self._vault = vault

    def forget_copies(self) -> None:
        """Empty the folder for other programs: at the last end it may not have come to that."""
        self._jobs.run(Room.FILES, lambda: self._vault.forget_copies(), _done, _not_swept)  # noqa: PLW0108 — made in its room

    def look_for_orphans(self, store: Store) -> None:
        """Let go what is named neither in the register nor in a draft, and old registers that are loaded."""
        self._jobs.run(Room.KEEPING, store.files_in_use, self._look_into_drafts, _not_swept)
        self._jobs.run(Room.KEEPING, store.files_loaded, self._let_loaded_go, _not_swept)

    def _look_into_drafts(self, known: frozenset[str]) -> None:
        # A case database that knows no file may have been put in the place of another one.
        if known:
            self._jobs.run(Room.DRAFTS, partial(_known_too, self._copies, known), self._sweep, _not_swept)

    def _let_loaded_go(self, loaded: frozenset[str]) -> None:
        """What an old register said is in the register now; a draft that came back from its undoing needs the file."""
        if loaded:
            self._jobs.run(Room.DRAFTS, partial(_needed_no_more, self._copies, loaded), self._discard, _not_swept)

    def _sweep(self, known: frozenset[str]) -> None:
        self._jobs.run(Room.FILES, lambda: self._vault.sweep(known), _done, _not_swept)

    def _discard(self, files: frozenset[str]) -> None:
        self._jobs.run(Room.FILES, lambda: self._vault.discard(files), _done, _not_swept)


def _not_swept(error: BaseException) -> None:
    logging.getLogger(__name__).warning("the vault was not swept: %s", type(error).__name__)


def _known_too(copies: Copies, known: frozenset[str]) -> frozenset[str]:
    return known | copies.files_in_use()


def _needed_no_more(copies: Copies, files: frozenset[str]) -> frozenset[str]:
    return files - copies.files_in_use()


def _done(_nothing: None) -> None:
    """Nobody waits for it."""
