"""A file of the version before gets an index for each order of the lists, and its lists stand in that order."""

from pathlib import Path

import pytest

from desktop_app.domain.selection import Order, Selection, SortKey
from tests.storage.offices import office_in, older_office
from tests.storage.samples import TODAY

ROW = """
    INSERT INTO appeal (kind, channel, received_on, registered_on, substance, responsible_id, number, due_on, sheets,
        enclosures, marks, resolution, controlled, to_complete, version, search_key, answered_on)
    VALUES ('complaint', 'post', '2026-01-14', '2026-01-15', 'Крыша', 1, ?, '2026-02-13', 1, 0, '[]', '', 0,
        '[]', 1, '', ?)
"""


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """The folder of an office that has worked with the version before."""
    rows = (("К-1", None), ("К-2", "2026-01-20"), ("К-3", "2026-01-19"))
    return older_office(tmp_path, 15, [(ROW, row) for row in rows])


def test_an_older_file_is_backed_up_and_its_lists_are_read_along_the_new_indexes(older: Path) -> None:
    answered = Selection(order=Order(SortKey.ANSWERED))
    with office_in(older) as store:
        assert len(store.backups.all()) == 1
        assert [line.number for line in store.finder.matching(answered, TODAY, offset=0, limit=9).rows] == [
            "К-2", "К-3", "К-1",
        ]  # fmt: skip
        names = {name for (name,) in store.register._database.rows("SELECT name FROM sqlite_schema")}  # noqa: SLF001 — no port tells

    assert {"appeal_answered", "appeal_responsible", "case_file_by_name", "officer_by_name"} <= names
