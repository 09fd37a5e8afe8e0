"""One run of a task: where it stands, and how it moves."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Generic, TypeVar

from desktop_app.domain.ports import Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Problem, clean_inner, rule_of
from desktop_app.flow.people import left_meanwhile, named
from desktop_app.flow.task import Opening, Step, Task

D = TypeVar("D")


class NotReady(Exception):
    """The way on is stopped by problems, held by field; `form` is the step that has them."""

    def __init__(self, form: str, problems: dict[str, Problem]) -> None:
        super().__init__(form)
        self.form = form
        self.problems = problems


@dataclass(frozen=True, slots=True)
class Run(Generic[D]):
    """A task under way. Nothing changes in place: each move returns another run."""

    id: str
    task: Task[D]
    draft: D
    form: str

    @property
    def path(self) -> tuple[Step[D], ...]:
        """The steps of this draft, in order."""
        return self.task.path(self.draft)

    @property
    def step(self) -> Step[D]:
        """The step on the screen."""
        return self.path[self.at]

    @property
    def at(self) -> int:
        """Where the run stands on its path, from 0."""
        return [step.form for step in self.path].index(self.form)

    @property
    def is_first(self) -> bool:
        """There is nothing to go back to."""
        return self.at == 0

    @property
    def is_last(self) -> bool:
        """The next move is the finish."""
        return self.at == len(self.path) - 1

    @property
    def label(self) -> str:
        """What tells this run from another of the same task."""
        return self.task.label(self.draft)

    def enter(self, name: str, raw: Any, today: date) -> "Run[D]":
        """The run with one answer taken, cleaned, and what follows from it."""
        draft: Any = self.draft
        cleaned = clean_inner(rule_of(self.task.draft, name), raw, today)
        return replace(self, draft=self.task.follow(replace(draft, **{name: cleaned}), name))

    def settle(self) -> "Run[D]":
        """The run with what was typed whole laid out, now that nobody types; itself where there is nothing to do."""
        draft = self.task.settle(self.draft)
        return self if draft == self.draft else replace(self, draft=draft)

    def problems(self, today: date) -> dict[str, Problem]:
        """What stops the step on the screen."""
        return self.task.problems(self.draft, self.step, today)

    def forward(self, today: date) -> "Run[D]":
        """The next step. Raises NotReady while this one has problems."""
        self._check((self.step,), today)
        return self._to(self.at + 1)

    def back(self) -> "Run[D]":
        """The step before; it never complains and keeps what was typed."""
        return self._to(self.at - 1)

    def go(self, form: str, today: date) -> "Run[D]":
        """Jump to a step of the path: back freely, ahead only over steps without problems. Raises NotReady."""
        target = [step.form for step in self.path].index(form)
        self._check(self.path[self.at : target], today)
        return self._to(target)

    def finish(self, unit: Unit) -> Receipt:
        """Check the whole path again, and who has left meanwhile, and commit what is on it. Raises NotReady."""
        self.check(unit.clock.today())
        for step in self.path:
            if any(named(self.draft, step.fields)) and (
                problems := left_meanwhile(self.task, self.draft, step, unit.officers())
            ):
                raise NotReady(step.form, problems)
        return self.task.commit(unit, self.draft)

    def check(self, today: date) -> None:
        """Check the whole path. Raises NotReady."""
        self._check(self.path, today)

    def _check(self, steps: tuple[Step[D], ...], today: date) -> None:
        for step in steps:
            problems = self.task.problems(self.draft, step, today)
            if problems:
                raise NotReady(step.form, problems)

    def _to(self, at: int) -> "Run[D]":
        path = self.path
        return replace(self, form=path[min(max(at, 0), len(path) - 1)].form)


def start(run_id: str, task: Task[D], opening: Opening) -> Run[D]:
    """A run at the first step of its path, with the draft that the task makes of what is known."""
    draft = task.begin(opening)
    return Run(run_id, task, draft, task.path(draft)[0].form)
