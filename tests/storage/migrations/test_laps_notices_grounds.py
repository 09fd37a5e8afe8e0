"""A file of the version before learns laps, notices and the cases of art. 11; what it can tell of them it keeps."""

import sqlite3
from pathlib import Path

import pytest

from desktop_app.domain.appeal import Ground
from desktop_app.storage.database import WRITING, Database
from tests.storage.offices import office_in, older_office

APPEAL = """
    INSERT INTO appeal (kind, channel, received_on, registered_on, substance, responsible_id, number, due_on, sheets,
        enclosures, marks, resolution, controlled, to_complete, version, search_key, answered_on, outcome)
    VALUES ('complaint', 'post', '2026-01-14', '2026-01-15', 'Крыша', 1, ?, '2026-02-13', 1, 0, '[]', '', 0,
        '[]', 1, '', '2026-01-20', ?)
"""
LETTER = """
    INSERT INTO letter (form, number, made_on, text, appeal_id, outgoing, file, sha256, annulled)
    VALUES (?, ?, '2026-01-20', '{}', ?, 1, '', '', ?)
"""
QUESTION = """
    INSERT INTO question (appeal_id, position, topic, gist, status, result) VALUES (?, 0, '', 'Крыша', 'no answer', ?)
"""
STAGE = """
    INSERT INTO assignment (appeal_id, stage, given_on, officer_id, executor, text, comment, checked, answers, version)
    VALUES (1, 'visa', '2026-01-15', 1, '', '', '', '[]', '[]', 1)
"""


LETTERS = (
    ("abuse_notice", 1, 0),
    ("secret_notice", 1, 1),
    ("crime_report_cover", 3, 0),
    ("answer_on_site", 4, 1),
    ("registration_notice", 5, 0),
)
OUTCOMES = ("no answer", "no answer", "forwarded", "answered", "no answer", "withdrawn")
ROWS = (
    *((APPEAL, (f"К-{number}/26", outcome)) for number, outcome in enumerate(OUTCOMES, 1)),
    *((LETTER, (form, f"{form}-{appeal_id}", appeal_id, annulled)) for form, appeal_id, annulled in LETTERS),
    (QUESTION, (2, "ч. 1 ст. 11 59-ФЗ")),
    (QUESTION, (6, "ч. 1 ст. 11 59-ФЗ")),
    (STAGE, ()),
)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """The folder of an office that has left appeals without an answer."""
    return older_office(tmp_path, 17, ROWS)


def test_an_older_file_is_backed_up_and_knows_the_case_where_a_letter_or_a_question_tells_it(older: Path) -> None:
    with office_in(older) as store:
        found = [appeal.ground if (appeal := store.register.appeal(number)) else None for number in range(1, 7)]
        assert len(store.backups.all()) == 1

    assert found == [Ground.ABUSE, Ground.NO_AUTHOR, Ground.CRIME, None, None, None]


def test_what_was_given_before_is_of_no_counted_lap(older: Path) -> None:
    with office_in(older) as store:
        (given,) = store.register.assignments(1)

    assert given.lap == 0


@pytest.mark.parametrize(
    "wrong", ["UPDATE appeal SET ground = 'forgotten'", "UPDATE assignment SET lap = -1"], ids=["ground", "lap"]
)
def test_what_can_not_be_is_refused(older: Path, wrong: str) -> None:
    with office_in(older) as store:
        file = store.file
    database = Database(file, WRITING)
    with pytest.raises(sqlite3.IntegrityError):
        database.run(wrong)
    database.close_all()
