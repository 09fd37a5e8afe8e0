"""A file from before officers had parts and deputies: they do any work, nobody stands in, and all else stays."""

from pathlib import Path

import pytest

from desktop_app.domain.officer import Officer, Role
from tests.storage.offices import office_in, older_office
from tests.storage.samples import TODAY

ROW = """
    INSERT INTO officer (surname, name, patronymic, post, phone, dative, away_from, active, version)
    VALUES ('Орлова', 'Тамара', '', 'начальник отдела', '', '', '2026-01-12', 1, 3)
"""


@pytest.fixture
def older(tmp_path: Path) -> Path:
    """The folder of an office that has worked with the version before."""
    return older_office(tmp_path, 10, ((ROW, ()),))


def test_officers_do_any_work_and_have_no_deputy_yet(older: Path) -> None:
    with office_in(older) as store:
        orlova, secretary = store.register.officers()

        assert (orlova.surname, orlova.version, orlova.is_away(TODAY)) == ("Орлова", 3, True)
        assert all(each.may_be(role) and each.deputy_id is None for each in (orlova, secretary) for role in Role)
        assert len(store.backups.all()) == 1


def test_what_is_said_of_them_afterwards_is_kept(older: Path) -> None:
    with office_in(older) as store:
        secretary = store.register.officers()[1]
        with store.unit(secretary.id, "run-1") as unit:
            added = unit.add_officer(Officer("Лунин", roles=frozenset({Role.HEAD}), deputy_id=secretary.id))

    with office_in(older) as store:
        assert added in store.register.officers()
