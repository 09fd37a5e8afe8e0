"""Checking an old register: whose case file each row belongs in, and under which number, into the staging database."""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from desktop_app.domain.faults import NothingInTable
from desktop_app.domain.importing import ENTERED, LEAVE_OUT, NEW, Doubles, Fate, Likeness, NumberTaken, Plan
from desktop_app.domain.importing_columns import header_row
from desktop_app.domain.rules import Problem
from desktop_app.domain.safekeeping import Progress
from desktop_app.storage.database import Database
from desktop_app.storage.people import Met, People
from desktop_app.storage.sheets import Table
from desktop_app.storage.staging import NONE, Staging, as_json, likened
from desktop_app.storage.understanding import Cells, Portion, Understood, portions

FIRST_ROWS = 20
"""Among so many the headers are looked for: above them registers have their title."""

REGISTER_SHARE = 0.1
"""Of the whole work: going through the case files there are."""

CASE_FILE_NUMBERS, APPEAL_NUMBERS = "case file", "appeal"

_KNOWN = "SELECT key FROM imported_row WHERE key IN (SELECT value FROM json_each(?))"
_ON_FILE = {
    APPEAL_NUMBERS: "SELECT number FROM appeal WHERE number IN (SELECT value FROM json_each(?))",
    CASE_FILE_NUMBERS: "SELECT number FROM case_file WHERE number IN (SELECT value FROM json_each(?))",
}

_SURVIVING = "SELECT coalesce(merged_into_id, id) FROM case_file WHERE id = ?"

Read = Callable[[Iterable[list[Cells]]], Iterator[Portion]]
"""Rows of the file → rows understood, in the same order."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What becomes of a row: it belongs to the case file of a `leader` row, of the register, or to its own.

    `problems` are what its numbers are stopped by, `number` is the one that its appeal gets.
    """

    fate: Fate
    leader: int | None = None
    case_file_id: int | None = None
    alike: tuple[Likeness, ...] = ()
    problems: str = NONE
    number: str = ""


