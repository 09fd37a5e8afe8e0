"""A file of a version before routes takes them in; what is at work already stays without one."""

import sqlite3
from pathlib import Path

import pytest

from desktop_app.domain.appeal import ArchivePlace, Question
from desktop_app.storage.unit import OneTransaction
from tests.storage.offices import office_in, older_office
from tests.storage.samples import SECRETARY

ROWS = (
    """
    INSERT INTO appeal (kind, channel, received_on, registered_on, substance, responsible_id, number, due_on, sheets,
        enclosures, marks, resolution, controlled, to_complete, version, search_key)
    VALUES ('complaint', 'post', '2026-01-14', '2026-01-15', 'Крыша', 1, 'К-1/26', '2026-02-13', 1, 0, '[]', '', 0,
        '[]', 1, 'к126')
    """,
    "INSERT INTO question (appeal_id, position, topic, gist, status) VALUES (1, 0, '', 'Крыша', 'under review')",
)
GIVEN = "INSERT INTO assignment (appeal_id, stage, given_on, text, comment, checked, answers, version"
WRONG = (
    "UPDATE appeal SET outcome = 'forgotten'",
    "UPDATE appeal SET signatures = -1",
    "UPDATE appeal SET closed_on = '15.01.2026'",
    f"{GIVEN}, executor) VALUES (1, 'work', '2026-01-15', '', '', '[]', '[]', 1, '')",
    f"{GIVEN}, executor, verdict) VALUES (1, 'work', '2026-01-15', '', '', '[]', '[]', 1, 'ООО', 'done')",
    "INSERT INTO route (key, edition, title, kinds, stages, version) VALUES ('no_route', 1, 'Б', '[]', '[]', 1)",
)


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """The folder of an office whose appeals went no route."""
    return older_office(tmp_path, 9, [(row, ()) for row in ROWS])


def test_an_older_file_is_backed_up_and_has_the_built_in_routes(older: Path) -> None:
    with office_in(older) as store:
        assert len(store.backups.all()) == 1
        assert [route.key for route in store.register.routes()] == ["citizen_appeal", "no_route"]


def test_an_appeal_that_is_at_work_stays_without_a_route(older: Path) -> None:
    with office_in(older) as store:
        appeal = store.register.appeal(1)
        assert appeal is not None
        assert (appeal.route_id, appeal.skips_approval, appeal.outcome, appeal.archive) == (
            None,
            False,
            None,
            ArchivePlace(),
        )
        assert (appeal.signatures, appeal.sender, appeal.sender_date, appeal.external_executor) == (0, "", None, "")
        assert appeal.questions == (Question(gist="Крыша"),)
        assert store.register.assignments(1) == ()


def test_the_routes_are_brought_in_once(older: Path) -> None:
    for _start in range(2):
        with office_in(older) as store:
            assert len(store.register.routes()) == 2


@pytest.mark.parametrize(
    "row",
    WRONG,
    ids=["outcome", "signatures", "day", "nobody's", "verdict without a day", "same edition"],
)
def test_the_tables_hold_nothing_else(older: Path, row: str) -> None:
    with office_in(older) as store, store.unit(SECRETARY, "wrong") as unit:
        assert isinstance(unit, OneTransaction)
        with pytest.raises(sqlite3.IntegrityError):
            unit._database.run(row)  # noqa: SLF001 — no port writes this
