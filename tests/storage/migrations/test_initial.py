"""The first tables: they hold what the values have, and refuse nonsense that a bug might bring."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import fields
from typing import Any

import pytest

from desktop_app.domain.appeal import Appeal, Attachment, Question
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.identifiers import Identifier
from desktop_app.domain.letter import Letter
from desktop_app.domain.merging import Difference
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Department, Officer
from desktop_app.storage import rows
from desktop_app.storage.store import Store
from tests.storage.samples import NOTICE, SECRETARY, opened, registered

TABLES = (
    rows.OfficeRow,
    rows.DepartmentRow,
    rows.OfficerRow,
    rows.CaseFileRow,
    rows.IdentifierRow,
    rows.AppealRow,
    rows.QuestionRow,
    rows.HelperRow,
    rows.AttachmentRow,
    rows.LetterRow,
    rows.DifferenceRow,
)
KINDS: dict[type[Any], tuple[type[Any], set[str]]] = {
    rows.OfficeRow: (Office, set()),
    rows.DepartmentRow: (Department, set()),
    rows.OfficerRow: (Officer, set()),
    rows.CaseFileRow: (CaseFile, {"address", "identifiers"}),
    rows.IdentifierRow: (Identifier, set()),
    rows.AppealRow: (Appeal, {"archive", "questions", "helper_ids", "attachments"}),
    rows.QuestionRow: (Question, set()),
    rows.AttachmentRow: (Attachment, set()),
    rows.LetterRow: (Letter, set()),
    rows.DifferenceRow: (Difference, set()),
}


@pytest.fixture
def connection(store: Store) -> Iterator[sqlite3.Connection]:
    """A bare connection to an office with one of everything."""
    appeal = registered(store, opened(store))
    with store.unit(SECRETARY, "run-1") as unit:
        unit.add_letter(NOTICE)
        unit.save_office(Office())
        unit.add_department(Department("Архив"))
    assert appeal.id == 1
    with closing(sqlite3.connect(store.file)) as connection:
        connection.execute("PRAGMA foreign_keys = 1")
        yield connection


@pytest.mark.parametrize("row", TABLES)
def test_the_models_know_exactly_the_columns_of_the_tables(store: Store, row: type[Any]) -> None:
    found = store.register._database.rows(f"PRAGMA table_info({rows.table_of(row)})")  # noqa: SLF001 — no port tells
    assert {name: not_null == 0 for _, name, _, not_null, _, _ in found if name != "id"} == {
        column.name: column.null for column in rows.columns_of(row) if column.name != "id"
    }


@pytest.mark.parametrize("row", KINDS)
def test_every_field_of_a_value_has_its_column(row: type[Any]) -> None:
    kind, elsewhere = KINDS[row]
    columns = {column.name for column in rows.columns_of(row)}
    assert {each.name for each in fields(kind)} - elsewhere <= columns


NONSENSE = [
    ("office", "id", 2),
    ("office", "profile", "whatever"),
    ("office", "end_of_term", ""),
    ("office", "appeal_number", ""),
    ("office", "counts_registration_day", 2),
    ("department", "title", ""),
    ("officer", "surname", ""),
    ("officer", "department_id", 99),
    ("officer", "away_from", "12.01.2026"),
    ("officer", "version", 0),
    ("case_file", "kind", "anonymous"),
    ("case_file", "kind", "organisation"),
    ("case_file", "number", ""),
    ("case_file", "number", None),
    ("case_file", "surname", ""),
    ("case_file", "birth_date", "2026-02-30"),
    ("case_file", "birth_date", "soon"),
    ("case_file", "gender", "other"),
    ("case_file", "phones", "+7 912 345-67-89"),
    ("case_file", "phones", "{}"),
    ("case_file", "benefit", "everything"),
    ("case_file", "opened_on", None),
    ("case_file", "touch", 0),
    ("appeal", "kind", "wish"),
    ("appeal", "channel", "pigeon"),
    ("appeal", "substance", ""),
    ("appeal", "responsible_id", 99),
    ("appeal", "responsible_id", None),
    ("appeal", "case_file_id", 99),
    ("appeal", "number", ""),
    ("appeal", "due_on", None),
    ("appeal", "received_on", "2026-01-16"),
    ("appeal", "sheets", -1),
    ("appeal", "sheets", "two"),
    ("appeal", "marks", "first"),
    ("appeal", "controlled", 7),
    ("question", "status", "forgotten"),
    ("question", "appeal_id", 99),
    ("helper", "officer_id", 99),
    ("attachment", "name", ""),
    ("attachment", "size", -1),
    ("attachment", "sha256", "A" * 64),
    ("attachment", "sha256", "abc"),
    ("letter", "form", ""),
    ("letter", "outgoing", 2),
    ("letter", "number", ""),
    ("letter", "made_on", "today"),
    ("letter", "text", "[]"),
    ("letter", "file", "ab/abc.pdf"),
    ("letter", "sha256", "a" * 64),
    ("counter", "last", 0),
    ("name_token", "n", 0),
]


@pytest.mark.parametrize(("table", "column", "value"), NONSENSE)
def test_nonsense_is_refused(connection: sqlite3.Connection, table: str, column: str, value: Any) -> None:
    connection.execute("INSERT INTO counter VALUES ('appeal', '2026', 1)")
    connection.execute(f"UPDATE {table} SET {column} = {column}")  # noqa: S608 — names from the list above

    with pytest.raises(sqlite3.IntegrityError):
        connection.execute(f"UPDATE {table} SET {column} = ?", (value,))  # noqa: S608 — as above


@pytest.mark.parametrize("table", ["case_file", "appeal", "letter"])
def test_no_number_is_given_twice(connection: sqlite3.Connection, table: str) -> None:
    found = connection.execute(f"SELECT * FROM {table}")  # noqa: S608 — names from above
    row = dict(zip((name for name, *_ in found.description), found.fetchone(), strict=True))
    again = row | {"id": 2} | ({"touch": 99} if "touch" in row else {})

    with pytest.raises(sqlite3.IntegrityError, match=rf"{table}\.number"):
        connection.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", tuple(again.values()))  # noqa: S608


def test_papers_inside_the_office_may_share_the_number_of_their_appeal(connection: sqlite3.Connection) -> None:
    connection.execute("UPDATE letter SET outgoing = 0")
    connection.execute(
        "INSERT INTO letter (form, number, made_on, text, outgoing, file, sha256)"
        " SELECT form, number, made_on, text, outgoing, file, sha256 FROM letter"
    )
    assert connection.execute("SELECT count(*) FROM letter").fetchone() == (2,)


@pytest.mark.parametrize("statement", ["UPDATE change SET title = 'nothing happened'", "DELETE FROM change"])
def test_the_journal_only_grows(connection: sqlite3.Connection, statement: str) -> None:
    with pytest.raises(sqlite3.IntegrityError, match="only grows"):
        connection.execute(statement)


OPEN = "answered_on IS NULL AND due_on IS NOT NULL AND annulled = 0"


def test_lists_need_no_scan_of_the_register(connection: sqlite3.Connection) -> None:
    """Of open, unfinished and newest appeals, the papers to be made, the timeline of a case file."""
    queries = (
        f"SELECT id FROM appeal WHERE {OPEN} AND due_on < '2026' ORDER BY due_on",  # noqa: S608 — from above
        f"SELECT responsible_id, count(*) FROM appeal WHERE {OPEN} GROUP BY 1",  # noqa: S608 — from above
        "SELECT id FROM appeal WHERE to_complete <> '[]'",
        "SELECT id FROM appeal ORDER BY registered_on DESC, id DESC",
        "SELECT max(registered_on), count(*) FROM appeal WHERE case_file_id = 1 AND annulled = 0",
        "SELECT count(*) FROM case_file WHERE annulled = 1",
        "SELECT id FROM case_file ORDER BY touch DESC",
        "SELECT id FROM case_file WHERE to_complete <> '[]'",
        "SELECT id FROM letter WHERE file = '' AND annulled = 0",
        "SELECT id FROM letter WHERE appeal_id = 1 OR case_file_id = 1",
        "SELECT id FROM change WHERE subject = 'letter' AND subject_id = 1",
        "SELECT id FROM change WHERE run_id = 'run'",
    )
    for query in queries:
        plan = " ".join(detail for *_, detail in connection.execute(f"EXPLAIN QUERY PLAN {query}"))
        assert "INDEX" in plan, (query, plan)
