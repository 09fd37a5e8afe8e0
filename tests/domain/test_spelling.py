"""Names are written as documents write them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_app.domain.spelling import clean_name, has_letters


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("кузнецов", "Кузнецов"),
        ("КУЗНЕЦОВ", "Кузнецов"),
        ("кУЗНЕЦОВ", "Кузнецов"),
        ("КУзнецов", "Кузнецов"),
        ("  Кузнецов,", "Кузнецов"),
        ("МакДональд", "МакДональд"),
        ("п.", "П."),
        ("", ""),
    ],
)
def test_letters_of_a_name_get_their_case(typed: str, written: str) -> None:
    assert clean_name(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("иванов-петров", "Иванов-Петров"),
        ("ИВАНОВ - ПЕТРОВ", "Иванов-Петров"),
        ("Иванов—петров", "Иванов-Петров"),
        ("иванова (петрова)", "Иванова (Петрова)"),
        ("тер-петросян", "Тер-Петросян"),
        ("Мамин-СИБИРЯК", "Мамин-Сибиряк"),
        ("иванов 2-й", "Иванов 2-й"),
    ],
)
def test_both_halves_of_a_double_surname(typed: str, written: str) -> None:
    assert clean_name(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("мамед оглы", "Мамед оглы"),
        ("Лутфияр Кызы", "Лутфияр кызы"),
        ("МАМЕД-ОГЛЫ", "Мамед-оглы"),
        ("рахман-заде", "Рахман-заде"),
        ("оглы", "Оглы"),
        ("де ла крус", "де ла Крус"),
        ("ДЕ ЛА КРУС", "де ла Крус"),
        ("Де ла Крус", "Де ла Крус"),
        ("ван", "Ван"),
        ("van der waals", "van der Waals"),
        ("аль-хасан", "аль-Хасан"),
        ("Аль-Хасан", "Аль-Хасан"),
    ],
)
def test_particles(typed: str, written: str) -> None:
    assert clean_name(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("о'брайен", "О’Брайен"),
        ("д`Артаньян", "д’Артаньян"),
        ("лук'яненко", "Лук’яненко"),
    ],
)
def test_apostrophes(typed: str, written: str) -> None:
    assert clean_name(typed) == written


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("Kузнецов", "Кузнецов"),
        ("CИДOPОВ", "Сидоров"),
        ("Пëтр", "Пётр"),
        ("Smithа", "Smitha"),
        ("IVANOV", "Ivanov"),
        ("COBA", "Coba"),
        ("Ivanжов", "Ivanжов"),
    ],
)
def test_a_word_is_spelled_in_one_alphabet_where_it_can_be(typed: str, written: str) -> None:
    assert clean_name(typed) == written


def test_what_has_no_letters_stays_for_the_secretary_to_see() -> None:
    assert clean_name(" - ") == "-"
    assert clean_name("12") == "12"
    assert not has_letters("12 -")
    assert has_letters("2-й")


@given(st.text(st.characters(exclude_categories=())) | st.text("иИоОglыLоGк ы-'’.,;І i\u0301\u0306ßŉİ", max_size=12))
@example("ŉ")
@example("ẞ")
@example("İA")
def test_writing_a_name_twice_changes_nothing_more(typed: str) -> None:
    assert clean_name(clean_name(typed)) == clean_name(typed)
