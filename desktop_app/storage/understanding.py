"""Rows of an old register understood one by one, as the staging database takes them: nothing here asks another row."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.importing import Plan
from desktop_app.domain.importing_doubles import meeting_places
from desktop_app.domain.importing_rows import key_of, told, understood, written
from desktop_app.domain.importing_values import Surroundings, appeal_of, case_file_of
from desktop_app.domain.rules import Problem
from desktop_app.storage.appeals import APPEALS
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.search_text import name_words, other_words, substance_words
from desktop_app.storage.staging import NONE, as_json, noted

PORTION = 100
"""Rows that are understood, and looked up in the register, together."""

Cells = tuple[int, float, Sequence[str]]
"""The place of a row in the file, the share of the file that has been read up to it, its cells."""


class Understood(NamedTuple):
    """One row as it is kept and looked up; texts alone, since it comes from another process.

    `entry` is the applicant as others are held against, under the `places` where they meet; "" of who has not signed.
    `case_file` and `appeal` are what their columns would hold, with what they are found by; "" where there is none.
    """

    at: int
    key: str
    cells: str
    title: str
    problems: str
    notes: str
    entry: str
    places: tuple[str, ...]
    case_file: str
    case_number: str
    appeal: str
    number: str
    year: int

    @property
    def is_wrong(self) -> bool:
        """Something stops it."""
        return self.problems != NONE


class Portion(NamedTuple):
    """Rows that follow one another, and the share of the file that has been read up to the last of them."""

    share: float
    rows: tuple[Understood, ...]


def portions(rows: Iterable[Cells]) -> Iterator[list[Cells]]:
    """The rows in portions."""
    rest = iter(rows)
    while portion := list(islice(rest, PORTION)):
        yield portion


class Reader:
    """Understands rows by a plan."""

    def __init__(self, plan: Plan, around: Surroundings) -> None:
        self._plan = plan
        self._around = around

    def read(self, portion: Sequence[Cells]) -> Portion:
        """The rows of a portion that say anything."""
        _, share, _ = portion[-1]
        found = (self._understood(at, cells) for at, _, cells in portion)
        return Portion(share, tuple(row for row in found if row is not None))

    def _understood(self, at: int, cells: Sequence[str]) -> Understood | None:
        texts = told(cells, self._plan.columns)
        if not texts:
            return None
        read = understood(texts, self._around.today)
        row, problems = read.row, dict(read.problems)
        if row.is_anonymous and not row.has_appeal:
            problems["surname"] = Problem.REQUIRED
        case_file = None if row.is_anonymous else case_file_of(row, self._around.today)
        appeal = appeal_of(row, self._plan, self._around) if row.has_appeal and not problems else None
        return Understood(
            at,
            key_of(texts),
            as_json(cells),
            case_file.title if case_file else "",
            as_json([(path, what.value, written(row, path)) for path, what in problems.items()]) if problems else NONE,
            noted(read.notes),
            entry_of(case_file) if case_file else "",
            tuple(meeting_places(case_file)) if case_file else (),
            _opened(case_file) if case_file else "",
            case_file.number if case_file else "",
            _added(appeal) if appeal else "",
            appeal.number if appeal else "",
            appeal.registered_on.year if appeal else 0,
        )


def _opened(case_file: CaseFile) -> str:
    return as_json([CASE_FILES.stored(case_file), name_words(case_file), list(other_words(case_file))])


def _added(appeal: Appeal) -> str:
    return as_json([APPEALS.stored(appeal), list(substance_words(appeal.substance))])


def entry_of(case_file: CaseFile) -> str:
    """What others are held against of a case file that a row would open."""
    born, address = case_file.birth_date, case_file.address
    return as_json([
        case_file.kind.value, case_file.number, case_file.surname, case_file.name, case_file.patronymic,
        case_file.organisation, born.isoformat() if born else None, case_file.phones,
        address.postal_code, address.region, address.district, address.locality, address.street, address.house,
        address.flat, [(each.kind.value, each.value) for each in case_file.identifiers if each.kind],
    ])  # fmt: skip
