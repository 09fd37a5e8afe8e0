"""How long a task takes, step by step: noted in the journal of measures, and never in the way of the task."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from desktop_app.domain.measures import Happening, Measure
from desktop_app.ui.jobs import Room

if TYPE_CHECKING:
    from desktop_app.flow.run import Run
    from desktop_app.ui.desk import Desk

_log = logging.getLogger(__name__)


class Stopwatch:
    """Goes while a run is on the screen."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._since = desk.clock.now()

    def start(self, run: Run[Any], happening: Happening) -> None:
        """The run has come on the screen."""
        self._since = self._desk.clock.now()
        self._note(run, happening)

    def lap(self, before: Run[Any]) -> None:
        """The run has left the step that it stood at."""
        self._note(before, Happening.STEPPED)

    def stop(self, run: Run[Any], happening: Happening) -> None:
        """The run has left the screen."""
        self._note(run, happening)

    def _note(self, run: Run[Any], happening: Happening) -> None:
        now = self._desk.clock.now()
        # A clock that was set back makes no time negative.
        seconds = max((now - self._since).total_seconds(), 0)
        self._since = now
        measure = Measure(now, run.id, run.task.name, run.form, happening, seconds)
        measures = self._desk.measures
        self._desk.jobs.run(Room.STORE, lambda: measures.note(measure), _noted, _not_noted)


def _noted(_nothing: None) -> None:
    """Nobody waits for it."""


def _not_noted(error: BaseException) -> None:
    _log.warning("a measure was not noted: %s", type(error).__name__)
