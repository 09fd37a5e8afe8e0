"""Outgoing letters by the words of their number, of what they are about and of whom they go to; and by their day.

Frozen.
"""

from typing import Any

_WORDS = """
    replace(replace({row}.number || ' ' || coalesce(json_extract({row}.text, '$.subject'), '') || ' ' ||
        coalesce(json_extract({row}.text, '$.heading'), '') || ' ' ||
        coalesce(json_extract({row}.text, '$.addressee'), ''), 'ё', 'е'), 'Ё', 'Е')
"""

STATEMENTS = (
    """
    CREATE VIRTUAL TABLE letter_fts USING fts5 (text, content='', columnsize=0, detail=none,
        tokenize="unicode61 remove_diacritics 0", prefix='1 2 3 4 5 6')
    """,
    f"""
    CREATE TRIGGER letter_is_found AFTER INSERT ON letter BEGIN
        INSERT INTO letter_fts (rowid, text) VALUES (NEW.id, {_WORDS.format(row="NEW")});
    END
    """,  # noqa: S608 — our own text
    f"INSERT INTO letter_fts (rowid, text) SELECT id, {_WORDS.format(row='letter')} FROM letter ORDER BY id",  # noqa: S608 — as above
    "CREATE INDEX letter_outgoing_day ON letter (made_on) WHERE outgoing = 1",
)
"""A letter never changes: what was entered with it is right for ever, also when it is read out of a damaged file."""


def up(_migrator: Any, db: Any) -> None:
    """A table of words beside the letters, which stay as they are."""
    for statement in STATEMENTS:
        db.execute_sql(statement)
