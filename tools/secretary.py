"""A secretary made by the machine, from a seed: begins any task, answers anything, pauses, cancels, finishes, undoes.

She knows no particular task: what a field may hold she reads from its rule, so that every later task is hers too.
"""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any, get_args, get_type_hints

from desktop_app.domain.office import Office
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import clean_inner, problems_of, rule_of, rules
from desktop_app.domain.setup import OfficeSetup
from desktop_app.domain.undoing import NotUndone
from desktop_app.flow.merging import Twin, merged
from desktop_app.flow.recovery import Copy, from_bytes, to_bytes
from desktop_app.flow.run import NotReady, Run, start
from desktop_app.flow.task import Opening, Task
from desktop_app.storage.copies import Copies
from desktop_app.storage.store import Store
from desktop_app.tasks import TASKS

WORDS = (
    "Кузнецов", "Иванова", "Смирнов-Петров", "Пётр", "Анна", "Ильич", "Прошу отремонтировать крышу", "Лифт не работает",
    "12.03.1961", "01.02.1980", "сегодня", "+7 912 345-67-89", "8 (4912) 12-34-56", "ivan@example.ru", "390000", "3",
    "0005.0005.0056.1162", "ООО «Ромашка»",
)  # fmt: skip
UNDOES, RESUMES, PAUSES, CANCELS, ANSWERS, EVEN = 0.1, 0.3, 0.06, 0.04, 0.4, 0.5
"""How often she does each, of once."""

MOST_ROWS = 6
OFFICER = 1
MOVES = 40
"""A run that is not at its end after so many steps is let go: later tasks may ask for what she can't know."""

Tell = Callable[[str, str, str], None]


class OfficeClock:
    """A clock that goes a second each time it is asked for the moment."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 1, 15, 10, 30, tzinfo=timezone(timedelta(hours=3)))

    def now(self) -> datetime:
        """A second later than before."""
        self.moment += timedelta(seconds=1)
        return self.moment

    def today(self) -> date:
        """The day of the moment."""
        return self.moment.date()


class EveryDay:
    """A calendar of working days only."""

    def is_working_day(self, _day: date) -> bool:
        """Always."""
        return True


class Desk:
    """The store and the recovery copies in a folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.clock = OfficeClock()
        self.store = Store(folder, self.clock, EveryDay())
        self.copies = Copies(folder / "drafts", TASKS)
        self.store.open()


