from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.ports import AppealLine
from desktop_app.domain.standing import Warnings
from desktop_app.ui.pages.due import Standing, standing
from tests.ui.pages.paper_office import HEATING, TODAY, appeal_line


def due_in(days: int) -> AppealLine:
    return replace(appeal_line(HEATING), due_on=TODAY + timedelta(days=days))


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (-100, Standing("overdue by 100 days", "problem", "problem")),
        (-1, Standing("overdue by 1 day", "problem", "problem")),
        (0, Standing("due today", "warning", "clock")),
        (1, Standing("due tomorrow", "warning", "clock")),
        (2, Standing("due in 2 days", "warning", "clock")),
        (5, Standing("due in 5 days", "warning", "clock")),
        (10, Standing("due in 10 days", "", "clock")),
        (11, Standing("due 26.01.2026, Mon", "", "day")),
    ],
)
def test_an_open_appeal_says_how_near_its_term_is(days: int, state: Standing) -> None:
    assert standing(due_in(days), TODAY, Warnings()) == state


def test_an_answered_appeal_is_not_overdue() -> None:
    answered = replace(due_in(0), answered_on=TODAY)

    assert standing(answered, TODAY + timedelta(days=9), Warnings()) == Standing("answered 15.01.2026", "good", "done")


def test_an_appeal_that_was_answered_after_its_term_says_so() -> None:
    late = replace(due_in(-5), answered_on=TODAY)

    assert standing(late, TODAY, Warnings()) == Standing("late, 15.01.2026", "warning", "done")


def test_an_inquiry_has_no_term() -> None:
    assert standing(replace(HEATING, due_on=None), TODAY, Warnings()) == Standing("no term", "", "circle")
