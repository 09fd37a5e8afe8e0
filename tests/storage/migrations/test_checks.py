"""A file of the version before: what was put under control there waits on its day."""

from pathlib import Path

from desktop_app.domain.waiting import Waiting
from tests.storage.migrations.test_senders import ROW
from tests.storage.offices import office_in, older_office
from tests.storage.samples import TODAY

CONTROL = """
    INSERT INTO assignment (appeal_id, stage, given_on, officer_id, executor, text, aim, due_on, comment, checked,
        answers, annulled, version)
    VALUES (1, 'control', '2026-01-10', 1, '', 'Обещано главой', 'work', '2026-01-15', '', '[]', '[]', 0, 1)
"""


def test_what_was_under_control_before_is_to_be_checked(tmp_path: Path) -> None:
    with office_in(older_office(tmp_path, 19, ((ROW, ("К-1", "")), (CONTROL, ())))) as store:
        (checks,) = [each for each in store.register.day(TODAY).waits if each.what is Waiting.CHECKS]

    assert [line.title for line in checks.rows] == ["К-1"]
