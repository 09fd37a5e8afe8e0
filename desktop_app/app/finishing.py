"""Finishing a run: the flow's check and commit inside the store's one transaction."""

from typing import TYPE_CHECKING, Any

from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Clock
from desktop_app.domain.receipt import Receipt
from desktop_app.flow.recovery import Copy, from_bytes, to_bytes
from desktop_app.flow.run import Run
from desktop_app.tasks import TASKS

if TYPE_CHECKING:
    from desktop_app.app.opening import Opening

FIRST_OFFICER = 1
"""The officer whom every new case database begins with acts until somebody has taken the seat."""


class StoreFinisher:
    """Fulfils the window's Finisher over a store that is open, or for a restore need not be."""

    def __init__(self, opening: "Opening", clock: Clock) -> None:
        self._opening = opening
        self._clock = clock

    def finish(self, run: Run[Any], officer: Officer | None) -> Receipt:
        """Finish the run in one transaction in the officer's name, or restore. Raises NotReady, Conflict or a Fault."""
        if run.task.restores is not None:
            run.check(self._clock.today())
            return Receipt(number=self._opening.restore(run.task.restores(run.draft), _untold))
        with self._opening.result().unit(officer.id if officer else FIRST_OFFICER, run.id) as unit:
            receipt = run.finish(unit)
            unit.keep_run(to_bytes(Copy(run, self._clock.now())))
            return receipt

    def undo(self, run_id: str, officer: Officer | None) -> Copy | None:
        """Undo a finished run in one transaction in the officer's name. Raises NotUndone or a Fault."""
        with self._opening.result().unit(officer.id if officer else FIRST_OFFICER, run_id) as unit:
            kept = unit.undo()
        found = from_bytes(kept, TASKS) if kept else None
        return found if isinstance(found, Copy) else None

    def record_file(self, letter_id: int, file: str, sha256: str) -> None:
        """Note where the letter's finished PDF lies."""
        self._opening.result().record_pdf(letter_id, file, sha256)


def _untold(_share: float) -> None:
    """The host says that it is at work; the size of the file is not the secretary's concern."""
