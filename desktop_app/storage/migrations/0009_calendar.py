"""What of a year differs in the office from the country's calendar. Frozen."""

from typing import Any

TABLE = """
CREATE TABLE calendar_year (
    id INTEGER PRIMARY KEY,
    year INTEGER NOT NULL UNIQUE CHECK (year BETWEEN 2000 AND 2100),
    off TEXT NOT NULL CHECK (json_valid(off) AND json_type(off) = 'array'),
    working TEXT NOT NULL CHECK (json_valid(working) AND json_type(working) = 'array'),
    decreed INTEGER NOT NULL CHECK (decreed IN (0, 1)),
    annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0)
) STRICT
"""


def up(_migrator: Any, db: Any) -> None:
    """A table of its own: the terms on the cards stay as they are."""
    db.execute_sql(TABLE)
