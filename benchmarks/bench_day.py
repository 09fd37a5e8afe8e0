"""«Мой день» and an appeal's page over a hundred thousand open appeals, and all their terms moved by the calendar.

Run as `python -m benchmarks.bench_day [SIZE]`, in case files, three appeals each; ends with 1 when a goal was missed in
three of three runs.
"""

import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from benchmarks.office import TODAY, office
from desktop_app.demo import MovingClock
from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.calendar_years import CalendarYear, calendar_of
from desktop_app.domain.deadlines import answer_due
from desktop_app.domain.moving import Rules, shift
from desktop_app.domain.office import Office
from desktop_app.domain.production_calendar import ProductionCalendar
from desktop_app.flow.action import dossier_of
from desktop_app.storage.store import FILE, Store

SIZE = 34_000
RUNS, TIMES = 3, 60
P95_MS, MAX_MS, SECONDS = 16.0, 50.0, 60.0
SPREAD_DAYS = 45

# Every appeal is open again; a third of those that are due wait for the dispatcher, for work and for a visa.
_OPEN = f"""
    UPDATE appeal SET answered_on = NULL, outcome = NULL, registered_on = :day, received_on = :day, due_on = :due,
        marks = '[]', route_id = 1
    WHERE id % {SPREAD_DAYS} = :nth AND kind IN ('proposal', 'statement', 'complaint') AND annulled = 0
"""  # noqa: S608 — our own number
_STAGES = """
    INSERT INTO assignment (appeal_id, stage, aim, given_on, officer_id, executor, text, due_on, comment, checked,
        answers, version)
    SELECT id, '["dispatch", "consideration", "signature"]' ->> (id % 3),
        '["distribution", "work", "visa"]' ->> (id % 3), registered_on, responsible_id, '', '', due_on, '',
        '[]', '[]', 1
    FROM appeal WHERE route_id = 1
"""


def main() -> int:
    """The exit status."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else SIZE
    with TemporaryDirectory(prefix="reception-day-") as folder:
        file = Path(folder) / FILE
        shutil.copyfile(office(size) / FILE, file)
        count = _open_all(file)
        print(f"{count:,} open appeals; milliseconds")
        missed = all(_run(Path(folder), f"calendar {run}") for run in range(RUNS))
    return int(missed)


def _open_all(file: Path) -> int:
    with closing(sqlite3.connect(file)) as connection:
        connection.executemany(_OPEN, [_spread(nth) for nth in range(SPREAD_DAYS)])
        connection.execute(_STAGES)
        connection.execute("ANALYZE")
        connection.commit()
        ((count,),) = connection.execute("SELECT count(*) FROM assignment")
        return int(count)


def _spread(nth: int) -> dict[str, object]:
    day = TODAY - timedelta(days=nth)
    due = answer_due(AppealKind.STATEMENT, day, Office(), ProductionCalendar())
    return {"nth": nth, "day": day.isoformat(), "due": due.on.isoformat() if due else None}


def _run(folder: Path, run_id: str) -> bool:
    """Whether a goal was missed."""
    store = Store(folder, MovingClock(TODAY), ProductionCalendar())
    store.open()
    ids = [line.id for line in store.register.day(TODAY).attention]
    day = _taken(lambda: store.register.day(TODAY))
    page = _taken(lambda: (dossier_of(store.register, ids[0]), store.register.appeal_timeline(ids[0])))
    moved, seconds = _move_terms(store, run_id)
    store.close()
    print(f"  the day           {_figures(day)}")
    print(f"  an appeal's page  {_figures(page)}")
    print(f"  {moved:,} terms moved in {seconds:.1f} s")
    goals = _p95(day) <= P95_MS and _p95(page) <= P95_MS and max(*day, *page) <= MAX_MS and seconds <= SECONDS
    print(f"  goals: p95 {P95_MS}, max {MAX_MS}, terms {SECONDS} s: {'met' if goals else 'missed'}", flush=True)
    return not goals


def _taken(work: Callable[[], object]) -> list[float]:
    taken = []
    for _ in range(TIMES):
        started = perf_counter()
        work()
        taken.append((perf_counter() - started) * 1000)
    return taken


def _move_terms(store: Store, run_id: str) -> tuple[int, float]:
    """The office declares a fortnight off, in which every fourth term ends: each goes to another day. Taken back."""
    office_now = store.register.office() or Office()
    off = tuple(TODAY + timedelta(days=at) for at in range(14))
    undone = store.register.calendar_years() or (CalendarYear(TODAY.year),)
    year = replace(undone[0], off=off, annulled=False)
    started = perf_counter()
    with store.unit(1, run_id) as unit:
        rules = (Rules(office_now, calendar_of(years)) for years in ((), (year,)))
        found = shift(unit, *rules)
        unit.save_calendar_year(year)
        unit.move_terms(found)
    seconds = perf_counter() - started
    with store.unit(1, run_id) as unit:
        unit.undo()
    return len(found), seconds


def _p95(taken: list[float]) -> float:
    return quantiles(taken, n=20)[-1]


def _figures(taken: list[float]) -> str:
    return f"median {sorted(taken)[len(taken) // 2]:6.2f}  p95 {_p95(taken):6.2f}  max {max(taken):6.2f}"


if __name__ == "__main__":
    sys.exit(main())
