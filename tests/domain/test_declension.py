"""The addressee stands in the dative; hard names are known by a table."""

import logging

import pytest

from desktop_app.domain.citizen import FullName, Gender
from desktop_app.domain.declension import dative, genitive


def _name(text: str) -> FullName:
    surname, name, patronymic = (*text.split(" ", 2), "", "")[:3]
    return FullName(surname, name, patronymic)


MEN = [
    ("Кузнецов Пётр Владимирович", "Кузнецову Петру Владимировичу", "Кузнецова Петра Владимировича"),
    ("Заяц Лев Ильич", "Зайцу Льву Ильичу", "Зайца Льва Ильича"),
    ("Лев Илья Кузьмич", "Льву Илье Кузьмичу", "Льва Ильи Кузьмича"),
    ("Дубина Саша", "Дубине Саше", "Дубины Саши"),
    ("Толстой Никита", "Толстому Никите", "Толстого Никиты"),
    ("Новиков-Прибой Алексей", "Новикову-Прибою Алексею", "Новикова-Прибоя Алексея"),
    ("Бонч-Бруевич Владимир", "Бонч-Бруевичу Владимиру", "Бонч-Бруевича Владимира"),
    ("Сен-Санс Жан-Поль", "Сен-Сансу Жан-Полю", "Сен-Санса Жан-Поля"),
    ("Коваленок Данило", "Коваленку Даниле", "Коваленка Данилы"),
    ("Соловей Шота", "Соловью Шоте", "Соловья Шоты"),
    ("Воробей Игорь", "Воробью Игорю", "Воробья Игоря"),
    ("Камень Павел", "Камню Павлу", "Камня Павла"),
    ("Кузнец Фёдор", "Кузнецу Фёдору", "Кузнеца Фёдора"),
    ("Цой Виктор", "Цою Виктору", "Цоя Виктора"),
    ("Ли Ким", "Ли Киму", "Ли Кима"),
    ("Шевченко Тарас", "Шевченко Тарасу", "Шевченко Тараса"),
    ("Черных Семён", "Черных Семёну", "Черных Семёна"),
    ("Дюма Али", "Дюма Али", "Дюма Али"),
    ("Золя Эмиль", "Золя Эмилю", "Золя Эмиля"),
    ("Окуджава Нодар", "Окуджаве Нодару", "Окуджавы Нодара"),
    ("Берия Марк", "Берии Марку", "Берии Марка"),
    ("Алиев Мамед Гасан оглы", "Алиеву Мамеду Гасан оглы", "Алиева Мамеда Гасан оглы"),
    ("Smith John", "Smith John", "Smith John"),
]
WOMEN = [
    ("Кузнецова Анна Ильинична", "Кузнецовой Анне Ильиничне", "Кузнецовой Анны Ильиничны"),
    ("Заяц Любовь", "Заяц Любови", "Заяц Любови"),
    ("Дубина Адель", "Дубине Адели", "Дубины Адели"),
    ("Иванова-Щербина Саша", "Ивановой-Щербине Саше", "Ивановой-Щербины Саши"),
    ("Никитина Наталия", "Никитиной Наталии", "Никитиной Наталии"),
    ("Гоголь Наталья", "Гоголь Наталье", "Гоголь Натальи"),
    ("Толстая София", "Толстой Софии", "Толстой Софии"),
    ("Петросян Айгуль", "Петросян Айгуль", "Петросян Айгуль"),
    ("Сорока Гузель", "Сороке Гузели", "Сороки Гузели"),
    ("Ким Рамзия", "Ким Рамзие", "Ким Рамзии"),
    ("Золя Нелли", "Золя Нелли", "Золя Нелли"),
    ("Алиева Арзу Лутфияр кызы", "Алиевой Арзу Лутфияр кызы", "Алиевой Арзу Лутфияр кызы"),
]


@pytest.mark.parametrize(("nominative", "in_dative", "in_genitive"), MEN)
def test_names_of_men(nominative: str, in_dative: str, in_genitive: str) -> None:
    assert str(dative(_name(nominative), Gender.MALE)) == in_dative
    assert str(genitive(_name(nominative), Gender.MALE)) == in_genitive


@pytest.mark.parametrize(("nominative", "in_dative", "in_genitive"), WOMEN)
def test_names_of_women(nominative: str, in_dative: str, in_genitive: str) -> None:
    assert str(dative(_name(nominative), Gender.FEMALE)) == in_dative
    assert str(genitive(_name(nominative), Gender.FEMALE)) == in_genitive


def test_without_a_gender_a_name_stays_as_it_is() -> None:
    assert dative(_name("Шевченко Женя"), None) == _name("Шевченко Женя")
    assert genitive(_name("Шевченко Женя"), None) == _name("Шевченко Женя")


def test_initials_and_gaps_stay() -> None:
    assert dative(FullName("Кузнецов", "П.", ""), Gender.MALE) == FullName("Кузнецову", "П.", "")


def test_a_declined_name_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        dative(_name("Кузнецов Пётр"), Gender.MALE)
    assert not [record for record in caplog.records if record.name.startswith("pytrovich")]
