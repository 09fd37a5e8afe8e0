"""What the lists of a large register are read in the order of. Frozen."""

from typing import Any

OPEN = "answered_on IS NULL AND due_on IS NOT NULL AND annulled = 0"
STATEMENTS = (
    "DROP INDEX appeal_open",
    f"CREATE INDEX appeal_pressing ON appeal (due_on) WHERE {OPEN}",
    f"CREATE INDEX appeal_in_hand ON appeal (responsible_id) WHERE {OPEN}",
    "CREATE INDEX appeal_days ON appeal (registered_on)",
    "CREATE INDEX letter_sha256 ON letter (sha256) WHERE sha256 <> ''",
)


def up(_migrator: Any, db: Any) -> None:
    """Open appeals by their term alone, and by whose they are; all appeals by their day in the narrowest way."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
