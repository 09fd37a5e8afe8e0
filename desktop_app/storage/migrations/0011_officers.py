"""Which parts officers play in the work on an appeal, and who stands in for them. Frozen."""

from typing import Any

STATEMENTS = (
    """
    ALTER TABLE officer ADD COLUMN roles TEXT NOT NULL DEFAULT '[]'
        CHECK (json_valid(roles) AND json_type(roles) = 'array')
    """,
    """
    ALTER TABLE officer ADD COLUMN deputy_id INTEGER REFERENCES officer (id)
        CHECK (deputy_id IS NULL OR deputy_id <> id)
    """,
    "CREATE INDEX officer_deputy ON officer (deputy_id) WHERE deputy_id IS NOT NULL",
    "CREATE INDEX question_executor ON question (executor_id, appeal_id) WHERE executor_id IS NOT NULL",
)


def up(_migrator: Any, db: Any) -> None:
    """Add two columns: every officer does any work and has no deputy yet. Questions are found by who works on them."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
