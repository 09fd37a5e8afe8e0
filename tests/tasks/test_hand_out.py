"""Helpers get parts of the work, each with a day of its own."""

from datetime import date

import pytest

from desktop_app.domain.journey import INSTRUCTION
from desktop_app.domain.officer import Officer
from desktop_app.domain.parts import HelperPart
from desktop_app.domain.rules import Problem
from desktop_app.tasks import finish_stage, hand_out
from tests.tasks.life import DUE, TODAY, Life, said
from tests.tasks.test_finish_stage import POINTS, at_work, now

FRIDAY = date(2026, 1, 23)


def test_the_stage_waits_for_who_was_given_a_part_of_it(life: Life, orlov: Officer) -> None:
    appeal = at_work(life)

    receipt = life.act(
        hand_out.TASK, appeal, parts=(HelperPart(orlov.id, "Запросить смету", "23.01"),), with_letter=True
    )

    part = life.journey(appeal).at_hand[-1]
    assert (part.officer_id, part.text, part.due_on) == (orlov.id, "Запросить смету", FRIDAY)
    assert life.now(appeal).helper_ids == (orlov.id,)
    (letter,) = life.letters(receipt)
    assert "Соисполнители: Орлов И. Л." in said(letter)
    mine = life.journey(appeal).at_hand[0]
    life.act(finish_stage.TASK, appeal, assignment_id=mine.id, checked=POINTS)
    assert now(life, appeal) == "consideration"


def test_who_has_the_stage_already_is_told_what_is_theirs(life: Life, orlov: Officer) -> None:
    appeal = at_work(life, helper_ids=(orlov.id,))

    life.act(hand_out.TASK, appeal, parts=(HelperPart(orlov.id, "Смета", "23.01"),))
    life.act(hand_out.TASK, appeal, parts=(HelperPart(orlov.id, "Справка", "22.01"),))

    theirs = [each for each in life.journey(appeal).at_hand if each.officer_id == orlov.id]
    assert [(each.text, each.due_on) for each in theirs] == [("Смета\nСправка", date(2026, 1, 22))]


@pytest.mark.parametrize("routed", [True, False])
def test_beside_the_route_a_part_holds_nothing_up(life: Life, orlov: Officer, *, routed: bool) -> None:
    appeal = life.appeal(life.author(), routed=routed)

    life.act(hand_out.TASK, appeal, parts=(HelperPart(orlov.id, "Справка", "сегодня"),))

    part = life.journey(appeal).assignments[-1]
    assert (part.stage, part.officer_id, part.due_on) == (INSTRUCTION, orlov.id, TODAY)


def test_the_deputy_gets_the_part_of_who_is_away(life: Life, orlov: Officer) -> None:
    appeal = life.appeal(life.author())
    with life.store.unit(life.secretary.id, life.ids.new()) as unit:
        away = unit.add_officer(Officer("Дубов", away_from=TODAY, deputy_id=orlov.id))

    life.act(hand_out.TASK, appeal, parts=(HelperPart(away.id, "Справка", "сегодня"),))

    assert [each.officer_id for each in life.journey(appeal).assignments] == [orlov.id]


def test_parts_must_fit_together(life: Life, orlov: Officer) -> None:
    desk = life.begin(hand_out.TASK, life.appeal(life.author()))
    assert desk.problems() == {"parts": Problem.REQUIRED}

    for parts, problem in (
        ((HelperPart(life.responsible.id, "Справка", TODAY),), Problem.IS_RESPONSIBLE),
        ((HelperPart(orlov.id, "Справка", TODAY), HelperPart(orlov.id, "Смета", TODAY)), Problem.HELPER_TWICE),
        ((HelperPart(orlov.id, "Справка", DUE.replace(day=14)),), Problem.PART_AFTER_TERM),
    ):
        assert desk.answer(parts=parts).problems() == {"parts": problem}
    assert desk.answer(parts=(HelperPart(orlov.id, "Справка", DUE),)).problems() == {}


def test_each_part_says_who_what_and_by_when(life: Life, orlov: Officer) -> None:
    desk = life.begin(hand_out.TASK, life.appeal(life.author()))

    desk.answer(parts=(HelperPart(text="Справка"), HelperPart(orlov.id, "", "14.01.2026")))

    assert desk.problems() == {
        "parts.0.officer_id": Problem.REQUIRED,
        "parts.0.due_on": Problem.REQUIRED,
        "parts.1.text": Problem.REQUIRED,
        "parts.1.due_on": Problem.IN_PAST,
    }


def test_undoing_takes_the_part_back(life: Life, orlov: Officer) -> None:
    appeal = at_work(life)
    desk = life.begin(hand_out.TASK, appeal)
    desk.answer(parts=(HelperPart(orlov.id, "Справка", "сегодня"),)).finish()

    life.undo(desk.run.id)

    assert [each.officer_id for each in life.journey(appeal).at_hand] == [life.responsible.id]
    assert life.now(appeal).helper_ids == ()
