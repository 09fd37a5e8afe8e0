"""What must hold of a case database and of the recovery copies, whatever happened to the program."""

import sqlite3
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.storage.database import WRITING, Database
from desktop_app.storage.reindex import reindex
from desktop_app.storage.store import FILE

INDEX = ("citizen_fts", "appeal_fts")

_NUMBERED = {
    "case file": "SELECT count(*) FROM case_file",
    "appeal": "SELECT count(*) FROM appeal",
    "letter": "SELECT count(*) FROM letter WHERE outgoing = 1",
}
_RULES = {
    "a run is in the journal that was not kept": 'SELECT run_id FROM "change" EXCEPT SELECT run_id FROM finished_run',
    "an appeal is not in the journal": """
        SELECT id FROM appeal EXCEPT SELECT subject_id FROM "change" WHERE subject = 'appeal' AND action = 'added'""",
    "an appeal has no letter": "SELECT id FROM appeal WHERE id NOT IN (SELECT appeal_id FROM letter)",
    "a valid appeal lies in an annulled case file": """
        SELECT a.id FROM appeal AS a JOIN case_file AS c ON c.id = a.case_file_id WHERE c.annulled > a.annulled""",
    "a number was given twice": "SELECT number FROM appeal GROUP BY number HAVING count(*) > 1",
}


def flaws(folder: Path) -> list[str]:
    """Everything that is wrong with the case database of this folder; the program must be at rest."""
    with closing(sqlite3.connect(folder / FILE)) as connection:
        found = [f"integrity: {told}" for (told,) in connection.execute("PRAGMA integrity_check") if told != "ok"]
        found += ["a key leads nowhere" for _ in connection.execute("PRAGMA foreign_key_check")]
        found += [rule for rule, sql in _RULES.items() if connection.execute(sql).fetchone()]
        drawn = dict(connection.execute("SELECT series, sum(last) FROM counter GROUP BY series"))
        for series, sql in _NUMBERED.items():
            ((rows,),) = connection.execute(sql)
            if drawn.get(series, 0) != rows:
                found.append(f"{series}: {drawn.get(series, 0)} numbers were drawn for {rows} rows")
    return found + _index_flaws(folder / FILE)


def finished(file: Path) -> set[str]:
    """The runs that are in a case database, or in a backup of one."""
    with closing(sqlite3.connect(file)) as connection:
        return {run_id for (run_id,) in connection.execute("SELECT run_id FROM finished_run")}


def is_whole(file: Path) -> bool:
    """Whether a backup can be read to its end."""
    with closing(sqlite3.connect(file)) as connection:
        return connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def undone(folder: Path) -> set[str]:
    """The runs that have been undone."""
    asked = "SELECT DISTINCT run_id FROM \"change\" WHERE action = 'undone'"
    with closing(sqlite3.connect(folder / FILE)) as connection:
        return {run_id for (run_id,) in connection.execute(asked)}


def appeals(folder: Path) -> list[str]:
    """The numbers of the register, each as often as it stands there."""
    with closing(sqlite3.connect(folder / FILE)) as connection:
        return [number for (number,) in connection.execute("SELECT number FROM appeal")]


def _index_flaws(file: Path) -> list[str]:
    """Where the search index differs from one made anew."""
    with TemporaryDirectory() as folder:
        fresh = Path(folder) / FILE
        with closing(sqlite3.connect(file)) as old, closing(sqlite3.connect(fresh)) as new:
            old.backup(new)
        database = Database(fresh, WRITING)
        with database.only_writer():
            reindex(database)
        database.close_all()
        return [f"{table} differs from a fresh one" for table in INDEX if _terms(file, table) != _terms(fresh, table)]


def _terms(file: Path, table: str) -> list[tuple[str, int]]:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute(f"CREATE VIRTUAL TABLE temp.terms USING fts5vocab (main, {table}, instance)")
        return connection.execute("SELECT DISTINCT term, doc FROM temp.terms ORDER BY term, doc").fetchall()
