"""Numbers that had been given and whose papers are out, while a restore has lost what they stood for. Frozen."""

from typing import Any

TABLE = """
CREATE TABLE lost_numbers (
    id INTEGER PRIMARY KEY,
    series TEXT NOT NULL CHECK (series <> ''),
    period TEXT NOT NULL,
    first INTEGER NOT NULL CHECK (first > 0),
    last INTEGER NOT NULL CHECK (last >= first),
    lost_at TEXT NOT NULL CHECK (datetime(lost_at) IS NOT NULL)
) STRICT
"""


def up(_migrator: Any, db: Any) -> None:
    """A table beside the counters."""
    db.execute_sql(TABLE)
