"""What was loaded from old registers, row by row, so that the same row is not entered twice. Frozen."""

from typing import Any

STATEMENTS = (
    """
    CREATE TABLE imported_row (
        key TEXT PRIMARY KEY CHECK (length(key) = 32),
        run_id TEXT NOT NULL CHECK (run_id <> ''),
        case_file_id INTEGER,
        appeal_id INTEGER
    ) STRICT, WITHOUT ROWID
    """,
    "CREATE INDEX imported_row_of_run ON imported_row (run_id)",
)
"""`case_file_id` and `appeal_id` name what the row has opened or entered under a number of the old register."""


def up(_migrator: Any, db: Any) -> None:
    """A table of its own; no row is changed."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
