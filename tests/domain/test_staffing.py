"""The officers of an office while they are set up: they name each other before they are stored."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.officer import Role
from desktop_app.domain.rules import Problem, Rule, problems_of
from desktop_app.domain.staffing import OfficerRow, among_themselves, deputies_first, fit_together

ROWS = Rule(inner=OfficerRow)
TODAY = date(2026, 1, 15)
BELOVA = OfficerRow("Белова", id=7)
HELPER = OfficerRow("Орлов", roles=frozenset({Role.HELPER}))


def test_everybody_gets_a_key_and_keeps_it() -> None:
    rows = among_themselves((BELOVA, HELPER, OfficerRow("Лунин")))
    assert [row.key for row in rows] == [7, -1, -2]

    again = among_themselves((OfficerRow("Заяц"), *rows))
    assert [row.key for row in again] == [-3, 7, -1, -2]


@pytest.mark.parametrize(
    ("deputy", "problem"),
    [(None, None), (8, None), (7, Problem.OWN_DEPUTY), (99, Problem.HAS_LEFT)],
)
def test_a_deputy_is_somebody_else_who_works_here(deputy: int | None, problem: Problem | None) -> None:
    first, _ = among_themselves((replace(BELOVA, deputy=deputy), replace(HELPER, id=8)))

    assert first.deputy_problem is problem


def test_an_absence_ends_after_it_begins() -> None:
    row = replace(BELOVA, away_from=date(2026, 1, 20), away_until=date(2026, 1, 19))

    assert problems_of("officer", ROWS, row, None, TODAY) == {"officer.away_until": Problem.BEFORE_START}


def test_a_deputy_who_does_not_fit_is_told_at_the_field() -> None:
    (row,) = among_themselves((replace(BELOVA, deputy=7),))

    assert problems_of("officer", ROWS, row, None, TODAY) == {"officer.deputy": Problem.OWN_DEPUTY}


def test_two_do_not_stand_in_for_each_other() -> None:
    rows = among_themselves((replace(BELOVA, deputy=-1), replace(HELPER, key=-1, deputy=7)))

    assert [row.deputy_problem for row in rows] == [Problem.DEPUTY_CIRCLE] * 2


def test_somebody_has_to_register_appeals() -> None:
    assert fit_together((HELPER,), None, TODAY) is Problem.NO_SECRETARY
    assert fit_together((HELPER, replace(HELPER, roles=frozenset({Role.SECRETARY}))), None, TODAY) is None
    assert fit_together((HELPER, BELOVA), None, TODAY) is None


def test_a_circle_that_two_runs_made_together_is_noticed() -> None:
    """Neither run saw it: each knew one half."""
    mine, theirs = replace(BELOVA, deputy=8), replace(HELPER, id=8, deputy=7)

    assert fit_together((mine, theirs), None, TODAY) is Problem.DEPUTY_CIRCLE
    assert fit_together(among_themselves((mine, theirs)), None, TODAY) is None


def test_a_deputy_comes_before_those_who_are_stood_in_for() -> None:
    lunin = OfficerRow("Лунин", key=-2, deputy=-1)
    orlov = OfficerRow("Орлов", key=-1, deputy=7)

    assert [row.surname for row in deputies_first((lunin, orlov, replace(BELOVA, key=7)))] == [
        "Белова",
        "Орлов",
        "Лунин",
    ]
