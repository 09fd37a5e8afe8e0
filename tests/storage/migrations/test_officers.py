"""A file from before officers had parts and deputies: they do any work, nobody stands in, and all else stays."""

import shutil
from pathlib import Path

import pytest

from desktop_app.domain.officer import Officer, Role
from desktop_app.storage import schema
from desktop_app.storage.database import WRITING, Database
from desktop_app.storage.store import FILE
from tests.storage.offices import office_in
from tests.storage.samples import TODAY

OLDER = 10
"""The newest migration of that file."""

ROW = """
    INSERT INTO officer (surname, name, patronymic, post, phone, dative, away_from, active, version)
    VALUES ('Орлова', 'Тамара', '', 'начальник отдела', '', '', '2026-01-12', 1, 3)
"""


@pytest.fixture
def older(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an office that has worked with the version before."""
    before, folder = tmp_path / "before", tmp_path / "office"
    before.mkdir()
    folder.mkdir()
    for script in sorted(schema.MIGRATIONS.glob("[0-9]*.py"))[:OLDER]:
        shutil.copy(script, before)
    database = Database(folder / FILE, WRITING)
    with monkeypatch.context() as then:
        then.setattr(schema, "MIGRATIONS", before)
        schema.claim(database)
        schema.migrate(database)
    database.run(ROW)
    database.close_all()
    return folder


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
