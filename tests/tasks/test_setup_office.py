"""The office is set up, and later its people and departments come and go."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.office import EndOfTerm, Office, Profile
from desktop_app.domain.officer import Officer, Role
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.domain.setup import OfficeSetup
from desktop_app.domain.staffing import OfficerRow
from desktop_app.storage.store import Store
from desktop_app.tasks import setup_office
from desktop_app.tasks.setup_office import DepartmentRow
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk


def as_it_is(store: Store) -> OfficeSetup:
    """What the register holds now."""
    register = store.register
    return OfficeSetup(register.office() or Office(), register.departments(), register.officers())


@pytest.fixture
def desk(store: Store, at_desk: AtDesk) -> Desk:
    """The set-up, just begun over an office that was never set up."""
    return at_desk(setup_office.TASK, subject=as_it_is(store))


def test_an_office_works_before_it_is_set_up(store: Store) -> None:
    assert store.register.office() is None
    assert [officer.surname for officer in store.register.officers()] == ["Секретарь"]


def test_the_whole_office_is_set_up_at_once(desk: Desk, store: Store, secretary: Officer) -> None:
    desk.answer(
        name="Администрация города Примерска",
        short_name="Администрация",
        address="390000, г. Примерск, пл. Ленина, 1",
        phones="(4912) 12-34-56",
        email="info@example.ru",
        site="example.ru",
    ).forward()
    desk.answer(
        head_post="Глава", head_name="И. И. Иванов", signatory_post="Заместитель", signatory_name="П. П. Петров"
    )
    desk.forward().answer(
        profile=Profile.COMMERCIAL,
        end_of_term=EndOfTerm.NEXT_WORKING_DAY,
        counts_registration_day=True,
        case_file_number="Д-{n}",
        appeal_number="ОГ-{n:4}/{yyyy}",
        letter_number="{n}/{yy}",
    )
    desk.forward().answer(departments=(DepartmentRow("Общий отдел"), DepartmentRow())).forward()
    (known,) = desk.draft.officers
    assert (known.surname, known.id) == ("Секретарь", secretary.id)
    desk.answer(
        officers=(
            OfficerRow("белова", "ольга", "ивановна", "секретарь", "общий отдел", "84912123457", id=known.id),
            OfficerRow("Орлов", department="Отдел ЖКХ", away_from="12.01.2026", away_until="30.01.2026"),
        )
    )

    desk.finish()

    setup = as_it_is(store)
    assert setup.office == Office(
        name="Администрация города Примерска",
        short_name="Администрация",
        address="390000, г. Примерск, пл. Ленина, 1",
        phones="(4912) 12-34-56",
        email="info@example.ru",
        site="example.ru",
        head_post="Глава",
        head_name="И. И. Иванов",
        signatory_post="Заместитель",
        signatory_name="П. П. Петров",
        profile=Profile.COMMERCIAL,
        end_of_term=EndOfTerm.NEXT_WORKING_DAY,
        counts_registration_day=True,
        case_file_number="Д-{n}",
        appeal_number="ОГ-{n:4}/{yyyy}",
        letter_number="{n}/{yy}",
        version=1,
    )
    general, housing = setup.departments
    assert (general.title, housing.title) == ("Общий отдел", "Отдел ЖКХ")
    belova, orlov = sorted(setup.officers, key=lambda officer: officer.surname)
    assert belova == Officer(
        "Белова", "Ольга", "Ивановна", "секретарь", general.id, "+7 491 212-34-57", id=secretary.id, version=2
    )
    assert (orlov.department_id, orlov.away_from, orlov.away_until) == (
        housing.id,
        date(2026, 1, 12),
        date(2026, 1, 30),
    )


def test_finishing_untouched_makes_the_defaults_the_offices_own(desk: Desk, store: Store) -> None:
    desk.to("officers").finish()

    assert store.register.office() == Office(version=1)


def test_set_up_again_without_a_change_writes_nothing(desk: Desk, store: Store, at_desk: AtDesk) -> None:
    desk.to("officers").finish()
    before = as_it_is(store)

    at_desk(setup_office.TASK, subject=before).to("officers").finish()

    assert as_it_is(store) == before


@pytest.fixture
def staffed(desk: Desk, store: Store) -> OfficeSetup:
    """An office with two departments and three officers."""
    desk.to("departments").answer(departments=(DepartmentRow("Общий отдел"), DepartmentRow("Отдел ЖКХ"))).forward()
    rows = (*desk.draft.officers, OfficerRow("Орлов", department="Отдел ЖКХ"), OfficerRow("Белова"))
    desk.answer(officers=rows).finish()
    return as_it_is(store)


def row(desk: Desk, surname: str) -> OfficerRow:
    """The row of an officer."""
    rows: tuple[OfficerRow, ...] = desk.draft.officers
    return next(each for each in rows if each.surname == surname)


def test_an_officer_who_left_stays_in_the_register(staffed: OfficeSetup, at_desk: AtDesk, store: Store) -> None:
    desk = at_desk(setup_office.TASK, subject=staffed).to("officers")
    desk.answer(officers=tuple(each for each in desk.draft.officers if each.surname != "Белова")).finish()

    assert {officer.surname: officer.active for officer in store.register.officers()} == {
        "Секретарь": True,
        "Орлов": True,
        "Белова": False,
    }
    again = at_desk(setup_office.TASK, subject=as_it_is(store))
    assert {each.surname for each in again.draft.officers} == {"Секретарь", "Орлов"}


def test_a_department_without_officers_is_dissolved(staffed: OfficeSetup, at_desk: AtDesk, store: Store) -> None:
    at_desk(setup_office.TASK, subject=staffed).to("departments").answer(departments=()).to("officers").finish()

    assert {department.title: department.active for department in store.register.departments()} == {
        "Общий отдел": False,
        "Отдел ЖКХ": True,
    }


def test_a_dissolved_department_that_gets_an_officer_is_itself_again(
    staffed: OfficeSetup, at_desk: AtDesk, store: Store
) -> None:
    at_desk(setup_office.TASK, subject=staffed).to("departments").answer(departments=()).to("officers").finish()
    desk = at_desk(setup_office.TASK, subject=as_it_is(store)).to("officers")
    desk.answer(officers=(*desk.draft.officers, OfficerRow("Лунин", department="ОБЩИЙ ОТДЕЛ"))).finish()

    departments = store.register.departments()
    assert len(departments) == 2
    assert all(department.active for department in departments)


def test_a_renamed_department_keeps_its_officers(staffed: OfficeSetup, at_desk: AtDesk, store: Store) -> None:
    desk = at_desk(setup_office.TASK, subject=staffed).to("departments")
    general, housing = desk.draft.departments
    desk.answer(departments=(general, DepartmentRow("Отдел благоустройства", housing.id))).to("officers").finish()

    orlov = next(officer for officer in store.register.officers() if officer.surname == "Орлов")
    assert orlov.department_id == housing.id
    assert {department.title for department in store.register.departments()} == {"Общий отдел", "Отдел благоустройства"}


def test_an_officer_is_moved_to_another_department(staffed: OfficeSetup, at_desk: AtDesk, store: Store) -> None:
    desk = at_desk(setup_office.TASK, subject=staffed).to("officers")
    moved = OfficerRow("Орлов", department="Общий отдел", id=row(desk, "Орлов").id)
    desk.answer(officers=(row(desk, "Секретарь"), moved)).finish()

    titles = {department.id: department.title for department in store.register.departments()}
    orlov = next(officer for officer in store.register.officers() if officer.surname == "Орлов")
    assert titles[orlov.department_id or 0] == "Общий отдел"


def test_no_two_departments_share_a_title(desk: Desk) -> None:
    desk.to("departments").answer(departments=(DepartmentRow("Отдел"), DepartmentRow("ОТДЕЛ")))

    assert desk.problems() == {"departments": Problem.NOT_UNIQUE}


def test_a_department_keeps_a_title(staffed: OfficeSetup, at_desk: AtDesk) -> None:
    desk = at_desk(setup_office.TASK, subject=staffed).to("departments")
    desk.answer(departments=(DepartmentRow("", desk.draft.departments[0].id),))

    assert desk.problems() == {"departments.0.title": Problem.REQUIRED}


def test_somebody_has_to_answer_for_appeals(desk: Desk) -> None:
    assert desk.to("officers").answer(officers=()).problems() == {"officers": Problem.REQUIRED}


def test_an_absence_ends_after_it_begins(desk: Desk) -> None:
    desk.to("officers").answer(officers=(OfficerRow("Орлов", away_from="20.01.2026", away_until="19.01.2026"),))
    assert desk.problems() == {"officers.0.away_until": Problem.BEFORE_START}

    desk.answer(officers=(OfficerRow("Орлов", away_until="19.01.2026"),))
    assert desk.problems() == {}


def test_a_numbering_template_counts(desk: Desk) -> None:
    desk.to("rules").answer(appeal_number="ОГ", letter_number="")

    assert desk.problems() == {"appeal_number": Problem.NOT_A_TEMPLATE, "letter_number": Problem.REQUIRED}


def test_settings_saved_by_a_colleague_meanwhile_are_not_overwritten(desk: Desk, store: Store) -> None:
    desk.answer(name="Администрация").to("officers")
    desk.within(lambda unit: unit.save_office(Office(name="Управление")))

    with pytest.raises(Conflict):
        desk.finish()
    assert (store.register.office() or Office()).name == "Управление"


def test_a_set_up_without_a_subject_begins_with_the_defaults(at_desk: AtDesk) -> None:
    draft = at_desk(setup_office.TASK).draft

    assert (draft.appeal_number, draft.departments, draft.officers) == ("{letter}-{n}/{yy}", (), ())


def test_officers_get_their_parts_and_a_deputy_who_is_as_new_as_they(desk: Desk, store: Store) -> None:
    desk.to("officers")
    (secretary,) = desk.draft.officers
    desk.answer(officers=(secretary, OfficerRow("Орлов", roles=frozenset({Role.HELPER})), OfficerRow("Белова")))
    _, orlov, belova = desk.draft.officers
    desk.answer(officers=(replace(secretary, deputy=orlov.key), replace(orlov, deputy=belova.key), belova)).finish()

    stored = {officer.surname: officer for officer in store.register.officers()}
    assert stored["Секретарь"].deputy_id == stored["Орлов"].id
    assert (stored["Орлов"].deputy_id, stored["Орлов"].roles) == (stored["Белова"].id, frozenset({Role.HELPER}))
    with store.unit(secretary.id, desk.run.id) as unit:
        unit.undo()
    assert {officer.surname for officer in store.register.officers() if officer.active} == {"Секретарь"}


def test_a_deputy_who_is_removed_has_to_be_another_one(staffed: OfficeSetup, at_desk: AtDesk) -> None:
    desk = at_desk(setup_office.TASK, subject=staffed).to("officers")
    belova = row(desk, "Белова")
    others = (replace(row(desk, "Секретарь"), deputy=belova.id), replace(row(desk, "Орлов"), deputy=belova.id))
    assert desk.answer(officers=(*others, belova)).problems() == {}

    desk.answer(officers=others)

    assert set(desk.problems().values()) == {Problem.HAS_LEFT}
    assert set(desk.problems()) == {"officers.0.deputy", "officers.1.deputy"}


def test_the_last_secretary_can_not_become_something_else(staffed: OfficeSetup, at_desk: AtDesk) -> None:
    desk = at_desk(setup_office.TASK, subject=staffed).to("officers")
    helper = frozenset({Role.HELPER})

    desk.answer(officers=tuple(replace(each, roles=helper) for each in desk.draft.officers))

    assert desk.problems() == {"officers": Problem.NO_SECRETARY}
