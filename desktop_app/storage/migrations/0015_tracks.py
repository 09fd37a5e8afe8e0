"""The number by which the post follows a registered letter stands with the letter. Frozen."""

from typing import Any


def up(_migrator: Any, db: Any) -> None:
    """Of letters that were listed before, the list alone tells it."""
    db.execute_sql("ALTER TABLE letter ADD COLUMN track TEXT NOT NULL DEFAULT ''")
