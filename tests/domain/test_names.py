"""The patronymic tells the gender; a name that doesn't say leaves it to the secretary."""

import logging

import pytest

from desktop_app.domain.citizen import FullName, Gender
from desktop_app.domain.names import gender_of


@pytest.mark.parametrize(
    ("full_name", "gender"),
    [
        (FullName("Кузнецов", "Пётр", "Владимирович"), Gender.MALE),
        (FullName("Кузнецова", "Анна", "Ильинична"), Gender.FEMALE),
        (FullName("Дубина", "Саша", "Ильич"), Gender.MALE),
        (FullName("Алиев", "Мамед", "Гасан оглы"), Gender.MALE),
        (FullName("Алиева", "Арзу", "Лутфияр кызы"), Gender.FEMALE),
        (FullName("Иванова", "Саша"), Gender.FEMALE),
        (FullName("Кузнецов"), Gender.MALE),
        (FullName("", "Елена"), Gender.FEMALE),
        (FullName("Шевченко", "Женя"), None),
        (FullName("Заяц"), None),
        (FullName("Smith", "John"), None),
        (FullName(), None),
    ],
)
def test_the_gender_of_a_name(full_name: FullName, gender: Gender | None) -> None:
    assert gender_of(full_name) is gender


def test_a_name_that_contradicts_itself_says_nothing_and_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        assert gender_of(FullName("Кузнецов", "Елена")) is None
    assert "Кузнецов" not in caplog.text.title()
