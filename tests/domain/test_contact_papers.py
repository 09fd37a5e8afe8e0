"""Which letters a refusal may send, and to whom nothing can be written."""

from dataclasses import replace

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind, Gender
from desktop_app.domain.contact_papers import may_be_written_to
from desktop_app.domain.offering import of_refusals
from desktop_app.domain.rules import Problem
from desktop_app.domain.templates import in_force

KUZNETSOV = CaseFile(ApplicantKind.PERSON, surname="Кузнецов", gender=Gender.MALE)


def test_a_refusal_sends_letters_that_ask_nothing_more_than_it_tells() -> None:
    forms = {offer.form for offer in of_refusals(in_force({}))}

    assert {"refusal", "free_letter"} <= forms
    assert not forms & {"reception_invitation", "reception_card", "registration_notice", "case_cover"}


def test_nobody_is_written_to_who_has_no_case_file_or_can_not_be_greeted() -> None:
    assert may_be_written_to(KUZNETSOV, wanted=True) is None
    assert may_be_written_to(None, wanted=True) is Problem.NO_CASE_FILE
    assert may_be_written_to(replace(KUZNETSOV, gender=None), wanted=True) is Problem.NO_GENDER


def test_where_no_letter_is_wanted_nothing_is_wrong() -> None:
    assert may_be_written_to(None, wanted=False) is None
