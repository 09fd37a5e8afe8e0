"""A file of a version before notes and feedback takes them in, with all that it held."""

import sqlite3
from contextlib import closing
from pathlib import Path

from desktop_app.domain.feedback import Feedback, FeedbackChannel, FeedbackFilter, Score
from desktop_app.domain.notes import Note
from desktop_app.storage.store import Store
from tests.stand_ins import THURSDAY, FixedClock, PlainWeek
from tests.storage.samples import SECRETARY, TODAY, opened, registered

AS_BEFORE = """
    DROP TABLE improvement;
    DROP TABLE feedback;
    DROP TABLE note;
    DELETE FROM schema_migration WHERE name LIKE '0013%';
"""


def test_an_older_file_is_backed_up_and_takes_notes_and_feedback(tmp_path: Path) -> None:
    store = Store(tmp_path, FixedClock(THURSDAY), PlainWeek())
    store.open()
    case_file = opened(store)
    appeal = registered(store, case_file)
    store.close()
    with closing(sqlite3.connect(store.file)) as connection:
        connection.executescript(AS_BEFORE)

    store.open()
    assert len(store.backups.all()) == 1
    assert store.register.appeal(appeal.id) == appeal
    with store.unit(SECRETARY, "first") as unit:
        unit.add_note(Note("Плохо слышит.", case_file.id, SECRETARY, TODAY))
        unit.add_feedback(Feedback(appeal.id, Score.GOOD, TODAY, FeedbackChannel.PHONE))

    assert [line.note.text for line in store.register.notes_of(case_file.id)] == ["Плохо слышит."]
    assert store.register.feedback(FeedbackFilter(), TODAY, offset=0, limit=1).total == 1
    store.close()
