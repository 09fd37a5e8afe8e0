"""When the answer is due, with the arithmetic."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.deadlines import ANSWER, Due, answer_due, due, registration_due
from desktop_app.domain.office import EndOfTerm, Office, Profile
from desktop_app.domain.production_calendar import ProductionCalendar

THURSDAY = date(2026, 1, 15)
SATURDAY = date(2026, 2, 14)


@pytest.mark.parametrize(
    ("rule", "on"),
    [
        (EndOfTerm.PREVIOUS_WORKING_DAY, date(2026, 2, 13)),
        (EndOfTerm.NEXT_WORKING_DAY, date(2026, 2, 16)),
        (EndOfTerm.AS_IS, SATURDAY),
    ],
)
def test_thirty_days_that_end_on_a_saturday(rule: EndOfTerm, on: date) -> None:
    office = Office(end_of_term=rule)
    term = ANSWER[Profile.LAW_59]
    assert answer_due(AppealKind.COMPLAINT, THURSDAY, office, ProductionCalendar()) == Due(
        on, SATURDAY, THURSDAY, term, rule
    )
    assert (term.days, term.article) == (30, "ч. 1 ст. 12 59-ФЗ")


def test_an_office_that_counts_the_day_of_registration_has_a_day_less() -> None:
    office = Office(counts_registration_day=True)
    found = answer_due(AppealKind.STATEMENT, THURSDAY, office, ProductionCalendar())
    assert found is not None
    assert (found.nominal, found.on) == (date(2026, 2, 13), date(2026, 2, 13))


def test_the_new_year_holidays_are_leapt_over() -> None:
    office = Office(end_of_term=EndOfTerm.NEXT_WORKING_DAY)
    found = due(date(2025, 12, 2), ANSWER[Profile.LAW_59], office, ProductionCalendar())
    assert (found.nominal, found.on) == (date(2026, 1, 1), date(2026, 1, 12))
    before = due(date(2025, 12, 2), ANSWER[Profile.LAW_59], Office(), ProductionCalendar())
    assert before.on == date(2025, 12, 30)


def test_a_firm_answers_in_a_week_without_an_article() -> None:
    office = replace(Office(), profile=Profile.COMMERCIAL)
    found = answer_due(AppealKind.COMPLAINT, THURSDAY, office, ProductionCalendar())
    assert found is not None
    assert (found.on, found.term.article) == (date(2026, 1, 22), "")


def test_what_came_on_thursday_is_registered_by_sunday_that_is_by_friday() -> None:
    found = registration_due(THURSDAY, Office(), ProductionCalendar())
    assert found is not None
    assert (found.nominal, found.on) == (date(2026, 1, 18), date(2026, 1, 16))
    assert (found.term.days, found.term.article) == (3, "ч. 2 ст. 8 59-ФЗ")


def test_a_term_that_lies_within_the_holidays_ends_after_them_not_before_it_began() -> None:
    received_on = date(2026, 1, 2)
    found = registration_due(received_on, Office(), ProductionCalendar())
    assert found is not None
    assert (found.nominal, found.on, found.rule) == (
        date(2026, 1, 5),
        date(2026, 1, 12),
        EndOfTerm.NEXT_WORKING_DAY,
    )


def test_a_firm_registers_when_it_likes() -> None:
    assert registration_due(THURSDAY, Office(profile=Profile.COMMERCIAL), ProductionCalendar()) is None


def test_an_inquiry_has_no_term() -> None:
    assert answer_due(AppealKind.INQUIRY, THURSDAY, Office(), ProductionCalendar()) is None
