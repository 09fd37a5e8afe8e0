"""Notes of case files; what applicants say of the answers, and what follows from it. Frozen."""

from typing import Any

STATEMENTS = (
    """
    CREATE TABLE note (
        id INTEGER PRIMARY KEY,
        case_file_id INTEGER NOT NULL REFERENCES case_file (id),
        officer_id INTEGER NOT NULL REFERENCES officer (id),
        written_on TEXT NOT NULL CHECK (date(written_on, '+0 days') IS written_on),
        text TEXT NOT NULL CHECK (text <> ''),
        annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
        version INTEGER NOT NULL CHECK (version > 0)
    ) STRICT
    """,
    "CREATE INDEX note_of_case_file ON note (case_file_id)",
    """
    CREATE TABLE feedback (
        id INTEGER PRIMARY KEY,
        appeal_id INTEGER NOT NULL REFERENCES appeal (id),
        score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5),
        given_on TEXT NOT NULL CHECK (date(given_on, '+0 days') IS given_on),
        channel TEXT NOT NULL CHECK (channel IN ('phone', 'visit', 'form', 'letter', 'e-mail', 'site')),
        text TEXT NOT NULL,
        annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
        version INTEGER NOT NULL CHECK (version > 0)
    ) STRICT
    """,
    "CREATE INDEX feedback_of_appeal ON feedback (appeal_id)",
    "CREATE INDEX feedback_given ON feedback (given_on, id, annulled, score, appeal_id)",
    """
    CREATE TABLE improvement (
        id INTEGER PRIMARY KEY,
        feedback_id INTEGER NOT NULL REFERENCES feedback (id),
        action TEXT NOT NULL CHECK (action <> ''),
        owner_id INTEGER NOT NULL REFERENCES officer (id),
        due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
        done_on TEXT CHECK (date(done_on, '+0 days') IS done_on),
        result TEXT NOT NULL,
        annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
        version INTEGER NOT NULL CHECK (version > 0)
    ) STRICT
    """,
    "CREATE INDEX improvement_of_feedback ON improvement (feedback_id)",
    """
    CREATE INDEX improvement_open ON improvement (due_on, feedback_id, owner_id)
        WHERE done_on IS NULL AND annulled = 0
    """,
)


def up(_migrator: Any, db: Any) -> None:
    """Three tables of their own; no row is changed."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
