"""The search index made anew from the rows, as it would be had nothing ever happened to it."""

from collections import Counter

from desktop_app.storage.case_files import CASE_FILES
from desktop_app.storage.database import Database
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.search_text import name_words
from desktop_app.storage.table import every

_EMPTY = (
    "INSERT INTO citizen_fts (citizen_fts) VALUES ('delete-all')",
    "INSERT INTO appeal_fts (appeal_fts) VALUES ('delete-all')",
    "DELETE FROM name_token",
)
_FILL = (
    f"INSERT INTO citizen_fts (rowid, text) SELECT {NEWEST} - touch, search_key FROM case_file ORDER BY touch DESC",  # noqa: S608 — our own number
    f"INSERT INTO appeal_fts (rowid, text) SELECT {NEWEST} - id, search_key FROM appeal ORDER BY id DESC",  # noqa: S608 — as above
)


def reindex(database: Database) -> None:
    """Empty the index and fill it, within the transaction that is under way."""
    for statement in (*_EMPTY, *_FILL):
        database.run(statement)
    words: Counter[str] = Counter()
    for case_file in every(database, CASE_FILES):
        words.update(name_words(case_file))
    database.run_for_each("INSERT INTO name_token (token, n) VALUES (?, ?)", sorted(words.items()))
