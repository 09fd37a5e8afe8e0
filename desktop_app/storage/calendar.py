"""The office's calendar in its table, and the open terms that are reckoned by it."""

import json
from collections.abc import Iterable
from datetime import date
from itertools import groupby
from operator import itemgetter

import peewee as pw

from desktop_app.domain.appeal import AppealKind, Mark
from desktop_app.domain.calendar_years import CalendarYear
from desktop_app.domain.moving import Move, OpenStage, OpenTerm, Shift, StageMove
from desktop_app.domain.safekeeping import Progress
from desktop_app.storage.changes import Changes, Subject
from desktop_app.storage.columns import Flag, Json
from desktop_app.storage.database import Database
from desktop_app.storage.routes import ROUTES
from desktop_app.storage.rows import Row
from desktop_app.storage.shape import Shape
from desktop_app.storage.table import every

_OPEN = """
    SELECT id, number, kind, registered_on, marks, due_on FROM appeal
    WHERE answered_on IS NULL AND due_on IS NOT NULL AND annulled = 0 ORDER BY due_on, id
"""
_STAGES = """
    SELECT s.id, s.appeal_id, a.number, s.stage, s.given_on, s.due_on, a.due_on, a.route_id
    FROM assignment AS s JOIN appeal AS a ON a.id = s.appeal_id
    WHERE s.done_on IS NULL AND s.due_on IS NOT NULL AND s.annulled = 0 ORDER BY s.id
"""
_MOVE_STAGE = "UPDATE assignment SET due_on = ?, version = version + 1 WHERE id = ?"
_MOVE = "UPDATE appeal SET due_on = ?, version = version + 1 WHERE id = ?"
AT_ONCE = 1000
"""Terms that are moved before the progress is told."""


_Moved = tuple[str, Subject, Move | StageMove]
"""The statement that moves a row, whose it is, and where to."""


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


def open_stages(database: Database) -> tuple[OpenStage, ...]:
    """What has a day and is in somebody's hands, the oldest first: the day of its own term is that of its route."""
    stages = {(route.id, stage.key): stage for route in every(database, ROUTES) for stage in route.stages}
    return tuple(
        OpenStage(
            row_id,
            appeal_id,
            number,
            key,
            stage.title if (stage := stages.get((route_id, key))) else "",
            date.fromisoformat(given_on),
            date.fromisoformat(due_on),
            date.fromisoformat(latest) if latest else None,
            stage.term if stage else None,
        )
        for row_id, appeal_id, number, key, given_on, due_on, latest, route_id in database.rows(_STAGES)
    )


def move_terms(database: Database, changes: Changes, moved: Shift, progress: Progress) -> None:
    """Write the new days on the cards, and on what is in hand. What is searched for says nothing of them.

    Raises what `progress` raises.
    """
    rows: tuple[_Moved, ...] = (
        *((_MOVE, Subject("appeal", move.id, move.number), move) for move in moved.terms),
        *((_MOVE_STAGE, Subject("assignment", move.id, move.key), move) for move in moved.stages),
    )
    for start in range(0, len(rows), AT_ONCE):
        progress(start / len(rows))
        _move(database, changes, rows[start : start + AT_ONCE])


def _move(database: Database, changes: Changes, rows: Iterable[_Moved]) -> None:
    for statement, group in groupby(rows, itemgetter(0)):
        moved = tuple(group)
        database.run_for_each(statement, [(move.after.isoformat(), move.id) for _, _, move in moved])
        for _, subject, move in moved:
            before, after = ({"due_on": day.isoformat()} for day in (move.before, move.after))
            changes.changed(subject, before, after)
