"""When the answer is due, with the arithmetic."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.appeal import AppealKind, Mark
from desktop_app.domain.deadlines import (
    TERMS,
    Due,
    Matter,
    Term,
    answer_due,
    due,
    extended_due,
    forwarding_due,
    registration_due,
    still_extended,
)
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
    term = TERMS[Profile.LAW_59][Matter.ANSWER]
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
    found = due(date(2025, 12, 2), TERMS[Profile.LAW_59][Matter.ANSWER], office, ProductionCalendar())
    assert (found.nominal, found.on) == (date(2026, 1, 1), date(2026, 1, 12))
    before = due(date(2025, 12, 2), TERMS[Profile.LAW_59][Matter.ANSWER], Office(), ProductionCalendar())
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


MIGRATION = frozenset({Mark.MIGRATION})


@pytest.mark.parametrize(
    ("matter", "days", "article"),
    [
        (Matter.REGISTRATION, 3, "ч. 2 ст. 8 59-ФЗ"),
        (Matter.ANSWER, 30, "ч. 1 ст. 12 59-ФЗ"),
        (Matter.MIGRATION_ANSWER, 20, "ч. 1.1 ст. 12 59-ФЗ"),
        (Matter.EXTENSION, 30, "ч. 2 ст. 12 59-ФЗ"),
        (Matter.FORWARDING, 7, "ч. 3 ст. 8 59-ФЗ"),
        (Matter.MIGRATION_FORWARDING, 5, "ч. 3.1 ст. 8 59-ФЗ"),
        (Matter.DOCUMENTS, 15, "ч. 2 ст. 10 59-ФЗ"),
        (Matter.COMPLAINT_RETURN, 7, "ч. 7 ст. 8 59-ФЗ"),
        (Matter.COURT_RULING, 7, "ч. 2 ст. 11 59-ФЗ"),
        (Matter.ILLEGIBLE, 7, "ч. 4 ст. 11 59-ФЗ"),
        (Matter.UNCLEAR, 7, "ч. 4.1 ст. 11 59-ФЗ"),
        (Matter.ON_THE_SITE, 7, "ч. 5.1 ст. 11 59-ФЗ"),
    ],
)
def test_the_terms_of_the_law(matter: Matter, days: int, article: str) -> None:
    assert TERMS[Profile.LAW_59][matter] == Term(days, article)
    assert set(TERMS[Profile.LAW_59]) == set(Matter)


def test_migration_is_answered_in_twenty_days_and_forwarded_in_five() -> None:
    answered = answer_due(AppealKind.STATEMENT, THURSDAY, Office(), ProductionCalendar(), MIGRATION)
    forwarded = forwarding_due(THURSDAY, Office(), ProductionCalendar(), MIGRATION)
    assert answered is not None
    assert forwarded is not None
    assert (answered.term.days, answered.on) == (20, date(2026, 2, 4))
    assert (forwarded.term.days, forwarded.on) == (5, date(2026, 1, 20))


def test_what_is_for_another_body_goes_there_in_a_week_and_a_firm_forwards_when_it_likes() -> None:
    forwarded = forwarding_due(THURSDAY, Office(), ProductionCalendar())
    assert forwarded is not None
    assert (forwarded.nominal, forwarded.on) == (date(2026, 1, 22), date(2026, 1, 22))
    assert forwarding_due(THURSDAY, Office(profile=Profile.COMMERCIAL), ProductionCalendar()) is None


def test_an_extension_runs_from_the_due_date_before_it_for_thirty_days_at_most() -> None:
    office = Office(counts_registration_day=True)
    found = extended_due(date(2026, 2, 13), 30, office, ProductionCalendar())
    assert (found.nominal, found.on, found.term.article) == (date(2026, 3, 15), date(2026, 3, 13), "ч. 2 ст. 12 59-ФЗ")
    assert extended_due(date(2026, 2, 13), 10, office, ProductionCalendar()).nominal == date(2026, 2, 23)


@pytest.mark.parametrize("days", [0, -1, 31])
def test_no_extension_is_longer_than_the_law_gives(days: int) -> None:
    with pytest.raises(ValueError, match=str(days)):
        extended_due(THURSDAY, days, Office(), ProductionCalendar())


def test_a_firm_has_no_term_that_could_be_extended() -> None:
    with pytest.raises(ValueError, match="10"):
        extended_due(THURSDAY, 10, Office(profile=Profile.COMMERCIAL), ProductionCalendar())


@pytest.mark.parametrize(
    ("until", "profile", "on"),
    [
        (date(2026, 2, 24), Profile.LAW_59, date(2026, 2, 24)),
        (date(2026, 4, 1), Profile.LAW_59, date(2026, 3, 13)),
        (date(2026, 2, 2), Profile.LAW_59, date(2026, 2, 13)),
        (date(2026, 4, 1), Profile.COMMERCIAL, date(2026, 4, 1)),
    ],
    ids=["as it was told", "no longer than the law gives", "no shorter than without", "a firm keeps its word"],
)
def test_an_extended_term_stays_when_its_beginning_is_corrected(until: date, profile: Profile, on: date) -> None:
    assert still_extended(until, date(2026, 2, 13), Office(profile=profile), ProductionCalendar()) == on


def test_a_term_that_ends_in_a_year_without_its_decree_is_provisional_until_that_year_is_loaded() -> None:
    december = date(2027, 12, 10)
    ahead = answer_due(AppealKind.COMPLAINT, december, Office(), ProductionCalendar())
    loaded = answer_due(AppealKind.COMPLAINT, december, Office(), ProductionCalendar(loaded=frozenset({2028})))
    this_year = answer_due(AppealKind.COMPLAINT, THURSDAY, Office(), ProductionCalendar())
    assert [each and each.is_provisional for each in (ahead, loaded, this_year)] == [True, False, False]
