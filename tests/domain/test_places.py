"""Places are written as envelopes write them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.citizen import Address
from desktop_app.domain.places import clean_place
from desktop_app.domain.rules import rule_of


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("г. рязань", "г. Рязань"),
        ("рязань г", "Рязань г"),
        ("Г. РЯЗАНЬ", "г. Рязань"),
        ("г. рЯЗАНЬ", "г. Рязань"),
        ("москва", "Москва"),
        ("рязанская обл.", "Рязанская обл."),
        ("чеченская республика", "Чеченская Республика"),
        ("ненецкий ао", "Ненецкий АО"),
        ("рыбновский р-н", "Рыбновский р-н"),
        ("прионежский м.о.", "Прионежский м.о."),
        ("ростов-на-дону", "Ростов-на-Дону"),
        ("УСТЬ-ЛАБИНСК", "Усть-Лабинск"),
        ("ул. карла маркса", "ул. Карла Маркса"),
        ("УЛ. МИРА", "ул. Мира"),
        ("пр-кт победы", "пр-кт Победы"),
        ("ул. им. гагарина", "ул. им. Гагарина"),
        ("снт берёзка", "СНТ Берёзка"),
    ],
)
def test_a_place_gets_its_capitals(typed: str, written: str) -> None:
    assert clean_place(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ул. а. невского", "ул. А. Невского"),
        ("ул. п. морозова", "ул. П. Морозова"),
        ("с. пёт", "с. Пёт"),
        ("ул. ленина д. 5", "ул. Ленина д. 5"),
        ("ул. ленина, 5 А", "ул. Ленина, 5 А"),
    ],
)
def test_a_letter_alone_is_a_mark_or_an_initial(typed: str, written: str) -> None:
    assert clean_place(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("ул. 9 мая", "ул. 9 Мая"),
        ("ул. 50 лет октября", "ул. 50 лет Октября"),
        ("ул. 40-летия победы", "ул. 40-летия Победы"),
        ("1-я садовая ул.", "1-я Садовая ул."),
        ("ул. XXII партсъезда", "ул. XXII Партсъезда"),
        ("ул. ленина, д. 5а", "ул. Ленина, д. 5а"),
    ],
)
def test_figures_stay(typed: str, written: str) -> None:
    assert clean_place(typed) == written


@pytest.mark.parametrize("typed", ["ул. Красных партизан", "г. Рязань", "БАМ", "ул. БАМ", "10", "", "5-я линия В. О."])
def test_what_somebody_has_minded_stays(typed: str) -> None:
    assert clean_place(typed) == typed


def test_an_alien_letter_within_a_name_goes() -> None:
    assert clean_place("г. Pязань") == "г. Рязань"


def test_what_is_no_place_at_all_is_left_to_the_check() -> None:
    assert clean_place("я" * 1001) == "я" * 1001


@pytest.mark.parametrize("part", ["region", "district", "locality", "street"])
def test_each_part_of_an_address_that_is_a_place_is_written_so(part: str) -> None:
    on_a_form = rule_of(Address, part).clean("рязань", None)  # type: ignore[arg-type]  # no day is asked of a place
    assert on_a_form == "Рязань"


@given(st.text(alphabet="абвгАБВГёЁaB5 .,-", max_size=40))
@example("а. б.")
@example("ао")
def test_what_was_cleaned_stays_clean(typed: str) -> None:
    written = clean_place(typed)
    assert clean_place(written) == written
