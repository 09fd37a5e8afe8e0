"""Letters of an older file have no number of the post; from then on they may bear one."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from desktop_app.storage.store import Store
from tests.stand_ins import THURSDAY, FixedClock, PlainWeek
from tests.storage.samples import NOTICE, SECRETARY

AS_BEFORE = """
    ALTER TABLE letter DROP COLUMN track;
    DELETE FROM schema_migration WHERE name LIKE '0015%';
"""


def test_an_older_file_is_backed_up_and_its_letters_may_be_tracked(tmp_path: Path) -> None:
    store = Store(tmp_path, FixedClock(THURSDAY), PlainWeek())
    store.open()
    with store.unit(SECRETARY, "letter") as unit:
        letter = unit.add_letter(replace(NOTICE, case_file_id=None, appeal_id=None))
    store.close()
    with closing(sqlite3.connect(store.file)) as connection:
        connection.executescript(AS_BEFORE)

    store.open()
    assert store.register.letter(letter.id) == letter
    with store.unit(SECRETARY, "list") as unit:
        unit.track_letter(letter.id, "39000001000018")

    assert len(store.backups.all()) == 1
    assert store.register.letter(letter.id) == replace(letter, track="39000001000018")
    store.close()
