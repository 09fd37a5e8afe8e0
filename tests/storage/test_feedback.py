"""What applicants say of the answers: listed, narrowed, reckoned by officer and topic."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain.appeal import Question
from desktop_app.domain.feedback import (
    Average,
    Feedback,
    FeedbackChannel,
    FeedbackFilter,
    FeedbackView,
    Improvement,
    Score,
)
from desktop_app.domain.officer import Officer
from desktop_app.domain.undoing import NotUndone, Obstacle
from desktop_app.domain.waiting import Waiting, WaitingLine
from desktop_app.storage.store import Store
from tests.storage.samples import KUZNETSOV, LEAKING_ROOF, SECRETARY, TODAY, entered, opened, registered

ALL = FeedbackFilter()


def said(store: Store, appeal_id: int, score: Score, days_ago: int = 0, run_id: str = "said") -> Feedback:
    day = TODAY - timedelta(days_ago)
    with store.unit(SECRETARY, run_id) as unit:
        return unit.add_feedback(Feedback(appeal_id, score, day, FeedbackChannel.PHONE, f"оценка {score.value}"))


def improved(store: Store, feedback: Feedback, due_on: date | None, done_on: date | None = None) -> Improvement:
    with store.unit(SECRETARY, "improved") as unit:
        return unit.add_improvement(
            Improvement(feedback.id, "Прислать мастера", SECRETARY, due_on, done_on, "Пришёл" if done_on else "")
        )


def waiting(store: Store, today: date = TODAY) -> tuple[WaitingLine, ...]:
    """The improvements that wait on a day, as «Мой день» has them."""
    found = (waits.rows for waits in store.register.day(today).waits if waits.what is Waiting.IMPROVEMENTS)
    return next(found, ())


@pytest.fixture
def office(store: Store) -> Store:
    """Three ratings: a bad one with an overdue improvement, a fair one with one for tomorrow, a good one with none."""
    case_file = opened(store)
    first = registered(store, case_file)
    with store.unit(SECRETARY, "set-up") as unit:
        orlov = unit.add_officer(Officer("Орлов", "Иван", "Ильич"))
    second = entered(store, replace(LEAKING_ROOF, number="К-2/26", responsible_id=orlov.id, questions=()), None)
    bad, fair = said(store, first.id, Score.VERY_BAD), said(store, first.id, Score.FAIR, 10)
    said(store, second.id, Score.EXCELLENT, 40)
    improved(store, bad, TODAY - timedelta(1))
    improved(store, fair, TODAY + timedelta(1))
    return store


def listed(store: Store, wanted: FeedbackFilter = ALL) -> list[int]:
    """The scores of the list."""
    rows = store.register.feedback(wanted, TODAY, offset=0, limit=10).rows
    assert [line.id for line in rows] == list(store.register.feedback_ids(wanted, TODAY))
    return [line.feedback.score.value for line in rows]


def test_the_newest_is_listed_first_with_all_that_a_row_says(office: Store) -> None:
    assert listed(office) == [1, 3, 5]
    line = office.register.feedback(ALL, TODAY, offset=0, limit=1).rows[0]

    assert (line.appeal_number, line.applicant, line.responsible) == ("К-1/26", str(KUZNETSOV.full_name), "Секретарь")
    assert line.improvement is not None
    assert (line.improvement.owner, line.improvement.improvement.action) == ("Секретарь", "Прислать мастера")
    anonymous = office.register.feedback(ALL, TODAY, offset=2, limit=1).rows[0]
    assert (anonymous.applicant, anonymous.case_file_id, anonymous.improvement) == ("", None, None)


@pytest.mark.parametrize(
    ("wanted", "scores"),
    [
        (FeedbackFilter(FeedbackView.IMPROVEMENTS_OPEN), [1, 3]),
        (FeedbackFilter(FeedbackView.IMPROVEMENTS_OVERDUE), [1]),
        (FeedbackFilter(score=Score.EXCELLENT), [5]),
        (FeedbackFilter(since=TODAY - timedelta(10)), [1, 3]),
        (FeedbackFilter(until=TODAY - timedelta(11)), [5]),
        (FeedbackFilter(FeedbackView.IMPROVEMENTS_OPEN, Score.FAIR, TODAY - timedelta(10), TODAY), [3]),
    ],
)
def test_the_list_is_narrowed(office: Store, wanted: FeedbackFilter, scores: list[int]) -> None:
    assert listed(office, wanted) == scores
    assert office.register.feedback(wanted, TODAY, offset=0, limit=1).total == len(scores)


def test_an_improvement_that_is_done_waits_no_more(office: Store) -> None:
    (due,) = waiting(office)
    with office.unit(SECRETARY, "done") as unit:
        stored = unit.improvement(due.id)
        unit.change_improvement(replace(stored, done_on=TODAY, result="Мастер пришёл"))

    assert waiting(office) == ()
    assert listed(office, FeedbackFilter(FeedbackView.IMPROVEMENTS_OPEN)) == [3]
    line = office.register.improvement(due.id)
    assert line is not None
    assert (line.improvement.result, line.appeal_number) == ("Мастер пришёл", "К-1/26")


def test_what_is_due_today_is_due_and_what_has_no_day_never_is(office: Store) -> None:
    (line,) = waiting(office)
    assert line.on == TODAY - timedelta(1)
    assert line.appeal_id is not None
    improved(office, said(office, line.appeal_id, Score.BAD), None)

    assert [each.on for each in waiting(office, TODAY + timedelta(1))] == [TODAY - timedelta(1), TODAY + timedelta(1)]


def test_scores_are_reckoned_by_officer_and_by_topic_the_lowest_first(office: Store) -> None:
    figures = office.register.feedback_figures(ALL)

    assert figures.whole == Average("", 3.0, 3, 1)
    assert figures.by_officer == (Average("Секретарь", 2.0, 2, 1), Average("Орлов\u00a0И.\u00a0И.", 5.0, 1, 0))
    assert figures.by_topic == (Average("0005.0005.0056.1147", 2.0, 2, 1),)


def test_figures_are_of_their_days_alone(office: Store) -> None:
    assert office.register.feedback_figures(FeedbackFilter(until=TODAY - timedelta(20))).whole == Average("", 5.0, 1, 0)
    nothing = office.register.feedback_figures(FeedbackFilter(since=TODAY + timedelta(1)))
    assert (nothing.whole, nothing.by_officer, nothing.by_topic) == (Average("", 0.0, 0, 0), (), ())


def test_two_questions_of_one_topic_count_once(store: Store) -> None:
    questions = (Question("0001.0001.0001.0001", "а"), Question("0001.0001.0001.0001", "б"))
    said(store, registered(store, questions=questions).id, Score.BAD)

    assert [each.count for each in store.register.feedback_figures(ALL).by_topic] == [1]


def test_feedback_is_found_by_appeal_and_by_case_file(office: Store) -> None:
    (case_file_id,) = {line.case_file_id for line in office.register.feedback(ALL, TODAY, offset=0, limit=2).rows}
    assert case_file_id is not None
    of_case_file = office.register.feedback_of(case_file_id=case_file_id)

    assert [line.feedback.score.value for line in of_case_file] == [1, 3]
    assert office.register.feedback_of(appeal_id=of_case_file[0].feedback.appeal_id) == of_case_file
    assert office.register.feedback_of(appeal_id=404) == ()


def test_lines_come_in_the_order_that_is_asked_for(office: Store) -> None:
    ids = office.register.feedback_ids(ALL, TODAY)

    assert [line.id for line in office.register.listed_feedback((ids[2], 404, ids[0]))] == [ids[2], ids[0]]


def test_an_appeal_that_was_spoken_of_is_not_taken_back(store: Store) -> None:
    appeal = registered(store)
    said(store, appeal.id, Score.GOOD)
    with store.unit(SECRETARY, "run-0") as unit, pytest.raises(NotUndone) as refused:
        unit.undo()

    assert refused.value.hindrance.obstacle is Obstacle.REFERRED_TO


def test_undone_feedback_is_in_no_list(store: Store) -> None:
    said(store, registered(store).id, Score.GOOD, run_id="said")
    with store.unit(SECRETARY, "said") as unit:
        unit.undo()

    assert listed(store) == []
    assert not store.register.feedback_figures(ALL).whole.count


def test_the_timeline_of_the_appeal_and_of_its_applicant_tell_of_it(office: Store) -> None:
    (due,) = waiting(office)
    assert due.appeal_id is not None
    of_appeal = office.register.appeal_timeline(due.appeal_id)
    case_file_id = office.register.feedback(ALL, TODAY, offset=0, limit=1).rows[0].case_file_id
    assert case_file_id is not None

    told = {(each.subject, each.title) for each in of_appeal}
    assert {("feedback", "15.01.2026"), ("improvement", "Прислать мастера")} <= told
    owner = [each.after for event in of_appeal for each in event.changes if each.field == "owner_id"]
    assert set(owner) == {"Секретарь"}
    subjects = {event.subject for event in office.register.timeline(case_file_id).rows}
    assert {"feedback", "improvement"} <= subjects


def test_the_day_knows_whether_there_is_feedback(store: Store) -> None:
    assert not store.register.day(TODAY).has_feedback
    said(store, registered(store).id, Score.GOOD)
    assert store.register.day(TODAY).has_feedback
