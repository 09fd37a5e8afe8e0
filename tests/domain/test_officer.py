"""Officers: what parts they may play, and who acts for whom."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app.domain.officer import Officer, Role, acts_for, first_of, goes_in_circle, standing_in

TODAY = date(2026, 1, 15)
BELOVA = Officer("Белова", id=1)
ORLOV = Officer("Орлов", id=2)
LUNIN = Officer("Лунин", id=3)
AWAY: dict[str, Any] = {"away_from": TODAY, "away_until": date(2026, 1, 30)}


def test_an_officer_of_whom_nothing_was_said_may_do_any_work() -> None:
    assert all(BELOVA.may_be(role) for role in Role)


def test_an_officer_may_only_do_the_work_that_was_said() -> None:
    helper = replace(ORLOV, roles=frozenset({Role.HELPER, Role.RESPONSIBLE}))

    assert [role for role in Role if helper.may_be(role)] == [Role.RESPONSIBLE, Role.HELPER]


def test_until_somebody_says_who_it_is_who_came_first_and_has_not_left_does_the_work() -> None:
    assert first_of((LUNIN, ORLOV, BELOVA)) == BELOVA
    assert first_of((LUNIN, ORLOV, replace(BELOVA, active=False))) == ORLOV
    assert first_of((replace(ORLOV, active=False),)).id == ORLOV.id


@pytest.mark.parametrize(
    ("day", "acts"),
    [
        (date(2026, 1, 14), BELOVA.id),
        (date(2026, 1, 15), ORLOV.id),
        (date(2026, 1, 30), ORLOV.id),
        (date(2026, 1, 31), BELOVA.id),
    ],
)
def test_the_deputy_acts_on_the_days_of_an_absence_alone(day: date, acts: int) -> None:
    away = replace(BELOVA, deputy_id=ORLOV.id, **AWAY)

    acting = standing_in(away, (away, ORLOV), day)
    assert acting is not None
    assert acting.id == acts


def test_the_deputys_deputy_acts_when_both_are_away() -> None:
    away = replace(BELOVA, deputy_id=ORLOV.id, **AWAY)
    away_too = replace(ORLOV, deputy_id=LUNIN.id, **AWAY)

    assert standing_in(away, (away, away_too, LUNIN), TODAY) == LUNIN


@pytest.mark.parametrize(
    "away",
    [
        pytest.param(replace(BELOVA, **AWAY), id="no deputy"),
        pytest.param(replace(BELOVA, deputy_id=BELOVA.id, **AWAY), id="own deputy"),
        pytest.param(replace(BELOVA, deputy_id=99, **AWAY), id="a deputy whom nobody knows"),
        pytest.param(replace(BELOVA, deputy_id=ORLOV.id, **AWAY), id="two who are each other's deputy"),
    ],
)
def test_nobody_acts_where_all_who_are_named_are_away(away: Officer) -> None:
    away_too = replace(ORLOV, deputy_id=away.id, **AWAY)

    assert standing_in(away, (away, away_too), TODAY) is None


def test_the_deputy_acts_for_an_officer_who_left() -> None:
    left = replace(BELOVA, active=False, deputy_id=ORLOV.id)

    assert standing_in(left, (left, ORLOV), TODAY) == ORLOV
    assert standing_in(replace(left, deputy_id=None), (left, ORLOV), TODAY) is None


def test_a_circle_of_deputies_is_told_from_a_chain_that_leads_into_one() -> None:
    assert not goes_in_circle(1, {})
    assert not goes_in_circle(1, {1: 2, 2: 3})
    assert goes_in_circle(1, {1: 1})
    assert goes_in_circle(1, {1: 2, 2: 3, 3: 1})
    assert not goes_in_circle(1, {1: 2, 2: 3, 3: 2})


def test_the_matters_of_whoever_is_away_come_to_the_deputy() -> None:
    away = replace(BELOVA, **AWAY, deputy_id=ORLOV.id)
    officers = (away, ORLOV, LUNIN)

    assert acts_for(ORLOV.id, officers, TODAY) == {BELOVA.id, ORLOV.id}
    assert acts_for(BELOVA.id, officers, TODAY) == {BELOVA.id}
    assert acts_for(LUNIN.id, officers, TODAY) == {LUNIN.id}


def test_what_nobody_would_hear_of_comes_to_everybody() -> None:
    left = replace(BELOVA, active=False)

    assert acts_for(ORLOV.id, (left, ORLOV, LUNIN), TODAY) == {BELOVA.id, ORLOV.id}
