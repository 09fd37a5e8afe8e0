"""How two entries compare, field by field: what is a slip, what is half typed, and what is another person."""

from datetime import date

import pytest

from desktop_app.domain.citizen import Address
from desktop_app.domain.comparing import addresses, birth_dates, identifiers, organisations, persons, phones
from desktop_app.domain.evidence import Reason
from desktop_app.domain.identifiers import Identifier, IdentifierKind

BORN = date(1961, 3, 12)
HOME = Address(locality="г. Рязань", street="ул. Ленина", house="5", flat="12")


def _surname(mine: str, theirs: str, name: str = "Анна") -> Reason | None:
    """The evidence of a surname whose name is typed already."""
    return next(iter(set(persons((mine, name, ""), (theirs, "Анна", ""))) - {Reason.SAME_GIVEN_NAME}), None)


def _name(mine: str, theirs: str, patronymic: str = "Ильинична") -> Reason | None:
    """The evidence of a name whose patronymic is typed already."""
    found = persons(("", mine, patronymic), ("", theirs, "Ильинична"))
    return next(iter(set(found) - {Reason.SAME_PATRONYMIC}), None)


def _patronymic(mine: str, theirs: str) -> Reason | None:
    return next(iter(persons(("", "", mine), ("", "", theirs))), None)


@pytest.mark.parametrize(
    ("mine", "theirs", "reason"),
    [
        ("Королёва", "королева", Reason.SAME_SURNAME),
        ("Королёва", "", None),
        ("Кузнецов", "Кузнецоф", Reason.SURNAME_NEAR),
        ("Кузнецов", "Кузнцов", Reason.SURNAME_NEAR),
        ("Кузнецов", "Кузнеицов", Reason.SURNAME_NEAR),
        ("Кузнецов", "Кузенцов", Reason.SURNAME_NEAR),
        ("Щербаков", "Щирбоков", Reason.SURNAME_FARTHER),
        ("Ли", "Ни", Reason.OTHER_SURNAME),
        ("Ким", "Кин", Reason.SURNAME_NEAR),
        ("Орлов", "Козлов", Reason.OTHER_SURNAME),
        ("Rjhjktdf", "Королёва", Reason.SURNAME_SPELLED),
        ("Cj;ty", "Сожен", Reason.SURNAME_SPELLED),
        ("’lbufhjd", "Эдигаров", Reason.SURNAME_SPELLED),
        ("Shcherbakova", "Щербакова", Reason.SURNAME_SPELLED),
        ("Щербакова", "Shcherbakova", Reason.SURNAME_SPELLED),
        ("Иванова", "Иванова-Петрова", Reason.SURNAME_HALF),
        ("Иванова-Петрова", "Петрова", Reason.SURNAME_HALF),
        ("Кузнецов", "Кузнецова", Reason.SURNAME_OF_FAMILY),
        ("Белая", "Белый", Reason.SURNAME_OF_FAMILY),
        ("Лесковский", "Лесковская", Reason.SURNAME_OF_FAMILY),
        ("Щербак", "Щербакова", Reason.SURNAME_BEGINS),
        ("Щербакова", "Щерба", Reason.OTHER_SURNAME),
    ],
)
def test_surnames(mine: str, theirs: str, reason: Reason | None) -> None:
    assert _surname(mine, theirs) is reason


def test_a_surname_that_is_being_typed_speaks_for_what_begins_so() -> None:
    assert persons(("Кузнецов", "", ""), ("Кузнецова", "Анна", "")) == [Reason.SURNAME_BEGINS]
    assert persons(("Куз", "", ""), ("Кузнецова", "Анна", "")) == [Reason.SURNAME_BEGINS]
    assert persons(("Кит", "", ""), ("Кузнецова", "Анна", "")) == [Reason.OTHER_SURNAME]


@pytest.mark.parametrize(
    ("mine", "theirs", "reason"),
    [
        ("Пётр", "петр", Reason.SAME_GIVEN_NAME),
        ("Наталия", "Наталья", Reason.SAME_GIVEN_NAME),
        ("П.", "Пётр", Reason.INITIAL_FITS),
        ("Пётр", "П", Reason.INITIAL_FITS),
        ("Ф.", "Пётр", Reason.OTHER_NAME),
        ("Саша", "Александр", Reason.NAME_SHORT),
        ("Александра", "Саша", Reason.NAME_SHORT),
        ("Питр", "Пётр", Reason.NAME_NEAR),
        ("Gtnh", "Пётр", Reason.NAME_SPELLED),
        ("Petr", "Пётр", Reason.NAME_SPELLED),
        ("Марина", "Мария", Reason.OTHER_NAME),
        ("Алина", "Арина", Reason.OTHER_NAME),
        ("Валентин", "Валентина", Reason.OTHER_NAME),
        ("Констан", "Константин", Reason.NAME_BEGINS),
        ("Пётр", "", None),
    ],
)
def test_names(mine: str, theirs: str, reason: Reason | None) -> None:
    assert _name(mine, theirs) is reason


def test_a_name_that_is_being_typed_is_no_other_name() -> None:
    on_file = ("Кузнецова", "Александра", "Ильинична")
    for typed in ("Ал", "Алекс", "Александр"):
        assert Reason.NAME_BEGINS in persons(("Кузнецова", typed, ""), on_file)
    assert Reason.OTHER_NAME in persons(("Кузнецова", "Александр", "Ильич"), on_file)
    assert Reason.OTHER_NAME in persons(("Кузнецова", "Алл", ""), on_file)


