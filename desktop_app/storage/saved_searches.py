"""The office's saved searches in their table."""

from typing import Any

import peewee as pw

from desktop_app.domain.parameters import Condition
from desktop_app.domain.saved_search import SavedSearch, from_text, to_text
from desktop_app.domain.search_key import fold
from desktop_app.storage.columns import Flag, Json
from desktop_app.storage.database import Database
from desktop_app.storage.rows import Row
from desktop_app.storage.shape import Shape
from desktop_app.storage.table import every


class Asked(Json):
    """Conditions as their text."""

    def db_value(self, value: tuple[Condition, ...]) -> str:
        """The text."""
        return to_text(value)

    def python_value(self, value: str) -> tuple[Condition, ...]:
        """The conditions."""
        return from_text(value)


class SavedSearchRow(Row):
    """A saved search."""

    title = pw.TextField()
    conditions = Asked(tuple[Any, ...])
    annulled = Flag()
    version = pw.IntegerField()


SAVED_SEARCHES = Shape(SavedSearchRow, SavedSearch, lambda search: search.title)


def saved_searches(database: Database) -> tuple[SavedSearch, ...]:
    """Those that have not been removed, by name."""
    found = every(database, SAVED_SEARCHES, "WHERE annulled = 0")
    return tuple(sorted(found, key=lambda each: (fold(each.title), each.id)))
