"""Case files that were merged into others, and pairs of them that were said to be different people."""

from typing import Any

STATEMENTS = (
    """
    ALTER TABLE case_file ADD COLUMN merged_into_id INTEGER REFERENCES case_file (id)
        CHECK (merged_into_id IS NULL OR (annulled = 1 AND merged_into_id <> id))
    """,
    "CREATE INDEX case_file_merged ON case_file (merged_into_id) WHERE merged_into_id IS NOT NULL",
    """
    CREATE TABLE difference (
        id INTEGER PRIMARY KEY,
        one_id INTEGER NOT NULL REFERENCES case_file (id),
        other_id INTEGER NOT NULL REFERENCES case_file (id),
        decided_on TEXT NOT NULL CHECK (date(decided_on, '+0 days') IS decided_on),
        annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
        version INTEGER NOT NULL CHECK (version > 0)
    ) STRICT
    """,
    "CREATE INDEX difference_of_one ON difference (one_id)",
    "CREATE INDEX difference_of_other ON difference (other_id)",
)


def up(_migrator: Any, db: Any) -> None:
    """Add a column and a table; no row is changed."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
