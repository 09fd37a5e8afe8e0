"""The answer on the substance: a result for each question, the letter, what the appeal is like afterwards."""

from dataclasses import replace

import pytest

from desktop_app.domain.appeal import Mark, Outcome, QuestionStatus
from desktop_app.domain.journey import DOCUMENTS
from desktop_app.domain.outcomes import Answered
from desktop_app.domain.routes import Verdict
from desktop_app.domain.rules import Problem
from desktop_app.flow.merging import merged
from desktop_app.tasks import answer, extend, finish_stage, request_documents
from tests.tasks.desk import Desk
from tests.tasks.life import HEATING, ROOF, TODAY, Life, said
from tests.tasks.test_finish_stage import POINTS


def results(desk: Desk, *said_of_each: tuple[Answered, str]) -> Desk:
    """What is answered to the questions, one after another."""
    rows = zip(desk.draft.results, said_of_each, strict=True)
    return desk.answer(
        results=tuple(replace(row, answered=answered, result=result) for row, (answered, result) in rows)
    )


def test_each_question_has_its_result_in_the_letter_and_on_the_card(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF, HEATING)
    desk = results(
        life.begin(answer.TASK, appeal),
        (Answered.MEASURES_TAKEN, "Крыша отремонтирована."),
        (Answered.NOT_SUPPORTED, "Отопление исправно."),
    )

    receipt = desk.forward().answer(body="Проведена проверка.", enclosures="акт на 2 л.").forward().finish()

    (letter,) = life.letters(receipt)
    assert letter.form == "answer"
    assert "Проведена проверка. 1. Ремонт крыши. Крыша отремонтирована." in said(letter)
    assert "Результат рассмотрения: вопрос не поддержан." in said(letter)
    assert letter.text.enclosures == ("акт на 2 л.",)
    done = life.now(appeal)
    assert (done.outcome, done.answered_on) == (Outcome.ANSWERED, TODAY)
    assert [(each.status, each.result) for each in done.questions] == [
        (QuestionStatus.MEASURES_TAKEN, "Крыша отремонтирована."),
        (QuestionStatus.NOT_SUPPORTED, "Отопление исправно."),
    ]


@pytest.mark.parametrize("answered", [Answered.MEASURES_TAKEN, Answered.NOT_SUPPORTED])
def test_measures_and_reasons_are_named(life: Life, answered: Answered) -> None:
    desk = results(life.begin(answer.TASK, life.appeal(life.author(), ROOF)), (answered, ""))

    assert desk.problems() == {"results.0.result": Problem.REQUIRED}


@pytest.mark.parametrize("answered", [Answered.EXPLAINED, Answered.SUPPORTED])
def test_other_results_speak_for_themselves(life: Life, answered: Answered) -> None:
    desk = results(life.begin(answer.TASK, life.appeal(life.author(), ROOF)), (answered, ""))

    assert desk.problems() == {}


def test_no_question_is_left_out(life: Life) -> None:
    desk = life.begin(answer.TASK, life.appeal(life.author(), ROOF, HEATING))

    first, second = desk.draft.results
    assert (first.gist, second.gist) == ("Ремонт крыши", "Отопление подъезда")
    assert desk.problems() == {"results.0.answered": Problem.REQUIRED, "results.1.answered": Problem.REQUIRED}
    assert desk.answer(results=(replace(first, answered=Answered.EXPLAINED),)).problems() == {
        "results": Problem.EACH_QUESTION
    }


def test_what_is_no_question_of_the_appeal_is_no_answer(life: Life) -> None:
    desk = life.begin(answer.TASK, life.appeal(life.author(), ROOF))
    strange = replace(desk.draft.results[0], gist="Погода", answered=Answered.EXPLAINED)

    assert desk.answer(results=(strange,)).problems() == {"results": Problem.EACH_QUESTION}
    beyond = replace(strange, number=5)
    assert desk.answer(results=(beyond,)).problems() == {"results": Problem.EACH_QUESTION}


def test_questions_that_went_elsewhere_are_not_answered_here(life: Life) -> None:
    gone = replace(HEATING, status=QuestionStatus.FORWARDED)
    appeal = life.appeal(life.author(), ROOF, gone)
    desk = results(life.begin(answer.TASK, appeal), (Answered.EXPLAINED, ""))

    desk.forward().answer(body="Разъяснено.").forward().finish()

    assert [each.status for each in life.now(appeal).questions] == [QuestionStatus.EXPLAINED, QuestionStatus.FORWARDED]


