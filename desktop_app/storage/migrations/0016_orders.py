"""What long lists are read in the order of: names of applicants and officers, and days of answers. Frozen."""

from typing import Any

STATEMENTS = (
    "DROP INDEX appeal_answered",
    "CREATE INDEX appeal_answered ON appeal (answered_on)",
    "DROP INDEX appeal_responsible",
    "CREATE INDEX appeal_responsible ON appeal (responsible_id, registered_on, annulled)",
    "CREATE INDEX case_file_by_name ON case_file (substr(search_key, 1, 40))",
    "CREATE INDEX officer_by_name ON officer (surname || ' ' || name)",
)


def up(_migrator: Any, db: Any) -> None:
    """An index for each order that had to be sorted; the days of answers with those that have none, who come last."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
