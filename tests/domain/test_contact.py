"""How contacts may end, what follows from it, and how full a day is."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind
from desktop_app.domain.contact import (
    Contact,
    ContactKind,
    ContactOutcome,
    DayLoad,
    Visitor,
    is_too_full,
    needs_next,
    next_one,
    outcomes_of,
    total_on,
    visitor_of,
)

THURSDAY, FRIDAY = date(2026, 1, 15), date(2026, 1, 16)
RECEPTION = Contact(
    ContactKind.RECEPTION,
    officer_id=3,
    planned_on=THURSDAY,
    planned_at="10:30",
    case_file_id=7,
    appeal_id=8,
    visitor=Visitor("Кузнецов", "Пётр", "Владимирович", document="паспорт"),
    subject="Отопление",
    place="каб. 12",
    attempt=2,
    previous_id=30,
    held_on=THURSDAY,
    outcome=ContactOutcome.NOT_DECIDED,
    text="Нужен акт осмотра",
    id=31,
    version=4,
)


@pytest.mark.parametrize("kind", ContactKind)
def test_nobody_reached_and_nothing_decided_may_be_the_end_of_none(kind: ContactKind) -> None:
    open_ends = [outcome for outcome in outcomes_of(kind) if needs_next(outcome)]

    assert open_ends == [ContactOutcome.NOT_REACHED, ContactOutcome.NOT_DECIDED]


def test_every_outcome_is_one_of_some_kind() -> None:
    assert {outcome for kind in ContactKind for outcome in outcomes_of(kind)} == set(ContactOutcome)


def test_only_a_reception_ends_as_article_13_says() -> None:
    of_the_law = {ContactOutcome.ANSWERED, ContactOutcome.APPEAL, ContactOutcome.DIRECTED}

    assert of_the_law <= set(outcomes_of(ContactKind.RECEPTION))
    assert not of_the_law & {*outcomes_of(ContactKind.CALL), *outcomes_of(ContactKind.MEETING)}


def test_a_planned_contact_has_not_ended() -> None:
    assert not needs_next(None)
    assert RECEPTION.is_held
    assert not replace(RECEPTION, outcome=None).is_held


def test_the_next_one_is_about_the_same_and_counts_the_attempts() -> None:
    following = next_one(RECEPTION, 5, FRIDAY, "")

    assert following == Contact(
        ContactKind.RECEPTION,
        officer_id=5,
        planned_on=FRIDAY,
        case_file_id=7,
        appeal_id=8,
        visitor=RECEPTION.visitor,
        subject="Отопление",
        place="каб. 12",
        attempt=3,
        previous_id=31,
    )


def test_a_contact_is_known_by_its_day_and_time() -> None:
    assert RECEPTION.title == "15.01.2026 10:30"
    assert replace(RECEPTION, planned_at="").title == "15.01.2026"


def test_what_tells_a_contact_from_another_one() -> None:
    assert RECEPTION.state != replace(RECEPTION, version=5).state
    assert RECEPTION.state != replace(RECEPTION, visitor=Visitor("Орлова")).state
    assert RECEPTION.state == replace(RECEPTION, place="каб. 5").state


def test_a_citizen_is_met_as_the_case_file_knows_them() -> None:
    known = CaseFile(
        ApplicantKind.PERSON,
        surname="Кузнецов",
        name="Пётр",
        patronymic="Владимирович",
        birth_date=date(1961, 3, 12),
        address=Address(locality="г. Рязань", street="ул. Ленина", house="5"),
        phones=("+7 912 345-67-89", "+7 491 225-00-01"),
    )

    met = visitor_of(known)

    assert str(met.full_name) == "Кузнецов Пётр Владимирович"
    assert (met.birth_year, met.phone, met.document) == (1961, "+7 912 345-67-89", "")
    assert met.address.startswith("г. Рязань, ул. Ленина")


def test_of_a_firm_without_a_spokesman_its_name_is_met() -> None:
    met = visitor_of(CaseFile(ApplicantKind.ORGANISATION, organisation="ООО «Ромашка»"))

    assert met == Visitor("ООО «Ромашка»")


LOADS = (
    DayLoad(THURSDAY, 1, calls=2, meetings=1, receptions=3),
    DayLoad(THURSDAY, 2, calls=1),
    DayLoad(FRIDAY, 1, receptions=1),
)


@pytest.mark.parametrize(
    ("kind", "count"),
    [(None, 7), (ContactKind.CALL, 3), (ContactKind.MEETING, 1), (ContactKind.RECEPTION, 3)],
)
def test_the_load_of_a_day_is_counted_by_kind(kind: ContactKind | None, count: int) -> None:
    assert total_on(LOADS, THURSDAY, kind) == count


def test_a_day_is_too_full_where_one_officer_has_too_many() -> None:
    assert is_too_full(LOADS, THURSDAY, most=5)
    assert not is_too_full(LOADS, THURSDAY, most=6)
    assert not is_too_full(LOADS, FRIDAY, most=5)
