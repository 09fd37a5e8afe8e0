"""Telephones are read however they are written, and shown in one way."""

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.phones import clean, digits, is_readable, split


@pytest.mark.parametrize(
    "typed",
    [
        "+7 912 345-67-89",
        "8(912)345-67-89",
        "89123456789",
        "79123456789",
        "9123456789",
        "тел. 8 912 345 67 89",
        "+7\u00a0(912)\u00a0345\u201367\u201389",
    ],
)
def test_one_number_in_many_spellings(typed: str) -> None:
    assert clean(typed) == "+7 912 345-67-89"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("8 495 123-45-67 доб. 12", "+7 495 123-45-67 доб. 12"),
        ("8 495 123-45-67 вн. 12", "+7 495 123-45-67 доб. 12"),
        ("8 800 555-35-35", "+7 800 555-35-35"),
        ("(4912) 21-34-56", "+7 491 221-34-56"),
        ("+375 29 123-45-67", "+375 29 123-45-67"),
        ("00375291234567", "+375 29 123-45-67"),
        ("8 10 375 29 1234567", "+375 29 123-45-67"),
        ("+1 212 555 0100 доб. 5", "+1 212-555-0100 доб. 5"),
    ],
)
def test_extensions_towns_and_other_countries(typed: str, shown: str) -> None:
    assert clean(typed) == shown
    assert is_readable(shown)


@pytest.mark.parametrize(
    "typed",
    ["2-34-56", "222-33-46", "2223346", "12345678901234", "112", "Мария", "8 912 345-67-89 Мария", "", "8" * 300],
)
def test_what_is_no_number_stays_as_it_was_typed(typed: str) -> None:
    assert clean(typed) == typed
    assert not is_readable(typed)


@pytest.mark.parametrize(
    ("pasted", "numbers"),
    [
        ("8 912 345-67-89, 8 495 123-45-67", ("+7 912 345-67-89", "+7 495 123-45-67")),
        ("моб. 89123456789 и дом. 84951234567 доб. 3", ("+7 912 345-67-89", "+7 495 123-45-67 доб. 3")),
        ("89123456789\n+7 912 345-67-89", ("+7 912 345-67-89",)),
        ("8 912 345-67-89", ("+7 912 345-67-89",)),
        ("89123456789 Мария", ("89123456789 Мария",)),
        ("2-34-56", ("2-34-56",)),
        ("8 912 345-67-89 и 222-33-46", ("8 912 345-67-89 и 222-33-46",)),
        ("...", ("...",)),
        ("", ()),
        ("8" * 300, ("8" * 300,)),
    ],
)
def test_a_paste_of_several_numbers_is_split_and_loses_nothing(pasted: str, numbers: tuple[str, ...]) -> None:
    assert split(pasted) == numbers


def test_numbers_are_compared_by_their_digits() -> None:
    assert digits("+7 912 345-67-89") == "9123456789"
    assert digits("+7 495 123-45-67 доб. 12") == "4951234567"
    assert digits("2-34-56") == "23456"


@given(st.text(st.characters(exclude_categories=())) | st.text("0123456789 +-()доб.", max_size=25))
def test_cleaning_a_number_twice_changes_nothing_more(typed: str) -> None:
    assert clean(clean(typed)) == clean(typed)
    assert [split(number) for number in split(typed)] == [(number,) for number in split(typed)]


@given(
    st.sampled_from(["", "8", "7", "+7", "8 ", "+7 (", "8-"]),
    st.from_regex(r"9[0-9]{2}[) -]{0,2}[0-9]{3}[ -]?[0-9]{2}[ -]?[0-9]{2}", fullmatch=True),
)
def test_a_mobile_number_is_read_as_the_library_reads_it(beginning: str, rest: str) -> None:
    read = phonenumbers.parse(f"{beginning}{rest}", "RU")

    assert phonenumbers.is_possible_number(read)
    assert digits(f"{beginning}{rest}") == str(read.national_number)
    assert digits(clean(f"{beginning}{rest}")) == str(read.national_number)
