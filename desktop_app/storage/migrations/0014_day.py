"""What waits on a day: stages by what they wait for, letters that have not been sent yet, when to warn. Frozen."""

from typing import Any

WARNINGS = {"first_warning": 10, "second_warning": 5, "last_warning": 1}

STATEMENTS = (
    """
    ALTER TABLE assignment ADD COLUMN aim TEXT NOT NULL DEFAULT 'work'
        CHECK (aim IN ('distribution', 'work', 'visa', 'request'))
    """,
    "CREATE INDEX assignment_waits ON assignment (aim, due_on, id) WHERE done_on IS NULL AND annulled = 0",
    "ALTER TABLE letter ADD COLUMN sent_on TEXT CHECK (date(sent_on, '+0 days') IS sent_on)",
    "UPDATE letter SET sent_on = made_on WHERE outgoing = 1",
    "CREATE INDEX letter_to_send ON letter (id) WHERE outgoing = 1 AND sent_on IS NULL AND annulled = 0",
    *(
        f"ALTER TABLE office ADD COLUMN {name} INTEGER NOT NULL DEFAULT {days} CHECK ({name} >= 0)"
        for name, days in WARNINGS.items()
    ),
)


def up(_migrator: Any, db: Any) -> None:
    """Letters that were made before anybody could say so were sent on their day: nobody is to look for them now."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
