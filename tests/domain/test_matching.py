"""Who may be the applicant at the window, and why."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.matching import Applicant, Reason, judge, likely

BORN = date(1961, 3, 12)
FILE = CaseFile(
    ApplicantKind.PERSON,
    surname="Кузнецов",
    name="Пётр",
    patronymic="Владимирович",
    birth_date=BORN,
    phones=("+7 495 123-45-67", "+7 912 345-67-89"),
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
        (replace(TYPED, patronymic=""), (Reason.SAME_NAME,)),
        (replace(TYPED, name="П.", patronymic="В."), (Reason.SAME_SURNAME,)),
        (replace(TYPED, name=""), (Reason.SAME_SURNAME,)),
        (replace(TYPED, name="Павел"), (Reason.SAME_SURNAME, Reason.OTHER_NAME)),
        (replace(TYPED, name="Ф."), (Reason.SAME_SURNAME, Reason.OTHER_NAME)),
        (replace(TYPED, patronymic="Ильич"), (Reason.SAME_SURNAME, Reason.OTHER_PATRONYMIC)),
        (replace(TYPED, birth_date=date(1962, 3, 12)), (Reason.SAME_NAME, Reason.OTHER_BIRTH_DATE)),
        (replace(TYPED, surname="Кузнецова", phone="+7 900 000-00-00"), ()),
        (Applicant(phone="+7 495 123-45-67"), (Reason.SAME_PHONE,)),
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
    assert _reasons(replace(typed, organisation=""), replace(FIRM, organisation="")) == ()


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
    assert _is_likely(replace(TYPED, patronymic=""), replace(FILE, patronymic="")) == [True]


@pytest.mark.parametrize(
    "other",
    [{"birth_date": date(1990, 1, 1)}, {"patronymic": "Ильич", "birth_date": BORN}, {"name": "Павел"}],
)
def test_what_contradicts_is_outweighed_by_nothing(other: dict[str, object]) -> None:
    typed = replace(TYPED, phone="+7 912 345-67-89")
    assert _is_likely(typed) == [True]
    assert _is_likely(replace(typed, **other)) == [False]  # type: ignore[arg-type]  # the table names real fields


def test_the_likelier_weighs_more() -> None:
    with_phone = judge(replace(TYPED, phone="+7 912 345-67-89"), FILE)
    by_surname = judge(Applicant(surname="кузнецов"), FILE)
    assert with_phone.weight > judge(TYPED, FILE).weight > by_surname.weight > 0
