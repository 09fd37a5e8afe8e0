"""Absences and deputies among all officers of an office."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.absences import (
    deputies_of,
    deputy_problem,
    has_secretary,
    is_away_between,
    officer_in,
    works_here,
)
from desktop_app.domain.officer import Officer, Role
from desktop_app.domain.rules import Problem

BELOVA = Officer("Белова", deputy_id=2, id=1)
ORLOV = Officer("Орлов", id=2)
LEFT = Officer("Лунин", deputy_id=1, active=False, id=3)
OFFICE = (BELOVA, ORLOV, LEFT)


def test_an_officer_is_found_by_id() -> None:
    assert officer_in(OFFICE, 2) == ORLOV
    assert officer_in(OFFICE, 9) is None
    assert officer_in(OFFICE, None) is None


def test_only_somebody_who_works_here_can_be_chosen() -> None:
    assert [works_here(OFFICE, each) for each in (1, 3, 9)] == [None, Problem.HAS_LEFT, Problem.HAS_LEFT]


def test_whoever_left_has_no_deputy_any_more() -> None:
    assert deputies_of(OFFICE) == {1: 2}


@pytest.mark.parametrize(
    ("deputies", "problem"),
    [
        ({}, None),
        ({1: 2}, None),
        ({1: 1}, Problem.OWN_DEPUTY),
        ({1: 2, 2: 1}, Problem.DEPUTY_CIRCLE),
        ({1: 2, 2: 3, 3: 1}, Problem.DEPUTY_CIRCLE),
        ({1: 2, 2: 3, 3: 2}, None),
    ],
)
def test_nobody_stands_in_for_themselves(deputies: dict[int, int], problem: Problem | None) -> None:
    assert deputy_problem(1, deputies) is problem


def test_somebody_has_to_register_appeals() -> None:
    helper = replace(ORLOV, roles=frozenset({Role.HELPER}))

    assert has_secretary((helper, BELOVA))
    assert has_secretary((replace(helper, roles=frozenset({Role.SECRETARY})),))
    assert not has_secretary((helper, LEFT))


@pytest.mark.parametrize(
    ("since", "until", "is_away"),
    [
        (date(2026, 1, 1), date(2026, 1, 11), False),
        (date(2026, 1, 1), date(2026, 1, 12), True),
        (date(2026, 1, 30), None, True),
        (date(2026, 1, 31), None, False),
    ],
)
def test_an_absence_meets_a_period_by_a_single_day(since: date, until: date | None, is_away: object) -> None:
    away = replace(ORLOV, away_from=date(2026, 1, 12), away_until=date(2026, 1, 30))

    assert is_away_between(away, since, until) is is_away


def test_an_absence_without_an_end_goes_on() -> None:
    ill = replace(ORLOV, away_from=date(2026, 1, 12))

    assert is_away_between(ill, date(2030, 1, 1), None)
    assert not is_away_between(ORLOV, date(2030, 1, 1), None)
