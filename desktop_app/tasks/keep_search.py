"""Keep a search by parameters under a name, give it another name or other conditions, or remove it."""

from dataclasses import dataclass, replace

from desktop_app.domain import fields
from desktop_app.domain.ports import Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.domain.saved_search import SavedSearch, from_text, to_text
from desktop_app.domain.search_key import fold
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Subject:
    """A search to keep, and the names that others have."""

    search: SavedSearch
    taken: tuple[str, ...] = ()


def _is_free(title: str, draft: "Draft", _today: object) -> Problem | None:
    return Problem.NOT_UNIQUE if fold(title) in map(fold, draft.taken) else None


@dataclass(frozen=True, slots=True)
class Draft:
    """The name; what it stands for is carried, the conditions as their text."""

    title: str = fields.text(need=Need.BLOCKING, longest=80, check=_is_free)
    conditions: str = fields.carried("[]")
    taken: tuple[str, ...] = fields.carried(())
    removed: bool = fields.carried(default=False)
    search_id: int = fields.carried(0)
    version: int = fields.carried(0)


def _begin(opening: Opening) -> Draft:
    subject: Subject = opening.subject or Subject(SavedSearch(opening.typed))
    search = subject.search
    return Draft(search.title, to_text(search.conditions), subject.taken, search.annulled, search.id, search.version)


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Write the search. Raises Conflict when somebody has changed it meanwhile."""
    search = SavedSearch(draft.title, from_text(draft.conditions), draft.removed, draft.search_id, draft.version)
    if draft.search_id:
        unit.change_saved_search(search)
    else:
        unit.add_saved_search(replace(search, id=0, version=0))
    return Receipt(number=draft.title)


def _label(draft: Draft) -> str:
    return draft.title


TASK = Task(
    name="keep_search",
    title=QT_TRANSLATE_NOOP("tasks", "Saved search"),
    draft=Draft,
    steps=(Step("search", QT_TRANSLATE_NOOP("tasks", "Name of the search"), ("title",)),),
    begin=_begin,
    commit=_commit,
    label=_label,
)
