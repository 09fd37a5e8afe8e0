"""The office's calendar in its table, and the open terms that are reckoned by it."""

import json
from collections.abc import Iterable
from datetime import date

import peewee as pw

from desktop_app.domain.appeal import AppealKind, Mark
from desktop_app.domain.calendar_years import CalendarYear
from desktop_app.domain.moving import Move, OpenTerm
from desktop_app.storage.changes import Changes, Subject
from desktop_app.storage.database import Database
from desktop_app.storage.rows import Flag, Json, Row
from desktop_app.storage.shape import Shape
from desktop_app.storage.table import every

_OPEN = """
    SELECT id, number, kind, registered_on, marks, due_on FROM appeal
    WHERE answered_on IS NULL AND due_on IS NOT NULL AND annulled = 0 ORDER BY due_on, id
"""
_MOVE = "UPDATE appeal SET due_on = ?, version = version + 1 WHERE id = ?"


class CalendarYearRow(Row):
    """A year of the office's calendar."""

    year = pw.IntegerField()
    off = Json(tuple[date, ...])
    working = Json(tuple[date, ...])
    decreed = Flag()
    annulled = Flag()
    version = pw.IntegerField()


CALENDAR_YEARS = Shape(CalendarYearRow, CalendarYear, lambda year: str(year.year))


def calendar_years(database: Database) -> tuple[CalendarYear, ...]:
    """The years that the office has entered, those whose entry was undone too."""
    return every(database, CALENDAR_YEARS, "ORDER BY year")


def open_terms(database: Database) -> tuple[OpenTerm, ...]:
    """The appeals that wait for their answer, the nearest due day first."""
    return tuple(
        OpenTerm(
            row_id,
            number,
            AppealKind(kind),
            date.fromisoformat(registered_on),
            frozenset(map(Mark, json.loads(marks))),
            date.fromisoformat(due_on),
        )
        for row_id, number, kind, registered_on, marks, due_on in database.rows(_OPEN)
    )


def move_terms(database: Database, changes: Changes, moves: Iterable[Move]) -> None:
    """Write the new days on the cards. What is searched for says nothing of them."""
    moved = tuple(moves)
    database.run_for_each(_MOVE, [(move.after.isoformat(), move.id) for move in moved])
    for move in moved:
        before, after = ({"due_on": day.isoformat()} for day in (move.before, move.after))
        changes.changed(Subject("appeal", move.id, move.number), before, after)
