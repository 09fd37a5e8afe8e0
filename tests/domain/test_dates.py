"""Days are taken as people type them."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.dates import in_figures, in_words, parse_day, show_day

TODAY = date(2026, 1, 15)
DAYS = st.dates(date(1900, 1, 1), date(2099, 12, 31))


@pytest.mark.parametrize(
    "typed",
    [
        "15.01.2026",
        "15.1.2026",
        "15/1/26",
        "15-01-2026",
        "15 01 2026",
        "150126",
        "15012026",
        "2026-01-15",
        "15.1",
        "15 января 2026 года",
        "15 янв 26",
        "15 января",
        "15.01.2026, чт",
        "15.01.2026, Thu",
        "Сегодня",
        "today",
        "+0",
        " 15.01.2026 г. ",
    ],
)
def test_one_day_in_many_spellings(typed: str) -> None:
    assert parse_day(typed, TODAY) == date(2026, 1, 15)


@pytest.mark.parametrize(
    ("typed", "days"),
    [("вчера", -1), ("позавчера", -2), ("завтра", 1), ("послезавтра", 2), ("+3", 3), ("-2", -2), ("\u22122", -2)],
)
def test_days_from_today(typed: str, days: int) -> None:
    assert parse_day(typed, TODAY) == TODAY + timedelta(days=days)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("3 мая 2026", date(2026, 5, 3)),
        ("3 май 2026", None),
        ("12 марта 1961", date(1961, 3, 12)),
        ("1 август 2026", date(2026, 8, 1)),
        ("31.02.2026", None),
        ("29.02.2024", date(2024, 2, 29)),
        ("29.2", None),
        ("15.13.2026", None),
        ("15 яблок 2026", None),
        ("99999999", None),
        ("+99999", date(2299, 10, 30)),
        ("1961", None),
        ("Иванов", None),
        ("", None),
        ("2026-13-01", None),
    ],
)
def test_what_is_a_day_and_what_is_none(typed: str, expected: date | None) -> None:
    assert parse_day(typed, TODAY) == expected


def test_a_shift_beyond_the_calendar_is_no_day() -> None:
    assert parse_day("+99999", date(9999, 1, 1)) is None


@pytest.mark.parametrize(
    ("typed", "work", "past"),
    [
        ("12.03.61", date(1961, 3, 12), date(1961, 3, 12)),
        ("12.03.26", date(2026, 3, 12), date(2026, 3, 12)),
        ("12.03.27", date(2027, 3, 12), date(2027, 3, 12)),
        ("12.03.28", date(2028, 3, 12), date(1928, 3, 12)),
        ("12.03.46", date(2046, 3, 12), date(1946, 3, 12)),
        ("12.03.47", date(1947, 3, 12), date(1947, 3, 12)),
    ],
)
def test_two_figures_of_a_year_are_read_by_what_the_day_is_for(typed: str, work: date, past: date) -> None:
    assert parse_day(typed, TODAY) == work
    assert parse_day(typed, TODAY, past=True) == past


@pytest.mark.parametrize(
    ("typed", "nearest", "latest"),
    [
        ("30.12", date(2025, 12, 30), date(2025, 12, 30)),
        ("20.1", date(2026, 1, 20), date(2025, 1, 20)),
        ("15.1", TODAY, TODAY),
    ],
)
def test_a_day_without_its_year(typed: str, nearest: date, latest: date) -> None:
    assert parse_day(typed, TODAY) == nearest
    assert parse_day(typed, TODAY, past=True) == latest


@given(DAYS, st.sampled_from(["ru", "en"]))
def test_a_day_that_is_shown_can_be_typed_back(day: date, language: str) -> None:
    assert parse_day(show_day(day, language), TODAY) == day
    assert parse_day(in_words(day), TODAY) == day


@given(st.text(), st.booleans())
def test_no_text_is_too_strange(text: str, past: bool) -> None:  # noqa: FBT001 -- hypothesis passes it by name
    found = parse_day(text, TODAY, past=past)
    assert found is None or isinstance(found, date)


def test_how_a_day_is_shown() -> None:
    assert show_day(TODAY) == "15.01.2026, чт"
    assert show_day(TODAY, "en") == "15.01.2026, Thu"
    assert in_figures(TODAY) == "15.01.2026"
    assert in_words(date(2026, 11, 22)) == "22\u00a0ноября 2026\u00a0года"
