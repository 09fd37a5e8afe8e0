"""Questions of an appeal are split among executors."""

from dataclasses import replace

from desktop_app.domain.appeal import Appeal, Question, QuestionStatus
from desktop_app.domain.officer import Officer
from desktop_app.domain.parts import QuestionPart
from desktop_app.domain.rules import Problem
from desktop_app.tasks import finish_stage, split_questions
from tests.tasks.desk import Desk
from tests.tasks.life import HEATING, ROOF, Life, said

WINDOWS = Question(topic="0005.0005.0056.1154")


def with_questions(life: Life, *questions: Question) -> Appeal:
    """An appeal at work that asks several things."""
    appeal = life.appeal(life.author(), *questions, routed=True)
    life.act(finish_stage.TASK, appeal)
    return appeal


def split(desk: Desk, *officers: Officer | None) -> Desk:
    """Name an executor for each question."""
    parts = desk.draft.parts
    ids = (each.id if each else None for each in officers)
    named = tuple(replace(part, executor_id=executor) for part, executor in zip(parts, ids, strict=True))
    return desk.answer(parts=named)


def test_each_question_gets_its_executor_and_the_responsible_one_gathers(life: Life, orlov: Officer) -> None:
    appeal = with_questions(life, ROOF, HEATING, WINDOWS)

    receipt = split(life.begin(split_questions.TASK, appeal), orlov, life.responsible, orlov).forward().finish()

    after = life.now(appeal)
    assert [each.executor_id for each in after.questions] == [orlov.id, life.responsible.id, orlov.id]
    assert after.helper_ids == (orlov.id,)
    mine, theirs = life.journey(appeal).at_hand
    assert (mine.officer_id, mine.text) == (life.responsible.id, "")
    assert (theirs.officer_id, theirs.text, theirs.due_on) == (
        orlov.id,
        "Ремонт крыши; 0005.0005.0056.1154",
        appeal.due_on,
    )
    (letter,) = life.letters(receipt)
    assert letter.form == "question_split"
    assert said(letter).startswith("Орлову И. Л. Смирновой А. С. О рассмотрении вопросов обращения")


def test_nobody_is_told_twice_of_the_same_question(life: Life, orlov: Officer) -> None:
    appeal = with_questions(life, ROOF, HEATING)
    split(life.begin(split_questions.TASK, appeal), orlov, life.responsible).forward().finish()

    again = life.begin(split_questions.TASK, appeal)
    assert [part.executor_id for part in again.draft.parts] == [orlov.id, life.responsible.id]
    split(again, orlov, orlov).answer(with_letter=False).finish()

    theirs = life.journey(appeal).at_hand[-1]
    assert theirs.text == "Ремонт крыши\nОтопление подъезда"


def test_no_question_is_left_without_one(life: Life, orlov: Officer) -> None:
    desk = life.begin(split_questions.TASK, with_questions(life, ROOF, HEATING))

    assert split(desk, orlov, None).problems() == {"parts.1.executor_id": Problem.REQUIRED}


def test_what_is_decided_is_not_split_any_more(life: Life) -> None:
    settled = replace(ROOF, status=QuestionStatus.FORWARDED)
    desk = life.begin(split_questions.TASK, with_questions(life, settled, HEATING))

    assert desk.draft.parts == (QuestionPart(2, HEATING.topic, HEATING.gist),)


def test_undoing_leaves_the_questions_to_nobody(life: Life, orlov: Officer) -> None:
    appeal = with_questions(life, ROOF, HEATING)
    desk = split(life.begin(split_questions.TASK, appeal), orlov, orlov).forward()
    desk.finish()

    life.undo(desk.run.id)

    assert [each.executor_id for each in life.now(appeal).questions] == [None, None]
    assert len(life.journey(appeal).at_hand) == 1
