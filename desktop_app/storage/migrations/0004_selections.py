"""What lists and searches by parameters are answered from without reading the appeals themselves. Frozen."""

from typing import Any

STATEMENTS = (
    "DROP INDEX appeal_registered",
    """CREATE INDEX appeal_listed ON appeal (registered_on, id, annulled, due_on, answered_on, received_on, kind,
        channel, responsible_id, case_file_id, controlled, marks, to_complete)""",
    "CREATE INDEX appeal_received ON appeal (received_on)",
    "CREATE INDEX appeal_due ON appeal (due_on)",
    "CREATE INDEX appeal_answered ON appeal (answered_on) WHERE answered_on IS NOT NULL",
    "CREATE INDEX question_status ON question (status, appeal_id)",
    "CREATE INDEX helper_officer ON helper (officer_id, appeal_id)",
    "CREATE INDEX case_file_kind ON case_file (kind)",
    "CREATE INDEX case_file_social_status ON case_file (social_status) WHERE social_status IS NOT NULL",
    "CREATE INDEX case_file_benefit ON case_file (benefit) WHERE benefit IS NOT NULL",
)


def up(_migrator: Any, db: Any) -> None:
    """A narrow picture of all appeals in the order of registration, in place of that order alone, and other orders."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