@pytest.mark.parametrize(
    ("mine", "theirs", "reason"),
    [
        ("Ильич", "Ильич", Reason.SAME_PATRONYMIC),
        ("Генадьевич", "Геннадьевич", Reason.PATRONYMIC_NEAR),
        ("Bkmbx", "Ильич", Reason.PATRONYMIC_SPELLED),
        ("Ильинична", "Ильич", Reason.OTHER_PATRONYMIC),
        ("Алексеевич", "Александрович", Reason.OTHER_PATRONYMIC),
        ("И.", "Ильич", None),
        ("Ил", "Ильич", None),
        ("Ильич", "", None),
    ],
)
def test_patronymics(mine: str, theirs: str, reason: Reason | None) -> None:
    assert _patronymic(mine, theirs) is reason


def test_two_initials_or_two_words_in_the_place_of_the_name_are_a_patronymic_too() -> None:
    on_file = ("Кузнецов", "Пётр", "Владимирович")
    assert persons(("Кузнецов", "П. В.", ""), on_file) == [Reason.SAME_SURNAME, Reason.INITIAL_FITS]
    assert Reason.SAME_PATRONYMIC in persons(("Кузнецов", "Пётр Владимирович", ""), on_file)


@pytest.mark.parametrize(
    "mine",
    [("Пётр", "Кузнецов", "Владимирович"), ("Пётр", "Кузнецов", ""), ("Пётр", "Владимирович", "Кузнецов")],
)
def test_words_in_each_others_places(mine: tuple[str, str, str]) -> None:
    assert persons(mine, ("Кузнецов", "Пётр", "Владимирович")) == (Reason.NAMES_SWAPPED,)


def test_nobody_is_likened_to_a_file_of_one_word() -> None:
    assert persons(("Пётр", "", ""), ("Кузнецов", "", "")) == [Reason.OTHER_SURNAME]


@pytest.mark.parametrize(
    ("mine", "reasons"),
    [
        ("ромашка ооо", (Reason.SAME_ORGANISATION,)),
        ("ООО Ром", (Reason.ORGANISATION_BEGINS,)),
        ("ООО Роза", ()),
        ("ЗАО Ром", ()),
        ("", ()),
    ],
)
def test_organisations(mine: str, reasons: tuple[Reason, ...]) -> None:
    assert organisations(mine, "ООО «Ромашка»") == reasons


@pytest.mark.parametrize(
    ("mine", "reason"),
    [
        (BORN, Reason.SAME_BIRTH_DATE),
        (date(1961, 12, 3), Reason.DAY_MONTH_SWAPPED),
        (date(1960, 3, 12), Reason.BIRTH_DATE_NEAR),
        (date(1971, 3, 12), Reason.BIRTH_DATE_NEAR),
        (date(1961, 3, 11), Reason.BIRTH_DATE_NEAR),
        (date(1961, 3, 21), Reason.BIRTH_DATE_NEAR),
        (date(1916, 3, 12), Reason.BIRTH_DATE_NEAR),
        (date(1985, 3, 12), Reason.OTHER_BIRTH_DATE),
        (date(1962, 4, 12), Reason.OTHER_BIRTH_DATE),
    ],
)
def test_dates_of_birth(mine: date, reason: Reason) -> None:
    assert birth_dates(mine, BORN) == (reason,)


def test_a_year_that_ends_a_decade_is_one_off_too() -> None:
    assert birth_dates(date(1999, 3, 12), date(2000, 3, 12)) == (Reason.BIRTH_DATE_NEAR,)


def test_a_date_of_birth_that_is_not_known_says_nothing() -> None:
    assert birth_dates(None, BORN) == birth_dates(BORN, None) == ()


@pytest.mark.parametrize(
    ("mine", "reasons"),
    [
        ("+7 912 345-67-89", (Reason.SAME_PHONE,)),
        ("+7 912 345-67-80", (Reason.PHONE_NEAR,)),
        ("+7 912 345-76-89", (Reason.PHONE_NEAR,)),
        ("+7 912 543-67-89", ()),
        ("345-67-89", ()),
        ("12", ()),
    ],
)
def test_phones(mine: str, reasons: tuple[Reason, ...]) -> None:
    assert phones((mine,), ("+7 900 000-00-00", "+7 912 345-67-89")) == reasons


@pytest.mark.parametrize(
    ("mine", "reasons"),
    [
        (HOME, (Reason.SAME_ADDRESS,)),
        (Address(street="УЛ ЛЕНИНА", house="5", flat="12"), (Reason.SAME_ADDRESS,)),
        (Address(locality="г. Пермь", street="ул. Ленина", house="5", flat="12"), ()),
        (Address(locality="г. Рязань", street="ул. Ленина", house="5", flat="13"), ()),
        (Address(locality="г. Рязань"), ()),
    ],
)
def test_addresses(mine: Address, reasons: tuple[Reason, ...]) -> None:
    assert addresses(mine, HOME) == reasons


def test_identifiers() -> None:
    snils = Identifier(IdentifierKind.SNILS, "112-233-445 95", "паспортный стол")
    passport = Identifier(IdentifierKind.PASSPORT, "45 06 123456")
    assert identifiers((snils,), (passport, Identifier(snils.kind, snils.value))) == (Reason.SAME_IDENTIFIER,)
    assert identifiers((snils,), (Identifier(snils.kind, "087-654-303 00"),)) == (Reason.OTHER_IDENTIFIER,)
    assert identifiers((passport,), (Identifier(passport.kind, "45 20 654321"),)) == ()
    assert identifiers((snils,), ()) == ()
