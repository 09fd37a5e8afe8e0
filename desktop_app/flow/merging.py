"""What to do when somebody else was quicker: two drafts that grew out of one, field by field."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, fields, replace
from typing import Any, Generic, TypeVar

from desktop_app.domain.ports import Register
from desktop_app.domain.rules import rule_of

D = TypeVar("D")


@dataclass(frozen=True, slots=True)
class Source(Generic[D]):
    """The stored value that a task corrects.

    `read(draft)` is the value as it was read for this draft, `stored(register, draft)` as it is now, None when it is no
    more; `reread(draft, value)` is the draft as if it had been begun from that value and nothing corrected since.
    """

    read: Callable[[D], Any]
    stored: Callable[[Register, D], Any]
    reread: Callable[[D, Any], D]


@dataclass(frozen=True, slots=True)
class Merge(Generic[D]):
    """`draft` is mine with what only they changed; of the `clashes`, fields that both changed, it has mine.

    `theirs` is the draft as the register has it now, `taken` the fields that came from there.
    """

    draft: D
    theirs: D
    clashes: tuple[str, ...]
    taken: tuple[str, ...]

    def with_theirs(self, names: Collection[str]) -> D:
        """The draft with their answer in these fields."""
        made: Any = self.draft
        settled: D = replace(made, **{name: getattr(self.theirs, name) for name in names})
        return settled


class Twin(Exception):
    """A case file of the same person has been opened meanwhile by another run.

    `found` is that case file, `attached` the draft that goes on with it, `apart` the one that opens another knowingly.
    """

    def __init__(self, found: Any, attached: Any, apart: Any) -> None:
        super().__init__()
        self.found = found
        self.attached = attached
        self.apart = apart


def merged(source: Source[D], draft: D, stored: Any) -> Merge[D]:
    """A draft held against what is stored now."""
    return three_way(source.reread(draft, source.read(draft)), draft, source.reread(draft, stored))


def three_way(base: D, mine: D, theirs: D) -> Merge[D]:
    """What both sides made of `base`, field by field: nothing is overwritten that was not seen."""
    answers: dict[str, Any] = {}
    clashes: list[str] = []
    taken: list[str] = []
    made: Any = mine
    for name in (each.name for each in fields(made)):
        before, ours, others = (getattr(draft, name) for draft in (base, mine, theirs))
        is_asked = rule_of(type(made), name).asked
        if others in (before, ours):
            continue
        joined = others if ours == before else _rows(before, ours, others)
        if joined is None and is_asked:
            clashes.append(name)
            continue
        answers[name] = joined
        if is_asked:
            taken.append(name)
    return Merge(replace(made, **answers), theirs, tuple(clashes), tuple(taken))


def _rows(base: Any, mine: Any, theirs: Any) -> Any:
    """Rows that are known by their ids, joined one by one; None when both sides changed the same one, or no rows."""
    if not all(hasattr(row, "id") for row in (*_each(base), *_each(mine), *_each(theirs))) or not _each(mine):
        return None
    before, ours, others = ({row.id: row for row in rows if row.id} for rows in (base, mine, theirs))
    joined: list[Any] = []
    for row_id in dict.fromkeys((*ours, *others)):
        was, my, their = before.get(row_id), ours.get(row_id), others.get(row_id)
        if was not in (my, their) and my != their:
            return None
        kept = their if my == was else my
        joined += [kept] if kept is not None else []
    return (*joined, *(row for row in mine if not row.id))


def _each(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else ("",)