class Secretary:
    """`tell(what, run_id, digest)` is called before and after everything that is to outlast a kill.

    What she says: "saving" and "saved" a draft of this digest, "dropping" it, "finishing", "finished", "undoing",
    "undone".
    """

    def __init__(self, desk: Desk, chance: Random, tell: Tell, name: str) -> None:
        self._desk = desk
        self._chance = chance
        self._tell = tell
        self._name = name
        self._count = 0
        self._done: list[str] = []
        self._paused: list[Run[Any]] = [copy.run for copy in desk.copies.load().copies]
        self.finished: dict[str, int] = {}

    @property
    def today(self) -> date:
        """This day at the office."""
        return self._desk.clock.today()

    @property
    def paused_ids(self) -> tuple[str, ...]:
        """The runs that wait."""
        return tuple(run.id for run in self._paused)

    def work(self) -> None:
        """One piece of work: a run to its end, or to a pause."""
        if self._done and self._chance.random() < UNDOES:
            self._undo(self._chance.choice(self._done[-3:]))
        run = self._next()
        if run is not None:
            self._walk(run)

    def _next(self) -> Run[Any] | None:
        if self._paused and (len(self._paused) > MOST_ROWS or self._chance.random() < RESUMES):
            return self._paused.pop(self._chance.randrange(len(self._paused)))
        return self._begin(self._chance.choice(TASKS))

    def _begin(self, task: Task[Any]) -> Run[Any] | None:
        subjects = self._subjects()
        self._chance.shuffle(subjects)
        for subject in subjects:
            with suppress(AttributeError, AssertionError, TypeError):
                return start(self._new_id(), task, Opening(self.today, self._chance.choice(WORDS), subject))
        return None

    def _subjects(self) -> list[Any]:
        register = self._desk.store.register
        setup = OfficeSetup(register.office() or Office(), register.departments(), register.officers())
        total = register.day(self.today).case_files
        chosen = self._chance.randrange(max(total, 1))
        files = [register.case_file(line.id) for line in register.case_files(offset=chosen, limit=1).rows]
        appeals = [
            register.appeal(line.id) for each in files if each is not None for line in register.appeals_of(each.id)
        ]
        return [None, setup, *files, *appeals[:1]]

    def _walk(self, run: Run[Any]) -> None:
        for _ in range(MOVES):
            run = self._answer(run)
            self._save(run)
            if self._chance.random() < PAUSES:
                self._paused.append(run)
                return
            if self._chance.random() < CANCELS:
                break
            try:
                moved = run.forward(self.today)
            except NotReady:
                continue
            if run.is_last:
                self._finish(run)
                return
            run = moved
        self._drop(run)

    def _answer(self, run: Run[Any]) -> Run[Any]:
        problems = {path.partition(".")[0] for path in run.problems(self.today)}
        for name in run.step.fields:
            if name in problems or self._chance.random() < ANSWERS:
                run = run.enter(name, self._value(type(run.draft), name, run.draft), self.today)
        return run

    def _value(self, kind: type[Any], name: str, draft: Any) -> Any:
        """Something that the rule of the field has nothing against; what is there already, where none is found."""
        rule, present = rule_of(kind, name), getattr(draft, name)
        for _ in range(2 * len(WORDS)):
            raw = self._raw(kind, name, present)
            value = clean_inner(rule, raw, self.today)
            if not problems_of(name, rule, value, replace(draft, **{name: value}), self.today):
                return raw
        return present

    def _raw(self, kind: type[Any], name: str, present: Any) -> Any:
        rule, hint = rule_of(kind, name), get_type_hints(kind)[name]
        if rule.inner is not None and rule.many:
            return (*present, self._block(rule.inner))[:MOST_ROWS]
        if rule.inner is not None:
            return self._block(rule.inner)
        if rule.choices is not None:
            return self._choice(rule.choices, present)
        if hint is bool:
            return self._chance.random() < EVEN
        if hint == tuple[str, ...]:
            return (self._chance.choice(WORDS),)
        return present if isinstance(present, tuple) else self._typed(present)

    def _typed(self, present: Any) -> Any:
        is_template = isinstance(present, str) and "{n" in present
        return present if is_template else self._chance.choice(WORDS)

    def _choice(self, choices: type[Enum] | str, present: Any) -> Any:
        officers = [each.id for each in self._desk.store.register.officers() if each.active]
        members: list[Any] = officers if choices == "officers" else [] if isinstance(choices, str) else list(choices)
        if isinstance(present, tuple | frozenset):
            return type(present)(self._chance.sample(members, min(len(members), 1)))
        return self._chance.choice(members) if members else present

    def _block(self, kind: type[Any]) -> Any:
        made = kind()
        for name, rule in rules(kind):
            hint = get_type_hints(kind)[name]
            if rule.asked and rule.inner is None and str in {hint, *get_args(hint)}:
                made = replace(made, **{name: clean_inner(rule, self._value(kind, name, made), self.today)})
        return made

    def _finish(self, run: Run[Any]) -> None:
        for _ in range(3):
            try:
                self._commit(run)
            except Twin as twin:
                run = replace(run, draft=self._chance.choice((twin.attached, twin.apart)))
            except Conflict:
                source = run.task.source
                stored = source.stored(self._desk.store.register, run.draft) if source else None
                if source is None or stored is None or getattr(stored, "annulled", False):
                    break
                run = replace(run, draft=merged(source, run.draft, stored).draft)
            except NotReady:
                break
            else:
                self._done.append(run.id)
                self.finished[run.task.name] = self.finished.get(run.task.name, 0) + 1
                break
        self._drop(run)

    def _commit(self, run: Run[Any]) -> None:
        self._tell("finishing", run.id, "")
        with self._desk.store.unit(OFFICER, run.id) as unit:
            receipt = run.finish(unit)
            unit.keep_run(to_bytes(Copy(run, self._desk.clock.now())))
        self._tell("finished", run.id, receipt.number if receipt.letter_ids else "")

    def _undo(self, run_id: str) -> None:
        self._tell("undoing", run_id, "")
        try:
            with self._desk.store.unit(OFFICER, run_id) as unit:
                kept = unit.undo()
        except NotUndone:
            return
        self._tell("undone", run_id, "")
        found = from_bytes(kept, TASKS)
        if isinstance(found, Copy):
            run = replace(found.run, id=self._new_id())
            self._save(run)
            self._paused.append(run)

    def _save(self, run: Run[Any]) -> None:
        copy = Copy(run, self._desk.clock.now())
        self._tell("saving", run.id, digest(copy))
        self._desk.copies.save(copy)
        self._tell("saved", run.id, digest(copy))

    def _drop(self, run: Run[Any]) -> None:
        self._tell("dropping", run.id, "")
        self._desk.copies.drop(run.id)

    def _new_id(self) -> str:
        self._count += 1
        return f"{self._name}-{self._count}"


def digest(copy: Copy) -> str:
    """What tells one state of a draft from another."""
    return sha256(to_bytes(replace(copy, saved_at=datetime(2026, 1, 1, tzinfo=UTC)))).hexdigest()[:16]
