"""How an improvement stands on a day."""

from datetime import date

import pytest

from desktop_app.domain.feedback import (
    Feedback,
    FeedbackChannel,
    FeedbackLine,
    Improvement,
    ImprovementState,
    Score,
    state_of,
)

TODAY = date(2026, 1, 15)


@pytest.mark.parametrize(
    ("due_on", "done_on", "state"),
    [
        (None, None, ImprovementState.OPEN),
        (date(2026, 1, 16), None, ImprovementState.OPEN),
        (TODAY, None, ImprovementState.OPEN),
        (date(2026, 1, 14), None, ImprovementState.OVERDUE),
        (date(2026, 1, 10), date(2026, 1, 12), ImprovementState.DONE),
    ],
)
def test_an_improvement_is_overdue_from_the_day_after_its_term(
    due_on: date | None, done_on: date | None, state: ImprovementState
) -> None:
    assert state_of(Improvement(1, "Прислать мастера", 2, due_on, done_on), TODAY) is state


def test_a_list_knows_feedback_by_its_id() -> None:
    said = Feedback(1, Score.GOOD, TODAY, FeedbackChannel.PHONE, id=9)

    assert FeedbackLine(said, "К-1/26", None, "", "Орлова Т. Н.").id == 9


def test_an_improvement_that_was_given_another_action_is_another_state() -> None:
    before = Improvement(1, "Прислать мастера", 2, version=1)

    assert before.state != Improvement(1, "Прислать двух мастеров", 2, version=1).state
