"""What is asked on the way of an appeal: details of its author, documents of other bodies; and what comes back."""

from datetime import date

import pytest

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.journey import DETAILS, DOCUMENTS
from desktop_app.domain.rules import Problem
from desktop_app.tasks import interim_answer, note_reply, request_details, request_documents
from tests.tasks.life import DUE, Life, said

MUP = "Директору МУП «Тепло»\nг. Рязань, ул. Горького, 9"


@pytest.fixture
def appeal(life: Life) -> Appeal:
    """An appeal of Кузнецов, just registered."""
    return life.appeal(life.author())


def test_an_author_is_asked_for_details_and_waited_for_until_the_day_named(life: Life, appeal: Appeal) -> None:
    receipt = life.act(request_details.TASK, appeal, missing="адрес дома\nкопия договора", until="20.01.2026")

    (letter,) = life.letters(receipt)
    assert "1) адрес дома; 2) копия договора." in said(letter)
    assert "не позднее 20 января 2026 года" in said(letter)
    (request,) = life.journey(appeal).requests
    assert (request.stage, request.executor) == (DETAILS, "Кузнецов Пётр Владимирович")
    assert (request.text, request.due_on) == ("адрес дома\nкопия договора", date(2026, 1, 20))


def test_a_request_moves_no_term(life: Life, appeal: Appeal) -> None:
    life.act(request_details.TASK, appeal, missing="адрес дома")

    assert life.now(appeal) == appeal


def test_a_week_is_proposed_but_no_day_after_the_term(life: Life, appeal: Appeal) -> None:
    assert life.begin(request_details.TASK, appeal).draft.until == date(2026, 1, 22)

    life.clock.pass_by(days=27)
    assert life.begin(request_details.TASK, appeal).draft.until == DUE


def test_an_overdue_appeal_is_given_the_usual_week(life: Life, appeal: Appeal) -> None:
    life.clock.pass_by(days=60)

    assert life.begin(request_details.TASK, appeal).draft.until == date(2026, 3, 23)


def test_nobody_is_asked_to_reply_yesterday(life: Life, appeal: Appeal) -> None:
    desk = life.begin(request_details.TASK, appeal).answer(missing="адрес дома", until="14.01.2026")

    assert desk.problems() == {"until": Problem.IN_PAST}


def test_a_body_has_fifteen_days_for_documents(life: Life, appeal: Appeal) -> None:
    receipt = life.act(request_documents.TASK, appeal, addressee=MUP, documents="план ремонта\nсмета")

    (letter,) = life.letters(receipt)
    assert letter.text.addressee == ("Директору МУП «Тепло»", "г. Рязань, ул. Горького, 9")
    assert "не позднее 30 января 2026 года" in said(letter)
    (request,) = life.journey(appeal).requests
    assert (request.stage, request.executor) == (DOCUMENTS, "Директору МУП «Тепло»")
    assert (request.text, request.due_on) == ("план ремонта\nсмета", date(2026, 1, 30))


def test_the_secretary_may_name_another_day(life: Life, appeal: Appeal) -> None:
    life.act(request_documents.TASK, appeal, addressee=MUP, documents="план ремонта", until="22.01.2026")

    assert life.journey(appeal).requests[0].due_on == date(2026, 1, 22)


def test_a_reply_is_noted_with_its_day_and_what_it_says(life: Life, appeal: Appeal) -> None:
    life.act(request_details.TASK, appeal, missing="адрес дома")
    life.clock.pass_by(days=3)

    life.act(note_reply.TASK, appeal, came_on="17.01.2026", text="Ул. Лесная, д. 14.")

    journey = life.journey(appeal)
    assert journey.requests == ()
    (replied,) = journey.assignments
    assert (replied.done_on, replied.comment) == (date(2026, 1, 17), "Ул. Лесная, д. 14.")


def test_of_several_requests_one_is_chosen_and_the_others_go_on_waiting(life: Life, appeal: Appeal) -> None:
    life.act(request_details.TASK, appeal, missing="адрес дома")
    life.act(request_documents.TASK, appeal, addressee=MUP, documents="смета")
    _, documents = life.journey(appeal).requests
    desk = life.begin(note_reply.TASK, appeal).answer(text="Смета на 3 л.")
    assert desk.problems() == {"request": Problem.REQUIRED}

    desk.answer(request=str(documents.id)).finish()

    assert [each.stage for each in life.journey(appeal).requests] == [DETAILS]


def test_a_request_that_nobody_made_is_not_replied_to(life: Life, appeal: Appeal) -> None:
    life.act(request_details.TASK, appeal, missing="адрес дома")

    desk = life.begin(note_reply.TASK, appeal).answer(request="77", text="Ул. Лесная")

    assert desk.problems() == {"request": Problem.REQUIRED}


def test_nothing_comes_before_it_was_asked_for(life: Life, appeal: Appeal) -> None:
    life.act(request_details.TASK, appeal, missing="адрес дома")

    desk = life.begin(note_reply.TASK, appeal).answer(came_on="14.01.2026", text="Ул. Лесная")

    assert desk.problems() == {"came_on": Problem.BEFORE_START}


def test_the_author_is_told_how_far_the_work_has_come_and_the_term_stays(life: Life, appeal: Appeal) -> None:
    receipt = life.act(interim_answer.TASK, appeal, body="Проведён осмотр крыши.")

    (letter,) = life.letters(receipt)
    assert "Проведён осмотр крыши. Ответ по существу будет направлен Вам" in said(letter)
    assert "не позднее 13 февраля 2026 года" in said(letter)
    assert life.now(appeal) == appeal


def test_an_earlier_day_may_be_promised(life: Life, appeal: Appeal) -> None:
    receipt = life.act(interim_answer.TASK, appeal, body="Проведён осмотр крыши.", until="30.01.2026")

    assert "не позднее 30 января 2026 года" in said(*life.letters(receipt))


@pytest.mark.parametrize(
    ("until", "problem"), [("14.02.2026", Problem.AFTER_TERM), ("14.01.2026", Problem.IN_PAST), ("13.02.2026", None)]
)
def test_nothing_is_promised_beyond_the_term(life: Life, appeal: Appeal, until: str, problem: Problem | None) -> None:
    desk = life.begin(interim_answer.TASK, appeal).answer(body="Идёт осмотр.", until=until)

    assert desk.problems().get("until") is problem


def test_an_overdue_answer_is_promised_for_a_day_to_come(life: Life, appeal: Appeal) -> None:
    life.clock.pass_by(days=40)

    desk = life.begin(interim_answer.TASK, appeal).answer(body="Идёт осмотр.", until="+5")

    assert desk.problems() == {}


def test_a_request_is_taken_back_as_a_whole(life: Life, appeal: Appeal) -> None:
    desk = life.begin(request_details.TASK, appeal).answer(missing="адрес дома").forward()
    desk.finish()

    life.undo(desk.run.id)

    assert life.journey(appeal).requests == ()
    assert life.store.register.letters_of(appeal_id=appeal.id) == ()
