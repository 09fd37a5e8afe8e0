"""Checking an old register: each row understood, and whose case file it belongs in, into the staging database."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import islice

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.faults import NothingInTable
from desktop_app.domain.importing import ENTERED, LEAVE_OUT, NEW, Doubles, Fate, Likeness, Note, NumberTaken, Plan
from desktop_app.domain.importing_columns import header_row
from desktop_app.domain.importing_rows import Understood, key_of, told, understood, written
from desktop_app.domain.importing_values import Surroundings, appeal_of, case_file_of
from desktop_app.domain.rules import Problem
from desktop_app.domain.safekeeping import Progress
from desktop_app.storage.appeals import APPEALS
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.database import Database
from desktop_app.storage.people import Met, People
from desktop_app.storage.sheets import Table
from desktop_app.storage.staging import Staging, as_json, likened, noted

FIRST_ROWS = 20
"""Among so many the headers are looked for: above them registers have their title."""

EVERY = 100
"""Rows after which the progress is told."""

REGISTER_SHARE = 0.1
"""Of the whole work: going through the case files there are."""

CASE_FILE_NUMBERS, APPEAL_NUMBERS = "case file", "appeal"

_KNOWN = "SELECT 1 FROM imported_row WHERE key = ?"
_ON_FILE = {
    APPEAL_NUMBERS: "SELECT 1 FROM appeal WHERE number = ?",
    CASE_FILE_NUMBERS: "SELECT 1 FROM case_file WHERE number = ?",
}
_ROW = "INSERT INTO row VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"

Told = tuple[str, Problem, str]
"""A field, what is wrong with it, and what stands there."""


@dataclass(frozen=True, slots=True)
class Decided:
    """What becomes of a row: it belongs to the case file of a `leader` row, of the register, or to its own."""

    fate: Fate
    leader: int | None = None
    case_file_id: int | None = None
    alike: tuple[Likeness, ...] = ()


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the file, understood."""

    at: int
    key: str
    case_file: CaseFile | None
    appeal: Appeal | None
    problems: tuple[Told, ...]
    notes: tuple[Note, ...]
    title: str


