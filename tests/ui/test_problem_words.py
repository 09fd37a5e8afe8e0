"""Every problem of a field has words that say what to do."""

from datetime import date

import pytest

from desktop_app.domain.appeal import Question
from desktop_app.domain.citizen import Address, Gender
from desktop_app.domain.rules import Problem, Rule
from desktop_app.tasks.register_appeal.draft import Draft
from desktop_app.ui import problem_words


@pytest.mark.parametrize("what", Problem)
def test_every_problem_has_words(what: Problem) -> None:
    said = problem_words.of(what, "x" * 300, Rule(longest=200))
    assert said
    assert "{" not in said.replace("{n", "").replace("{yy", "").replace("{letter", "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31.09.1961", "There is no such date: September has 30 days"),
        ("31091961", "There is no such date: September has 30 days"),
        ("31.9.61", "There is no such date: September has 30 days"),
        ("310961", "There is no such date: September has 30 days"),
        ("29.2.61", "There is no such date: February has 28 days that year"),
        ("30.02.00", "There is no such date: February has 29 days that year"),
        ("29.02.2026", "There is no such date: February has 28 days that year"),
        ("30.02.2024", "There is no such date: February has 29 days that year"),
        ("15.13.2026", "«15.13.2026» is no date: write it as 15.01.2026, 150126, 15.1, “today” or +3"),
        ("позавтра", "«позавтра» is no date: write it as 15.01.2026, 150126, 15.1, “today” or +3"),
    ],
)
def test_a_date_that_is_none_is_told_why(typed: str, said: str) -> None:
    assert problem_words.of(Problem.NO_SUCH_DATE, typed, Rule()) == said


def test_what_is_chosen_and_not_typed_is_asked_to_be_chosen() -> None:
    assert problem_words.of(Problem.REQUIRED, None, Rule(choices=Gender)) == "Choose to go on"
    assert problem_words.of(Problem.REQUIRED, "", Rule()) == "Fill this in to go on"


def test_a_date_is_quoted_as_people_write_it() -> None:
    said = problem_words.of(Problem.IN_FUTURE, date(2027, 3, 1), Rule())
    assert said == "01.03.2027 has not come yet: check the day and the year"


def test_a_text_that_is_too_long_is_counted_and_not_quoted() -> None:
    said = problem_words.of(Problem.TOO_LONG, "я" * 201, Rule(longest=200))
    assert said == "Too long: 201 characters, at most 200 fit. Shorten it."


def test_a_list_that_is_too_long_counts_rows() -> None:
    assert problem_words.of(Problem.TOO_LONG, ("a",) * 12, Rule(longest=10)) == "At most 10 rows: remove 2"


def test_of_several_phones_the_wrong_one_is_named() -> None:
    said = problem_words.of(Problem.NOT_A_PHONE, ("+7 912 345-67-89", "12"), Rule())
    assert said.startswith("«12» is no phone number")


def test_a_problem_inside_a_block_or_a_row_is_told_with_its_own_value() -> None:
    draft = Draft(address=Address(postal_code="12"), questions=(Question(gist="Крыша"), Question(topic="7")))
    assert "six digits" in problem_words.explain(draft, "address.postal_code", Problem.NOT_AN_INDEX)
    assert "four digits" in problem_words.explain(draft, "questions.1.topic", Problem.NOT_A_TOPIC)


def test_a_quote_is_short_and_on_one_line() -> None:
    assert problem_words.quoted("Иванов\nИван") == "Иванов Иван"
    assert len(problem_words.quoted("я" * 500)) == 60
