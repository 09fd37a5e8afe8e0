"""Numbers that documents and other systems know a citizen or an organisation by. Frozen."""

from typing import Any

TABLE = """
CREATE TABLE identifier (
    case_file_id INTEGER NOT NULL REFERENCES case_file (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL CHECK (kind IN ('snils', 'taxpayer', 'passport', 'portal', 'other system')),
    value TEXT NOT NULL CHECK (value <> ''),
    source TEXT NOT NULL,
    verified INTEGER NOT NULL CHECK (verified IN (0, 1)),
    PRIMARY KEY (case_file_id, position)
) STRICT, WITHOUT ROWID
"""


def up(_migrator: Any, db: Any) -> None:
    """A table beside the case files, found by the number too."""
    db.execute_sql(TABLE)
    db.execute_sql("CREATE INDEX identifier_value ON identifier (value)")
