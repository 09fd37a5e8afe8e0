"""Conditions are kept as text, and read again as they were."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.lists import selection_of
from desktop_app.domain.parameters import PARAMETERS, Answer, Condition, Parameter, Shape
from desktop_app.domain.periods import Period, Span
from desktop_app.domain.ports import AppealFilter
from desktop_app.domain.saved_search import from_text, to_text
from desktop_app.domain.selection import Selection, windows

DAYS = st.none() | st.dates(date(1900, 1, 1), date(2099, 12, 31))
PERIODS = st.builds(Period, st.sampled_from(Span), DAYS, DAYS, st.integers(0, 999))


def answers(parameter: Parameter) -> st.SearchStrategy[Answer]:
    """Any answer that the parameter takes."""
    match parameter.shape:
        case Shape.TEXT:
            return st.text(max_size=20)
        case Shape.YES:
            return st.booleans()
        case Shape.PERIOD:
            return PERIODS
        case Shape.DIRECTORY:
            return st.lists(st.integers(1, 99), max_size=3).map(tuple)
        case Shape.CHOICE:
            assert not isinstance(parameter.choices, str)
            return st.lists(st.sampled_from(parameter.choices), max_size=3).map(tuple)


CONDITIONS = st.sampled_from(list(PARAMETERS.values())).flatmap(
    lambda parameter: st.builds(Condition, st.just(parameter.name), answers(parameter))
)


@given(st.lists(CONDITIONS, max_size=5).map(tuple))
def test_conditions_are_read_as_they_were_written(conditions: tuple[Condition, ...]) -> None:
    assert from_text(to_text(conditions)) == conditions


def test_the_text_can_be_read_by_people() -> None:
    conditions = (Condition("applicant", "кузнецов"), Condition("kind", (AppealKind.COMPLAINT,)))

    assert to_text(conditions) == (
        '[{"parameter": "applicant", "answer": "кузнецов"}, {"parameter": "kind", "answer": ["complaint"]}]'
    )


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[1]",
        '[{"parameter": "weather", "answer": "rain"}]',
        '[{"parameter": "kind", "answer": ["song"]}]',
        '[{"parameter": "kind", "answer": 5}]',
        '[{"parameter": "due", "answer": {"span": "some day"}}]',
    ],
)
def test_what_is_not_known_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 — whichever of the values is not known
        from_text(text)


@pytest.mark.parametrize("which", AppealFilter)
def test_every_list_of_appeals_is_a_selection(which: AppealFilter) -> None:
    selection = selection_of(which)

    assert bool(selection.conditions) is (which is not AppealFilter.ALL)
    assert selection == Selection(selection.conditions, selection.order, with_annulled=which is AppealFilter.ALL)


def test_many_appeals_are_gone_through_in_parts() -> None:
    assert list(windows((1, 2, 3, 4, 5), size=2)) == [(1, 2), (3, 4), (5,)]
    assert list(windows(())) == []
