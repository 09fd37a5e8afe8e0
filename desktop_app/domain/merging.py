"""Two case files of one citizen made one: what the one that stays is to hold, and what comes over to it."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Protocol

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.corrections import still_to_complete
from desktop_app.domain.rules import is_empty

COMPARED = (
    "organisation",
    "surname",
    "name",
    "patronymic",
    "birth_date",
    "gender",
    "dative",
    "address",
    "phones",
    "email",
    "identifiers",
    "social_status",
    "benefit",
    "legal_basis",
)
"""What two case files are held against each other by, in the order of the screen."""

UNITED = frozenset({"phones", "identifiers"})
"""Rows: those of both files may stay side by side."""


@dataclass(frozen=True, slots=True)
class Difference:
    """A decision that two case files, though much be the same, are of different people. `id` is 0 until stored."""

    one_id: int
    other_id: int
    decided_on: date
    annulled: bool = False
    id: int = 0
    version: int = 0


@dataclass(frozen=True, slots=True)
class Belongings:
    """What lies in a case file: appeals with their files, letters, notes, contacts, case files merged into it."""

    appeals: int = 0
    attachments: int = 0
    letters: int = 0
    merged: int = 0
    notes: int = 0
    contacts: int = 0


@dataclass(frozen=True, slots=True)
class Parting:
    """What splitting a merged case file off gives back to it, of all that the other one holds now.

    `restored` are the fields of the other one that become as they were before the merge, `kept` those that were
    changed since and stay.
    """

    given_back: Belongings
    held: Belongings
    restored: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()


class CaseFiles(Protocol):
    """Whoever knows case files by their ids."""

    def case_file(self, case_file_id: int) -> CaseFile | None:
        """The case file, or None when there is none under this id."""


def surviving(register: CaseFiles, case_file_id: int) -> CaseFile | None:
    """The case file, or the one that it has been merged into."""
    found = register.case_file(case_file_id)
    return found if found is None or found.merged_into_id is None else register.case_file(found.merged_into_id)


def older(first: CaseFile, second: CaseFile) -> CaseFile:
    """The one that was opened first: its number is known for longer."""
    return min(first, second, key=lambda each: (each.opened_on or date.max, each.id))


def united(kept: tuple[Any, ...], other: tuple[Any, ...]) -> tuple[Any, ...]:
    """The rows of both, each once."""
    return tuple(dict.fromkeys((*kept, *other)))


def proposed(kept: CaseFile, other: CaseFile) -> dict[str, Any]:
    """What the case file that stays should hold: its own, the other's where it has nothing, the rows of both."""
    return {name: _proposed(name, getattr(kept, name), getattr(other, name)) for name in COMPARED}


def differing(first: CaseFile, second: CaseFile) -> tuple[str, ...]:
    """The fields that do not say the same."""
    return tuple(name for name in COMPARED if getattr(first, name) != getattr(second, name))


def merged(kept: CaseFile, other: CaseFile, answers: dict[str, Any]) -> CaseFile:
    """The case file that stays, with these answers; what either was to be completed by is, while it is still empty."""
    to_complete = united(kept.to_complete, other.to_complete)
    after = replace(kept, **answers, to_complete=to_complete)
    return replace(after, to_complete=still_to_complete(after))


def taken_back(present: Mapping[str, Any], before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Of what a merge changed, that which nobody has changed since, as it was before."""
    return {name: value for name, value in before.items() if present[name] == after[name]}


def _proposed(name: str, kept: Any, other: Any) -> Any:
    if name in UNITED:
        return united(kept, other)
    return other if is_empty(kept) else kept