class Checker:
    """Goes once through the register and once through the file."""

    def __init__(self, plan: Plan, register: Database, staging: Staging) -> None:
        self._plan = plan
        self._register = register
        self._staging = staging
        self._people = People(staging, register)
        self._by_hand = {each.key: self._surviving(each.case_file_id) for each in plan.by_hand}
        self._known: frozenset[str] = frozenset()
        self._on_file: dict[str, frozenset[str]] = {}

    def check(self, table: Table, read: Read, progress: Progress) -> None:
        """Fill the staging database. Raises NothingInTable, and what `read` and `progress` raise."""
        headers_at = header_row(table.first(FIRST_ROWS))
        rows = iter(enumerate(table.rows(), 1))
        headers = next((cells for at, (_, cells) in rows if at > headers_at), ())
        self._staging.begin(headers)
        self._people.read_register(lambda share: progress(share * REGISTER_SHARE))
        is_empty = True
        for portion in read(portions((at, share, cells) for at, (share, cells) in rows)):
            self._look_up(portion.rows)
            for row in portion.rows:
                is_empty = False
                self._keep(row, self._decide(row))
            progress(REGISTER_SHARE + portion.share * (1 - REGISTER_SHARE))
        if is_empty:
            raise NothingInTable
        self._staging.end()

    def _surviving(self, answer: int) -> int:
        """The case file that was chosen, or the one that it has been merged into since; other answers as they are."""
        found = self._register.row(_SURVIVING, (answer,))
        return answer if found is None else int(found[0])

    def _look_up(self, rows: Sequence[Understood]) -> None:
        """What the register has of these rows."""
        self._known = self._found(_KNOWN, (row.key for row in rows))
        opened = (row.case_number for row in rows)
        appeals = chain.from_iterable(self._numbers(row) for row in rows)
        wanted = {CASE_FILE_NUMBERS: opened, APPEAL_NUMBERS: appeals}
        self._on_file = {series: self._found(_ON_FILE[series], numbers) for series, numbers in wanted.items()}

    def _found(self, sql: str, wanted: Iterable[str]) -> frozenset[str]:
        return frozenset(each for (each,) in self._register.rows(sql, (as_json(list(filter(None, wanted))),)))

    def _decide(self, row: Understood) -> Decided:
        """What becomes of the row."""
        if row.is_wrong:
            return Decided(Fate.WRONG, problems=row.problems)
        if row.key in self._known:
            return Decided(Fate.KNOWN)
        if not self._staging.take("key", row.key):
            return Decided(Fate.REPEATED)
        decided = self._belonging(row)
        return self._numbered(row, decided) if decided.fate in ENTERED else decided

    def _belonging(self, row: Understood) -> Decided:
        """Whose case file it is."""
        if not row.entry:
            return Decided(Fate.ENTERS)
        met = self._people.met(row)
        leader = next((each.ref for each in met if each.is_sure and each.ref > 0), None)
        if leader is not None:
            return self._after(leader, row)
        on_file = [each for each in met if each.ref < 0]
        sure = next((-each.ref for each in on_file if each.is_sure), None)
        match self._plan.doubles:
            case Doubles.BY_HAND if on_file:
                return self._answered(row, _alike(on_file))
            case Doubles.ATTACH if sure is not None:
                return _attached(row, sure)
            case Doubles.SKIP if sure is not None:
                return Decided(Fate.SKIPPED, alike=_alike(on_file))
            case _:
                return Decided(Fate.OPENS)

    def _after(self, leader: int, row: Understood) -> Decided:
        """The same that became of an earlier row of the same person."""
        fate, case_file_id = self._staging.fate_of(leader)
        if fate is Fate.OPENS:
            return Decided(Fate.JOINS, leader=leader) if row.appeal else Decided(Fate.REPEATED)
        return _attached(row, case_file_id) if case_file_id is not None else Decided(fate)

    def _answered(self, row: Understood, alike: tuple[Likeness, ...]) -> Decided:
        """What the secretary has said of the row."""
        answer = self._by_hand.get(row.key)
        if answer == LEAVE_OUT:
            return Decided(Fate.SKIPPED, alike=alike)
        if answer == NEW:
            return Decided(Fate.OPENS, alike=alike)
        if answer in {each.case_file_id for each in alike}:
            return replace(_attached(row, answer), alike=alike)
        return Decided(Fate.UNDECIDED, alike=alike)

    def _numbered(self, row: Understood, decided: Decided) -> Decided:
        """With the number that the row keeps, or what stops it: another one has its numbers."""
        problems = []
        opened = row.case_number if decided.fate is Fate.OPENS else ""
        if opened and not self._take_number(CASE_FILE_NUMBERS, opened):
            problems.append(("case_number", Problem.NUMBER_TAKEN.value, opened))
        numbers = self._numbers(row)
        number = next((each for each in numbers if self._take_number(APPEAL_NUMBERS, each)), "")
        if numbers and not number:
            problems.append(("number", Problem.NUMBER_TAKEN.value, row.number))
        return Decided(Fate.WRONG, problems=as_json(problems)) if problems else replace(decided, number=number)

    def _numbers(self, row: Understood) -> tuple[str, ...]:
        """The numbers that the appeal of a row may get, its own one first."""
        if not row.number:
            return ()
        if self._plan.number_taken is NumberTaken.ADD_YEAR:
            return row.number, f"{row.number}/{row.year}"
        return (row.number,)

    def _take_number(self, series: str, number: str) -> bool:
        return number not in self._on_file[series] and self._staging.take("number", series, number)

    def _keep(self, row: Understood, decided: Decided) -> None:
        opens, enters = decided.fate is Fate.OPENS, decided.fate in ENTERED
        self._staging.put((
            row.at,
            row.key,
            row.cells,
            row.title,
            decided.fate.value,
            decided.problems,
            row.notes,
            likened(decided.alike),
            row.case_file if opens else None,
            _under(decided.number, row) if enters and row.appeal else None,
            decided.leader,
            decided.case_file_id,
        ))  # fmt: skip
        if row.entry and (opens or decided.alike):
            self._people.let_in(row)


def _under(number: str, row: Understood) -> str:
    """The appeal of a row under the number that it gets."""
    if number == row.number:
        return row.appeal
    stored, said = json.loads(row.appeal)
    return as_json([stored | {"number": number}, said])


def _attached(row: Understood, case_file_id: int) -> Decided:
    """The appeal goes to the case file there is; a row without one has nothing to bring."""
    return Decided(Fate.ATTACHES if row.appeal else Fate.ON_FILE, case_file_id=case_file_id)


def _alike(on_file: Sequence[Met]) -> tuple[Likeness, ...]:
    return tuple(
        Likeness(-each.ref, each.case_file.number, each.case_file.title, each.judgement.reasons) for each in on_file
    )
