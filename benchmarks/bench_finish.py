"""The finish of a registration, durable, with search index and journal, against the same rows by bare sqlite3."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from desktop_app.demo import MovingClock, invent
from desktop_app.domain.appeal import Channel, Question
from desktop_app.domain.citizen import Address, Gender
from desktop_app.domain.production_calendar import ProductionCalendar
from desktop_app.domain.search_key import fold
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.store import Store
from desktop_app.tasks.register_appeal import TASK, Decision, Draft

GOAL = 3.0
_ROUNDS = 150
_TODAY = date(2026, 11, 20)
_TABLES = ("case_file", "appeal", "question", "letter", "change")
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
        store = Store(Path(folder) / "ours", MovingClock(_TODAY), ProductionCalendar())
        floor = Path(folder) / "floor" / store.file.name
        store.open()
        with (
            closing(sqlite3.connect(store.file)) as ours,
            closing(sqlite3.connect(floor, isolation_level=None)) as bare,
        ):
            bare.execute("PRAGMA synchronous = FULL")
            bare.execute("PRAGMA foreign_keys = 1")
            timed = [_one(store, ours, bare, _run(at)) for at in range(_ROUNDS)]
        store.close()
    return median(ours for ours, _ in timed) / median(floor for _, floor in timed)


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


def _one(store: Store, ours: sqlite3.Connection, bare: sqlite3.Connection, run: Run[Draft]) -> tuple[float, float]:
    last = {table: _last(ours, table) for table in _TABLES}
    started = perf_counter()
    with store.unit(1, run.id) as unit:
        run.finish(unit)
    finished = perf_counter() - started
    writes = _written(ours, last, fold(run.draft.surname))
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


def _written(connection: sqlite3.Connection, last: dict[str, int], surname: str) -> list[Write]:
    """What a finish wrote, as statements on its rows."""
    writes = [_rows(connection, table, f"{_key(table)} > {last[table]}") for table in _TABLES]
    citizens = connection.execute(
        "SELECT ? - touch, search_key FROM case_file WHERE id > ?", (NEWEST, last["case_file"])
    )
    appeals = connection.execute("SELECT ? - id, search_key FROM appeal WHERE id > ?", (NEWEST, last["appeal"]))
    names = connection.execute(
        "SELECT token FROM name_token WHERE token IN (?, 'петр', 'владимирович')", (surname,)
    ).fetchall()
    return [
        *writes,
        ("UPDATE counter SET last = last + 1 WHERE series = ?", [("case file",), ("appeal",), ("letter",)]),
        ("INSERT INTO name_token VALUES (?, 1) ON CONFLICT DO UPDATE SET n = n + 1", names),
        ("INSERT INTO citizen_fts (rowid, text) VALUES (?, ?)", citizens.fetchall()),
        ("INSERT INTO appeal_fts (rowid, text) VALUES (?, ?)", appeals.fetchall()),
    ]


def _rows(connection: sqlite3.Connection, table: str, where: str) -> Write:
    cursor = connection.execute(f"SELECT * FROM {table} WHERE {where}")  # noqa: S608 — the tables above
    places = ", ".join("?" * len(cursor.description))
    return f"INSERT INTO {table} VALUES ({places})", cursor.fetchall()  # noqa: S608 — as above


if __name__ == "__main__":
    print(f"finish: {ratio():.2f} of bare sqlite3, goal {GOAL}")
