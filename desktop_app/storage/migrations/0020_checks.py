"""Checks under control are counted along an index of their own: on «Мой день» they stand from their day on. Frozen."""

from typing import Any

STATEMENT = """
    CREATE INDEX assignment_checks ON assignment (due_on, id, stage, done_on, annulled)
    WHERE stage = 'control' AND done_on IS NULL AND annulled = 0
"""


def up(_migrator: Any, db: Any) -> None:
    """The rows stay as they are; only what is under control is in the index."""
    db.execute_sql(STATEMENT)
