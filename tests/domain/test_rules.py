"""A rule is stated once: how a field is cleaned, how much it is needed, what is wrong with it."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import pytest

from desktop_app.domain import fields
from desktop_app.domain.rules import (
    Need,
    Problem,
    Rule,
    as_typed,
    clean_inner,
    is_empty,
    missing,
    problems_of,
    rule_of,
    rules,
)
from tests.stand_ins import THURSDAY

TODAY = THURSDAY.date()


@dataclass(frozen=True, slots=True)
class Place:
    town: str = fields.text(need=Need.LATER, longest=10)
    code: str = fields.postal_code()


@dataclass(frozen=True, slots=True)
class Asked:
    topic: str = fields.topic(need=Need.LATER)
    gist: str = fields.text()


def _needed_by_phone(draft: "Card") -> Need:
    return Need.BLOCKING if draft.by_phone else Need.LATER


@dataclass(frozen=True, slots=True)
class Card:
    surname: str = fields.person_name(need=Need.BLOCKING)
    by_phone: bool = fields.flag()
    phone: str = fields.phone(need=_needed_by_phone)
    place: Place = fields.block(Place)
    home: Place = fields.block(Place, need=Need.LATER)
    questions: tuple[Asked, ...] = fields.rows(Asked, longest=2)


def _problems(draft: Card, name: str) -> dict[str, Problem]:
    return problems_of(name, rule_of(Card, name), getattr(draft, name), draft, TODAY)


def _missing(draft: Card, name: str) -> tuple[str, ...]:
    return missing(name, rule_of(Card, name), getattr(draft, name), draft)


@pytest.mark.parametrize("nothing", [None, "", (), frozenset(), Place(), Card()])
def test_nothing_was_said(nothing: Any) -> None:
    assert is_empty(nothing)


@pytest.mark.parametrize("something", [0, False, "0", (Place(),), Place(town="Рязань"), TODAY, Place])
def test_something_was_said(something: Any) -> None:
    assert not is_empty(something)


def test_how_much_a_field_is_needed_may_hang_on_the_draft() -> None:
    assert rule_of(Card, "phone").needed(Card()) is Need.LATER
    assert rule_of(Card, "phone").needed(Card(by_phone=True)) is Need.BLOCKING
    assert rule_of(Card, "surname").needed(Card()) is Need.BLOCKING


def test_an_empty_field_is_judged_by_its_need_alone() -> None:
    assert _problems(Card(), "surname") == {"surname": Problem.REQUIRED}
    assert _problems(Card(), "phone") == {}
    assert _problems(Card(by_phone=True), "phone") == {"phone": Problem.REQUIRED}


def test_a_problem_inside_a_block_is_told_by_its_path() -> None:
    assert _problems(Card(place=Place(code="12")), "place") == {"place.code": Problem.NOT_AN_INDEX}
    assert _problems(Card(place=Place(town="Рязань")), "place") == {}
    assert _problems(Card(), "place") == {}


def test_a_problem_of_a_row_is_told_by_its_place_in_the_list() -> None:
    rows = (Asked(gist="Крыша"), Asked(topic="1"))
    assert _problems(Card(questions=rows), "questions") == {"questions.1.topic": Problem.NOT_A_TOPIC}
    assert _problems(Card(questions=(*rows, *rows)), "questions") == {"questions": Problem.TOO_LONG}


def test_what_is_to_be_completed_later() -> None:
    assert _missing(Card(), "phone") == ("phone",)
    assert _missing(Card(phone="+7 912 345-67-89"), "phone") == ()
    assert _missing(Card(), "home") == ("home",)
    assert _missing(Card(home=Place(code="390000")), "home") == ("home.town",)
    assert _missing(Card(), "place") == ()
    assert _missing(Card(questions=(Asked(gist="Крыша"),)), "questions") == ()


def test_blocks_and_rows_are_cleaned_field_by_field_and_empty_rows_fall_away() -> None:
    place = clean_inner(rule_of(Card, "place"), Place(town=" Рязань ", code="390 000"), TODAY)
    assert place == Place("Рязань", "390000")
    rows = clean_inner(rule_of(Card, "questions"), [Asked(gist=" "), Asked(gist=" Крыша")], TODAY)
    assert rows == (Asked(gist="Крыша"),)
    assert clean_inner(rule_of(Card, "surname"), "кузнецов", TODAY) == "Кузнецов"


def test_the_rules_of_a_draft_come_in_the_order_of_its_fields() -> None:
    assert [name for name, _ in rules(Card)] == ["surname", "by_phone", "phone", "place", "home", "questions"]


def test_a_field_without_a_rule_is_a_mistake_of_the_draft() -> None:
    @dataclass(frozen=True)
    class Bare:
        name: str = ""

    with pytest.raises(TypeError, match="name"):
        rule_of(Bare, "name")
    with pytest.raises(KeyError):
        rule_of(Card, "nickname")


def test_a_chosen_value_is_taken_as_it_is() -> None:
    assert as_typed(7, TODAY) == 7
    rule = Rule(check=lambda value, draft, _today: Problem.NOT_UNIQUE if value == draft else None)
    assert rule.problem(7, 7, TODAY) is Problem.NOT_UNIQUE
    assert rule.problem(7, 8, TODAY) is None


def test_a_list_is_counted_in_rows_and_a_number_not_at_all() -> None:
    assert Rule(longest=1).problem(("a", "b"), None, TODAY) is Problem.TOO_LONG
    assert Rule(longest=1).problem(("ab",), None, TODAY) is None
    assert Rule(longest=1).problem(date(2026, 1, 15), None, TODAY) is None
    assert replace(Rule(), longest=1).problem("ab", None, TODAY) is Problem.TOO_LONG
