"""An appeal goes to others: what was at hand goes with it, the rest is told and taken away."""

from dataclasses import replace

import pytest

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.journey import INSTRUCTION, Assignment
from desktop_app.domain.officer import Officer
from desktop_app.domain.parts import HelperPart
from desktop_app.domain.routes import Party, PartyKind, Stage, Verdict
from desktop_app.domain.rules import Problem
from desktop_app.tasks import assign, correct_appeal, finish_stage, hand_out
from tests.tasks.desk import Desk
from tests.tasks.life import DUE, TODAY, Life, said
from tests.tasks.test_finish_stage import POINTS, at_work, now, own_route


def hands(life: Life, appeal: Appeal) -> list[int | str | None]:
    """Who has what is open."""
    return [each.officer_id or each.executor for each in life.journey(appeal).assignments if each.is_open]


def test_the_stage_at_hand_goes_over_with_the_reason(life: Life, orlov: Officer) -> None:
    appeal = at_work(life)

    receipt = life.act(assign.TASK, appeal, responsible_id=orlov.id, comment="Смирнова в отпуске.")

    assert hands(life, appeal) == [orlov.id]
    taken = life.journey(appeal).assignments[1]
    assert (taken.officer_id, taken.verdict, taken.comment) == (
        life.responsible.id,
        Verdict.CEASED,
        "Смирнова в отпуске.",
    )
    assert life.now(appeal).responsible_id == orlov.id
    (letter,) = life.letters(receipt)
    assert letter.form == "instruction"
    assert "Орлову И. Л." in said(letter)


def test_what_was_told_goes_over_with_the_stage_to_each_what_is_theirs(
    life: Life, orlov: Officer, secretary: Officer
) -> None:
    appeal = at_work(life)
    parts = (HelperPart(secretary.id, "Узнать сроки", DUE),)
    life.act(hand_out.TASK, appeal, parts=parts)
    at_hand = next(each for each in life.journey(appeal).at_hand if each.officer_id == life.responsible.id)
    with life.store.unit(secretary.id, "told") as unit:
        unit.change_assignment(replace(at_hand, text="Вернулось по решению суда"))
        sidorov = unit.add_officer(Officer("Сидоров", "Пётр"))

    life.act(assign.TASK, appeal, responsible_id=orlov.id, helper_ids=(sidorov.id,))

    told = {each.officer_id: each.text for each in life.journey(appeal).at_hand}
    assert told == {orlov.id: "Вернулось по решению суда", sidorov.id: "Узнать сроки"}


def test_it_goes_over_with_the_day_of_the_stage(life: Life, orlov: Officer) -> None:
    appeal = at_work(life)
    before = life.journey(appeal).at_hand[0].due_on

    life.act(assign.TASK, appeal, responsible_id=orlov.id)

    assert life.journey(appeal).at_hand[0].due_on == before


def test_the_deputy_gets_what_comes_to_who_is_away(life: Life, orlov: Officer, smirnova: Officer) -> None:
    appeal = at_work(life)
    with life.store.unit(life.secretary.id, life.ids.new()) as unit:
        dubov = unit.add_officer(Officer("Дубов", deputy_id=orlov.id, away_from=TODAY))

    life.act(assign.TASK, appeal, responsible_id=dubov.id)

    assert hands(life, appeal) == [orlov.id]
    assert life.now(appeal).responsible_id == dubov.id
    assert smirnova.id not in hands(life, appeal)


def test_a_helper_more_has_the_stage_beside_who_has_it(life: Life, orlov: Officer) -> None:
    appeal = at_work(life)

    life.act(assign.TASK, appeal, helper_ids=(orlov.id,), external_executor="ООО «Тепло»")

    assert hands(life, appeal) == [life.responsible.id, orlov.id, "ООО «Тепло»"]


def test_whoever_has_done_their_part_is_not_asked_again(life: Life, orlov: Officer) -> None:
    appeal = at_work(life, helper_ids=(orlov.id,))
    helping = next(each for each in life.journey(appeal).at_hand if each.officer_id == orlov.id)
    life.act(finish_stage.TASK, appeal, assignment_id=helping.id, checked=POINTS)

    life.act(assign.TASK, appeal, responsible_id=life.secretary.id)

    assert hands(life, appeal) == [life.secretary.id]


def test_when_nobody_is_left_who_has_not_done_their_part_it_goes_on(life: Life, orlov: Officer) -> None:
    appeal = at_work(life, helper_ids=(orlov.id,))
    mine = next(each for each in life.journey(appeal).at_hand if each.officer_id == life.responsible.id)
    life.act(finish_stage.TASK, appeal, assignment_id=mine.id, checked=POINTS)

    life.act(assign.TASK, appeal, helper_ids=())

    assert now(life, appeal) == "signature"
    assert [lap.verdict for lap in life.journey(appeal).laps][1] is Verdict.DONE


