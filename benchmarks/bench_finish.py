"""The finish of a registration, durable, with search index and journal, against the same rows by bare sqlite3."""

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from desktop_app.app.finishing import StoreFinisher
from desktop_app.app.opening import Opening as StoreOpening
from desktop_app.app.world import RandomIds
from desktop_app.demo import MovingClock, invent
from desktop_app.domain.appeal import Channel, Question
from desktop_app.domain.citizen import Address, Gender
from desktop_app.domain.production_calendar import ProductionCalendar
from desktop_app.domain.search_key import fold
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening
from desktop_app.storage.copies import Copies
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.store import Store
from desktop_app.tasks import TASKS
from desktop_app.tasks.register_appeal import TASK
from desktop_app.tasks.register_appeal.draft import Decision, Draft

GOAL = 3.0
_ROUNDS = 150
_TODAY = date(2026, 11, 20)
_TABLES = ("case_file", "appeal", "question", "assignment", "letter", "change")
_LETTERS = "абвгдежзиклмнопрст"
_SUBSTANCE = (
    "Протекает крыша дома, на верхнем этаже мокнут стены и потолок. Управляющая компания на заявки не отвечает. "
    "Прошу провести проверку, обязать отремонтировать кровлю и возместить ущерб, акт осмотра прилагаю."
)

Write = tuple[str, list[tuple[Any, ...]]]
"""A statement and the rows it is executed for."""


def ratio() -> float:
    """How many times as long as bare sqlite3 a finish takes: both in turn on files alike, the median of each."""
    with TemporaryDirectory() as folder:
        invent(Path(folder) / "ours", _TODAY, ProductionCalendar(), citizens=500, appeals=1500)
        shutil.copytree(Path(folder) / "ours", Path(folder) / "floor")
        clock = MovingClock(_TODAY)
        store = Store(Path(folder) / "ours", clock, ProductionCalendar())
        floor = Path(folder) / "floor" / store.file.name
        opening = StoreOpening(lambda: store)
        opening.open()
        finisher = StoreFinisher(opening, Copies(Path(folder) / "drafts", TASKS), clock, RandomIds())
        with (
            closing(sqlite3.connect(store.file)) as ours,
            closing(sqlite3.connect(floor, isolation_level=None)) as bare,
        ):
            bare.execute("PRAGMA synchronous = FULL")
            bare.execute("PRAGMA foreign_keys = 1")
            at_desk = store.register.officers()[0]
            timed = [_one(partial(finisher.finish, _run(at), at_desk), ours, bare, _run(at)) for at in range(_ROUNDS)]
            _see_they_are_alike(ours, bare)
        store.close()
    ours_s, floor_s = median(ours for ours, _ in timed), median(floor for _, floor in timed)
    print(f"    ours {1000 * ours_s:.2f} ms, bare sqlite3 {1000 * floor_s:.2f} ms", flush=True)
    return ours_s / floor_s


def _run(at: int) -> Run[Draft]:
    """A registration at its last step: a citizen who comes for the first time."""
    begun = start(f"bench {at}", TASK, Opening(_TODAY))
    draft = replace(
        begun.draft,
        surname=f"Кузнецов{_LETTERS[at // len(_LETTERS)]}{_LETTERS[at % len(_LETTERS)]}",
        name="Пётр",
        patronymic="Владимирович",
        birth_date=date(1961, 3, 12) + timedelta(days=at),
        phone=f"+7 900 000-{at // 100:02}-{at % 100:02}",
        decision=Decision.NO,
        gender=Gender.MALE,
        address=Address("000000", "Примерская область", "", "г. Примерск", "ул. Лесная", "14", "7"),
        channel=Channel.POST,
        substance=_SUBSTANCE,
        questions=(Question("0005.0005.0056.1147", "Течь крыши"),),
        responsible_id=2,
    )
    return replace(begun, draft=draft, form=TASK.path(draft)[-1].form)


def _one(
    finish: Callable[[], object], ours: sqlite3.Connection, bare: sqlite3.Connection, run: Run[Draft]
) -> tuple[float, float]:
    """The seconds of one finish, in the name of whoever is at the desk, and of bare statements that write the same."""
    last = {table: _last(ours, table) for table in _TABLES}
    started = perf_counter()
    finish()
    finished = perf_counter() - started
    writes = _written(ours, last, run)
    started = perf_counter()
    bare.execute("BEGIN IMMEDIATE")
    for statement, rows in writes:
        for row in rows:
            bare.execute(statement, row)
    bare.execute("COMMIT")
    return finished, perf_counter() - started


def _last(connection: sqlite3.Connection, table: str) -> int:
    ((last,),) = connection.execute(f"SELECT max({_key(table)}) FROM {table}")  # noqa: S608 — the tables above
    return int(last or 0)


def _key(table: str) -> str:
    return "appeal_id" if table == "question" else "id"


def _written(connection: sqlite3.Connection, last: dict[str, int], run: Run[Draft]) -> list[Write]:
    """What a finish wrote, as statements on its rows."""
    surname = fold(run.draft.surname)
    kept = connection.execute("SELECT run_id, copy FROM finished_run WHERE run_id = ?", (run.id,))
    writes = [_rows(connection, table, f"{_key(table)} > {last[table]}") for table in _TABLES]
    citizens = connection.execute(
        "SELECT ? - touch, search_key FROM case_file WHERE id > ?", (NEWEST, last["case_file"])
    )
    appeals = connection.execute("SELECT ? - id, search_key FROM appeal WHERE id > ?", (NEWEST, last["appeal"]))
    names = connection.execute(
        "SELECT token FROM name_token WHERE token IN (?, 'петр', 'владимирович')", (surname,)
    ).fetchall()
    drawn = connection.execute("SELECT series, period, last FROM counter WHERE period IN ('', ?)", (str(_TODAY.year),))
    return [
        *writes,
        ("INSERT INTO finished_run (run_id, copy) VALUES (?, ?)", kept.fetchall()),
        ("INSERT INTO counter VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET last = excluded.last", drawn.fetchall()),
        ("INSERT INTO name_token VALUES (?, 1) ON CONFLICT DO UPDATE SET n = n + 1", names),
        ("INSERT INTO citizen_fts (rowid, text) VALUES (?, ?)", citizens.fetchall()),
        ("INSERT INTO appeal_fts (rowid, text) VALUES (?, ?)", appeals.fetchall()),
    ]


def _see_they_are_alike(ours: sqlite3.Connection, bare: sqlite3.Connection) -> None:
    """A floor that wrote less than the program would be none. Raises AssertionError."""
    tables = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
    for (table,) in ours.execute(tables).fetchall():
        rows = f'SELECT * FROM "{table}"'  # noqa: S608 — a table of our own
        assert ours.execute(rows).fetchall() == bare.execute(rows).fetchall(), table
    for table in ("citizen_fts", "appeal_fts"):
        rows = f"SELECT rowid FROM {table}('\"кузнецов\"*') ORDER BY rowid"  # noqa: S608 — as above
        assert ours.execute(rows).fetchall() == bare.execute(rows).fetchall(), table


def _rows(connection: sqlite3.Connection, table: str, where: str) -> Write:
    cursor = connection.execute(f"SELECT * FROM {table} WHERE {where}")  # noqa: S608 — the tables above
    places = ", ".join("?" * len(cursor.description))
    return f"INSERT INTO {table} VALUES ({places})", cursor.fetchall()  # noqa: S608 — as above


if __name__ == "__main__":
    print(f"finish: {ratio():.2f} of bare sqlite3, goal {GOAL}")