def test_an_appeal_without_questions_is_answered_by_the_text_alone(life: Life) -> None:
    appeal = life.appeal(life.author())
    desk = life.begin(answer.TASK, appeal)
    assert desk.form == "text"

    receipt = desk.answer(body="Крышу отремонтируют в мае.").forward().finish()

    assert "Крышу отремонтируют в мае." in said(*life.letters(receipt))
    assert life.now(appeal).outcome is Outcome.ANSWERED


def test_a_collective_appeal_is_answered_to_whoever_speaks_for_all(life: Life) -> None:
    marks = frozenset({Mark.COLLECTIVE})
    appeal = life.appeal(life.author(), marks=marks, signatures=12, representative="Орлова Анна Сергеевна")

    (letter,) = life.letters(life.act(answer.TASK, appeal, body="Крышу отремонтируют в мае."))

    assert letter.form == "collective_answer"
    assert letter.text.addressee[0] == "Орловой\u00a0А.\u00a0С."
    assert letter.text.salutation == "Уважаемые заявители!"


def test_without_a_representative_it_goes_to_the_first_who_signed(life: Life) -> None:
    appeal = life.appeal(life.author(), marks=frozenset({Mark.COLLECTIVE}), signatures=12)

    (letter,) = life.letters(life.act(answer.TASK, appeal, body="Крышу отремонтируют в мае."))

    assert letter.text.addressee[0] == "Кузнецову\u00a0П.\u00a0В."


def test_whoever_did_not_sign_gets_no_letter(life: Life) -> None:
    appeal = life.appeal(None)

    receipt = life.act(answer.TASK, appeal, body="Крышу отремонтируют в мае.")

    assert receipt.letter_ids == ()
    assert life.now(appeal).outcome is Outcome.ANSWERED


def test_an_extended_appeal_keeps_its_history(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF)
    life.act(extend.TASK, appeal, days="10", reason="Ждём документов.")
    extended = life.now(appeal)

    desk = results(life.begin(answer.TASK, appeal), (Answered.SUPPORTED, ""))
    desk.forward().answer(body="Поддержано.").forward().finish()

    done = life.now(appeal)
    assert (done.first_due_on, done.due_on) == (extended.first_due_on, extended.due_on)
    assert done.questions[0].status is QuestionStatus.SUPPORTED


def test_questions_that_came_meanwhile_are_asked_about_too(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF)
    desk = results(life.begin(answer.TASK, appeal), (Answered.SUPPORTED, ""))
    with life.store.unit(life.secretary.id, "correction") as unit:
        unit.change_appeal(replace(appeal, questions=(ROOF, HEATING)))
    source = desk.run.task.source
    assert source is not None

    found = merged(source, desk.draft, source.stored(life.store.register, desk.draft))

    assert found.clashes == ()
    assert [(row.gist, row.answered) for row in found.draft.results] == [
        ("Ремонт крыши", Answered.SUPPORTED),
        ("Отопление подъезда", None),
    ]


def test_an_answer_is_taken_back_while_nothing_depends_on_it(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF)
    desk = results(life.begin(answer.TASK, appeal), (Answered.SUPPORTED, ""))
    desk.forward().answer(body="Поддержано.").forward().finish()

    life.undo(desk.run.id)

    back = life.now(appeal)
    assert (back.outcome, back.answered_on, back.questions) == (None, None, (ROOF,))


def test_the_last_stage_is_done_with_the_answer_and_all_else_is_taken_away(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF, routed=True)
    for said_of in ({}, {"checked": POINTS}, {"verdict": Verdict.APPROVED}):
        life.act(finish_stage.TASK, appeal, **said_of)
    life.act(request_documents.TASK, appeal, addressee="Управлению ЖКХ", documents="Акт")
    assert life.journey(appeal).is_at_the_end

    desk = results(life.begin(answer.TASK, life.now(appeal)), (Answered.EXPLAINED, ""))
    desk.forward().answer(body="Проведена проверка.").forward().finish()

    *_, sent, asked = life.journey(appeal).assignments
    assert (sent.stage, sent.verdict, sent.done_on) == ("sending", Verdict.DONE, TODAY)
    assert (asked.stage, asked.verdict) == (DOCUMENTS, Verdict.CEASED)
