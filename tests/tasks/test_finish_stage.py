"""A stage ends: it goes on, it comes back with a comment, several end their parts one by one."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.journey import INSTRUCTION, Assignment
from desktop_app.domain.officer import Officer, Role
from desktop_app.domain.ports import Conflict
from desktop_app.domain.routes import Party, PartyKind, Route, Stage, Verdict, Yield
from desktop_app.domain.rules import Problem
from desktop_app.domain.sharing import hand_part
from desktop_app.flow.run import NotReady
from desktop_app.tasks import assign, finish_stage
from tests.storage.own_routes import drawn
from tests.tasks.life import TODAY, Life, said

POINTS = (
    "Изучены все вопросы обращения",
    "Запрошены недостающие сведения",
    "Подготовлен проект ответа на каждый вопрос",
)
"""The checklist of the consideration in the built-in route."""


def at_work(life: Life, **told: object) -> Appeal:
    """An appeal that the dispatcher has handed on."""
    appeal = life.appeal(life.author(), routed=True, **told)
    life.act(finish_stage.TASK, appeal)
    return appeal


def at_the_visa(life: Life) -> Appeal:
    """An appeal with a draft of the answer, before whoever signs."""
    appeal = at_work(life)
    life.act(finish_stage.TASK, appeal, checked=POINTS)
    return appeal


def now(life: Life, appeal: Appeal) -> str:
    """The stage that the appeal is at."""
    stage = life.journey(appeal).now
    return stage.key if stage else ""


def own_route(life: Life, *stages: Stage) -> Route:
    """A route that the office has drawn by itself."""
    return drawn(life.store, Route("Свой", stages=stages, key="own"), life.ids.new())


def test_the_dispatcher_hands_an_appeal_on_without_a_word(life: Life) -> None:
    appeal = life.appeal(life.author(), routed=True)

    receipt = life.act(finish_stage.TASK, appeal)

    assert receipt.letter_ids == ()
    dispatched, considered = life.journey(appeal).assignments
    assert (dispatched.verdict, dispatched.done_on) == (Verdict.DONE, TODAY)
    assert (considered.stage, considered.officer_id) == ("consideration", life.responsible.id)


def test_what_is_not_ticked_needs_a_word(life: Life) -> None:
    desk = life.begin(finish_stage.TASK, at_work(life))

    desk.answer(checked=POINTS[:2])
    assert desk.problems() == {"comment": Problem.REQUIRED}

    desk.answer(comment="Запрашивать нечего.")
    assert desk.problems() == {}


def test_what_was_ticked_and_said_is_kept(life: Life) -> None:
    appeal = at_work(life)

    life.act(finish_stage.TASK, appeal, checked=POINTS[:2], comment="Проект готовит отдел.")

    considered = life.journey(appeal).assignments[1]
    assert considered.checked == POINTS[:2]
    assert considered.comment == "Проект готовит отдел."


def test_an_approved_visa_goes_on(life: Life) -> None:
    appeal = at_the_visa(life)

    life.act(finish_stage.TASK, appeal, verdict=Verdict.APPROVED)

    assert now(life, appeal) == "sending"


def test_a_visa_is_not_given_by_itself(life: Life) -> None:
    desk = life.begin(finish_stage.TASK, at_the_visa(life))

    assert desk.problems() == {"verdict": Problem.REQUIRED}
    assert desk.answer(verdict=Verdict.DONE).problems() == {"verdict": Problem.REQUIRED}


def test_a_visa_is_refused_with_a_comment_and_comes_back(life: Life) -> None:
    appeal = at_the_visa(life)
    desk = life.begin(finish_stage.TASK, appeal)
    desk.answer(verdict=Verdict.RETURNED)
    assert desk.problems() == {"comment": Problem.REQUIRED}

    desk.answer(comment="Нет ответа на второй вопрос.").finish()

    assert now(life, appeal) == "consideration"
    refused = life.journey(appeal).assignments[2]
    assert (refused.verdict, refused.comment) == (Verdict.RETURNED, "Нет ответа на второй вопрос.")


def test_the_paper_of_the_stage_lists_the_visa_that_is_being_given(life: Life) -> None:
    appeal = at_the_visa(life)
    life.act(finish_stage.TASK, appeal, verdict=Verdict.RETURNED, comment="Нет второго вопроса.")
    life.act(finish_stage.TASK, appeal, checked=POINTS)

    receipt = life.act(finish_stage.TASK, appeal, verdict=Verdict.APPROVED, with_letter=True)

    (letter,) = life.letters(receipt)
    assert letter.form == "approval_sheet"
    assert "возвращено" in said(letter) or "не согласовано" in said(letter)
    assert "Нет второго вопроса." in said(letter)
    assert "согласовано" in said(letter)


def test_the_answer_is_no_paper_of_a_stage(life: Life) -> None:
    answering = Stage("answering", "Ответ", Party(PartyKind.RESPONSIBLE), checklist=("Подписан",), letter="answer")
    route = own_route(life, answering)
    appeal = life.appeal(life.author())
    with life.store.unit(life.secretary.id, life.ids.new()) as unit:
        unit.change_appeal(replace(appeal, route_id=route.id))
        unit.add_assignment(Assignment(appeal.id, "answering", TODAY, life.responsible.id))
    desk = life.begin(finish_stage.TASK, appeal)

    desk.answer(checked=("Подписан",), with_letter=True)

    assert [step.form for step in desk.run.path] == ["stage"]


def test_the_stage_goes_on_when_the_last_of_several_has_ended_their_part(life: Life, orlov: Officer) -> None:
    appeal = at_work(life, helper_ids=(orlov.id,))
    desk = life.begin(finish_stage.TASK, appeal)
    assert desk.problems()["assignment_id"] is Problem.REQUIRED
    mine, theirs = life.journey(appeal).at_hand

    desk.answer(assignment_id=mine.id, checked=POINTS).finish()
    assert now(life, appeal) == "consideration"

    life.act(finish_stage.TASK, appeal, checked=POINTS)
    assert now(life, appeal) == "signature"
    assert {each.verdict for each in life.journey(appeal).assignments if each.id in {mine.id, theirs.id}} == {
        Verdict.DONE
    }


def test_one_who_returns_speaks_for_all(life: Life, orlov: Officer) -> None:
    both = Stage("both", "Визы", Party(PartyKind.RESPONSIBLE_AND_HELPERS), Yield.VISA)
    work = Stage("work", "Работа", Party(PartyKind.RESPONSIBLE))
    route = own_route(life, work, both)
    appeal = life.appeal(life.author(), helper_ids=(orlov.id,))
    with life.store.unit(life.secretary.id, life.ids.new()) as unit:
        unit.change_appeal(replace(appeal, route_id=route.id))
        for officer in (life.responsible, orlov):
            unit.add_assignment(Assignment(appeal.id, "both", TODAY, officer.id))
    (mine, theirs) = life.journey(appeal).at_hand

    life.act(finish_stage.TASK, appeal, assignment_id=theirs.id, verdict=Verdict.RETURNED, comment="Не о том.")

    ended = {each.id: each.verdict for each in life.journey(appeal).assignments}
    assert (ended[mine.id], ended[theirs.id]) == (Verdict.CEASED, Verdict.RETURNED)
    assert now(life, appeal) == "work"


def test_a_first_visa_that_is_returned_comes_to_itself_and_each_time_is_a_lap_of_its_own(
    life: Life, orlov: Officer
) -> None:
    agreement = Stage("agreement", "Согласование", Party(PartyKind.RESPONSIBLE_AND_HELPERS), Yield.VISA)
    route = own_route(life, agreement)
    appeal = life.appeal(life.author(), helper_ids=(orlov.id,), route=route)
    for comment in ("Не о том.", "Не туда."):
        first, _second = life.journey(appeal).at_hand
        life.act(finish_stage.TASK, appeal, assignment_id=first.id, verdict=Verdict.RETURNED, comment=comment)
    with life.store.unit(life.secretary.id, life.ids.new()) as unit:
        hand_part(unit, life.now(appeal), life.secretary.id, "Проверить смету", None)
    life.act(assign.TASK, appeal, responsible_id=orlov.id, helper_ids=())

    laps = life.journey(appeal).laps
    assert [lap.verdict for lap in laps] == [Verdict.RETURNED, Verdict.RETURNED, None]
    assert [len(lap.assignments) for lap in laps] == [2, 2, 3]
    assert [lap.assignments[0].comment for lap in laps[:2]] == ["Не о том.", "Не туда."]
    assert [each.officer_id for each in life.journey(appeal).at_hand] == [orlov.id]


def test_what_the_stage_asks_is_filled_in_unless_it_is_returned(life: Life) -> None:
    opinion = Stage(
        "opinion", "Заключение", Party(PartyKind.RESPONSIBLE), Yield.VISA, asks=("Номер заключения", "Дата")
    )
    route = own_route(life, opinion)
    appeal = life.appeal(life.author())
    with life.store.unit(life.secretary.id, life.ids.new()) as unit:
        unit.change_appeal(replace(appeal, route_id=route.id))
        unit.add_assignment(Assignment(appeal.id, "opinion", TODAY, life.responsible.id))
    desk = life.begin(finish_stage.TASK, appeal)
    desk.answer(verdict=Verdict.APPROVED)
    assert set(desk.problems()) == {"answers.0.line", "answers.1.line"}
    first, second = desk.draft.answers
    desk.answer(answers=(replace(first, line="7"), second))

    desk.answer(verdict=Verdict.RETURNED, comment="Мало сведений.")
    assert desk.problems() == {}
    desk.answer(verdict=Verdict.APPROVED)
    first, second = desk.draft.answers
    assert first.line == "7"
    desk.answer(answers=(first, replace(second, line="15.01.2026"))).finish()

    assert life.journey(appeal).assignments[0].answers == ("Номер заключения: 7", "Дата: 15.01.2026")


def test_a_part_beside_the_route_is_simply_done(life: Life, orlov: Officer) -> None:
    appeal = life.appeal(life.author())
    with life.store.unit(life.secretary.id, life.ids.new()) as unit:
        unit.add_assignment(Assignment(appeal.id, INSTRUCTION, TODAY, orlov.id, text="Справка"))

    life.act(finish_stage.TASK, appeal, comment="Справка в деле.")

    (part,) = life.journey(appeal).assignments
    assert (part.verdict, part.comment) == (Verdict.DONE, "Справка в деле.")


def test_without_the_last_approval_the_answer_follows_the_consideration(life: Life) -> None:
    appeal = at_work(life, skips_approval=True)

    life.act(finish_stage.TASK, appeal, checked=POINTS)

    assert now(life, appeal) == "sending"


def test_the_route_goes_to_the_part_and_to_the_deputy_of_who_is_away(life: Life) -> None:
    with life.store.unit(life.secretary.id, life.ids.new()) as unit:
        deputy = unit.add_officer(Officer("Дубов"))
        unit.add_officer(Officer("Лунин", roles=frozenset({Role.HEAD}), away_from=TODAY, deputy_id=deputy.id))

    assert [each.officer_id for each in life.journey(at_the_visa(life)).at_hand] == [deputy.id]


def test_what_was_led_on_meanwhile_is_not_led_on_twice(life: Life) -> None:
    appeal = at_work(life)
    late = life.begin(finish_stage.TASK, appeal)
    late.answer(checked=POINTS)
    life.act(finish_stage.TASK, appeal, checked=POINTS)

    with pytest.raises(Conflict):
        late.finish()


def test_a_part_that_another_has_ended_meanwhile_must_be_chosen_anew(life: Life, orlov: Officer) -> None:
    appeal = at_work(life)
    late = life.begin(finish_stage.TASK, appeal)
    late.answer(checked=POINTS)
    life.act(assign.TASK, appeal, responsible_id=orlov.id)
    source = late.run.task.source
    assert source is not None

    again = replace(late.run, draft=source.reread(late.draft, source.stored(life.store.register, late.draft)))

    (theirs,) = life.journey(appeal).at_hand
    assert again.draft.assignment_id == theirs.id


def test_undoing_puts_the_appeal_back_into_the_same_hands(life: Life) -> None:
    appeal = at_work(life)
    desk = life.begin(finish_stage.TASK, appeal)
    desk.answer(checked=POINTS).finish()

    life.undo(desk.run.id)

    assert now(life, appeal) == "consideration"
    assert len([each for each in life.journey(appeal).assignments if not each.annulled]) == 2


def test_the_stage_before_the_end_stops_at_what_is_not_said(life: Life) -> None:
    desk = life.begin(finish_stage.TASK, at_the_visa(life))

    with pytest.raises(NotReady):
        desk.finish()

    assert life.clock.today() == date(2026, 1, 15)
