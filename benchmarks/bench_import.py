"""An old register of many rows loaded: rows a second, memory, the same by bare sqlite3 in the same run, the window."""

import csv
import resource
import shutil
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.display import display, told_by
from benchmarks.office import TODAY, Crowd
from desktop_app.demo import MovingClock
from desktop_app.domain.addresses import one_line
from desktop_app.domain.dates import in_figures
from desktop_app.domain.importing import Plan, Reading
from desktop_app.domain.importing_columns import guessed
from desktop_app.domain.paper_words import channel_in_words, kind_in_words
from desktop_app.domain.production_calendar import ProductionCalendar
from desktop_app.storage.search_index import NEWEST
from desktop_app.storage.store import Store
from desktop_app.storage.vault import Vault

GOAL = 4.0
STALL_MS = 50.0
ROWS = 10_000

_HEADERS = (
    "Рег. №", "Дата регистрации", "ФИО заявителя", "Дата рождения", "Телефон", "Адрес", "Содержание", "Вид", "Канал",
    "Исполнитель", "Срок исполнения", "Дата ответа",
)  # fmt: skip
_TABLES = ("case_file", "appeal", "change", "imported_row", "name_token")

_INDEXED = {
    "citizen_fts": f"SELECT {NEWEST} - touch, search_key FROM case_file ORDER BY touch DESC",  # noqa: S608 — our own number
    "appeal_fts": f"SELECT {NEWEST} - id, search_key FROM appeal ORDER BY id DESC",  # noqa: S608 — as above
}


def old_register(rows: int) -> Iterator[tuple[str, ...]]:
    """The rows of an invented register of another program: two appeals of three people."""
    crowd = Crowd(Random(59))  # noqa: S311 — people are invented, not secrets
    yield _HEADERS
    case_file = crowd.case_file(1)
    for at in range(1, rows + 1):
        case_file = crowd.case_file(at) if at % 3 else case_file
        appeal = crowd.appeal(case_file, at, rows)
        yield (
            f"ОГ-{at}/25",
            in_figures(appeal.registered_on),
            str(case_file.full_name).upper() if at % 10 == 0 else str(case_file.full_name),
            in_figures(case_file.birth_date) if case_file.birth_date else "",
            next(iter(case_file.phones), "").replace("+7 ", "8"),
            one_line(case_file.address),
            appeal.substance,
            kind_in_words(appeal.kind),
            channel_in_words(appeal.channel),
            "",
            in_figures(appeal.due_on) if appeal.due_on else "",
            in_figures(appeal.answered_on) if appeal.answered_on else "",
        )


def ratio() -> float:
    """How many times as long as bare sqlite3 the entering of checked rows takes, search index and journal included."""
    return measured(ROWS).ratio


class Measured:
    """What was measured of one import; times in seconds."""

    def __init__(self, folder: Path, rows: int) -> None:
        self.rows = rows
        store = Store(folder / "ours", MovingClock(TODAY), ProductionCalendar())
        store.open()
        plan = _plan(folder, rows)
        started = perf_counter()
        self.counts = store.imports.check(plan, _untold)
        self.checking = perf_counter() - started
        started = perf_counter()
        with store.unit(1, "import") as unit:
            unit.import_rows(plan)
        self.entering = perf_counter() - started
        self.memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss >> 10
        self.floor = _floor(store.file, folder / "floor.sqlite")
        started = perf_counter()
        with store.unit(1, "import") as unit:
            unit.undo()
        self.undoing = perf_counter() - started
        store.close()

    @property
    def ratio(self) -> float:
        """Entering against the same rows by bare sqlite3."""
        return self.entering / self.floor

    @property
    def speed(self) -> float:
        """Rows a second, from the file to the register."""
        return self.rows / (self.checking + self.entering)


def measured(rows: int) -> Measured:
    """An invented register of so many rows loaded into an empty office, and taken out again."""
    with TemporaryDirectory() as folder:
        return Measured(Path(folder), rows)


def in_the_window(rows: int) -> float:
    """The longest stall of the screen's thread while such a register is loaded there, in milliseconds."""
    with TemporaryDirectory() as folder, display() as environment:
        office, file = Path(folder) / "ours", _file(Path(folder), rows)
        office.mkdir()
        _, found = told_by("benchmarks.import_window", str(office), str(file), environment=environment)
    for what, (seconds, stall) in found.items():
        print(f"in the window: {what} {seconds:.1f} s, longest stall of the screen's thread {stall:.1f} ms")
    return max(float(stall) for _, stall in found.values())


def _file(folder: Path, rows: int) -> Path:
    file = folder / "old register.csv"
    with file.open("w", encoding="cp1251", newline="") as text:
        csv.writer(text, delimiter=";").writerows(old_register(rows))
    return file


def _plan(folder: Path, rows: int) -> Plan:
    file = _file(folder, rows)
    vault = Vault(folder / "ours" / "vault", folder / "copies")
    return Plan(vault.stage(file), Reading(), guessed(_HEADERS), responsible_id=1)


def _floor(ours: Path, bare: Path) -> float:
    """The rows that were entered, by statements alone, into a file of the same tables."""
    with closing(sqlite3.connect(ours)) as told:
        told.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copy(ours, bare)
    with closing(sqlite3.connect(ours)) as told, closing(sqlite3.connect(bare, isolation_level=None)) as floor:
        rows = {table: told.execute(f"SELECT * FROM {table}").fetchall() for table in _TABLES}  # noqa: S608 — the tables above
        indexed = {fts: told.execute(keys).fetchall() for fts, keys in _INDEXED.items()}
        floor.executescript("DROP TRIGGER change_is_never_deleted; PRAGMA foreign_keys = 0;")
        for table in reversed(_TABLES):
            floor.execute(f"DELETE FROM {table}")  # noqa: S608 — as above
        for table in indexed:
            floor.execute(f"INSERT INTO {table} ({table}) VALUES ('delete-all')")  # noqa: S608 — as above
        floor.executescript("VACUUM; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = 1;")
        started = perf_counter()
        floor.execute("BEGIN IMMEDIATE")
        for table, found in rows.items():
            places = ", ".join("?" * len(found[0]))
            floor.executemany(f"INSERT INTO {table} VALUES ({places})", found)  # noqa: S608 — as above
        for table, found in indexed.items():
            floor.executemany(f"INSERT INTO {table} (rowid, text) VALUES (?, ?)", found)  # noqa: S608 — as above
        floor.execute("COMMIT")
        return perf_counter() - started


def _untold(_share: float) -> None:
    """Nobody waits at a bar."""


def main() -> int:
    """Measure a register of the size that was asked for; 1 when it or the window takes longer than it may."""
    rows = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    found = measured(rows)
    print(f"{found.rows} rows: {found.counts}")
    print(f"checked in {found.checking:.1f} s, entered in {found.entering:.1f} s: {found.speed:.0f} rows a second")
    print(f"entering: {found.ratio:.2f} of bare sqlite3 ({found.floor:.1f} s), goal {GOAL}")
    print(f"taken out again in {found.undoing:.1f} s; memory {found.memory} MB")
    return int(found.ratio > GOAL or in_the_window(rows) > STALL_MS)


if __name__ == "__main__":
    sys.exit(main())
