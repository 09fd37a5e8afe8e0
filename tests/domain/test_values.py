"""Small things that the values of an office know of themselves."""

from datetime import date

import pytest

from desktop_app.domain.appeal import AppealKind, Channel
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind, FullName
from desktop_app.domain.corrections import still_to_complete
from desktop_app.domain.officer import Officer


@pytest.mark.parametrize(
    ("full_name", "whole", "short"),
    [
        (FullName("Кузнецов", "Пётр", "Владимирович"), "Кузнецов Пётр Владимирович", "Кузнецов П. В."),
        (FullName("Кузнецов"), "Кузнецов", "Кузнецов"),
        (FullName("", "Пётр"), "Пётр", "П."),
        (FullName(), "", ""),
    ],
)
def test_a_full_name_and_its_short_form(full_name: FullName, whole: str, short: str) -> None:
    assert (str(full_name), full_name.short) == (whole, short.replace(" ", "\u00a0"))


def test_a_case_file_is_called_by_the_organisation_or_the_person() -> None:
    person = CaseFile(ApplicantKind.PERSON, surname="кузнецов", name="Пётр")
    firm = CaseFile(ApplicantKind.ORGANISATION, organisation="«Ромашка»", surname="Кузнецов")
    assert (person.title, person.initial) == ("кузнецов Пётр", "К")
    assert (firm.title, firm.initial) == ("«Ромашка»", "Р")
    assert CaseFile(ApplicantKind.PERSON, surname="12").initial == ""


@pytest.mark.parametrize(
    ("away_from", "away_until", "is_away"),
    [
        (None, None, False),
        (date(2026, 1, 15), None, True),
        (date(2026, 1, 16), None, False),
        (date(2026, 1, 1), date(2026, 1, 15), True),
        (date(2026, 1, 1), date(2026, 1, 14), False),
    ],
)
def test_an_absence_holds_on_both_of_its_days(away_from: date | None, away_until: date | None, is_away: object) -> None:
    officer = Officer("Белова", away_from=away_from, away_until=away_until)
    assert officer.is_away(date(2026, 1, 15)) is is_away
    assert officer.full_name == FullName("Белова")


def test_what_was_completed_is_no_longer_listed() -> None:
    case_file = CaseFile(ApplicantKind.PERSON, name="Пётр", to_complete=("name", "address"))
    assert still_to_complete(case_file) == ("address",)


def test_kinds_and_channels_are_stored_by_words_that_never_change() -> None:
    assert {kind.value for kind in AppealKind} == {
        "proposal",
        "statement",
        "complaint",
        "inquiry",
        "not an appeal",
    }
    assert len({channel.value for channel in Channel}) == 12
