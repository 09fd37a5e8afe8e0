"""The life of an appeal after its registration: its route, who has it in hand, how it ended. Frozen."""

from sqlite3 import complete_statement
from typing import Any

DAYS = ("sender_date", "first_due_on", "closed_on", "archived_on")
CONDITIONS = (
    "signatures >= 0",
    "skips_approval IN (0, 1)",
    """(outcome IS NULL OR outcome IN ('answered', 'forwarded', 'returned', 'no answer', 'correspondence stopped',
        'withdrawn'))""",
    *(f"date({day}, '+0 days') IS {day}" for day in DAYS),
)
APPEAL = (
    "signatures INTEGER NOT NULL DEFAULT 0",
    "representative TEXT NOT NULL DEFAULT ''",
    "sender TEXT NOT NULL DEFAULT ''",
    "sender_number TEXT NOT NULL DEFAULT ''",
    "external_executor TEXT NOT NULL DEFAULT ''",
    "route_id INTEGER REFERENCES route (id)",
    "skips_approval INTEGER NOT NULL DEFAULT 0",
    "outcome TEXT",
    *(f"{day} TEXT" for day in DAYS),
    "archive_case TEXT NOT NULL DEFAULT ''",
    "archive_volume TEXT NOT NULL DEFAULT ''",
    f"archive_shelf TEXT NOT NULL DEFAULT '' CHECK ({' AND '.join(CONDITIONS)})",
)
"""Each column that brings a condition lets SQLite look at every row: the last one brings those of all."""

QUESTION = ("executor_id INTEGER REFERENCES officer (id)", "result TEXT NOT NULL DEFAULT ''")

TABLES = """
CREATE TABLE route (
    id INTEGER PRIMARY KEY,
    key TEXT NOT NULL CHECK (key <> ''),
    edition INTEGER NOT NULL CHECK (edition > 0),
    title TEXT NOT NULL CHECK (title <> ''),
    kinds TEXT NOT NULL CHECK (json_valid(kinds) AND json_type(kinds) = 'array'),
    stages TEXT NOT NULL CHECK (json_valid(stages) AND json_type(stages) = 'array'),
    annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0),
    UNIQUE (key, edition)
) STRICT;

CREATE TABLE assignment (
    id INTEGER PRIMARY KEY,
    appeal_id INTEGER NOT NULL REFERENCES appeal (id),
    stage TEXT NOT NULL CHECK (stage <> ''),
    given_on TEXT NOT NULL CHECK (date(given_on, '+0 days') IS given_on),
    officer_id INTEGER REFERENCES officer (id),
    executor TEXT NOT NULL,
    text TEXT NOT NULL,
    due_on TEXT CHECK (date(due_on, '+0 days') IS due_on),
    done_on TEXT CHECK (date(done_on, '+0 days') IS done_on),
    verdict TEXT CHECK (verdict IN ('done', 'approved', 'returned', 'ceased')),
    comment TEXT NOT NULL,
    checked TEXT NOT NULL CHECK (json_valid(checked) AND json_type(checked) = 'array'),
    answers TEXT NOT NULL CHECK (json_valid(answers) AND json_type(answers) = 'array'),
    annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0),
    CHECK ((officer_id IS NULL) = (executor <> '')),
    CHECK ((done_on IS NULL) = (verdict IS NULL))
) STRICT;
CREATE INDEX assignment_of_appeal ON assignment (appeal_id);
CREATE INDEX assignment_open ON assignment (officer_id, due_on) WHERE done_on IS NULL AND annulled = 0;
"""


def up(_migrator: Any, db: Any) -> None:
    """Appeals that are at work already stay without a route: nobody knows how far they have come."""
    statement = ""
    for line in TABLES.splitlines():
        statement += f"{line}\n"
        if complete_statement(statement):
            db.execute_sql(statement)
            statement = ""
    for table, columns in (("appeal", APPEAL), ("question", QUESTION)):
        for column in columns:
            db.execute_sql(f"ALTER TABLE {table} ADD COLUMN {column}")
