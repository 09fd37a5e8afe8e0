"""An appeal stands to its term as the office's warnings say."""

from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from desktop_app.domain.office import Office
from desktop_app.domain.standing import TermState, Warnings, term_state, warnings_of

TODAY = date(2026, 1, 15)


@dataclass(frozen=True)
class Line:
    """What has a term."""

    due_on: date | None = None
    answered_on: date | None = None
    annulled: bool = False


def due_in(days: int) -> Line:
    return Line(TODAY + timedelta(days=days))


@pytest.mark.parametrize(
    ("days", "state"),
    [
        (-1, TermState.OVERDUE),
        (0, TermState.PRESSING),
        (1, TermState.PRESSING),
        (2, TermState.NEAR),
        (5, TermState.NEAR),
        (6, TermState.SOON),
        (10, TermState.SOON),
        (11, TermState.IN_TERM),
    ],
)
def test_an_open_appeal_nears_its_day_by_ten_five_and_one(days: int, state: TermState) -> None:
    assert term_state(due_in(days), TODAY, Warnings()) is state


def test_an_office_that_wants_to_be_warned_earlier_is() -> None:
    office = Office(first_warning=20, second_warning=14, last_warning=3)

    states = [term_state(due_in(days), TODAY, warnings_of(office)) for days in (20, 14, 3)]

    assert states == [TermState.SOON, TermState.NEAR, TermState.PRESSING]


@pytest.mark.parametrize(
    ("line", "state"),
    [
        (Line(TODAY, TODAY), TermState.ANSWERED),
        (Line(TODAY, TODAY + timedelta(days=1)), TermState.ANSWERED_LATE),
        (Line(None, TODAY), TermState.ANSWERED),
        (Line(), TermState.NO_TERM),
        (Line(TODAY, TODAY, annulled=True), TermState.ANNULLED),
    ],
)
def test_what_is_answered_without_a_term_or_annulled_nears_nothing(line: Line, state: TermState) -> None:
    assert term_state(line, TODAY, Warnings()) is state
