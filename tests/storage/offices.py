"""An office for a story that needs one of its own, apart from the fixture's."""

import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from playhouse.migrations import Runner

from desktop_app.storage import schema
from desktop_app.storage.database import WRITING, Database
from desktop_app.storage.store import FILE, Store
from tests.stand_ins import THURSDAY, FixedClock, PlainWeek


@contextmanager
def office_in(folder: Path) -> Iterator[Store]:
    """An open store in this folder."""
    store = Store(folder, FixedClock(THURSDAY), PlainWeek())
    store.open()
    yield store
    store.close()


def older_office(folder: Path, last: int, rows: Sequence[tuple[str, Sequence[Any]]] = ()) -> Path:
    """The folder of an office of an older version of the program, whose schema ends with a migration.

    `rows` are in it: statements, each with what it puts in.
    """
    before, made = folder / "before", folder / "office"
    before.mkdir()
    made.mkdir()
    for migration in schema.MIGRATIONS.glob("0*.py"):
        if int(migration.stem.partition("_")[0]) <= last:
            shutil.copy(migration, before)
    database = Database(made / FILE, WRITING)
    schema.claim(database)
    Runner(database, str(before)).up()
    for statement, params in rows:
        database.run(statement, params)
    database.close_all()
    return made
