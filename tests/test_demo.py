"""The invented office: as many as were asked for, plausible, the same for a seed, and nobody's real telephone."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from desktop_app import demo
from desktop_app.demo import SIGNED_AFTER, invent
from desktop_app.domain.appeal import Outcome
from desktop_app.domain.citizen import ApplicantKind, Gender
from desktop_app.domain.names import gender_of
from desktop_app.domain.phones import clean
from desktop_app.domain.ports import AppealFilter, AppealLine
from desktop_app.storage.store import Store
from tests.stand_ins import THURSDAY, FixedClock, PlainWeek

TODAY = date(2026, 1, 15)


@pytest.fixture(scope="module")
def example(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A small one."""
    store = _invented(tmp_path_factory.mktemp("example"))
    yield store
    store.close()


def _invented(folder: Path) -> Store:
    invent(folder, TODAY, PlainWeek(), citizens=60, appeals=180)
    store = Store(folder, FixedClock(THURSDAY), PlainWeek())
    store.open()
    return store


def test_there_are_as_many_as_were_asked_for(example: Store) -> None:
    day = example.register.day(TODAY)

    assert (day.case_files, day.appeals) == (60, 180)
    assert 0 < example.register.appeals(AppealFilter.OPEN, TODAY, offset=0, limit=1).total < 60
    assert day.to_complete > 0


def test_the_office_is_marked_as_an_example(example: Store) -> None:
    office = example.register.office()

    assert office is not None
    assert "пример" in office.name


def test_nobody_came_on_a_day_off_or_after_today(example: Store) -> None:
    lines = example.register.appeals(AppealFilter.ALL, TODAY, offset=0, limit=200).rows
    days = [line.registered_on for line in lines if isinstance(line, AppealLine)]

    assert max(days) <= TODAY
    assert all(PlainWeek().is_working_day(day) for day in days)


def test_names_agree_and_telephones_are_nobody_s(example: Store) -> None:
    for case_file_id in range(1, 61):
        case_file = example.register.case_file(case_file_id)
        assert case_file is not None
        assert all(" 000-" in phone and clean(phone) == phone for phone in case_file.phones)
        if case_file.kind is ApplicantKind.PERSON:
            assert gender_of(case_file.full_name) is case_file.gender
            assert case_file.surname.endswith("а") is (case_file.gender is Gender.FEMALE) or case_file.surname in BOTH


BOTH = {"Коваленко", "Лысенко", "Черных", "Долгих", "Живаго", "Мицкевич", "Шульга", "Ким"}


def test_the_same_seed_makes_the_same_office(example: Store, tmp_path: Path) -> None:
    again = _invented(tmp_path)

    assert again.register.case_files(offset=0, limit=99) == example.register.case_files(offset=0, limit=99)
    assert again.register.day(TODAY) == example.register.day(TODAY)
    again.close()


def test_an_example_that_was_cut_off_in_the_making_is_begun_anew(
    example: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def cut_off(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as broken:
        broken.setattr(demo.Invention, "register", cut_off)
        with pytest.raises(KeyboardInterrupt):
            _invented(tmp_path)
    assert not (tmp_path / example.file.name).exists()

    again = _invented(tmp_path)
    assert again.register.day(TODAY) == example.register.day(TODAY)
    assert [path.name for path in tmp_path.iterdir() if path.is_dir()] == []
    again.close()


def test_open_appeals_are_on_their_way_and_answered_ones_have_an_outcome(example: Store) -> None:
    lines = example.register.appeals(AppealFilter.ALL, TODAY, offset=0, limit=200).rows
    appeals = [found for line in lines if (found := example.register.appeal(line.id))]
    at_work = [appeal for appeal in appeals if appeal.is_open]
    assert at_work
    for appeal in at_work:
        age = (TODAY - appeal.registered_on).days
        (now,) = {each.stage for each in example.register.assignments(appeal.id) if each.is_open}
        assert now == ("signature" if age > SIGNED_AFTER else "consideration" if age else "dispatch")
    assert all((appeal.outcome is Outcome.ANSWERED) is not appeal.is_open for appeal in appeals)
