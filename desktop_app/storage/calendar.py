"""The office's calendar in its table, and the open terms that are reckoned by it."""

import json
from collections.abc import Iterable
from datetime import date

import peewee as pw

from desktop_app.domain.appeal import AppealKind, Mark
from desktop_app.domain.calendar_years import CalendarYear
from desktop_app.domain.moving import Move, OpenTerm
from desktop_app.domain.safekeeping import Progress
from desktop_app.storage.changes import Changes, Subject
from desktop_app.storage.database import Database
from desktop_app.storage.rows import Flag, Json, Row
from desktop_app.storage.shape import Shape
from desktop_app.storage.table import every

_OPEN = """
    SELECT id, number, kind, registered_on, marks, due_on FROM appeal
    WHERE answered_on IS NULL AND due_on IS NOT NULL AND annulled = 0 ORDER BY due_on, id
"""
_STAGES_OF = """
    SELECT s.id, s.stage, s.due_on, s.appeal_id FROM json_each(?) AS moved
    JOIN assignment AS s INDEXED BY assignment_of_appeal ON s.appeal_id = moved.value
    WHERE s.done_on IS NULL AND s.due_on IS NOT NULL AND s.annulled = 0
"""
_MOVE_STAGE = "UPDATE assignment SET due_on = ?, version = version + 1 WHERE id = ?"
AT_ONCE = 1000
"""Terms that are moved before the progress is told."""

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


def move_terms(database: Database, changes: Changes, moves: Iterable[Move], progress: Progress) -> None:
    """Write the new days on the cards. What is searched for says nothing of them.

    Stages at hand follow: those that were due with their appeal, and those that would be due after it. Raises what
    `progress` raises.
    """
    moved = tuple(moves)
    for start in range(0, len(moved), AT_ONCE):
        progress(start / len(moved))
        _move(database, changes, moved[start : start + AT_ONCE])


def _move(database: Database, changes: Changes, moved: tuple[Move, ...]) -> None:
    _move_stages(database, changes, moved)
    database.run_for_each(_MOVE, [(move.after.isoformat(), move.id) for move in moved])
    for move in moved:
        before, after = ({"due_on": day.isoformat()} for day in (move.before, move.after))
        changes.changed(Subject("appeal", move.id, move.number), before, after)


def _move_stages(database: Database, changes: Changes, moves: tuple[Move, ...]) -> None:
    days = {move.id: (move.before.isoformat(), move.after.isoformat()) for move in moves}
    stages = [
        (row_id, stage, due_on, days[appeal_id][1])
        for row_id, stage, due_on, appeal_id in database.rows(_STAGES_OF, (json.dumps(list(days)),))
        if due_on == days[appeal_id][0] or due_on > days[appeal_id][1]
    ]
    database.run_for_each(_MOVE_STAGE, [(after, row_id) for row_id, _, _, after in stages])
    for row_id, stage, before, after in stages:
        changes.changed(Subject("assignment", row_id, stage), {"due_on": before}, {"due_on": after})
