"""A secretary at the desk: starts a task, answers its questions, goes forward and back, finishes on the real store."""

from collections.abc import Callable
from typing import Any, TypeVar

from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Problem
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening, Task
from desktop_app.storage.store import Store
from tests.stand_ins import FixedClock

R = TypeVar("R")


class Desk:
    """One run of a task, and the office it is run in."""

    def __init__(  # noqa: PLR0913 — what a run begins with
        self,
        store: Store,
        clock: FixedClock,
        officer: Officer,
        task: Task[Any],
        *,
        typed: str = "",
        subject: Any = None,
    ) -> None:
        self.store = store
        self.clock = clock
        self.officer = officer
        self.run = start("run-1", task, Opening(clock.today(), typed, subject))

    @property
    def draft(self) -> Any:
        """What has been answered so far."""
        return self.run.draft

    @property
    def form(self) -> str:
        """The step on the screen."""
        return self.run.step.form

    def answer(self, **answers: Any) -> "Desk":
        """Fill fields of the step, in the order they are named."""
        for name, raw in answers.items():
            self.run = self.run.enter(name, raw, self.clock.today())
        return self

    def forward(self) -> "Desk":
        """Next."""
        self.run = self.run.forward(self.clock.today())
        return self

    def back(self) -> "Desk":
        """Back."""
        self.run = self.run.back()
        return self

    def to(self, form: str) -> "Desk":
        """Jump to a step of the path."""
        self.run = self.run.go(form, self.clock.today())
        return self

    def problems(self) -> dict[str, Problem]:
        """What stops the step on the screen."""
        return self.run.problems(self.clock.today())

    def finish(self) -> Receipt:
        """Finish in one transaction."""
        return self.within(self.run.finish)

    def within(self, deed: Callable[[Unit], R]) -> R:
        """Do something in a transaction of its own."""
        with self.store.unit(self.officer.id, self.run.id) as unit:
            return deed(unit)
