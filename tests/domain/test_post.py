"""Registered mail: tracking numbers and the list for the post's program."""

from datetime import date

import pytest

from desktop_app.domain.post import Registered, as_csv, check_digit, is_track, track


@pytest.mark.parametrize(
    ("body", "digit"),
    [
        # reckoned by hand: odd places threefold, even places once, up to the next ten
        ("0000000000000", 0),
        ("1000000000000", 7),
        ("0100000000000", 9),
        ("3900000100001", 8),
        ("9999999999999", 7),
    ],
)
def test_check_digit(body: str, digit: int) -> None:
    assert check_digit(body) == digit
    assert is_track(f"{body}{digit}")


@pytest.mark.parametrize(
    "text", ["", "39000001000013", "390000010000182", "3900000100001x", "３９０００００１００００１２"]
)
def test_what_is_no_tracking_number(text: str) -> None:
    assert not is_track(text)


def test_a_number_is_made_of_index_month_and_count() -> None:
    assert track("390000", 1, 1) == "39000001000018"
    assert is_track(track("390000", 99, 99_999))


@pytest.mark.parametrize(
    ("index", "month", "count"), [("39000", 1, 100_000), ("39000x", 1, 1), ("390000", 100, 1), ("390000", 1, -1)]
)
def test_parts_that_do_not_fit_make_no_number(index: str, month: int, count: int) -> None:
    with pytest.raises(ValueError, match=index):
        track(index, month, count)


def test_the_list_for_the_post() -> None:
    piece = Registered("7-исх", date(2026, 1, 15), 'ООО "Мир"; Заяц', "=HYPERLINK(1)", "39000001000018")
    assert as_csv([piece]) == (
        "\ufeffНомер письма;Дата;Адресат;Адрес;ШПИ\r\n"
        '7-исх;15.01.2026;"ООО ""Мир""; Заяц";\'=HYPERLINK(1);39000001000018\r\n'
    )
