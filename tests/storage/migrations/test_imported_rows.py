"""An office that worked before old registers could be loaded loads one."""

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop_app.storage.store import Store
from tests.stand_ins import THURSDAY, FixedClock, PlainWeek
from tests.storage.old_registers import KUZNETSOV, PEOPLE, enter, plan_of
from tests.tasks.ledger import asked

AS_BEFORE = """
    DROP TABLE imported_row;
    DELETE FROM schema_migration WHERE name LIKE '0007%';
"""


def test_an_older_file_is_backed_up_and_takes_an_old_register(tmp_path: Path) -> None:
    store = Store(tmp_path, FixedClock(THURSDAY), PlainWeek())
    store.open()
    store.close()
    with closing(sqlite3.connect(store.file)) as connection:
        connection.executescript(AS_BEFORE)

    store.open()

    assert len(store.backups.all()) == 1
    assert enter(store, plan_of(store, PEOPLE, KUZNETSOV)).opens == 1
    assert asked(store, "SELECT run_id, case_file_id, appeal_id FROM imported_row") == [("import", None, None)]
    store.close()
