"""Who may be the applicant at the window, and why."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind
from desktop_app.domain.evidence import CONTRADICTIONS, EVIDENCE, Odds, Reason, weight_of
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.matching import Applicant, applicant_of, is_twin, judge, likely

BORN = date(1961, 3, 12)
SNILS = Identifier(IdentifierKind.SNILS, "112-233-445 95")
FILE = CaseFile(
    ApplicantKind.PERSON,
    surname="Кузнецов",
    name="Пётр",
    patronymic="Владимирович",
    birth_date=BORN,
    address=Address(locality="г. Рязань", street="ул. Ленина", house="5", flat="12"),
    phones=("+7 495 123-45-67", "+7 912 345-67-89"),
    identifiers=(SNILS,),
)
TYPED = Applicant(surname="Кузнецов", name="Петр", patronymic="Владимирович")
FIRM = CaseFile(ApplicantKind.ORGANISATION, organisation="ООО «Ромашка»", surname="Кузнецов", phones=FILE.phones)


def _reasons(applicant: Applicant, case_file: CaseFile = FILE) -> tuple[Reason, ...]:
    return judge(applicant, case_file).reasons


def _is_likely(applicant: Applicant, *case_files: CaseFile) -> list[bool]:
    return list(likely([judge(applicant, each) for each in case_files or (FILE,)]))


@pytest.mark.parametrize(
    ("applicant", "reasons"),
    [
        (TYPED, (Reason.SAME_NAME,)),
        (replace(TYPED, birth_date=BORN), (Reason.SAME_NAME, Reason.SAME_BIRTH_DATE)),
        (replace(TYPED, phone="+7 912 345-67-89"), (Reason.SAME_NAME, Reason.SAME_PHONE)),
        (replace(TYPED, more_phones=("+7 912 345-67-89",)), (Reason.SAME_NAME, Reason.SAME_PHONE)),
        (replace(TYPED, patronymic=""), (Reason.SAME_NAME,)),
        (replace(TYPED, name="П.", patronymic="В."), (Reason.SAME_SURNAME, Reason.INITIAL_FITS)),
        (replace(TYPED, name=""), (Reason.SAME_SURNAME, Reason.SAME_PATRONYMIC)),
        (replace(TYPED, name="Павел"), (Reason.SAME_SURNAME, Reason.SAME_PATRONYMIC, Reason.OTHER_NAME)),
        (replace(TYPED, patronymic="Ильич"), (Reason.SAME_SURNAME, Reason.SAME_GIVEN_NAME, Reason.OTHER_PATRONYMIC)),
        (replace(TYPED, birth_date=date(1972, 3, 12)), (Reason.SAME_NAME, Reason.OTHER_BIRTH_DATE)),
        (
            replace(TYPED, surname="Кузнецоф", birth_date=BORN, phone="+7 912 345-67-89"),
            (
                Reason.SAME_GIVEN_NAME,
                Reason.SAME_PATRONYMIC,
                Reason.SAME_BIRTH_DATE,
                Reason.SAME_PHONE,
                Reason.SURNAME_NEAR,
            ),
        ),
        (Applicant(surname="Repytwjd", name="Gtnh", patronymic="Dkflbvbhjdbx"), (Reason.NAMES_SPELLED,)),
        (
            Applicant(surname="Kuznetsov", name="Petr", birth_date=BORN),
            (Reason.SAME_BIRTH_DATE, Reason.NAMES_SPELLED),
        ),
        (
            Applicant(surname="Kuznetsov", name="Petr", patronymic="Владимирович"),
            (Reason.SAME_PATRONYMIC, Reason.SURNAME_SPELLED, Reason.NAME_SPELLED),
        ),
        (Applicant(phone="+7 495 123-45-67"), (Reason.SAME_PHONE,)),
        (Applicant(identifiers=(SNILS,)), (Reason.SAME_IDENTIFIER,)),
        (Applicant(address=FILE.address), (Reason.SAME_ADDRESS,)),
        (Applicant(), ()),
    ],
)
def test_the_reasons(applicant: Applicant, reasons: tuple[Reason, ...]) -> None:
    assert _reasons(applicant) == reasons


def test_an_organisation_is_known_by_the_words_of_its_name() -> None:
    typed = Applicant(ApplicantKind.ORGANISATION, organisation='"РОМАШКА", ООО')
    assert _reasons(typed, FIRM) == (Reason.SAME_ORGANISATION,)
    assert _is_likely(typed, FIRM) == [True]
    assert _reasons(replace(typed, organisation="ООО «Василёк»"), FIRM) == ()


def test_a_person_is_not_the_organisation_they_write_for() -> None:
    typed = replace(TYPED, phone="+7 912 345-67-89")
    assert _reasons(typed, FIRM) == (Reason.SAME_PHONE,)
    assert _is_likely(typed, FIRM) == [False]


def test_a_whole_name_with_the_phone_or_the_birth_date_is_likely_among_namesakes() -> None:
    namesake = replace(FILE, birth_date=None, phones=())
    assert _is_likely(replace(TYPED, birth_date=BORN), FILE, namesake) == [True, False]
    assert _is_likely(replace(TYPED, phone="+7 912 345-67-89"), namesake, FILE) == [False, True]


def test_a_whole_name_alone_is_likely_while_there_is_one_such_file() -> None:
    relative = replace(FILE, name="Анна")
    assert _is_likely(TYPED, FILE, relative) == [True, False]
    assert _is_likely(TYPED, FILE, replace(FILE, id=2)) == [False, False]


def test_a_name_without_its_patronymic_is_not_enough_alone() -> None:
    assert _is_likely(replace(TYPED, patronymic="")) == [False]
    assert _is_likely(replace(TYPED, patronymic="", birth_date=BORN)) == [True]


@pytest.mark.parametrize(
    "typed",
    [
        replace(TYPED, surname="Кузнецоф", birth_date=BORN),
        replace(TYPED, surname="Rjepytwjd", name="Gtnh", patronymic="Dkflbvbhjdbx", birth_date=BORN),
        replace(TYPED, surname="Орлов", birth_date=BORN, phone="+7 912 345-67-89"),
        replace(TYPED, birth_date=date(1961, 12, 3), phone="+7 912 345-67-89"),
        replace(TYPED, name="Петя", patronymic="", birth_date=BORN),
        replace(TYPED, surname="Пётр", name="Кузнецов", birth_date=BORN),
    ],
)
def test_slips_are_forgiven_where_enough_else_is_the_same(typed: Applicant) -> None:
    assert _is_likely(typed) == [True]


@pytest.mark.parametrize(
    "other",
    [
        {"birth_date": date(1990, 1, 1)},
        {"patronymic": "Ильич", "birth_date": BORN},
        {"name": "Павел", "birth_date": BORN},
        {"identifiers": (replace(SNILS, value="087-654-303 00"),), "birth_date": BORN},
    ],
    ids=["a son of the same name", "a brother of another father", "a twin", "another snils"],
)
def test_what_contradicts_is_outweighed_by_nothing(other: dict[str, object]) -> None:
    typed = replace(TYPED, phone="+7 912 345-67-89", address=FILE.address)
    assert _is_likely(typed) == [True]
    judgement = judge(replace(typed, **other), FILE)  # type: ignore[arg-type]  # the table names real fields
    assert judgement.is_contradicted
    assert likely([judgement]) == (False,)


def test_the_likelier_weighs_more() -> None:
    with_phone = judge(replace(TYPED, phone="+7 912 345-67-89"), FILE)
    with_slip = judge(replace(TYPED, surname="Кузнецоф"), FILE)
    by_surname = judge(Applicant(surname="кузнецов"), FILE)
    assert with_phone.weight > judge(TYPED, FILE).weight > with_slip.weight > by_surname.weight > 0


def test_a_case_file_is_held_against_another_with_all_it_says() -> None:
    double = replace(FILE, phones=FILE.phones[1:], surname="Кузнецоф")
    assert applicant_of(FILE).phones == FILE.phones
    assert set(_reasons(applicant_of(FILE), double)) >= {
        Reason.SAME_IDENTIFIER,
        Reason.SAME_PHONE,
        Reason.SAME_ADDRESS,
        Reason.SURNAME_NEAR,
    }


@pytest.mark.parametrize(
    ("applicant", "twin"),
    [
        (replace(TYPED, birth_date=BORN), True),
        (replace(TYPED, phone="+7 912 345-67-89"), True),
        (replace(TYPED, phone="+7 912 345-67-89", birth_date=date(1990, 1, 1)), False),
        (TYPED, False),
        (replace(TYPED, surname="Орлов", birth_date=BORN), False),
        (Applicant(identifiers=(SNILS,)), True),
    ],
)
def test_a_twin_has_the_same_name_and_something_more_or_the_same_number(applicant: Applicant, *, twin: bool) -> None:
    assert is_twin(_reasons(applicant)) is twin


def test_a_weight_is_the_logarithm_of_how_much_oftener_it_is_met_among_entries_of_one_person() -> None:
    assert Odds(0.8, 0.1).weight == pytest.approx(3)
    assert Odds(0.1, 0.8).weight == pytest.approx(-3)
    assert weight_of(Reason.SAME_BIRTH_DATE) > 10
    assert all(weight_of(reason) < -8 for reason in CONTRADICTIONS)
    assert set(EVIDENCE) == set(Reason) - {Reason.SAME_NAME, Reason.NAMES_SPELLED}
