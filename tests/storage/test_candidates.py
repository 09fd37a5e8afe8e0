"""While the applicant is being typed: which case files may be theirs."""

from datetime import date

import pytest

from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.evidence import Reason
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.matching import Applicant
from desktop_app.storage.store import Store
from tests.storage.samples import KUZNETSOV, ROMASHKA, opened, registered

SNILS = Identifier(IdentifierKind.SNILS, "112-233-445 95")


def found(store: Store, applicant: Applicant) -> list[str]:
    return [candidate.number for candidate in store.finder.candidates(applicant)]


@pytest.mark.parametrize(
    "applicant",
    [
        Applicant(surname="Кузнецов"),
        Applicant(surname="КУЗНЕЦОВ", name="петр"),
        Applicant(surname="Кузнецов", name="Пётр", patronymic="Владимирович"),
        Applicant(surname="Кузнецов", name="П"),
        Applicant(surname="Кузнецов", phone="+7 912 345-67-89"),
        Applicant(phone="+7 912 345-67-89"),
        Applicant(surname="Женатов", name="Пётр", birth_date=date(1961, 3, 12)),
        Applicant(surname="Куз"),
        Applicant(surname="Кузнецов", name="Пё"),
        Applicant(surname="Кузнецов", name="Пётр", patronymic="Вл"),
        Applicant(surname="Кузнецоф"),
        Applicant(surname="Кузнецоф", name="Питр", patronymic="Владимирович"),
        Applicant(surname="Rjepytwjd", name="Gtnh", patronymic="Dkflbvbhjdbx"),
        Applicant(surname="Kuznetsov", name="Petr", patronymic="Vladimirovich"),
        Applicant(surname="Кузнецов-Орлов", name="Петя"),
        Applicant(surname="Пётр", name="Кузнецов", patronymic="Владимирович"),
        Applicant(surname="Кузнецов", name="П. В."),
        Applicant(identifiers=(SNILS,)),
    ],
)
def test_a_case_file_is_proposed_for_what_is_known_of_the_applicant(store: Store, applicant: Applicant) -> None:
    opened(store, ROMASHKA)
    opened(store, identifiers=(SNILS,))

    assert found(store, applicant) == ["ЛД-000123"]


@pytest.mark.parametrize(
    "applicant",
    [
        Applicant(),
        Applicant(surname='"*'),
        Applicant(name="Пётр"),
        Applicant(surname="Ку"),
        Applicant(surname="Кузнецов", name="Иван"),
        Applicant(surname="Орлов", name="Пётр", patronymic="Владимирович"),
        Applicant(birth_date=date(1961, 3, 12)),
        Applicant(phone="89"),
        Applicant(kind=ApplicantKind.ORGANISATION, organisation="Кузнецов"),
        Applicant(kind=ApplicantKind.ANONYMOUS),
    ],
)
def test_nobody_is_proposed_for_too_little_or_for_another_person(store: Store, applicant: Applicant) -> None:
    opened(store)

    assert found(store, applicant) == []


def test_an_initial_on_file_fits_the_whole_name(store: Store) -> None:
    opened(store, name="П", patronymic="В")

    assert found(store, Applicant(surname="Кузнецов", name="Пётр", patronymic="Владимирович")) == ["ЛД-000123"]


def test_an_organisation_is_proposed_by_its_name(store: Store) -> None:
    opened(store, ROMASHKA)

    applicant = Applicant(kind=ApplicantKind.ORGANISATION, organisation="ромашка-2 ооо")
    (candidate,) = store.finder.candidates(applicant)
    assert candidate.reasons == (Reason.SAME_ORGANISATION,)
    assert candidate.likely


def test_another_of_the_household_is_shown_but_not_proposed(store: Store) -> None:
    opened(store)

    (candidate,) = store.finder.candidates(Applicant(surname="Кузнецова", name="Алла", phone="+7 912 345-67-89"))
    assert Reason.OTHER_NAME in candidate.reasons
    assert not candidate.likely


def test_the_likeliest_comes_first_and_tells_what_a_secretary_asks(store: Store) -> None:
    opened(store, number="namesake", birth_date=date(1990, 1, 1), phones=())
    same = opened(store, number="same")
    opened(store, number="silent", birth_date=None, phones=(), patronymic="")
    registered(store, same)

    applicant = Applicant(surname="Кузнецов", name="Пётр", patronymic="Владимирович", birth_date=date(1961, 3, 12))
    first, *others = store.finder.candidates(applicant)
    assert first.number == "same"
    assert first.likely
    assert first.reasons == (Reason.SAME_NAME, Reason.SAME_BIRTH_DATE)
    assert (first.title, first.phone, first.appeals) == (KUZNETSOV.title, "+7 912 345-67-89", 1)
    assert [(each.number, each.likely) for each in others] == [("silent", False), ("namesake", False)]
    assert Reason.OTHER_BIRTH_DATE in others[1].reasons
    assert len(store.finder.candidates(applicant, limit=1)) == 1


def test_a_slip_is_not_looked_for_where_somebody_is_found_for_sure(store: Store) -> None:
    opened(store)
    opened(store, number="near", surname="Кузнецоф", birth_date=None, phones=())

    assert found(store, Applicant(surname="Кузнецов", name="Пётр", patronymic="Владимирович")) == ["ЛД-000123"]
    assert set(found(store, Applicant(surname="Кузнецов", name="Пётр"))) == {"ЛД-000123", "near"}


def test_an_annulled_case_file_is_nobodys(store: Store) -> None:
    opened(store, identifiers=(SNILS,), annulled=True)

    assert found(store, Applicant(surname="Кузнецов", identifiers=(SNILS,))) == []


def test_an_organisation_is_proposed_while_its_name_is_typed(store: Store) -> None:
    opened(store, ROMASHKA)
    begun = Applicant(kind=ApplicantKind.ORGANISATION, organisation="ООО Ром")

    (candidate,) = store.finder.candidates(begun)
    assert candidate.reasons == (Reason.ORGANISATION_BEGINS,)
    assert not candidate.likely
    assert found(store, Applicant(kind=ApplicantKind.ORGANISATION, organisation="Ро")) == []
