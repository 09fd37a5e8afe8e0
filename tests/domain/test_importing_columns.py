"""The columns of an old register are guessed by their headers, however the office called them."""

import pytest

from desktop_app.domain.importing import Mapped, Target
from desktop_app.domain.importing_columns import guessed, header_row


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ("Ф.И.О.", Target.FULL_NAME),
        ("ФИО заявителя", Target.FULL_NAME),
        ("фамилия", Target.SURNAME),
        ("Surname", Target.SURNAME),
        ("№", Target.NUMBER),
        ("Рег. №", Target.NUMBER),
        ("Дата рег.", Target.REGISTERED_ON),
        ("Дата ответа", Target.ANSWERED_ON),
        ("Краткое содержание обращения гражданина", Target.SUBSTANCE),
        ("Контактный телефон (моб.)", Target.PHONE),
        ("СНИЛС", Target.SNILS),
        ("E-mail", Target.EMAIL),
    ],
)
def test_a_header_says_what_the_column_holds(header: str, target: Target) -> None:
    assert guessed([header]) == (Mapped(0, target),)


def test_what_nobody_knows_stays_in_the_file() -> None:
    assert guessed(["Особые отметки", ""]) == ()


def test_of_two_columns_alike_the_first_is_taken() -> None:
    assert guessed(["Дата регистрации", "Дата"]) == (Mapped(0, Target.REGISTERED_ON),)


def test_a_whole_header_is_believed_before_a_part_of_another() -> None:
    assert guessed(["Номер телефона и адрес", "Адрес"]) == (Mapped(0, Target.PHONE), Mapped(1, Target.ADDRESS))


def test_phones_may_stand_in_two_columns() -> None:
    assert guessed(["Телефон", "Мобильный телефон"]) == (Mapped(0, Target.PHONE), Mapped(1, Target.PHONE))


def test_headers_are_found_under_a_title() -> None:
    assert header_row([("Реестр обращений за 2025 год",), (), ("Фамилия", "Имя"), ("Иванов", "Пётр")]) == 2


def test_headers_that_nobody_knows_are_the_first_row_that_is_not_empty() -> None:
    assert header_row([("", " "), ("а", "б"), ("1", "2")]) == 1
    assert header_row([]) == 0
