"""What the applicant says of the answer is entered, an improvement follows from it and is closed."""

from datetime import date

import pytest

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.feedback import FeedbackChannel, FeedbackFilter, FeedbackLine, Score
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem
from desktop_app.domain.waiting import Waiting
from desktop_app.storage.store import Store
from desktop_app.tasks import close_improvement, take_feedback
from tests.storage.samples import SECRETARY, TODAY, registered
from tests.tasks.conftest import AtDesk
from tests.tasks.desk import Desk


@pytest.fixture
def appeal(store: Store) -> Appeal:
    return registered(store)


@pytest.fixture
def desk(at_desk: AtDesk, appeal: Appeal) -> Desk:
    """Feedback that has just been begun."""
    return at_desk(take_feedback.TASK, subject=appeal)


def told(store: Store) -> FeedbackLine:
    (line,) = store.register.feedback(FeedbackFilter(), TODAY, offset=0, limit=2).rows
    return line


def entered(desk: Desk, orlov: Officer) -> None:
    """A bad score, and what follows from it."""
    desk.answer(score=Score.BAD, channel=FeedbackChannel.PHONE, text="Никто не пришёл.", improves=True).forward()
    desk.answer(action="Прислать мастера", owner_id=orlov.id, due_on="+5").finish()


def test_a_good_word_is_entered_in_one_step(desk: Desk, store: Store, appeal: Appeal) -> None:
    receipt = desk.answer(score=Score.EXCELLENT, channel=FeedbackChannel.FORM).finish()
    line = told(store)

    assert desk.run.is_last
    assert (line.feedback.score, line.feedback.given_on, line.feedback.text) == (Score.EXCELLENT, TODAY, "")
    assert line.improvement is None
    assert (receipt.number, receipt.appeal_id, desk.run.label) == (appeal.number, appeal.id, appeal.number)


def test_who_is_not_content_is_asked_why(desk: Desk) -> None:
    desk.answer(score=Score.BAD, channel=FeedbackChannel.PHONE)

    assert desk.problems() == {"text": Problem.REQUIRED}
    assert desk.answer(score=Score.FAIR).problems() == {}


@pytest.mark.parametrize(
    ("day", "problem"),
    [("14.01.2026", Problem.BEFORE_START), ("16.01.2026", Problem.IN_FUTURE), ("", Problem.REQUIRED)],
)
def test_nobody_speaks_of_an_answer_before_the_appeal_or_tomorrow(desk: Desk, day: str, problem: Problem) -> None:
    desk.answer(score=Score.GOOD, channel=FeedbackChannel.VISIT, given_on=day)

    assert desk.problems() == {"given_on": problem}


def test_the_responsible_officer_is_the_likeliest_owner(desk: Desk) -> None:
    assert desk.draft.owner_id == SECRETARY


def test_an_improvement_has_an_owner_and_a_term_that_is_not_over(desk: Desk) -> None:
    desk.answer(score=Score.GOOD, channel=FeedbackChannel.VISIT, improves=True).forward()
    desk.answer(owner_id=None, due_on="14.01.2026")

    assert desk.problems() == {"action": Problem.REQUIRED, "owner_id": Problem.REQUIRED, "due_on": Problem.BEFORE_START}


def test_what_is_to_be_improved_is_kept_with_its_owner(desk: Desk, store: Store, orlov: Officer) -> None:
    entered(desk, orlov)
    improvement = told(store).improvement

    assert improvement is not None
    assert (improvement.owner, improvement.improvement.due_on) == (orlov.full_name.short, date(2026, 1, 20))
    assert improvement.improvement.action == "Прислать мастера"


def test_an_improvement_off_the_path_is_not_entered(desk: Desk, store: Store) -> None:
    desk.answer(score=Score.GOOD, channel=FeedbackChannel.VISIT, improves=True).forward()
    desk.answer(action="Прислать мастера").back().answer(improves=False).finish()

    assert told(store).improvement is None


def test_an_annulled_appeal_is_not_spoken_of(desk: Desk, store: Store) -> None:
    with store.unit(SECRETARY, "run-0") as unit:
        unit.undo()

    with pytest.raises(Conflict):
        desk.answer(score=Score.GOOD, channel=FeedbackChannel.VISIT).finish()


def test_undone_feedback_takes_its_improvement_along(desk: Desk, store: Store, orlov: Officer) -> None:
    entered(desk, orlov)
    desk.within(lambda unit: unit.undo())

    assert store.register.feedback(FeedbackFilter(), TODAY, offset=0, limit=2).total == 0
    waits = store.register.day(date(2027, 1, 1)).waits
    assert not any(each.total for each in waits if each.what is Waiting.IMPROVEMENTS)


@pytest.fixture
def closing(desk: Desk, store: Store, orlov: Officer, at_desk: AtDesk) -> Desk:
    """An improvement that is about to be closed."""
    entered(desk, orlov)
    made = at_desk(close_improvement.TASK, subject=told(store).improvement)
    made.run = type(made.run)("run-2", made.run.task, made.run.draft, made.run.form)
    return made


def test_an_improvement_is_closed_with_its_result(closing: Desk, store: Store, appeal: Appeal) -> None:
    assert closing.problems() == {"result": Problem.REQUIRED}
    receipt = closing.answer(result="Мастер пришёл.").finish()
    line = told(store).improvement

    assert line is not None
    assert (line.improvement.done_on, line.improvement.result) == (TODAY, "Мастер пришёл.")
    assert (receipt.number, receipt.appeal_id, closing.run.label) == (appeal.number, appeal.id, appeal.number)


def test_a_closed_improvement_is_open_again_when_that_is_undone(closing: Desk, store: Store) -> None:
    closing.answer(result="Мастер пришёл.").finish()
    closing.within(lambda unit: unit.undo())
    line = told(store).improvement

    assert line is not None
    assert (line.improvement.done_on, line.improvement.result) == (None, "")


def test_an_improvement_that_was_closed_meanwhile_is_not_closed_again(
    closing: Desk, store: Store, at_desk: AtDesk
) -> None:
    at_desk(close_improvement.TASK, subject=told(store).improvement).answer(result="Уже сделано.").finish()

    with pytest.raises(Conflict):
        closing.answer(result="Мастер пришёл.").finish()


@pytest.mark.parametrize("task", [take_feedback.TASK, close_improvement.TASK], ids=lambda task: task.name)
def test_neither_is_begun_about_nothing(at_desk: AtDesk, task: object) -> None:
    with pytest.raises(TypeError):
        at_desk(task)
