"""What a secretary made by the machine begins and answers: she knows no particular task.

What a task may be about she learns from the functions by which the window begins one, what a field may hold from its
rule, what may be chosen from the window's directories: every later task is hers too.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import fields, replace
from enum import Enum
from functools import cached_property, partial
from importlib import import_module
from inspect import Parameter, getmembers, isfunction, signature
from pathlib import Path
from pkgutil import iter_modules
from random import Random
from typing import Any, get_args, get_type_hints

from desktop_app import ui
from desktop_app.domain.actions import Action, Dossier, makes_sense
from desktop_app.domain.appeal import Attachment
from desktop_app.domain.office import Office
from desktop_app.domain.rules import clean_inner, problems_of, rule_of, rules
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening, Task
from desktop_app.ui.asking import Begin
from desktop_app.ui.widgets.options import DIRECTORIES
from tools import inspection

WORDS = (
    "Кузнецов", "Иванова", "Смирнов-Петров", "Пётр", "Анна", "Ильич", "Прошу отремонтировать крышу", "Лифт не работает",
    "12.03.1961", "01.02.1980", "сегодня", "+7 912 345-67-89", "8 (4912) 12-34-56", "ivan@example.ru", "390000", "3",
    "0005.0005.0056.1162", "ООО «Ромашка»", "от 12.03.2025 № 214-исх\nот 11.06.2025 № 530-исх",
)  # fmt: skip
ANSWERS, EVEN, VALID = 0.4, 0.5, 0.7
"""How often she answers what need not be answered, does one of two things, and takes what has not been annulled."""

MOST_ROWS, MOST_CHOSEN, ROWS_TRIED = 6, 3, 15
PAGES = tuple(sorted((Path(__file__).parents[1] / "docs").rglob("*.md")))
"""What she attaches."""


class Answers:
    """Beginnings of tasks and answers to their questions, from a seed.

    `desk` is that of the window, or what stands for it: of its ports those that read are asked, and the vault. `file`
    is the case database.
    """

    def __init__(self, desk: Any, file: Path, chance: Random) -> None:
        self._desk = desk
        self._file = file
        self._chance = chance
        self._leads: dict[str, str] = {}
        self._staged: dict[Path, Attachment] = {}

    @cached_property
    def _tables(self) -> frozenset[str]:
        """The tables of the case database, once it is there."""
        return frozenset(inspection.tables(self._file))

    def begin(self, task: Task[Any]) -> Begin | None:
        """What the window might be asked to begin; None when the register has nothing for this task yet."""
        for begin in self._beginnings(task):
            with suppress(AttributeError, AssertionError, TypeError):
                self.started("", task, begin)
                return begin
        return None

    def started(self, run_id: str, task: Task[Any], begin: Begin) -> Run[Any]:
        """A run of the task as the window begins it."""
        return start(run_id, task, Opening(self._desk.clock.today(), begin.typed, begin.subject))

    def _beginnings(self, task: Task[Any]) -> Iterator[Begin]:
        """About something, or with words alone."""
        names: list[str | None] = [name for name in _WAYS if self._leads.get(name, task.name) == task.name]
        for name in self._shuffled([*names, None]):
            if name is None:
                yield Begin(task.name, self._chance.choice(WORDS))
                continue
            begin = self._offered(name)
            if begin is not None and begin.task == task.name:
                yield begin

    def _offered(self, name: str) -> Begin | None:
        """What the window would begin by this way: about one row or another, until it makes sense."""
        for _ in range(ROWS_TRIED):
            begin = self._taken(_WAYS[name])
            if begin is not None:
                self._leads[name] = begin.task
            if begin is None or self._is_offered(begin):
                return begin
        return None

    def _is_offered(self, begin: Begin) -> bool:
        """Whether the window would let her begin it: of what is done with an appeal only what makes sense."""
        if not isinstance(begin.subject, Dossier):
            return True
        office = self._desk.register.office() or Office()
        return makes_sense(Action(begin.task), begin.subject, office.profile)

    def of_step(self, run: Run[Any]) -> Iterator[str]:
        """The questions of the step that she answers now: what has problems, and some others."""
        problems = {path.partition(".")[0] for path in run.problems(self._desk.clock.today())}
        return (name for name in run.step.fields if name in problems or self._chance.random() < ANSWERS)

    def value(self, kind: type[Any], name: str, draft: Any) -> Any:
        """Something that the rule of the field has nothing against; what is there already, where none is found."""
        rule, present, today = rule_of(kind, name), getattr(draft, name), self._desk.clock.today()
        members = self._members(rule.choices, draft)
        for _ in range(2 * len(WORDS)):
            raw = self._raw(kind, name, present, members)
            value = clean_inner(rule, raw, today)
            if not problems_of(name, rule, value, replace(draft, **{name: value}), today):
                return raw
        return present

    def _taken(self, way: Callable[..., Begin]) -> Begin | None:
        """What the window would begin by this way; None when there is nothing for it, or only a page knows it."""
        parameters = signature(way).parameters.values()
        ports = {"desk": self._desk, "register": self._desk.register}
        rows = [each for each in parameters if each.name.endswith(("_id", "_ids"))]
        free = [each for each in rows if each.default is not Parameter.empty]
        chosen = [each for each in rows if each not in free] + ([self._chance.choice(free)] if free else [])
        given = {each.name: ports[each.name] for each in parameters if each.name in ports}
        given |= {each.name: self._of_row(each.name) for each in chosen}
        given |= {each.name: "" for each in parameters if each.annotation in (str, str.__name__)}
        needed = {each.name for each in parameters if each.default is Parameter.empty}
        return way(**given) if needed <= given.keys() and None not in given.values() else None

    def _of_row(self, name: str) -> int | tuple[int, ...] | None:
        """The id of some row, now and then of one that counts no more; None when there is none.

        The parameter is called after its table; one that is called after a part that it plays is a case file.
        """
        named, _, ending = name.rpartition("_")
        table = named if named in self._tables else "case_file"
        ids = inspection.row_ids(self._file, table, valid=self._chance.random() < VALID)
        if not ids:
            return None
        return self._chance.choice(ids) if ending == "id" else tuple(self._chance.sample(ids, min(len(ids), MOST_ROWS)))

    def _raw(self, kind: type[Any], name: str, present: Any, members: list[Any]) -> Any:
        rule, hint = rule_of(kind, name), _hints(kind)[name]
        if rule.inner is not None:
            return self._rows(rule.inner, present) if rule.many else self._block(rule.inner())
        if rule.choices is not None:
            return self._choice(present, members)
        if hint is bool:
            return self._chance.random() < EVEN
        if hint == tuple[str, ...]:
            return (self._chance.choice(WORDS),)
        if hint == tuple[Attachment, ...]:
            return (*present, self._page())[:MOST_ROWS]
        return present if isinstance(present, tuple) else self._typed(present)

    def _page(self) -> Attachment:
        """A page in the vault, laid there at its first use."""
        page = self._chance.choice(PAGES)
        if page not in self._staged:
            self._staged[page] = self._desk.vault.stage(page)
        return self._staged[page]

    def _typed(self, present: Any) -> Any:
        is_template = isinstance(present, str) and "{n" in present
        return present if is_template else self._chance.choice(WORDS)

    def _rows(self, kind: type[Any], present: tuple[Any, ...]) -> tuple[Any, ...]:
        kept = [self._block(row) if self._chance.random() < EVEN else row for row in present]
        more = [self._block(kind())] if self._chance.random() < EVEN or not kept else []
        return (*kept, *more)[: max(MOST_ROWS, len(kept))]

    def _members(self, choices: type[Enum] | str | None, draft: Any) -> list[Any]:
        """What may be chosen: of an enum, of a directory of the window, or of what the draft itself has on offer."""
        if choices is None:
            return []
        if not isinstance(choices, str):
            return list(choices)
        if choices in DIRECTORIES:
            _, gather = DIRECTORIES[choices]
            return [option.value for option in gather(self._desk)]
        named = choices.removesuffix("s")
        carried = (getattr(draft, each.name) for each in fields(draft))
        rows = (row for value in carried if isinstance(value, tuple) for row in value)
        return [getattr(row, named) for row in rows if hasattr(row, named)]

    def _choice(self, present: Any, members: list[Any]) -> Any:
        if isinstance(present, tuple | frozenset):
            return type(present)(self._chance.sample(members, min(len(members), self._chance.randint(1, MOST_CHOSEN))))
        return self._chance.choice(members) if members else present

    def _block(self, made: Any) -> Any:
        """A block or a row with what can be typed in it."""
        kind = type(made)
        for name, rule in rules(kind):
            hint = _hints(kind)[name]
            is_typed_or_chosen = str in {hint, *get_args(hint)} or rule.choices is not None
            if rule.asked and rule.inner is None and is_typed_or_chosen:
                value = clean_inner(rule, self.value(kind, name, made), self._desk.clock.today())
                made = replace(made, **{name: value})
        return made

    def _shuffled(self, things: list[Any]) -> list[Any]:
        return self._chance.sample(things, len(things))


def _openings() -> list[tuple[str, Callable[..., Any]]]:
    """The functions of all modules of the window that are called openings, in the order of their names."""
    modules = (each.name for each in iter_modules(ui.__path__) if each.name.endswith("openings"))
    found: dict[str, Callable[..., Any]] = {}
    for name in modules:
        found |= dict(getmembers(import_module(f"{ui.__name__}.{name}"), isfunction))
    return sorted(found.items())


def _ways() -> Iterator[tuple[str, Callable[..., Begin]]]:
    """The functions by which the window begins tasks; one that is told which of several, once for each of them."""
    for name, way in _openings():
        made_of = signature(way)
        if made_of.return_annotation not in (Begin, Begin.__name__):
            continue
        several = {each.name: each.annotation for each in made_of.parameters.values() if _is_enum(each.annotation)}
        if not several:
            yield name, way
        for parameter, members in several.items():
            yield from ((f"{name}.{member.value}", partial(way, **{parameter: member})) for member in members)


_HINTS: dict[type[Any], dict[str, Any]] = {}


def _hints(kind: type[Any]) -> dict[str, Any]:
    if kind not in _HINTS:
        _HINTS[kind] = get_type_hints(kind)
    return _HINTS[kind]


def _is_enum(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, Enum)


_WAYS: dict[str, Callable[..., Begin]] = dict(_ways())
