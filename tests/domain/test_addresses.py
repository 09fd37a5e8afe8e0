"""An address on an envelope and in a list."""

from desktop_app.domain.addresses import one_line, postal_lines
from desktop_app.domain.citizen import Address

VILLAGE = Address(
    postal_code="391000",
    region="Рязанская обл.",
    district="Клепиковский р-н",
    locality="с. Тума",
    street="ул. Ленина",
    house="5",
    flat="12",
)


def test_an_envelope_goes_from_the_flat_to_the_index() -> None:
    assert postal_lines(VILLAGE) == (
        "ул. Ленина, д.\u00a05, кв.\u00a012",
        "с. Тума",
        "Клепиковский р-н",
        "Рязанская обл.",
        "391000",
    )


def test_a_list_begins_with_the_place() -> None:
    assert one_line(VILLAGE) == "с. Тума, ул. Ленина, д.\u00a05, кв.\u00a012, Клепиковский р-н, Рязанская обл."


def test_what_is_not_known_is_left_out() -> None:
    assert postal_lines(Address(locality="г. Рязань", house="дом 5")) == ("дом 5", "г. Рязань")
    assert postal_lines(Address()) == ()
    assert one_line(Address()) == ""


def test_a_letter_reaches_a_place_or_a_house_in_a_street() -> None:
    assert VILLAGE.is_known
    assert Address(locality="с. Тума").is_known
    assert Address(street="ул. Ленина", house="5").is_known
    assert not Address(street="ул. Ленина").is_known
