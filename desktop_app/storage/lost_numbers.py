"""Numbers that were given and would be given again after a restore: they are passed over, and the gap is told."""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path

from desktop_app.domain.office import Series
from desktop_app.domain.safekeeping import LostNumbers
from desktop_app.storage.database import Database

Given = Mapping[tuple[str, str], int]
"""The last number that was given, by series and period."""

_LAST = "SELECT series, period, last FROM counter"
_RAISE = (
    "INSERT INTO counter (series, period, last) VALUES (?, ?, ?)"
    " ON CONFLICT (series, period) DO UPDATE SET last = excluded.last"
)
_TELL = "INSERT INTO lost_numbers (series, period, first, last, lost_at) VALUES (?, ?, ?, ?, ?)"
_ALL = "SELECT series, period, first, last, lost_at FROM lost_numbers ORDER BY id DESC"


def given(files: Iterable[Path]) -> Given:
    """The last numbers that any of these case databases has given; one that can't be read tells nothing."""
    found: dict[tuple[str, str], int] = {}
    for file in files:
        with suppress(sqlite3.Error), closing(_reading(file)) as connection:
            for series, period, last in connection.execute(_LAST):
                found[series, period] = max(last, found.get((series, period), 0))
    return found


def pass_over(database: Database, given_already: Given, at: datetime) -> None:
    """Let no number be given again that was given already; what lies between stands as lost from now on."""
    own = {(series, period): last for series, period, last in database.rows(_LAST)}
    for (series, period), last in given_already.items():
        before = own.get((series, period), 0)
        if last > before:
            database.run(_RAISE, (series, period, last))
            database.run(_TELL, (series, period, before + 1, last, at.isoformat(timespec="seconds")))


def lost_numbers(database: Database) -> tuple[LostNumbers, ...]:
    """The gaps that restores have left, the newest first."""
    return tuple(
        LostNumbers(Series(series), period, first, last, datetime.fromisoformat(lost_at))
        for series, period, first, last, lost_at in database.rows(_ALL)
    )


def _reading(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)
