"""A number agrees with its noun."""

import pytest

from desktop_app.domain.numerals import calendar_days, counted


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
