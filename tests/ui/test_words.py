"""The office's values in words."""

from datetime import date
from enum import Enum

import pytest

from desktop_app.domain import appeal, citizen, matching, office, ports
from desktop_app.domain.deadlines import Due, Term
from desktop_app.domain.office import EndOfTerm
from desktop_app.ui import words
from desktop_app.ui.language import Language, speak

ENUMS = [
    kind
    for room in (appeal, citizen, matching, office, ports)
    for kind in vars(room).values()
    if isinstance(kind, type) and issubclass(kind, Enum) and kind.__module__ == room.__name__
    if kind is not ports.ChangeAction  # the timeline says what happened in whole sentences
]


@pytest.mark.parametrize("member", [member for kind in ENUMS for member in kind], ids=str)
def test_every_value_of_the_domain_has_words(member: Enum) -> None:
    assert words.of(member)


def test_a_day_is_shown_with_its_weekday_in_the_language_of_the_window() -> None:
    assert words.day(date(2026, 1, 15)) == "15.01.2026, Thu"
    speak(Language.RUSSIAN)
    assert words.day(date(2026, 1, 15)) == "15.01.2026, чт"


def test_a_due_date_that_was_moved_shows_its_arithmetic() -> None:
    due = Due(
        date(2026, 2, 13),
        date(2026, 2, 14),
        date(2026, 1, 15),
        Term(30, "ч. 1 ст. 12 59-ФЗ"),
        EndOfTerm.PREVIOUS_WORKING_DAY,
    )
    assert words.term(due).startswith("15.01.2026 + 30 day")
    assert words.term(due).endswith("= 14.02.2026, Sat; a day off → 13.02.2026, Fri")
    assert words.article(due) == "ч.\u00a01\u00a0ст.\u00a012\u00a059\u2011ФЗ"


def test_a_due_date_on_a_working_day_stands_as_it_is_reckoned() -> None:
    due = Due(date(2026, 2, 16), date(2026, 2, 16), date(2026, 2, 9), Term(7, ""), EndOfTerm.AS_IS)
    assert words.term(due).endswith("= 16.02.2026, Mon")
    assert words.article(due) == "the office's own term"


def test_the_size_of_a_file_is_short() -> None:
    assert words.size(1_500_000) == "1.4 MB"
    assert words.size(886) == "886 bytes"
