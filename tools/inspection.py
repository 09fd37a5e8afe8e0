"""What must hold of a case database, of the recovery copies and of the vault, whatever happened to the program."""

import hashlib
import sqlite3
from collections.abc import Collection
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop_app.storage.backups import VAULT
from desktop_app.storage.database import WRITING, Database
from desktop_app.storage.reindex import reindex
from desktop_app.storage.store import FILE
from desktop_app.storage.whole import PART

INDEX = ("citizen_fts", "appeal_fts")

_NUMBERED = {  # but for numbers of an old register, and those that became free again when its loading was undone
    "case file": """SELECT count(*) FROM case_file WHERE number NOT LIKE '% ×%'
        AND NOT EXISTS (SELECT 1 FROM imported_row WHERE case_file_id = case_file.id)""",
    "appeal": """SELECT count(*) FROM appeal WHERE number NOT LIKE '% ×%'
        AND NOT EXISTS (SELECT 1 FROM imported_row WHERE appeal_id = appeal.id)""",
    "letter": "SELECT count(*) FROM letter WHERE outgoing = 1",
}
_RULES = {
    "a run is in the journal that was not kept": 'SELECT run_id FROM "change" EXCEPT SELECT run_id FROM finished_run',
    "an appeal is not in the journal": """
        SELECT id FROM appeal EXCEPT SELECT subject_id FROM "change" WHERE subject = 'appeal' AND action = 'added'""",
    "an appeal has no letter": """
        SELECT subject_id FROM "change" JOIN finished_run USING (run_id) JOIN appeal ON appeal.id = subject_id
        WHERE subject = 'appeal' AND action = 'added' AND json_extract(after, '$.kind') <> 'not an appeal'
            AND CAST(copy AS TEXT) LIKE '%"task": "register_appeal"%'
        EXCEPT SELECT appeal_id FROM letter WHERE appeal_id IS NOT NULL""",
    "a valid appeal lies in an annulled case file": """
        SELECT a.id FROM appeal AS a JOIN case_file AS c ON c.id = a.case_file_id WHERE c.annulled > a.annulled""",
    "an appeal's number was given twice": "SELECT number FROM appeal GROUP BY number HAVING count(*) > 1",
    "a case file's number was given twice": "SELECT number FROM case_file GROUP BY number HAVING count(*) > 1",
    "a letter's number was given twice": """
        SELECT number FROM letter WHERE outgoing = 1 GROUP BY number HAVING count(*) > 1""",
}


def flaws(folder: Path) -> list[str]:
    """Everything that is wrong with the case database of this folder; the program must be at rest."""
    with closing(sqlite3.connect(folder / FILE)) as connection:
        found = [f"integrity: {told}" for (told,) in connection.execute("PRAGMA integrity_check") if told != "ok"]
        found += ["a key leads nowhere" for _ in connection.execute("PRAGMA foreign_key_check")]
        found += [rule for rule, sql in _RULES.items() if connection.execute(sql).fetchone()]
        drawn = dict(connection.execute("SELECT series, sum(last) FROM counter GROUP BY series"))
        lost = dict(connection.execute("SELECT series, sum(last - first + 1) FROM lost_numbers GROUP BY series"))
        for series, sql in _NUMBERED.items():
            ((rows,),) = connection.execute(sql)
            if drawn.get(series, 0) != rows + lost.get(series, 0):
                found.append(f"{series}: {drawn.get(series, 0)} numbers were drawn for {rows} rows")
        found += [f"a journaled row of {table} is not there" for table in _journaled(connection)]
    return found + _index_flaws(folder / FILE)


def vault_flaws(folder: Path, known: Collection[str]) -> list[str]:
    """What is wrong with the files by their hash; `known` are the hashes that the register and the drafts name."""
    files = [path for path in (folder / VAULT).rglob("*") if path.is_file() and path.suffix != PART]
    hashes = {path.stem for path in files}
    found = [f"{len(set(known) - hashes)} files of the vault are lost"] if set(known) - hashes else []
    torn = [path for path in files if path.stem != hashlib.sha256(path.read_bytes()).hexdigest()]
    return found + ([f"{len(torn)} files of the vault are torn"] if torn else [])


def tables(file: Path) -> set[str]:
    """The tables whose rows are known by an id."""
    asked = """SELECT t.name FROM pragma_table_list AS t, pragma_table_info(t.name) AS c
        WHERE t.schema = 'main' AND t.type = 'table' AND c.name = 'id'"""
    with closing(sqlite3.connect(file)) as connection:
        return {name for (name,) in connection.execute(asked)}


def row_ids(file: Path, table: str, *, valid: bool) -> list[int]:
    """The rows of a table by their ids: all of them, or those that count."""
    with closing(sqlite3.connect(file)) as connection:
        columns = {name for (_, name, *_) in connection.execute("SELECT * FROM pragma_table_info(?)", (table,))}
        counts = "annulled = 0" if "annulled" in columns else "active = 1" if "active" in columns else "1"
        asked = f"SELECT id FROM {table} WHERE {counts if valid else 1} ORDER BY id"  # noqa: S608 — a table of our own
        return [row_id for (row_id,) in connection.execute(asked)]


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


def numbers(folder: Path) -> set[str]:
    """All numbers that stand in the register."""
    asked = "SELECT number FROM appeal UNION SELECT number FROM letter UNION SELECT number FROM case_file"
    with closing(sqlite3.connect(folder / FILE)) as connection:
        return {number for (number,) in connection.execute(asked)}


def _journaled(connection: sqlite3.Connection) -> list[str]:
    """The tables that lack a row which the change journal says was added."""
    tables = [table for (table,) in connection.execute('SELECT DISTINCT subject FROM "change"')]
    lacks = """SELECT subject_id FROM "change" WHERE subject = ? AND action = 'added' EXCEPT SELECT id FROM {}"""
    return [table for table in tables if connection.execute(lacks.format(table), (table,)).fetchone()]


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
