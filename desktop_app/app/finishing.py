"""Finishing a run: the flow's check and commit inside the store's one transaction."""

from typing import TYPE_CHECKING, Any

from desktop_app.domain.officer import Officer
from desktop_app.domain.receipt import Receipt
from desktop_app.flow.run import Run

if TYPE_CHECKING:
    from desktop_app.storage.store import Store

FIRST_OFFICER = 1
"""The officer whom every new case database begins with acts until somebody has taken the seat."""


class StoreFinisher:
    """Fulfils the window's Finisher over a store."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    def finish(self, run: Run[Any], officer: Officer | None) -> Receipt:
        """Finish the run in one transaction in the officer's name. Raises NotReady, Conflict or a Fault."""
        with self._store.unit(officer.id if officer else FIRST_OFFICER, run.id) as unit:
            return run.finish(unit)

    def record_file(self, letter_id: int, file: str, sha256: str) -> None:
        """Note where the letter's finished PDF lies."""
        self._store.record_pdf(letter_id, file, sha256)