class Checker:
    """Goes once through the register and once through the file."""

    def __init__(self, plan: Plan, register: Database, staging: Staging, around: Surroundings) -> None:
        self._plan = plan
        self._register = register
        self._staging = staging
        self._around = around
        self._people = People(staging, register)
        self._by_hand = {each.key: each.case_file_id for each in plan.by_hand}

    def check(self, table: Table, progress: Progress) -> None:
        """Fill the staging database. Raises NothingInTable, and what `progress` raises."""
        headers_at = header_row(table.first(FIRST_ROWS))
        rows = table.rows()
        _, headers = next(islice(rows, headers_at, None), (0.0, ()))
        self._staging.begin(headers)
        self._people.read_register(lambda share: progress(share * REGISTER_SHARE))
        is_empty = True
        for at, (share, cells) in enumerate(rows, headers_at + 2):
            texts = told(cells, self._plan.columns)
            if texts:
                is_empty = False
                row = self._read(at, key_of(texts), understood(texts, self._around.today))
                self._keep(cells, *self._decide(row))
            if at % EVERY == 0:
                progress(REGISTER_SHARE + share * (1 - REGISTER_SHARE))
        if is_empty:
            raise NothingInTable
        self._staging.end()

    def _read(self, at: int, key: str, read: Understood) -> Row:
        row, problems = read.row, dict(read.problems)
        if row.is_anonymous and not row.has_appeal:
            problems["surname"] = Problem.REQUIRED
        has_appeal = row.has_appeal and not problems
        case_file = None if row.is_anonymous else case_file_of(row, self._around.today)
        return Row(
            at,
            key,
            case_file,
            appeal_of(row, self._plan, self._around) if has_appeal else None,
            tuple((path, what, written(row, path)) for path, what in problems.items()),
            read.notes,
            case_file.title if case_file else "",
        )

    def _decide(self, row: Row) -> tuple[Row, Decided]:
        """What becomes of the row, and the row with the number that it keeps."""
        if row.problems:
            return row, Decided(Fate.WRONG)
        if self._register.row(_KNOWN, (row.key,)) is not None:
            return row, Decided(Fate.KNOWN)
        if not self._staging.take("key", row.key):
            return row, Decided(Fate.REPEATED)
        decided = self._belonging(row)
        return self._numbered(row, decided) if decided.fate in ENTERED else (row, decided)

    def _belonging(self, row: Row) -> Decided:
        """Whose case file it is."""
        if row.case_file is None:
            return Decided(Fate.ENTERS)
        met = self._people.met(row.case_file)
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

    def _after(self, leader: int, row: Row) -> Decided:
        """The same that became of an earlier row of the same person."""
        fate, case_file_id = self._staging.fate_of(leader)
        if fate is Fate.OPENS:
            return Decided(Fate.JOINS, leader=leader) if row.appeal else Decided(Fate.REPEATED)
        return _attached(row, case_file_id) if case_file_id is not None else Decided(fate)

    def _answered(self, row: Row, alike: tuple[Likeness, ...]) -> Decided:
        """What the secretary has said of the row."""
        answer = self._by_hand.get(row.key)
        if answer == LEAVE_OUT:
            return Decided(Fate.SKIPPED, alike=alike)
        if answer == NEW:
            return Decided(Fate.OPENS, alike=alike)
        if answer in {each.case_file_id for each in alike}:
            return replace(_attached(row, answer), alike=alike)
        return Decided(Fate.UNDECIDED, alike=alike)

    def _numbered(self, row: Row, decided: Decided) -> tuple[Row, Decided]:
        """The row with its old numbers, or what stops it: another one has them."""
        problems: list[Told] = []
        opened, appeal = row.case_file if decided.fate is Fate.OPENS else None, row.appeal
        if opened is not None and opened.number and not self._take_number(CASE_FILE_NUMBERS, opened.number):
            problems.append(("case_number", Problem.NUMBER_TAKEN, opened.number))
        if appeal is not None and appeal.number:
            tried = [appeal.number]
            if self._plan.number_taken is NumberTaken.ADD_YEAR:
                tried.append(f"{appeal.number}/{appeal.registered_on.year}")
            number = next((each for each in tried if self._take_number(APPEAL_NUMBERS, each)), None)
            if number is None:
                problems.append(("number", Problem.NUMBER_TAKEN, appeal.number))
            else:
                row = replace(row, appeal=replace(appeal, number=number))
        return (replace(row, problems=tuple(problems)), Decided(Fate.WRONG)) if problems else (row, decided)

    def _take_number(self, series: str, number: str) -> bool:
        return self._register.row(_ON_FILE[series], (number,)) is None and self._staging.take("number", series, number)

    def _keep(self, cells: Sequence[str], row: Row, decided: Decided) -> None:
        fate = decided.fate
        self._staging.run(_ROW, (
            row.at,
            row.key,
            as_json(cells),
            row.title,
            fate.value,
            as_json([(path, what.value, text) for path, what, text in row.problems]),
            noted(row.notes),
            likened(decided.alike),
            as_json(CASE_FILES.stored(row.case_file)) if row.case_file and fate is Fate.OPENS else None,
            as_json(APPEALS.stored(row.appeal)) if row.appeal and fate in ENTERED else None,
            decided.leader,
            decided.case_file_id,
        ))  # fmt: skip
        if row.case_file is not None and (fate is Fate.OPENS or decided.alike):
            self._people.let_in(row.at, row.case_file)


def _attached(row: Row, case_file_id: int) -> Decided:
    """The appeal goes to the case file there is; a row without one has nothing to bring."""
    return Decided(Fate.ATTACHES if row.appeal else Fate.ON_FILE, case_file_id=case_file_id)


def _alike(on_file: Sequence[Met]) -> tuple[Likeness, ...]:
    return tuple(
        Likeness(-each.ref, each.case_file.number, each.case_file.title, each.judgement.reasons) for each in on_file
    )
