"""Routes and assignments in their tables; the built-in routes come from resources/routes."""

import json
from importlib.resources import files
from typing import Any

import peewee as pw

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.journey import Aim, Assignment
from desktop_app.domain.routes import Route, Stage, Verdict
from desktop_app.flow.codec import decode
from desktop_app.storage.changes import Changes
from desktop_app.storage.columns import Choice, Day, Flag, Json
from desktop_app.storage.database import Database
from desktop_app.storage.rows import Row, table_of
from desktop_app.storage.shape import Shape
from desktop_app.storage.table import Table, every, find

_NEWEST = "WHERE annulled = 0 AND edition = (SELECT max(edition) FROM route AS other WHERE other.key = route.key)"
_OF_APPEAL = "WHERE appeal_id = ? AND annulled = 0 ORDER BY id"


class RouteRow(Row):
    """An edition of a route."""

    key = pw.TextField()
    edition = pw.IntegerField()
    title = pw.TextField()
    kinds = Json(frozenset[AppealKind])
    stages = Json(tuple[Stage, ...])
    annulled = Flag()
    version = pw.IntegerField()


class AssignmentRow(Row):
    """A stage in one pair of hands."""

    appeal_id = pw.IntegerField()
    stage = pw.TextField()
    aim = Choice(Aim)
    given_on = Day()
    officer_id = pw.IntegerField(null=True)
    executor = pw.TextField()
    text = pw.TextField()
    due_on = Day(null=True)
    done_on = Day(null=True)
    verdict = Choice(Verdict, null=True)
    comment = pw.TextField()
    checked = Json(tuple[str, ...])
    answers = Json(tuple[str, ...])
    lap = pw.IntegerField()
    annulled = Flag()
    version = pw.IntegerField()


ROUTES = Shape(RouteRow, Route, lambda route: route.title)
ASSIGNMENTS = Shape(AssignmentRow, Assignment, lambda assignment: assignment.stage)


def built_in() -> tuple[Route, ...]:
    """The routes that every office has from the start, in the order of their keys."""
    folder = files("resources") / "routes"
    found = sorted((each for each in folder.iterdir() if each.name.endswith(".json")), key=lambda each: each.name)
    return tuple(_read(each.name.removesuffix(".json"), each.read_text("utf-8")) for each in found)


def _read(key: str, text: str) -> Route:
    route: Route = decode(Route, json.loads(text) | {"key": key})
    return route


def bring_in(database: Database) -> None:
    """Enter the built-in routes that the case database does not have yet. Nobody's work: nothing is journalled."""
    known = {key for (key,) in database.rows("SELECT DISTINCT key FROM route")}
    for route in built_in():
        if route.key not in known:
            stored = ROUTES.stored(route) | {"version": 1}
            names, places = ", ".join(stored), ", ".join("?" * len(stored))
            database.run(
                f"INSERT INTO {table_of(RouteRow)} ({names}) VALUES ({places})",  # noqa: S608 — names of our own columns
                tuple(stored.values()),
            )


def routes(database: Database) -> tuple[Route, ...]:
    """The newest edition of each route that is in use, in the order they were made."""
    return every(database, ROUTES, f"{_NEWEST} ORDER BY id")


def route(database: Database, route_id: int) -> Route | None:
    """An edition of a route."""
    return find(database, ROUTES, route_id)


def assignments(database: Database, appeal_id: int) -> tuple[Assignment, ...]:
    """What was given to whom on the way of an appeal, the oldest first."""
    return every(database, ASSIGNMENTS, _OF_APPEAL, (appeal_id,))


class Leading:
    """The part of a transaction that leads appeals along their routes."""

    def __init__(self, database: Database, changes: Changes) -> None:
        self._read_from = database
        self._assignments = Table(database, changes, ASSIGNMENTS)
        self._routes: tuple[Route, ...] | None = None

    def routes(self) -> tuple[Route, ...]:
        """The newest edition of each route that is in use."""
        if self._routes is None:
            self._routes = routes(self._read_from)
        return self._routes

    def route(self, route_id: int) -> Route:
        """An edition of a route. Raises KeyError when there is none."""
        found = next((each for each in self.routes() if each.id == route_id), None) or route(self._read_from, route_id)
        if found is None:
            raise KeyError(route_id)
        return found

    def assignments(self, appeal_id: int) -> tuple[Assignment, ...]:
        """What was given to whom on the way of an appeal, the oldest first."""
        return assignments(self._read_from, appeal_id)

    def add_assignment(self, assignment: Assignment) -> Assignment:
        """Give an assignment."""
        return self._assignments.add(assignment)

    def change_assignment(self, assignment: Assignment) -> Assignment:
        """End an assignment, or give it another day."""
        return self._assignments.change(assignment)

    @property
    def led(self) -> tuple[Table[Any], ...]:
        """The tables of routes, for undoing."""
        return (self._assignments,)
