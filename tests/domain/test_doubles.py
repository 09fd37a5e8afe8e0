"""What two case files of one citizen share, whatever hand has written them."""

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.citizen import Address, ApplicantKind
from desktop_app.domain.doubles import Entry, blocks, is_double, sounds
from desktop_app.domain.evidence import Reason
from desktop_app.domain.matching import Judgement
from desktop_app.domain.ports import CaseFileLine, DoubleLine

HOME = Address(street="ул. Лесная", house="14", flat="7")
BARE = Entry(1, ApplicantKind.PERSON, "", "", "", "", None, (), "", Address(), ())
SHCHERBAKOV = BARE._replace(surname="Щербаков", name="Пётр", patronymic="Ильич", birth_date=date(1961, 3, 12))
FIRM = BARE._replace(kind=ApplicantKind.ORGANISATION, organisation="ООО «Ромашка»")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Щербаков", "ЩЕРБАКОВА"),
        ("Филиппов", "Филипов"),
        ("Зайцев", "Зайцив"),
        ("Соловьёв", "Соловьев"),
        ("Кузнецов", "Kузнецoв"),
        ("Козлов", "Казлов"),
    ],
)
def test_names_that_are_heard_alike_are_one(one: str, other: str) -> None:
    assert sounds(one) == sounds(other)


def test_names_that_are_heard_otherwise_are_two() -> None:
    assert sounds("Козлов") != sounds("Волков")
    assert sounds("Smith") == ("smith",)
    assert sounds("Оя") != ()


@pytest.mark.parametrize(
    "other",
    [
        SHCHERBAKOV._replace(name="Питр", patronymic=""),
        SHCHERBAKOV._replace(surname="Орлов"),
        SHCHERBAKOV._replace(birth_date=date(1961, 12, 3)),
        SHCHERBAKOV._replace(surname="Пётр", name="Щербаков", patronymic=""),
    ],
)
def test_doubles_by_a_slip_meet_in_a_block(other: Entry) -> None:
    assert set(blocks(SHCHERBAKOV)) & set(blocks(other))


@pytest.mark.parametrize(
    "other",
    [
        SHCHERBAKOV._replace(birth_date=date(1974, 3, 12)),
        SHCHERBAKOV._replace(surname="Орлов", name="Иван"),
        BARE,
    ],
)
def test_who_shares_only_a_name_meets_in_none(other: Entry) -> None:
    assert not set(blocks(SHCHERBAKOV)) & set(blocks(other))


def test_phone_mail_number_and_address_are_blocks_of_their_own() -> None:
    shared = (
        {"phones": ("9123456789",)},
        {"email": "A@example.ru"},
        {"identifiers": ("snils 112-233-445 95",)},
        {"surname": "Орлов", "name": "Иван", "address": HOME},
    )
    for fields in shared:
        one, other = BARE._replace(**fields), SHCHERBAKOV._replace(birth_date=None)._replace(**fields)
        assert set(blocks(one)) & set(blocks(other)), fields
    assert list(blocks(BARE._replace(phones=("02",)))) == []


def test_organisations_meet_by_their_words_in_any_order() -> None:
    assert set(blocks(FIRM)) & set(blocks(FIRM._replace(organisation="Ромашка, ООО")))
    assert list(blocks(FIRM._replace(organisation="«»"))) == []


def test_a_pair_is_worth_a_look_when_enough_speaks_for_it_and_nothing_against() -> None:
    assert is_double(Judgement((Reason.SAME_NAME,), 30.0))
    assert is_double(Judgement((Reason.SAME_ORGANISATION,), 18.0))
    assert not is_double(Judgement((Reason.SAME_NAME,), 12.0))
    assert not is_double(Judgement((Reason.SAME_NAME, Reason.OTHER_BIRTH_DATE), 90.0))


def test_a_pair_is_settled_when_they_are_one_or_said_to_be_two() -> None:
    valid = CaseFileLine(1, "ЛД-1", "Щербаков", None, "", "", 0, None)
    merged = replace(valid, id=2, annulled=True, merged_into="ЛД-1")
    open_pair = DoubleLine(0, valid, replace(valid, id=2), ())

    assert not open_pair.is_settled
    assert replace(open_pair, apart=True).is_settled
    assert replace(open_pair, other=merged).is_settled
    assert replace(open_pair, one=merged).is_settled
