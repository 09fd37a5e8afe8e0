"""A task is data: a draft, the steps that fill it, and one commit."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from desktop_app.domain.office import Profile
from desktop_app.domain.ports import Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Problem, missing, problems_of, rule_of
from desktop_app.flow.deed import Deed
from desktop_app.flow.merging import Source

D = TypeVar("D")


def always(_draft: Any) -> bool:
    """The step belongs to every path."""
    return True


def nothing_follows(draft: D, _name: str) -> D:
    """No answer of this task changes another."""
    return draft


def nothing_settles(draft: D) -> D:
    """What was typed stays where it was typed."""
    return draft


@dataclass(frozen=True, slots=True)
class Opening:
    """What is known when a task is started: the day, the words in the search box, the value it is about.

    `profile` tells by which law the office works.
    """

    today: date
    typed: str = ""
    subject: Any = None
    profile: Profile = Profile.LAW_59


def nameless(_draft: Any) -> str:
    """The run is known by its task alone."""
    return ""


def timeless(_draft: Any) -> None:
    """No term of registration runs while this task waits."""


def nothing_to_commit(_unit: Unit, _draft: Any) -> Receipt:
    """This task writes no row."""
    return Receipt()


@dataclass(frozen=True, slots=True)
class Step(Generic[D]):
    """One screen: `form` names forms/<task>/<form>.ui, `fields` the draft's fields that it edits.

    `when` is a pure predicate of the draft: whether the path leads through this step.
    """

    form: str
    title: str
    fields: tuple[str, ...]
    when: Callable[[D], bool] = always


@dataclass(frozen=True, slots=True)
class Task(Generic[D]):
    """What can be done: begun by a draft, walked by its steps, finished by one `commit`.

    `begin(opening)` makes the draft of a new run from what is known when it starts.

    `follow(draft, name)` is asked after the field `name` has been entered and returns the draft with what follows from
    that answer; `label(draft)` tells one paused run from another. `migrations[n - 1]` brings the saved data of a draft
    from version n to n + 1.

    `settle(draft)` is asked when a field has been left, and before each move forward: what was typed whole into one
    field is laid out into its parts, and never under the fingers.

    `original(draft)` is the draft as it was begun, for a task that corrects what is stored: its review shows what
    differs.

    `source` tells how the draft follows from a stored value, for a task that changes one: when another run was quicker,
    both are held against each other.

    `restores(draft)` names the backup that the Finish puts in the place of the case database: no transaction could
    hold that, and such a task commits nothing.

    `takes_long` says that the commit may take minutes: it is followed on the screen and can be stopped.

    `deed` is what an action on an appeal does, for its letters to be shown before the Finish.

    `received(draft)` is the day from which the term of registration runs, also while the task is paused.
    """

    name: str
    title: str
    draft: type[D]
    steps: tuple[Step[D], ...]
    begin: Callable[[Opening], D]
    commit: Callable[[Unit, D], Receipt] = nothing_to_commit
    follow: Callable[[D, str], D] = nothing_follows
    settle: Callable[[D], D] = nothing_settles
    label: Callable[[D], str] = nameless
    received: Callable[[D], date | None] = timeless
    original: Callable[[D], D] | None = None
    source: Source[D] | None = None
    restores: Callable[[D], str] | None = None
    takes_long: bool = False
    deed: Deed | None = None
    migrations: tuple[Callable[[dict[str, Any]], dict[str, Any]], ...] = ()

    @property
    def version(self) -> int:
        """The version of the draft: 1, and one more for each migration."""
        return len(self.migrations) + 1

    def path(self, draft: D) -> tuple[Step[D], ...]:
        """The steps this draft calls for, in order."""
        return tuple(step for step in self.steps if step.when(draft))

    def problems(self, draft: D, step: Step[D], today: date) -> dict[str, Problem]:
        """What stops this step, by the field's path, in the order of the screen."""
        return {
            path: problem
            for name in step.fields
            for path, problem in problems_of(
                name, rule_of(self.draft, name), getattr(draft, name), draft, today
            ).items()
        }

    def to_complete(self, draft: D) -> tuple[str, ...]:
        """What the path asks for and may be completed after the registration."""
        return tuple(
            path
            for step in self.path(draft)
            for name in step.fields
            for path in missing(name, rule_of(self.draft, name), getattr(draft, name), draft)
        )
