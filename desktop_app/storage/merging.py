"""Merging two case files: every row that refers to the one goes over to the other, and may be given back."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.merging import Belongings, Difference, Parting, taken_back
from desktop_app.domain.ports import Conflict
from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.database import Database
from desktop_app.storage.rows import DifferenceRow
from desktop_app.storage.search_index import SearchIndex
from desktop_app.storage.shape import Shape
from desktop_app.storage.table import Table, find

DIFFERENCES = Shape(DifferenceRow, Difference, lambda _: "")


class Reference(NamedTuple):
    """A column that names a case file."""

    table: str
    column: str


REFERENCES = (
    Reference("appeal", "case_file_id"),
    Reference("letter", "case_file_id"),
    Reference("note", "case_file_id"),
    Reference("contact", "case_file_id"),
    Reference("case_file", "merged_into_id"),
    Reference("difference", "one_id"),
    Reference("difference", "other_id"),
)
"""Whose rows go over when case files are merged. Parts of a case file are none of them: they are among its answers."""

_BELONGINGS = """
    SELECT (SELECT count(*) FROM appeal WHERE case_file_id = :id AND annulled = 0),
        (SELECT count(*) FROM attachment AS f JOIN appeal AS a ON a.id = f.appeal_id
            WHERE a.case_file_id = :id AND a.annulled = 0),
        (SELECT count(*) FROM letter WHERE case_file_id = :id AND annulled = 0),
        (SELECT count(*) FROM case_file WHERE merged_into_id = :id),
        (SELECT count(*) FROM note WHERE case_file_id = :id AND annulled = 0),
        (SELECT count(*) FROM contact WHERE case_file_id = :id AND annulled = 0)
"""
_MERGE = """
    SELECT run_id, json_extract(after, '$.merged_into_id') FROM "change"
    WHERE subject = 'case_file' AND subject_id = ? AND action = 'changed'
        AND json_extract(before, '$.merged_into_id') IS NULL AND json_extract(after, '$.merged_into_id') IS NOT NULL
    ORDER BY id DESC LIMIT 1
"""
_ENTRIES = (
    "SELECT subject, subject_id, before, after FROM \"change\" WHERE run_id = ? AND action = 'changed' ORDER BY id"
)
_LETTERS_SINCE = """
    SELECT letter.id, letter.number FROM "change" AS merge JOIN letter ON letter.appeal_id = merge.subject_id
    WHERE merge.run_id = :run AND merge.subject = 'appeal'
        AND letter.case_file_id <> json_extract(merge.before, '$.case_file_id')
        AND NOT EXISTS (
            SELECT 1 FROM "change" WHERE run_id = :run AND subject = 'letter' AND subject_id = letter.id)
"""
_SAID_DIFFERENT = "SELECT id FROM difference WHERE ? IN (one_id, other_id) AND ? IN (one_id, other_id) AND annulled = 0"

_PAIRS = """
    SELECT one_id, other_id FROM difference WHERE one_id = ? AND annulled = 0
    UNION SELECT one_id, other_id FROM difference WHERE other_id = ? AND annulled = 0
"""

Tables = Mapping[str, Table[Any]]


@dataclass(frozen=True, slots=True)
class Record:
    """What is known of a merge that still holds: the rows that came over by it and lie in the other file yet.

    Letters that were written since about appeals among them count with them. `restored` are columns of the other file
    as they were before, `kept` the names of those that were changed since.
    """

    owner_id: int
    rows: tuple[tuple[Reference, int], ...]
    restored: Mapping[str, Any]
    kept: tuple[str, ...]


def move(database: Database, tables: Tables, index: SearchIndex, from_id: int, to_id: int) -> None:
    """Let every row that refers to a case file refer to another one."""
    for row_id in decisions(database, from_id, to_id):
        tables["difference"].amend(row_id, {"annulled": 1})
    for reference in REFERENCES:
        chosen = f"SELECT id FROM {reference.table} WHERE {reference.column} = ? ORDER BY id"  # noqa: S608 — from our own list
        for (row_id,) in database.rows(chosen, (from_id,)):
            _hand_over(tables, index, reference, row_id, to_id)


def split(database: Database, tables: Tables, index: SearchIndex, case_file_id: int) -> None:
    """Give back what a merge took from a case file, and make it valid again. Raises Conflict when none holds."""
    record = _record(database, case_file_id)
    if record is None:
        raise Conflict
    case_files = tables["case_file"]
    # Valid first: no appeal may come to one that is not, nor stay in it when the split is undone.
    index.case_file_changed(*case_files.amend(case_file_id, {"annulled": 0, "merged_into_id": None}))
    for reference, row_id in record.rows:
        _hand_over(tables, index, reference, row_id, case_file_id)
    index.case_file_changed(*case_files.amend(record.owner_id, record.restored))


def belongings(database: Database, case_file_id: int) -> Belongings:
    """What lies in a case file."""
    (counts,) = database.rows(_BELONGINGS, {"id": case_file_id})
    return Belongings(*counts)


def parting(database: Database, case_file_id: int) -> Parting | None:
    """What splitting a case file off would mean; None when it is not merged into another one."""
    record = _record(database, case_file_id)
    if record is None:
        return None
    ids = {table: {row_id for reference, row_id in record.rows if reference.table == table} for table, _ in REFERENCES}
    return Parting(
        given_back=Belongings(
            appeals=_count(database, "appeal", "id", ids["appeal"]),
            attachments=_count(database, "attachment", "appeal_id", ids["appeal"]),
            letters=_count(database, "letter", "id", ids["letter"]),
            merged=len(ids["case_file"]),
            notes=_count(database, "note", "id", ids["note"]),
            contacts=_count(database, "contact", "id", ids["contact"]),
        ),
        held=belongings(database, record.owner_id),
        restored=tuple(record.restored),
        kept=record.kept,
    )


def decisions(database: Database, one_id: int, other_id: int) -> list[int]:
    """The rows that say that these two case files are those of different people."""
    return [row_id for (row_id,) in database.rows(_SAID_DIFFERENT, (one_id, other_id))]


def told_apart(database: Database, case_file_id: int) -> frozenset[int]:
    """The case files that were said to be other people's than this one."""
    pairs = database.rows(_PAIRS, (case_file_id, case_file_id))
    return frozenset(other for pair in pairs for other in pair) - {case_file_id}


