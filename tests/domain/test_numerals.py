"""A number agrees with its noun."""

import pytest

from desktop_app.domain.numerals import calendar_days, counted, number_in_words


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (1, "1 день"),
        (3, "3 дня"),
        (5, "5 дней"),
        (11, "11 дней"),
        (12, "12 дней"),
        (21, "21 день"),
        (30, "30 дней"),
        (104, "104 дня"),
        (111, "111 дней"),
    ],
)
def test_days(number: int, said: str) -> None:
    assert counted(number, "день", "дня", "дней") == said.replace(" ", "\u00a0")


def test_calendar_days() -> None:
    assert calendar_days(30) == "30\u00a0календарных\u00a0дней"


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "ноль"),
        (1, "один"),
        (14, "четырнадцать"),
        (20, "двадцать"),
        (21, "двадцать один"),
        (119, "сто девятнадцать"),
        (700, "семьсот"),
        (1000, "одна тысяча"),
        (2042, "две тысячи сорок два"),
        (12_000, "двенадцать тысяч"),
        (999_999, "девятьсот девяносто девять тысяч девятьсот девяносто девять"),
        (1_000_000, "1000000"),
        (-1, "-1"),
    ],
)
def test_number_in_words(number: int, words: str) -> None:
    assert number_in_words(number) == words


def test_feminine_things_are_counted_in_the_feminine() -> None:
    assert [number_in_words(number, feminine=True) for number in (1, 2, 5, 22)] == [
        "одна",
        "две",
        "пять",
        "двадцать две",
    ]
