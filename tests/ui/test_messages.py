"""Every problem and every fault has words that say what to do."""

import errno
from datetime import date

import pytest

from desktop_app.domain import faults
from desktop_app.domain.appeal import Question
from desktop_app.domain.citizen import Address
from desktop_app.domain.ports import Conflict
from desktop_app.domain.rules import Problem, Rule
from desktop_app.tasks.register_appeal.draft import Draft
from desktop_app.ui import messages


@pytest.mark.parametrize("what", Problem)
def test_every_problem_has_words(what: Problem) -> None:
    said = messages.problem(what, "x" * 300, Rule(longest=200))
    assert said
    assert "{" not in said.replace("{n", "").replace("{yy", "").replace("{letter", "")


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("31.09.1961", "There is no such date: September has 30 days"),
        ("31091961", "There is no such date: September has 30 days"),
        ("29.02.2026", "There is no such date: February has 28 days that year"),
        ("30.02.2024", "There is no such date: February has 29 days that year"),
        ("15.13.2026", "«15.13.2026» is no date: write it as 15.01.2026, 150126, 15.1, “today” or +3"),
        ("позавтра", "«позавтра» is no date: write it as 15.01.2026, 150126, 15.1, “today” or +3"),
    ],
)
def test_a_date_that_is_none_is_told_why(typed: str, said: str) -> None:
    assert messages.problem(Problem.NO_SUCH_DATE, typed, Rule()) == said


def test_a_date_is_quoted_as_people_write_it() -> None:
    said = messages.problem(Problem.IN_FUTURE, date(2027, 3, 1), Rule())
    assert said == "01.03.2027 has not come yet: check the day and the year"


def test_a_text_that_is_too_long_is_counted_and_not_quoted() -> None:
    said = messages.problem(Problem.TOO_LONG, "я" * 201, Rule(longest=200))
    assert said == "Too long: 201 characters, at most 200 fit. Shorten it."


def test_a_list_that_is_too_long_counts_rows() -> None:
    assert messages.problem(Problem.TOO_LONG, ("a",) * 12, Rule(longest=10)) == "At most 10 rows: remove 2"


def test_of_several_phones_the_wrong_one_is_named() -> None:
    said = messages.problem(Problem.NOT_A_PHONE, ("+7 912 345-67-89", "12"), Rule())
    assert said.startswith("«12» is no phone number")


def test_a_problem_inside_a_block_or_a_row_is_told_with_its_own_value() -> None:
    draft = Draft(address=Address(postal_code="12"), questions=(Question(gist="Крыша"), Question(topic="7")))
    assert "six digits" in messages.explain(draft, "address.postal_code", Problem.NOT_AN_INDEX)
    assert "four digits" in messages.explain(draft, "questions.1.topic", Problem.NOT_A_TOPIC)


def test_a_quote_is_short_and_on_one_line() -> None:
    assert messages.quoted("Иванов\nИван") == "Иванов Иван"
    assert len(messages.quoted("я" * 500)) == 60


TOLD = {
    faults.StoreOnNetwork: ("nfs",),
    faults.FileTooLarge: (1 << 31,),
    faults.TooManyRows: (1 << 20,),
    faults.TableTooLarge: (1 << 31,),
    faults.QuoteNotClosed: (12,),
}


@pytest.mark.parametrize(
    "kind", [*faults.Fault.__subclasses__(), Conflict, OSError, FileNotFoundError, PermissionError]
)
def test_every_fault_of_the_machine_has_words_of_its_own(kind: type[BaseException]) -> None:
    assert messages.fault(kind(*TOLD.get(kind, ()))) != messages.fault(ValueError())


def test_a_full_disk_is_told_wherever_it_is_met() -> None:
    told = messages.fault(OSError(errno.ENOSPC, "no room"))

    assert "no room left" in told
    assert told != messages.fault(OSError(errno.EIO, "broken"))


def test_a_file_that_is_too_large_is_told_with_the_limit() -> None:
    assert "512" in messages.fault(faults.FileTooLarge(1 << 29))


def test_a_fault_of_the_program_says_that_nothing_is_lost() -> None:
    assert "Nothing typed is lost" in messages.fault(ValueError("Кузнецов"))
    assert "Кузнецов" not in messages.fault(ValueError("Кузнецов"))