def test_a_stage_that_is_somebody_elses_stays_with_them(life: Life, orlov: Officer) -> None:
    appeal = life.appeal(life.author(), routed=True)
    before = life.journey(appeal)

    life.act(assign.TASK, appeal, responsible_id=orlov.id)

    assert life.journey(appeal) == before


def test_another_instruction_alone_moves_nothing(life: Life) -> None:
    appeal = at_work(life)
    before = life.journey(appeal)

    life.act(assign.TASK, appeal, resolution="Доложить в пятницу.", with_letter=False)

    assert life.journey(appeal) == before
    assert life.now(appeal).resolution == "Доложить в пятницу."


def test_the_same_people_with_the_same_words_are_no_assignment(life: Life) -> None:
    assert life.begin(assign.TASK, at_work(life)).problems() == {"responsible_id": Problem.SAME_OFFICER}


def test_whoever_becomes_responsible_helps_no_more(life: Life, orlov: Officer) -> None:
    desk = life.begin(assign.TASK, at_work(life, helper_ids=(orlov.id,)))

    desk.answer(responsible_id=orlov.id)

    assert desk.draft.helper_ids == ()
    assert desk.problems() == {}


def test_parts_beside_the_route_go_over_or_are_taken(life: Life, orlov: Officer) -> None:
    appeal = life.appeal(life.author())
    with life.store.unit(life.secretary.id, life.ids.new()) as unit:
        unit.add_assignment(Assignment(appeal.id, INSTRUCTION, TODAY, life.responsible.id, text="Ответить"))
    life.act(hand_out.TASK, appeal, parts=(HelperPart(orlov.id, "Справка", "сегодня"),))
    assert hands(life, appeal) == [life.responsible.id, orlov.id]

    life.act(assign.TASK, appeal, responsible_id=life.secretary.id, helper_ids=(), comment="Передано.")

    (left,) = (each for each in life.journey(appeal).assignments if each.is_open)
    assert (left.officer_id, left.text) == (life.secretary.id, "Ответить")
    assert {each.comment for each in life.journey(appeal).assignments if not each.is_open} == {"Передано."}


def test_what_the_helper_keeps_is_left_with_them(life: Life, orlov: Officer) -> None:
    appeal = life.appeal(life.author())
    life.act(hand_out.TASK, appeal, parts=(HelperPart(orlov.id, "Справка", "сегодня"),))

    life.act(assign.TASK, appeal, responsible_id=life.secretary.id)

    assert hands(life, appeal) == [orlov.id]


def test_a_corrected_card_moves_the_stage_as_well(life: Life, orlov: Officer) -> None:
    appeal = at_work(life)
    desk = Desk(
        life.store, life.clock, life.secretary, correct_appeal.TASK, subject=life.store.register.appeal(appeal.id)
    )

    desk.answer(responsible_id=orlov.id).to("review").finish()

    assert hands(life, appeal) == [orlov.id]


def test_undoing_gives_it_back(life: Life, orlov: Officer) -> None:
    appeal = at_work(life)
    desk = life.begin(assign.TASK, appeal)
    desk.answer(responsible_id=orlov.id).forward().finish()

    life.undo(desk.run.id)

    assert hands(life, appeal) == [life.responsible.id]
    assert life.now(appeal).responsible_id == life.responsible.id


@pytest.mark.parametrize("with_letter", [True, False])
def test_the_instruction_is_made_where_it_is_asked_for(life: Life, orlov: Officer, *, with_letter: bool) -> None:
    desk = life.begin(assign.TASK, at_work(life)).answer(responsible_id=orlov.id, with_letter=with_letter)

    assert [step.form for step in desk.run.path] == ["hands", *(["papers"] if with_letter else [])]


def test_an_appeal_that_nobody_leads_is_given_to_others_too(life: Life, orlov: Officer) -> None:
    appeal = life.appeal(life.author())

    life.act(assign.TASK, appeal, responsible_id=orlov.id)

    assert life.journey(appeal).assignments == ()
    assert life.now(appeal).responsible_id == orlov.id


def test_at_the_end_of_the_route_the_answer_is_left_to_the_responsible_officer(life: Life, orlov: Officer) -> None:
    both = Stage("both", "Рассмотрение", Party(PartyKind.RESPONSIBLE_AND_HELPERS))
    route = own_route(life, both)
    appeal = life.appeal(life.author(), helper_ids=(orlov.id,))
    with life.store.unit(life.secretary.id, life.ids.new()) as unit:
        unit.change_appeal(replace(appeal, route_id=route.id))
        for officer in (life.responsible, orlov):
            unit.add_assignment(Assignment(appeal.id, "both", TODAY, officer.id))
    mine = life.journey(appeal).at_hand[0]
    life.act(finish_stage.TASK, appeal, assignment_id=mine.id)

    life.act(assign.TASK, appeal, helper_ids=())

    assert life.journey(appeal).now is None
    assert life.journey(appeal).is_at_the_end
