"""The day and the long lists: each is read in the order of an index, in windows that are near to one of its ends."""

from datetime import date, timedelta
from typing import Any

from desktop_app.domain.ports import AppealFilter, AppealLine, Day, Listing
from desktop_app.domain.standing import Warnings
from desktop_app.storage.database import Database
from desktop_app.storage.lines import appeal_lines, case_file_lines

DAY_ROWS = 8
"""How many rows «Мой день» shows of each kind."""

NEWEST_FIRST = "a.registered_on DESC, a.id DESC"

_BACKWARDS = {"a.registered_on DESC, a.id DESC": "a.registered_on, a.id", "a.due_on, a.id": "a.due_on DESC, a.id DESC"}
_FIRST_DUE = "a.due_on, a.id"
_ALL = "appeal AS a INDEXED BY appeal_days"
_SOME = "appeal AS a"
_OPEN = "a.answered_on IS NULL AND a.due_on IS NOT NULL AND a.annulled = 0"
# CROSS JOIN: from the few case files to their appeals, and not the other way round.
_TO_COMPLETE = """a.id IN (
    SELECT id FROM appeal WHERE to_complete <> '[]' AND annulled = 0 UNION
    SELECT of_it.id FROM case_file AS c CROSS JOIN appeal AS of_it ON of_it.case_file_id = c.id
    WHERE c.to_complete <> '[]' AND of_it.annulled = 0)"""
_IN_HAND = f"""
    SELECT a.responsible_id, count(*) FROM appeal AS a INDEXED BY appeal_in_hand WHERE {_OPEN} GROUP BY a.responsible_id
"""  # noqa: S608 — our own text


