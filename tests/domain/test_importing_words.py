"""Words of old registers: lists, nobody, organisations, officers."""

import pytest

from desktop_app.domain.appeal import AppealKind, Channel
from desktop_app.domain.citizen import Gender, SocialStatus
from desktop_app.domain.importing_words import is_nobody, is_organisation, member_of, officer_named
from desktop_app.domain.officer import Officer

ANNA = Officer("Смирнова", "Анна", "Сергеевна")
IVAN = Officer("Смирнова", "Инна", "Львовна")
PETR = Officer("Петров-Водкин", "Пётр", "")


def test_a_list_is_read_in_the_words_of_people() -> None:
    assert member_of(AppealKind, "ЖАЛОБА") is AppealKind.COMPLAINT
    assert member_of(Channel, "через сайт") is Channel.SITE
    assert member_of(Gender, "жен.") is Gender.FEMALE
    assert member_of(SocialStatus, "Пенсионерка") is SocialStatus.PENSIONER
    assert member_of(AppealKind, "благодарность") is None


def test_the_same_word_means_another_thing_in_another_list() -> None:
    assert member_of(AppealKind, "письмо") is AppealKind.STATEMENT
    assert member_of(Channel, "письмо") is Channel.POST


def test_nobody_signs_in_several_ways() -> None:
    assert is_nobody("Аноним")
    assert is_nobody("Без подписи.")
    assert not is_nobody("Безподписный")


@pytest.mark.parametrize("name", ["ООО Ромашка", "Фирма «Рога»", 'ТСЖ "Дом"', "Администрация города", "Acme llc"])
def test_an_organisation_is_told_by_its_name(name: str) -> None:
    assert is_organisation(name) is (name != "Acme llc")


@pytest.mark.parametrize("name", ["Кузнецов Пётр", "Аоев Иван", "Совин Лев"])
def test_a_person_is_none(name: str) -> None:
    assert not is_organisation(name)


@pytest.mark.parametrize("text", ["Смирнова А. С.", "А.С. Смирнова", "смирнова анна", "Смирнова Анна Сергеевна"])
def test_an_officer_is_known_by_name_or_initials(text: str) -> None:
    assert officer_named(text, (ANNA, IVAN, PETR)) == ANNA


def test_an_officer_who_may_be_two_or_none_is_not_known() -> None:
    assert officer_named("Смирнова", (ANNA, IVAN)) is None
    assert officer_named("Смирнова Б.", (ANNA, IVAN)) is None
    assert officer_named("Водкин", (PETR,)) is None
    assert officer_named("Петров-Водкин П.", (ANNA, PETR)) == PETR
    assert officer_named("Орлов", (Officer(""),)) is None
