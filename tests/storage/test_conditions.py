"""Search by parameters: every one alone, and together."""

from dataclasses import replace
from datetime import date
from enum import Enum

import pytest

from desktop_app.domain.appeal import AppealKind, Channel, Mark, QuestionStatus
from desktop_app.domain.citizen import Benefit, SocialStatus
from desktop_app.domain.officer import Department, Officer
from desktop_app.domain.parameters import PARAMETERS, Answer, Condition
from desktop_app.storage.store import Store
from tests.storage.samples import ROMASHKA, SECRETARY, opened, registered

TODAY = date(2026, 3, 1)


@pytest.fixture
def office(store: Store) -> Store:
    """Kuznetsov's appeal with every field filled and answered, and a plain one of another, still open."""
    registered(store, opened(store), number="К-1/26", answered_on=date(2026, 1, 20))
    with store.unit(SECRETARY, "run-1") as unit:
        department = unit.add_department(Department("Архив"))
        officer = unit.add_officer(Officer("Орлова", department_id=department.id))
    other = registered(
        store,
        opened(store, ROMASHKA),
        number="Р-2/26",
        kind=AppealKind.PROPOSAL,
        channel=Channel.POST,
        marks=frozenset(),
        questions=(),
        helper_ids=(),
        attachments=(),
        responsible_id=officer.id,
        received_on=date(2026, 1, 2),
        due_on=date(2026, 2, 20),
        substance="Дом 1/26: нет света",
    )
    with store.unit(SECRETARY, "run-2") as unit:
        gone = unit.add_appeal(replace(other, id=0, version=0, number="Р-3/26"))
        unit.change_appeal(replace(gone, annulled=True))
    return store


def found(store: Store, *asked: tuple[str, Answer]) -> list[str]:
    conditions = [Condition(parameter, answer) for parameter, answer in asked]
    listing = store.finder.matching(conditions, TODAY, offset=0, limit=10)
    assert listing.total == len(listing.rows)
    return [line.number for line in listing.rows]


ONLY_KUZNETSOV: dict[str, Answer] = {
    "applicant": "кузнецов пётр",
    "number": "1/26",
    "address": "ул. Ленина, 5",
    "phone": "345-67-89",
    "topic": "0005.0005",
    "kind": AppealKind.COMPLAINT,
    "channel": Channel.IN_HAND,
    "mark": Mark.COLLECTIVE,
    "responsible": SECRETARY,
    "status": QuestionStatus.EXTENDED,
    "received": (date(2026, 1, 14), None),
    "due": (None, date(2026, 2, 13)),
    "answered": (None, None),
    "overdue": False,
    "social_status": SocialStatus.PENSIONER,
    "benefit": Benefit.LABOUR_VETERAN,
}
ONLY_ROMASHKA: dict[str, Answer] = {
    "department": 1,
    "overdue": True,
    "received": (None, date(2026, 1, 13)),
    "number": "р-2",
}


@pytest.mark.parametrize("name", ONLY_KUZNETSOV)
def test_each_parameter_finds_the_appeal_that_meets_it(office: Store, name: str) -> None:
    assert found(office, (name, ONLY_KUZNETSOV[name])) == ["К-1/26"]


@pytest.mark.parametrize("name", ONLY_ROMASHKA)
def test_the_other_appeal_is_found_by_its_own(office: Store, name: str) -> None:
    assert found(office, (name, ONLY_ROMASHKA[name])) == ["Р-2/26"]


def test_every_parameter_is_told_of_here() -> None:
    assert set(ONLY_KUZNETSOV) | set(ONLY_ROMASHKA) == set(PARAMETERS)
    assert all(isinstance(each.choices, str) or issubclass(each.choices, Enum) for each in PARAMETERS.values())


def test_all_conditions_have_to_be_met(office: Store) -> None:
    assert found(office, *ONLY_KUZNETSOV.items()) == ["К-1/26"]
    assert found(office, ("applicant", "кузнецов"), ("overdue", True)) == []
    assert found(office) == ["Р-2/26", "К-1/26"]


@pytest.mark.parametrize("name", ["applicant", "number", "address", "phone"])
@pytest.mark.parametrize("typed", ["", "  ", '"', "NOT", "-"])
def test_a_text_that_says_nothing_finds_nothing(office: Store, name: str, typed: str) -> None:
    assert found(office, (name, typed)) == []