class Listings:
    """Windows of lists over one database, within its snapshot."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._totals = Totals(database)

    def day(self, today: date) -> Day:
        """What waits for the secretary today."""
        pressing = max(_tomorrow(today), _end_of_week(today)).isoformat()
        due, params = f"{_OPEN} AND a.due_on <= ?", (pressing,)
        return Day(
            overdue=self._count(AppealFilter.OVERDUE, today),
            due_soon=self._count(AppealFilter.DUE_SOON, today),
            due_this_week=self._count(AppealFilter.DUE_THIS_WEEK, today),
            to_complete=self._count(AppealFilter.TO_COMPLETE, today),
            attention=self._rows(f"{_SOME} WHERE {due}", params, _FIRST_DUE, DAY_ROWS, 0),
            completion=self._rows(f"{_SOME} WHERE {_TO_COMPLETE}", (), NEWEST_FIRST, DAY_ROWS, 0),
            appeals=self._totals.valid("appeal"),
            case_files=self._totals.valid("case_file"),
            has_letters=bool(self._number("SELECT EXISTS (SELECT 1 FROM letter)")),
            has_feedback=bool(self._number("SELECT EXISTS (SELECT 1 FROM feedback)")),
        )

    def nearing(self, today: date, warnings: Warnings) -> tuple[tuple[int, int], ...]:
        """For each warning of the office, how many open appeals are due in just so many days."""
        count = f"SELECT count(*) FROM {_SOME} WHERE {_OPEN} AND a.due_on = ?"  # noqa: S608 — our own text
        days = dict.fromkeys((warnings.last, warnings.second, warnings.first))
        return tuple((left, self._number(count, ((today + timedelta(days=left)).isoformat(),))) for left in days)

    def appeals(self, which: AppealFilter, today: date, offset: int, limit: int) -> Listing:
        """One window of a list: open appeals by their due date, any others newest first."""
        chosen, params = _chosen(which, today)
        order = NEWEST_FIRST if which in {AppealFilter.ALL, AppealFilter.TO_COMPLETE} else _FIRST_DUE
        total = self._count(which, today)
        if offset <= total // 2:
            return Listing(self._rows(chosen, params, order, limit, offset), total)
        # From the other end it is nearer.
        few = max(min(limit, total - offset), 0)
        rows = self._rows(chosen, params, _BACKWARDS[order], few, total - offset - few)
        return Listing(rows[::-1], total)

    def case_files(self, offset: int, limit: int) -> Listing:
        """One window of all case files, those of the latest activity first."""
        total = self._totals.of("case_file")
        direction, few, begin = "DESC", limit, offset
        if offset > total // 2:
            few = max(min(limit, total - offset), 0)
            direction, begin = "ASC", total - offset - few
        chosen = f"SELECT id FROM case_file ORDER BY touch {direction} LIMIT ? OFFSET ?"  # noqa: S608 — our own words
        return Listing(case_file_lines(self._database, chosen, (few, begin)), total)

    def in_hand(self) -> dict[int, int]:
        """How many open appeals each officer has."""
        return dict(self._database.rows(_IN_HAND))

    def _rows(
        self, chosen: str, params: tuple[Any, ...], order: str, limit: int, offset: int
    ) -> tuple[AppealLine, ...]:
        ids = f"SELECT a.id FROM {chosen} ORDER BY {order} LIMIT ? OFFSET ?"  # noqa: S608 — our conditions
        return appeal_lines(self._database, ids, (*params, limit, offset), order)

    def _count(self, which: AppealFilter, today: date) -> int:
        if which is AppealFilter.ALL:
            return self._totals.of("appeal")
        chosen, params = _chosen(which, today)
        return self._number(f"SELECT count(*) FROM {chosen}", params)  # noqa: S608 — as above

    def _number(self, sql: str, params: tuple[Any, ...] = ()) -> int:
        ((number,),) = self._database.rows(sql, params)
        return int(number)


class Totals:
    """How many rows the tables have that only grow: they are counted once, then only what has come since."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._file = -1
        self._known: dict[str, tuple[int, int]] = {}

    def of(self, table: str) -> int:
        """All rows of a table, the annulled ones included."""
        if self._file != self._database.file_number:
            self._file = self._database.file_number
            self._known.clear()
        if table not in self._known:
            # Without a condition they are counted along the narrowest index.
            ((newest, total),) = self._database.rows(f"SELECT (SELECT max(id) FROM {table}), count(*) FROM {table}")  # noqa: S608 — our tables
            self._known[table] = (newest or 0, total)
        last, total = self._known[table]
        ((newest, more),) = self._database.rows(f"SELECT max(id), count(*) FROM {table} WHERE id > ?", (last,))  # noqa: S608 — as above
        self._known[table] = (newest or last, total + more)
        return total + int(more)

    def valid(self, table: str) -> int:
        """All rows of a table but the annulled ones."""
        annulled = f"SELECT count(*) FROM {table} INDEXED BY {table}_annulled WHERE annulled = 1"  # noqa: S608 — our tables
        ((number,),) = self._database.rows(annulled)
        return self.of(table) - int(number)


def _chosen(which: AppealFilter, today: date) -> tuple[str, tuple[Any, ...]]:
    """The appeals of a list; an inquiry has no term and is never open."""
    match which:
        case AppealFilter.ALL:
            return _ALL, ()
        case AppealFilter.OPEN:
            return f"{_SOME} WHERE {_OPEN}", ()
        case AppealFilter.OVERDUE:
            return f"{_SOME} WHERE {_OPEN} AND a.due_on < ?", (today.isoformat(),)
        case AppealFilter.DUE_SOON:
            period = (today.isoformat(), _tomorrow(today).isoformat())
            return f"{_SOME} WHERE {_OPEN} AND a.due_on BETWEEN ? AND ?", period
        case AppealFilter.DUE_THIS_WEEK:
            period = (today.isoformat(), _end_of_week(today).isoformat())
            return f"{_SOME} WHERE {_OPEN} AND a.due_on BETWEEN ? AND ?", period
        case AppealFilter.TO_COMPLETE:
            return f"{_SOME} WHERE {_TO_COMPLETE}", ()


def _tomorrow(today: date) -> date:
    return today + timedelta(days=1)


def _end_of_week(today: date) -> date:
    """The Sunday of this week."""
    return today + timedelta(days=7 - today.isoweekday())
