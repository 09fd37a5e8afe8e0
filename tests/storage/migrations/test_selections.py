"""A file of the first version gets what lists and searches by parameters are answered from."""

from pathlib import Path

import pytest

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.parameters import Condition
from desktop_app.domain.selection import Selection
from tests.storage.offices import office_in, older_office
from tests.storage.samples import TODAY

ROW = """
    INSERT INTO appeal (kind, channel, received_on, registered_on, substance, responsible_id, number, due_on, sheets,
        enclosures, marks, resolution, controlled, to_complete, version, search_key)
    VALUES ('complaint', 'post', '2026-01-14', '2026-01-15', 'Крыша', 1, 'К-1/26', '2026-02-13', 1, 0, '[]', '', 0,
        '[]', 1, 'к126')
"""


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """The folder of an office that has worked with the first version."""
    return older_office(tmp_path, 1, ((ROW, ()),))


def test_an_older_file_is_backed_up_and_migrated(older: Path) -> None:
    complaints = Selection((Condition("kind", (AppealKind.COMPLAINT,)),))
    with office_in(older) as store:
        assert len(store.backups.all()) == 1
        assert [line.number for line in store.finder.matching(complaints, TODAY, offset=0, limit=9).rows] == ["К-1/26"]
        names = {name for (name,) in store.register._database.rows("SELECT name FROM sqlite_schema")}  # noqa: SLF001 — no port tells

    assert {"appeal_listed", "question_status"} <= names
    assert "appeal_registered" not in names
