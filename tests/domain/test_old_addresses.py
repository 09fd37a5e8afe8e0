"""An address that stands in one cell, in its parts."""

import pytest

from desktop_app.domain.citizen import Address
from desktop_app.domain.old_addresses import parted


@pytest.mark.parametrize(
    ("text", "address"),
    [
        (
            "390000, Рязанская обл., г. Рязань, ул. Ленина, д. 5, кв. 3",
            Address("390000", "Рязанская обл.", "", "г. Рязань", "ул. Ленина", "5", "3"),
        ),
        (
            "Рыбновский р-н, с. Константиново, 12",
            Address(district="Рыбновский р-н", locality="с. Константиново", house="12"),
        ),
        ("г.Рязань, ул.Ленина, 5, 3", Address(locality="г.Рязань", street="ул.Ленина", house="5", flat="3")),
        ("Рязань, Ленина 5-3", Address(locality="Рязань", street="Ленина 5-3")),
        (
            "д. Малиновка, ул. Садовая, 1а, 2, 3",
            Address(locality="д. Малиновка", street="ул. Садовая, 3", house="1а", flat="2"),
        ),
        ("Москва, Тверская ул., д.5 корп.1", Address(locality="Москва", street="Тверская ул.", house="5 корп.1")),
        ("12", Address(locality="12")),
        ("", Address()),
    ],
)
def test_each_part_goes_to_its_place(text: str, address: Address) -> None:
    assert parted(text) == address
