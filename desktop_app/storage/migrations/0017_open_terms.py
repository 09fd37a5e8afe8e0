"""Open terms are counted along indexes that hold all that is asked, not row by row. Frozen."""

from typing import Any

OPEN = "answered_on IS NULL AND due_on IS NOT NULL AND annulled = 0"

STATEMENTS = (
    f"CREATE INDEX appeal_waiting ON appeal (due_on, answered_on, annulled) WHERE {OPEN}",
    "DROP INDEX appeal_in_hand",
    f"CREATE INDEX appeal_in_hand ON appeal (responsible_id, due_on, answered_on, annulled) WHERE {OPEN}",
)
"""What an index is made for by its WHERE, SQLite looks up in the row all the same unless the column is in it too."""


def up(_migrator: Any, db: Any) -> None:
    """The rows stay as they are."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
