"""How the work on an appeal ends otherwise, and what comes after: closing, the archive, taking up again."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from desktop_app.domain.actions import EarlierAnswer
from desktop_app.domain.appeal import Appeal, AppealKind, ArchivePlace, Mark, Outcome, QuestionStatus
from desktop_app.domain.journey import INSTRUCTION
from desktop_app.domain.office import Office
from desktop_app.domain.ports import Conflict
from desktop_app.domain.routes import Verdict
from desktop_app.domain.rules import Problem
from desktop_app.flow.deed import Circumstances
from desktop_app.flow.task import Task
from desktop_app.tasks import answer, archive, close, extend, reopen, return_complaint, stop_correspondence, withdraw
from tests.stand_ins import PlainWeek
from tests.tasks.desk import Desk
from tests.tasks.life import HEATING, ROOF, TODAY, Life, said

DECISION = "резолюция от 15.01.2026 № 3"


def answered(life: Life, **told: Any) -> Appeal:
    """An appeal of Кузнецов that has been answered."""
    appeal = life.appeal(life.author(), **told)
    life.act(answer.TASK, appeal, body="Крышу отремонтируют в мае.")
    return appeal


def closed(life: Life, **told: Any) -> Appeal:
    """One that has been closed too."""
    appeal = answered(life, **told)
    life.act(close.TASK, appeal)
    return appeal


def test_a_complaint_that_only_those_could_look_into_goes_back(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF, kind=AppealKind.COMPLAINT, routed=True)

    receipt = life.act(return_complaint.TASK, appeal, complained="Жилищное управление города")

    (letter,) = life.letters(receipt)
    assert "обжалуется решение или действие (бездействие) Жилищного управления города." in said(letter)
    done = life.now(appeal)
    assert (done.outcome, done.answered_on) == (Outcome.RETURNED, TODAY)
    assert done.questions[0].status is QuestionStatus.NO_ANSWER
    assert not any(each.is_open for each in life.journey(appeal).assignments)


def test_a_complaint_is_returned_within_seven_days(life: Life) -> None:
    desk = life.begin(return_complaint.TASK, life.appeal(life.author(), kind=AppealKind.COMPLAINT))
    deed = desk.run.task.deed
    assert deed is not None

    due = deed.due(desk.draft, Circumstances(TODAY, Office(), PlainWeek()))

    assert due is not None
    assert (due.on, due.term.article) == (date(2026, 1, 22), "ч. 7 ст. 8 59-ФЗ")


def test_an_author_may_ask_to_leave_it(life: Life) -> None:
    appeal = life.appeal(life.author(), ROOF, routed=True)
    life.clock.pass_by(days=2)

    receipt = life.act(withdraw.TASK, appeal, asked_on="16.01.2026")

    (letter,) = life.letters(receipt)
    assert "16 января 2026 года поступила Ваша просьба" in said(letter)
    done = life.now(appeal)
    assert (done.outcome, done.answered_on) == (Outcome.WITHDRAWN, date(2026, 1, 17))
    assert done.questions[0].status is QuestionStatus.NO_ANSWER


def test_nobody_withdraws_what_has_not_come_yet(life: Life) -> None:
    desk = life.begin(withdraw.TASK, life.appeal(life.author())).answer(asked_on="14.01.2026")

    assert desk.problems() == {"asked_on": Problem.BEFORE_RECEIPT}


def test_a_correspondence_ends_with_the_answers_that_were_given_before(life: Life) -> None:
    author = life.author()
    earlier = [life.appeal(author) for _ in range(2)]
    for each in earlier:
        life.act(answer.TASK, each, body="Крышу отремонтируют в мае.")
    life.act(answer.TASK, life.appeal(life.author(surname="Орлов")), body="Другому автору.")
    again = life.appeal(author, ROOF, marks=frozenset({Mark.MULTIPLE}))

    desk = life.begin(stop_correspondence.TASK, again)
    assert desk.draft.question == "Ремонт крыши"
    assert desk.draft.earlier.splitlines() == [
        f"от 15.01.2026 № 1-исх на обращение № {earlier[0].number}",
        f"от 15.01.2026 № 2-исх на обращение № {earlier[1].number}",
    ]
    receipt = desk.answer(decision=DECISION).forward().finish()

    (letter,) = life.letters(receipt)
    assert f"2) от 15.01.2026 № 2-исх на обращение № {earlier[1].number}." in said(letter)
    done = life.now(again)
    assert done.outcome is Outcome.CORRESPONDENCE_STOPPED
    assert (done.questions[0].status, done.questions[0].result) == (
        QuestionStatus.NO_ANSWER,
        f"ч. 5 ст. 11 59-ФЗ, {DECISION}",
    )


def test_three_hundred_answers_given_before_are_all_listed(life: Life) -> None:
    again = life.appeal(life.author(), ROOF, marks=frozenset({Mark.MULTIPLE}))
    found = life.begin(stop_correspondence.TASK, again).draft.dossier
    earlier = tuple(EarlierAnswer(TODAY, f"{at}-исх/2025", f"ОГ-{at:06}/2025") for at in range(1, 301))
    desk = Desk(
        life.store, life.clock, life.secretary, stop_correspondence.TASK, subject=replace(found, earlier=earlier)
    )

    receipt = desk.answer(decision=DECISION).forward().finish()

    (letter,) = life.letters(receipt)
    assert "300) от 15.01.2026 № 300-исх/2025 на обращение № ОГ-000300/2025." in said(letter)


def test_two_answers_at_least_were_given(life: Life) -> None:
    again = life.appeal(life.author(), marks=frozenset({Mark.REPEATED}))
    desk = life.begin(stop_correspondence.TASK, again)
    assert (desk.draft.question, desk.draft.earlier) == ("", "")

    desk.answer(question="Ремонт крыши", earlier="от 12.03.2025 № 214-исх", decision=DECISION)
    assert desk.problems() == {"earlier": Problem.TOO_FEW_ANSWERS}

    desk.answer(earlier="от 12.03.2025 № 214-исх\nот 11.06.2025 № 530-исх")
    assert desk.problems() == {}


def test_whoever_is_not_known_has_no_correspondence(life: Life) -> None:
    again = life.appeal(None, marks=frozenset({Mark.REPEATED}))

    assert life.begin(stop_correspondence.TASK, again).draft.earlier == ""


def test_an_answered_appeal_is_closed_and_goes_into_the_archive(life: Life) -> None:
    appeal = closed(life)

    life.act(archive.TASK, appeal, archive_case="03-12", archive_volume="2", archive_shelf="стеллаж 4")

    done = life.now(appeal)
    assert (done.closed_on, done.archived_on) == (TODAY, TODAY)
    assert done.archive == ArchivePlace("03-12", "2", "стеллаж 4")


def test_nothing_is_closed_before_it_was_answered(life: Life) -> None:
    desk = life.begin(close.TASK, answered(life)).answer(closed_on="14.01.2026")

    assert desk.problems() == {"closed_on": Problem.BEFORE_START}


def test_a_call_ends_by_being_closed(life: Life) -> None:
    call = life.appeal(life.author(), kind=AppealKind.INQUIRY)

    life.act(close.TASK, call)

    assert (life.now(call).closed_on, life.now(call).answered_on) == (TODAY, TODAY)


def test_the_place_of_the_last_one_is_proposed(life: Life) -> None:
    first, second = closed(life), closed(life)
    assert life.begin(archive.TASK, first).draft.archive_case == ""
    life.act(archive.TASK, first, archive_case="03-12", archive_volume="2", archive_shelf="стеллаж 4")

    draft = life.begin(archive.TASK, second).draft

    assert (draft.archive_case, draft.archive_volume, draft.archive_shelf) == ("03-12", "2", "стеллаж 4")


def test_an_electronic_appeal_lies_on_no_shelf(life: Life) -> None:
    appeal = closed(life)
    desk = life.begin(archive.TASK, appeal)
    assert desk.problems() == {"archive_case": Problem.REQUIRED}

    desk.answer(electronic=True, archive_shelf="стеллаж 4").finish()

    assert (life.now(appeal).archived_on, life.now(appeal).archive) == (TODAY, ArchivePlace())


def test_what_was_archived_is_taken_up_again_with_a_reason(life: Life) -> None:
    author = life.author()
    appeal = life.appeal(author, ROOF, HEATING)
    life.act(extend.TASK, appeal, days="10", reason="Ждём документов.")
    extended = life.now(appeal)
    life.act(withdraw.TASK, appeal)
    life.act(close.TASK, appeal)
    life.act(archive.TASK, appeal, archive_case="03-12")

    life.act(reopen.TASK, appeal, reason="Автор передумал.")

    back = life.now(appeal)
    assert back == replace(extended, version=back.version)
    assert [each.status for each in back.questions] == [QuestionStatus.EXTENDED] * 2


def test_without_a_route_the_responsible_gets_an_instruction(life: Life) -> None:
    appeal = answered(life)

    life.act(reopen.TASK, appeal, reason="Решение отменено.")

    (instruction,) = life.journey(appeal).assignments
    assert (instruction.stage, instruction.officer_id) == (INSTRUCTION, life.responsible.id)
    assert (instruction.text, instruction.due_on) == ("Решение отменено.", appeal.due_on)


def test_on_a_route_the_work_of_the_responsible_begins_again(life: Life) -> None:
    appeal = life.appeal(life.author(), routed=True)
    life.act(withdraw.TASK, appeal)
    assert {each.verdict for each in life.journey(appeal).assignments} == {Verdict.CEASED}

    life.act(reopen.TASK, appeal, reason="Автор передумал.")

    journey = life.journey(appeal)
    assert journey.now is not None
    assert journey.now.key == "consideration"
    assert [(each.officer_id, each.text) for each in journey.at_hand] == [(life.responsible.id, "Автор передумал.")]


def test_questions_that_had_gone_elsewhere_stay_there(life: Life) -> None:
    gone = replace(HEATING, status=QuestionStatus.FORWARDED, result="Министерство")
    appeal = life.appeal(life.author(), ROOF, gone)
    life.act(withdraw.TASK, appeal)

    life.act(reopen.TASK, appeal, reason="Автор передумал.")

    assert life.now(appeal).questions == (ROOF, gone)


@pytest.mark.parametrize(
    ("task", "answers"),
    [(withdraw.TASK, {}), (answer.TASK, {"body": "Ещё раз."}), (extend.TASK, {"reason": "Ждём."})],
    ids=["withdraw", "answer", "extend"],
)
def test_nothing_ends_twice(life: Life, task: Task[Any], answers: dict[str, str]) -> None:
    appeal = life.appeal(life.author())
    late = life.begin(withdraw.TASK, appeal).forward()
    life.act(withdraw.TASK, appeal)

    with pytest.raises(Conflict):
        late.finish()
    with pytest.raises(Conflict):
        life.act(task, appeal, **answers)


def test_an_archived_appeal_is_taken_back_to_its_shelf(life: Life) -> None:
    appeal = closed(life)
    life.act(archive.TASK, appeal, archive_case="03-12")
    archived = life.now(appeal)
    desk = life.begin(reopen.TASK, appeal).answer(reason="Ошибка.")
    desk.finish()

    life.undo(desk.run.id)

    assert life.now(appeal) == replace(archived, version=life.now(appeal).version)
    assert not any(each.is_open for each in life.journey(appeal).assignments)
