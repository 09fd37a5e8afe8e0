"""The paused runs, newest first."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from desktop_app.flow.recovery import Copy
    from desktop_app.flow.run import Run


@dataclass(frozen=True, slots=True)
class Inbox:
    """Runs put aside, each as it was saved; any number of them, of the same task or of different ones."""

    copies: tuple[Copy, ...] = ()

    @property
    def runs(self) -> tuple[Run[Any], ...]:
        """The paused runs alone."""
        return tuple(copy.run for copy in self.copies)

    def pause(self, copy: Copy) -> Inbox:
        """The inbox with this run on top; a run already there is replaced by its newer state."""
        return replace(self, copies=(copy, *self.drop(copy.run.id).copies))

    def resume(self, run_id: str) -> tuple[Copy, Inbox]:
        """A run taken out as it was saved, and the inbox without it. Raises KeyError when it is not there."""
        for copy in self.copies:
            if copy.run.id == run_id:
                return copy, self.drop(run_id)
        raise KeyError(run_id)

    def drop(self, run_id: str) -> Inbox:
        """The inbox without this run."""
        return replace(self, copies=tuple(copy for copy in self.copies if copy.run.id != run_id))
