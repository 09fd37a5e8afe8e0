"""Nasty text meets every kind of field."""

from dataclasses import make_dataclass

import pytest

from desktop_app.domain.rules import rule_of
from tests.domain.nasty import KINDS, NASTY, cases, outcome
from tests.stand_ins import THURSDAY

TODAY = THURSDAY.date()


@pytest.mark.parametrize(("name", "kind"), list(cases()))
def test_a_field_keeps_what_can_be_kept_and_says_what_is_wrong(name: str, kind: str) -> None:
    draft = make_dataclass("Draft", [("value", object, KINDS[kind]())], frozen=True)
    rule = rule_of(draft, "value")
    typed = NASTY[name].typed

    value = rule.clean((typed,) if kind == "phones" else typed, TODAY)

    expected_value, expected_problem = outcome(NASTY[name], kind)
    assert value == expected_value
    assert rule.problem(value, draft(value=value), TODAY) is expected_problem
