"""Registered mail: tracking numbers and the list for the post's program."""

import pytest

from desktop_app.domain.post import as_csv, check_digit, is_track, track, world_check_digit


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


@pytest.mark.parametrize("number", ["RA123456785RU", "RB000000005RU", "CC473124829DE"])
def test_an_international_number_proves_itself_too(number: str) -> None:
    assert is_track(number)
    assert not is_track(f"{number[:10]}{(int(number[10]) + 1) % 10}{number[11:]}")


def test_the_proof_of_an_international_number_is_one_digit() -> None:
    # reckoned by hand: 8·1 = 8, 11 - 8 = 3; 8·5 = 40, 11 - 7 = 4; 7·8 = 56, 11 - 1 = 10 → 0; nothing, 11 → 5
    assert [world_check_digit(body) for body in ("10000000", "50000000", "00000008", "00000000")] == [3, 4, 0, 5]


def test_rows_for_another_program() -> None:
    rows = [("Номер письма", "Адресат", "Адрес"), ("7-исх", 'ООО "Мир"; Заяц', "=HYPERLINK(1)")]
    assert as_csv(rows) == ('\ufeffНомер письма;Адресат;Адрес\r\n7-исх;"ООО ""Мир""; Заяц";\'=HYPERLINK(1)\r\n')
