"""The office's settings: the one row of their table."""

from dataclasses import replace

from desktop_app.domain.office import Office
from desktop_app.domain.ports import Conflict
from desktop_app.storage.changes import Changes, Subject
from desktop_app.storage.database import Database
from desktop_app.storage.rows import OfficeRow
from desktop_app.storage.shape import Shape

OFFICE = Shape(OfficeRow, Office, lambda office: office.short_name or office.name)
ONLY_ROW = 1


def read(database: Database) -> Office | None:
    """The settings, or None before they were ever saved."""
    row = database.row(OFFICE.select)
    return None if row is None else OFFICE.value(row, {})


def save(database: Database, changes: Changes, office: Office) -> Office:
    """The settings at their next version, or as they are when nothing differs.

    Raises Conflict when others have been saved since these were read.
    """
    before = read(database)
    if office.version != (before.version if before else 0):
        raise Conflict
    saved = replace(office, version=office.version + 1)
    old, new = OFFICE.stored(before) if before else {}, OFFICE.stored(saved)
    if new == old:
        return office
    columns = {"id": ONLY_ROW, "version": saved.version} | new
    places = ", ".join("?" * len(columns))
    statement = f"REPLACE INTO office ({', '.join(columns)}) VALUES ({places})"  # noqa: S608 — names of our own columns
    database.run(statement, tuple(columns.values()))
    subject = Subject(OFFICE.table, ONLY_ROW, OFFICE.title(saved))
    if before is None:
        changes.added(subject, new)
    else:
        changes.changed(subject, old, new)
    return saved
