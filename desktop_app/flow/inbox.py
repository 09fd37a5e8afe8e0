"""The paused runs, newest first."""

from dataclasses import dataclass, replace
from typing import Any

from desktop_app.flow.run import Run


@dataclass(frozen=True, slots=True)
class Inbox:
    """Runs put aside; any number of them, of the same task or of different ones."""

    runs: tuple[Run[Any], ...] = ()

    def pause(self, run: Run[Any]) -> "Inbox":
        """The inbox with this run on top; a run already there is replaced by its newer state."""
        return replace(self, runs=(run, *self.drop(run.id).runs))

    def resume(self, run_id: str) -> tuple[Run[Any], "Inbox"]:
        """A run taken out, and the inbox without it. Raises KeyError when it is not there."""
        for run in self.runs:
            if run.id == run_id:
                return run, self.drop(run_id)
        raise KeyError(run_id)

    def drop(self, run_id: str) -> "Inbox":
        """The inbox without this run."""
        return replace(self, runs=tuple(run for run in self.runs if run.id != run_id))
