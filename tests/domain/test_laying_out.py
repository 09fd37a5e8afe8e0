"""A name or an address that stands whole in one field."""

import pytest

from desktop_app.domain.citizen import Address, FullName
from desktop_app.domain.laying_out import address_laid_out, name_laid_out

RYAZAN = Address(
    postal_code="390000",
    region="Рязанская обл.",
    locality="г. Рязань",
    street="ул. Ленина",
    house="5",
    flat="12",
)


@pytest.mark.parametrize(
    ("typed", "laid_out"),
    [
        ("Кузнецов Пётр Владимирович", FullName("Кузнецов", "Пётр", "Владимирович")),
        ("Пётр Владимирович Кузнецов", FullName("Кузнецов", "Пётр", "Владимирович")),
        ("Кузнецова Раиса Ильинична", FullName("Кузнецова", "Раиса", "Ильинична")),
        ("Абрамович Роман Саввич", FullName("Абрамович", "Роман", "Саввич")),
        ("Мамедов Али Гасан оглы", FullName("Мамедов", "Али", "Гасан оглы")),
        ("Кузнецов Петр", FullName("Кузнецов", "Петр")),
        ("Мария Ким", FullName("Ким", "Мария")),
    ],
)
def test_a_whole_name_is_laid_out(typed: str, laid_out: FullName) -> None:
    assert name_laid_out(FullName(typed)) == laid_out


@pytest.mark.parametrize(
    "surname", ["", "Кузнецов", "Салтыков-Щедрин", "де ла Крус", "Ким Чен Ир", "Нгуен Ван Хай Лонг"]
)
def test_a_surname_of_several_words_stays(surname: str) -> None:
    assert name_laid_out(FullName(surname)) == FullName(surname)


@pytest.mark.parametrize(
    "full_name", [FullName("Кузнецов Пётр", "Пётр"), FullName("Кузнецов Пётр Ильич", patronymic="Ильич")]
)
def test_what_has_a_name_beside_it_stays(full_name: FullName) -> None:
    assert name_laid_out(full_name) == full_name


@pytest.mark.parametrize("part", ["postal_code", "region", "locality", "street"])
def test_a_whole_address_is_laid_out_wherever_it_was_begun(part: str) -> None:
    whole = "390000, Рязанская обл., г. Рязань, ул. Ленина, д. 5, кв. 12"
    assert address_laid_out(Address(**{part: whole})) == RYAZAN


def test_a_street_with_its_house_is_laid_out_beside_the_town() -> None:
    typed = Address(locality="г. Рязань", street="ул. Ленина, д. 5, кв. 12")
    assert address_laid_out(typed) == Address(locality="г. Рязань", street="ул. Ленина", house="5", flat="12")


@pytest.mark.parametrize(
    "address",
    [
        Address(),
        RYAZAN,
        Address(locality="г. Рязань, Советский район"),
        Address(house="5, корп. 2, лит. А"),
        Address(street="ул. Ленина, д. 5, кв. 12", house="7"),
    ],
)
def test_what_may_be_meant_so_stays(address: Address) -> None:
    assert address_laid_out(address) == address
