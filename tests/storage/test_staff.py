"""The list of officers with what they have in hand, and that it is read by index."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from desktop_app.domain.handing_over import Part
from desktop_app.domain.journey import Assignment
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.ports import StaffLine
from desktop_app.storage.database import Database
from desktop_app.storage.store import Store
from tests.storage.samples import LEAKING_ROOF, SECRETARY, TODAY

OPEN = replace(LEAKING_ROOF, answered_on=None, helper_ids=())


@pytest.fixture
def office(store: Store) -> dict[str, Officer]:
    """Five officers; Belova is away, Orlov stands in for her and has two appeals, one of them overdue."""
    with store.unit(SECRETARY, "furnishing") as unit:
        housing = unit.add_department(Department("Отдел ЖКХ"))
        orlov = unit.add_officer(Officer("Орлов", "Игорь", post="специалист", department_id=housing.id))
        belova = unit.add_officer(
            Officer("Белова", away_from=TODAY, away_until=TODAY + timedelta(days=9), deputy_id=orlov.id)
        )
        ill = unit.add_officer(Officer("Ежов", away_from=TODAY))
        left = unit.add_officer(Officer("Абрамов", active=False, away_from=TODAY, deputy_id=orlov.id))
        theirs = replace(OPEN, responsible_id=orlov.id, helper_ids=(belova.id,))
        unit.add_appeal(theirs)
        unit.add_appeal(replace(theirs, number="К-2/26", due_on=TODAY - timedelta(days=1)))
        unit.add_appeal(replace(theirs, number="К-3/26", answered_on=TODAY))
        unit.add_appeal(replace(theirs, number="К-4/26", annulled=True))
    return {each.surname: each for each in (orlov, belova, ill, left)}


def line(store: Store, surname: str) -> StaffLine:
    """What the list says of an officer."""
    return next(each for each in store.register.staff(TODAY) if each.officer.surname == surname)


def test_everybody_is_listed_by_surname_those_who_left_last(store: Store, office: dict[str, Officer]) -> None:
    assert len(office) == 4
    assert [each.officer.surname for each in store.register.staff(TODAY)] == [
        "Белова",
        "Ежов",
        "Орлов",
        "Секретарь",
        "Абрамов",
    ]


def test_each_is_told_with_what_is_in_hand(store: Store, office: dict[str, Officer]) -> None:
    orlov, belova = line(store, "Орлов"), line(store, "Белова")

    assert orlov == StaffLine(office["Орлов"], "Отдел ЖКХ", open_appeals=2, overdue=1)
    assert (belova.open_appeals, belova.as_helper, belova.department) == (0, 2, "")
    assert orlov.id == office["Орлов"].id


def test_who_stands_in_is_told_of_those_who_are_away(store: Store, office: dict[str, Officer]) -> None:
    assert line(store, "Белова").stands_in == office["Орлов"]
    assert line(store, "Ежов").stands_in is None
    assert line(store, "Абрамов").stands_in is None
    later = next(each for each in store.register.staff(date(2026, 3, 1)) if each.officer.surname == "Белова")
    assert later.stands_in is None


@pytest.mark.parametrize(
    ("typed", "found"), [("ор", ["Орлов"]), ("жкх спец", ["Орлов"]), ("орлов белова", []), ("б", ["Белова"])]
)
def test_the_list_is_narrowed_by_words(store: Store, office: dict[str, Officer], typed: str, found: list[str]) -> None:
    assert office
    assert [each.officer.surname for each in store.register.staff(TODAY, typed)] == found


def test_a_stage_without_a_day_of_its_own_is_due_with_the_appeal(store: Store, office: dict[str, Officer]) -> None:
    orlov = office["Орлов"]
    before = {each.title: each.due_on for each in store.register.work_of(orlov.id)}
    assert before == {"К-1/26": date(2026, 2, 13), "К-2/26": date(2026, 1, 14)}

    with store.unit(SECRETARY, "stage") as unit:
        unit.add_assignment(Assignment(1, "work", TODAY, orlov.id))

    first = next(each for each in store.register.work_of(orlov.id) if each.title == "К-1/26")
    assert first.due_on == date(2026, 2, 13)
    assert first.parts == {Part.RESPONSIBLE, Part.STAGE}


def test_only_what_is_open_is_read(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    """Appeals, questions, contacts and assignments of many years are in no scan."""
    steps: list[str] = []
    ask = Database.rows

    def explain(database: Database, sql: str, params: Any = ()) -> Any:
        steps.extend(step for *_, step in ask(database, f"EXPLAIN QUERY PLAN {sql}", params))
        return ask(database, sql, params)

    monkeypatch.setattr(Database, "rows", explain)
    store.register.staff(TODAY)
    store.register.work_of(SECRETARY)

    scanned = [step for step in steps if step.startswith("SCAN") and "INDEX" not in step]
    assert {step.split()[1] for step in scanned} <= {"department", "officer", "json_each"}
