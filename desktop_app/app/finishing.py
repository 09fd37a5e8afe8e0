"""Finishing a run: the flow's check and commit inside the store's one transaction."""

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Clock, Ids
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.safekeeping import Progress, untold
from desktop_app.flow.recovery import Copy, from_bytes, to_bytes
from desktop_app.flow.run import Run
from desktop_app.tasks import TASKS

if TYPE_CHECKING:
    from desktop_app.app.opening import Opening
    from desktop_app.ui.desk import Copies


class StoreFinisher:
    """Fulfils the window's Finisher over a store that is open, or for a restore need not be."""

    def __init__(self, opening: "Opening", copies: "Copies", clock: Clock, ids: Ids) -> None:
        self._opening = opening
        self._copies = copies
        self._clock = clock
        self._ids = ids

    def finish(self, run: Run[Any], officer: Officer | None, progress: Progress = untold) -> Receipt:
        """Finish the run in one transaction in the officer's name, or restore. Raises NotReady, Conflict or a Fault."""
        if run.task.restores is not None:
            run.check(self._clock.today())
            return Receipt(number=self._opening.restore(run.task.restores(run.draft), progress))
        with self._opening.result().unit(officer.id if officer else None, run.id, progress) as unit:
            receipt = run.finish(unit)
            unit.keep_run(to_bytes(Copy(run, self._clock.now())))
            return receipt

    def undo(self, run_id: str, officer: Officer | None) -> Copy | None:
        """Undo a finished run in one transaction in the officer's name. Raises NotUndone or a Fault.

        The draft that comes back is written before the commit: a kill between the two leaves one that stands for
        nothing, which the next start tells by the journal; the other way round it would leave none.
        """
        written: Copy | None = None
        try:
            with self._opening.result().unit(officer.id if officer else None, run_id) as unit:
                written = self._come_back(run_id, unit.undo())
                if written is not None:
                    self._copies.save(written)  # a new file: nobody in the room of the drafts knows of it yet
        except BaseException:
            if written is not None:
                self._copies.drop(written.run.id)
            raise
        return written

    def _come_back(self, run_id: str, kept: bytes) -> Copy | None:
        """The run as it was finished, under an id of its own; None when it can't be read as one."""
        found = from_bytes(kept, TASKS) if kept else None
        if not isinstance(found, Copy):
            return None
        return Copy(replace(found.run, id=self._ids.new()), self._clock.now(), found.place, instead_of=run_id)

    def record_file(self, letter_id: int, file: str, sha256: str) -> None:
        """Note where the letter's finished PDF lies."""
        self._opening.result().record_pdf(letter_id, file, sha256)
