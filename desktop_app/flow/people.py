"""Whom a draft names, and who of them has left the office while it waited."""

from collections.abc import Collection, Iterable, Iterator
from typing import Any

from desktop_app.domain.officer import Officer
from desktop_app.domain.rules import Problem, is_empty, rule_of, rules
from desktop_app.flow.deed import appeal_in
from desktop_app.flow.task import Step, Task


def left_meanwhile(task: Task[Any], draft: Any, step: Step[Any], officers: Iterable[Officer]) -> dict[str, Problem]:
    """The fields of a step, by their paths, that name somebody who has left.

    Whom the card named before may stay in it: an old one names many who are gone.
    """
    left = {each.id for each in officers if not each.active}
    if not left:
        return {}
    left -= set(_named_before(task, draft))
    return {path: Problem.HAS_LEFT for path, officer_id in named(draft, step.fields) if officer_id in left}


def named(block: Any, names: Collection[str], prefix: str = "") -> Iterator[tuple[str, int]]:
    """Every officer that some fields of a draft or of a row name, with the path of the field."""
    for name in names:
        rule, value, path = rule_of(type(block), name), getattr(block, name), f"{prefix}{name}"
        if not rule.asked or is_empty(value):
            continue
        if rule.choices == "officers":
            yield from ((path, officer_id) for officer_id in (value if isinstance(value, tuple) else (value,)))
        elif rule.inner is not None:
            rows = enumerate(value) if rule.many else ()
            for at, row in rows:
                yield from named(row, [inner for inner, _ in rules(type(row))], f"{path}.{at}.")


def _named_before(task: Task[Any], draft: Any) -> Iterator[int]:
    if task.original is not None:
        begun = task.original(draft)
        yield from (officer_id for _, officer_id in named(begun, [name for name, _ in rules(type(begun))]))
    if task.deed is not None:
        appeal = appeal_in(draft)
        yield from (appeal.responsible_id, *appeal.helper_ids)
        yield from (each.executor_id for each in appeal.questions if each.executor_id is not None)
