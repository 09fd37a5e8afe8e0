"""Appeals are found by the body that sent them on. Frozen."""

from typing import Any

STATEMENT = "CREATE INDEX appeal_sender ON appeal (sender) WHERE sender <> ''"


def up(_migrator: Any, db: Any) -> None:
    """The rows stay as they are; only those that somebody sent on are in the index."""
    db.execute_sql(STATEMENT)