def letter_written_since(database: Database, run_id: str) -> str:
    """The number of a letter about an appeal that a merge moved, written since; "" when there is none."""
    since = database.row(f"{_LETTERS_SINCE} AND letter.annulled = 0 ORDER BY letter.id", {"run": run_id})
    return str(since[1]) if since else ""


def _hand_over(tables: Tables, index: SearchIndex, reference: Reference, row_id: int, to_id: int) -> None:
    before, after = tables[reference.table].amend(row_id, {reference.column: to_id})
    if reference.table == "appeal":
        index.appeal_changed(before, after)


def _record(database: Database, case_file_id: int) -> Record | None:
    case_file = find(database, CASE_FILES, case_file_id)
    merge = database.row(_MERGE, (case_file_id,))
    if case_file is None or case_file.merged_into_id is None or merge is None:
        return None
    run_id, first_owner = merge
    owner_id = case_file.merged_into_id
    entries = [
        (table, row_id, json.loads(before), json.loads(after))
        for table, row_id, before, after in database.rows(_ENTRIES, (run_id,))
    ]
    answers = [(b, a) for table, row_id, b, a in entries if (table, row_id) == ("case_file", first_owner)]
    # Where the other one was itself merged since, its answers live on in a third: they stay as they are.
    before, after = answers[0] if answers and first_owner == owner_id else ({}, {})
    stored = CASE_FILES.stored(_known(database, owner_id))
    restored = taken_back(stored, before, after)
    return Record(
        owner_id,
        (*_moved(database, entries, case_file_id, owner_id), *_letters_since(database, run_id, owner_id)),
        restored,
        tuple(name for name in before if name not in restored),
    )


def _moved(
    database: Database, entries: list[tuple[str, int, Any, Any]], from_id: int, owner_id: int
) -> Iterator[tuple[Reference, int]]:
    """The rows that a merge has moved and nobody has moved on since."""
    for table, row_id, before, _ in entries:
        for reference in REFERENCES:
            if reference.table == table and before.get(reference.column) == from_id:
                lies_in = f"SELECT {reference.column} FROM {table} WHERE id = ?"  # noqa: S608 — from our own list
                if database.row(lies_in, (row_id,)) == (owner_id,):
                    yield reference, row_id


def _letters_since(database: Database, run_id: str, owner_id: int) -> Iterator[tuple[Reference, int]]:
    chosen = f"{_LETTERS_SINCE} AND letter.case_file_id = :owner ORDER BY letter.id"
    for row_id, _ in database.rows(chosen, {"run": run_id, "owner": owner_id}):
        yield Reference("letter", "case_file_id"), row_id


def _known(database: Database, case_file_id: int) -> CaseFile:
    found = find(database, CASE_FILES, case_file_id)
    assert found is not None  # noqa: S101 — a foreign key leads to it
    return found


def _count(database: Database, table: str, column: str, ids: set[int]) -> int:
    """How many rows of these there are, annulled ones left out."""
    valid = "" if column == "appeal_id" else "AND annulled = 0"
    places = ", ".join("?" * len(ids))
    ((count,),) = database.rows(f"SELECT count(*) FROM {table} WHERE {column} IN ({places}) {valid}", tuple(ids))  # noqa: S608 — question marks
    return int(count)
