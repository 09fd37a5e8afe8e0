"""A file of the version before is backed up, and its appeals are found by who sent them on."""

from pathlib import Path

from desktop_app.domain.parameters import Condition
from desktop_app.domain.selection import Selection
from tests.storage.offices import office_in, older_office
from tests.storage.samples import TODAY

ROW = """
    INSERT INTO appeal (kind, channel, received_on, registered_on, substance, responsible_id, number, due_on, sheets,
        enclosures, marks, resolution, controlled, to_complete, version, search_key, sender)
    VALUES ('complaint', 'deputy', '2026-01-14', '2026-01-15', 'Крыша', 1, ?, '2026-02-13', 1, 0, '[]', '', 0,
        '[]', 1, '', ?)
"""


def test_what_was_sent_on_before_is_found_by_its_sender(tmp_path: Path) -> None:
    rows = ((ROW, ("Д-1", "Приёмная депутата Ёлкина")), (ROW, ("Д-2", "")))
    sent_on = Selection((Condition("sender", "елкина"),))

    with office_in(older_office(tmp_path, 18, rows)) as store:
        assert len(store.backups.all()) == 1
        found = store.finder.matching(sent_on, TODAY, offset=0, limit=9)

    assert [line.number for line in found.rows] == ["Д-1"]
