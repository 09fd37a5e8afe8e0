"""Each kind of field cleans what was typed and says what is wrong with it."""

from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from typing import Any

import pytest

from desktop_app.domain import fields
from desktop_app.domain.citizen import Address
from desktop_app.domain.rules import Need, Problem, is_empty, rule_of
from tests.stand_ins import THURSDAY

TODAY = THURSDAY.date()
MOBILE = "+7 912 345-67-89"
TOWN = "+7 495 123-45-67"


class Colour(Enum):
    RED = "red"
    BLUE = "blue"


def _after_receipt(value: date, draft: "Card", _today: date) -> Problem | None:
    return Problem.BEFORE_RECEIPT if isinstance(draft.received, date) and value < draft.received else None


def _not_both(value: frozenset[Colour], _draft: Any, _today: date) -> Problem | None:
    return Problem.DECIDE if len(value) > 1 else None


def _is_paid(value: bool, _draft: Any, _today: date) -> Problem | None:  # noqa: FBT001 — the answer itself
    return None if value else Problem.DECIDE


@dataclass(frozen=True, slots=True)
class Row:
    text: str = fields.text(longest=5)


@dataclass(frozen=True, slots=True)
class Card:
    """One field of each kind."""

    title: str = fields.text(longest=10)
    code: str = fields.text(check=lambda value, _draft, _today: None if value.isdecimal() else Problem.NOT_A_NUMBER)
    body: str = fields.prose(longest=20)
    surname: str = fields.person_name(need=Need.BLOCKING)
    born: date | str | None = fields.day(past=True)
    received: date | str | None = fields.day(need=Need.BLOCKING, past=True)
    planned: date | str | None = fields.day(default=TODAY, check=_after_receipt)
    phone: str = fields.phone()
    phones: tuple[str, ...] = fields.phones(longest=2)
    email: str = fields.email()
    postal_code: str = fields.postal_code()
    sheets: int | str = fields.whole(default=1, least=1, most=99)
    topic: str = fields.topic()
    colour: Colour | None = fields.chosen(Colour, default=Colour.RED)
    officer_id: int | None = fields.chosen("officers")
    colours: frozenset[Colour] = fields.several(Colour, check=_not_both)
    officer_ids: tuple[int, ...] = fields.several("officers")
    urgent: bool = fields.flag()
    paid: bool = fields.flag(default=True, check=_is_paid)
    opens_at: str = fields.time_of_day()
    founded: int | str | None = fields.year()
    number: str = fields.template()
    address: Address = fields.block(Address)
    rows: tuple[Row, ...] = fields.rows(Row, longest=2)
    files: tuple[Any, ...] = fields.files(longest=1)
    known: object = fields.carried()


def _taken(name: str, raw: Any) -> tuple[Any, Problem | None]:
    value = fields.cleaned(Card, name, raw, TODAY)
    draft = replace(Card(), **{name: value})
    return value, rule_of(Card, name).problem(value, draft, TODAY)


@pytest.mark.parametrize(
    ("name", "raw", "value", "problem"),
    [
        ("title", " Дом\u00a05 ", "Дом 5", None),
        ("title", "длиннее десяти", "длиннее десяти", Problem.TOO_LONG),
        ("code", "12", "12", None),
        ("code", "12а", "12а", Problem.NOT_A_NUMBER),
        ("body", " Прошу\r\nпомочь ", "Прошу\nпомочь", None),
        ("body", "я" * 21, "я" * 21, Problem.TOO_LONG),
        ("surname", "кузнецов", "Кузнецов", None),
        ("surname", " ", "", Problem.REQUIRED),
        ("surname", "12", "12", Problem.NO_LETTERS),
        ("born", "12.03.61", date(1961, 3, 12), None),
        ("born", date(1961, 3, 12), date(1961, 3, 12), None),
        ("born", " ", None, None),
        ("born", "31.02.1961", "31.02.1961", Problem.NO_SUCH_DATE),
        ("born", "16.01.2026", date(2026, 1, 16), Problem.IN_FUTURE),
        ("born", "31.12.1899", date(1899, 12, 31), Problem.TOO_EARLY),
        ("born", "01.01.1900", date(1900, 1, 1), None),
        ("received", None, None, Problem.REQUIRED),
        ("planned", "завтра", date(2026, 1, 16), None),
        ("phone", "8 (912) 345-67-89", "+7 912 345-67-89", None),
        ("phone", "2-34-56", "2-34-56", Problem.NOT_A_PHONE),
        ("phones", ("89123456789, 84951234567", "+7 912 345-67-89", ""), (MOBILE, TOWN), None),
        ("phones", ("89123456789", "Мария"), (MOBILE, "Мария"), Problem.NOT_A_PHONE),
        ("phones", (MOBILE, TOWN, "88005553535"), (MOBILE, TOWN, "+7 800 555-35-35"), Problem.TOO_LONG),
        ("email", "mailto: ivanov@example.org", "ivanov@example.org", None),
        ("email", "Иванов <ivanov@example.org>", "ivanov@example.org", None),
        ("email", "ivanov @ example.org", "ivanov@example.org", None),
        ("email", "почта@пример.рф", "почта@пример.рф", None),
        ("email", "ivanov@example", "ivanov@example", Problem.NOT_AN_EMAIL),
        ("email", "нет почты", "нет почты", Problem.NOT_AN_EMAIL),
        ("postal_code", "390 000", "390000", None),
        ("postal_code", "39 00", "39 00", Problem.NOT_AN_INDEX),
        ("sheets", "1 2", 12, None),
        ("sheets", 3, 3, None),
        ("sheets", "", 1, None),
        ("sheets", "0", 0, Problem.OUT_OF_RANGE),
        ("sheets", "-1", -1, Problem.OUT_OF_RANGE),
        ("sheets", "100", 100, Problem.OUT_OF_RANGE),
        ("sheets", "много", "много", Problem.NOT_A_NUMBER),
        ("opens_at", "9", "09:00", None),
        ("opens_at", " 9.30 ", "09:30", None),
        ("opens_at", "930", "09:30", None),
        ("opens_at", "17-05", "17:05", None),
        ("opens_at", "23:59", "23:59", None),
        ("opens_at", "24:00", "24:00", Problem.NOT_A_TIME),
        ("opens_at", "9:75", "9:75", Problem.NOT_A_TIME),
        ("opens_at", "утром", "утром", Problem.NOT_A_TIME),
        ("opens_at", "", "", None),
        ("founded", "1961", 1961, None),
        ("founded", " 19 61 ", 1961, None),
        ("founded", 1961, 1961, None),
        ("founded", "", None, None),
        ("founded", None, None, None),
        ("founded", "1899", 1899, Problem.OUT_OF_RANGE),
        ("founded", "2027", 2027, Problem.OUT_OF_RANGE),
        ("founded", "в шестьдесят первом", "в шестьдесят первом", Problem.NOT_A_NUMBER),
        ("paid", False, False, Problem.DECIDE),
        ("paid", True, True, None),
        ("topic", "0003 0009,0096.0684", "0003.0009.0096.0684", None),
        ("topic", "00030009009606840001", "0003.0009.0096.0684.0001", None),
        ("topic", "0003.0009", "0003.0009", Problem.NOT_A_TOPIC),
        ("topic", "", "", None),
        ("colour", Colour.BLUE, Colour.BLUE, None),
        ("officer_id", 7, 7, None),
        ("colours", [Colour.RED], frozenset({Colour.RED}), None),
        ("colours", list(Colour), frozenset(Colour), Problem.DECIDE),
        ("officer_ids", [2, 1], (2, 1), None),
        ("urgent", True, True, None),
        ("number", " К-{n} ", "К-{n}", None),
        ("number", "К-1", "К-1", Problem.NOT_A_TEMPLATE),
        ("number", "", "", Problem.REQUIRED),
        ("address", Address(locality=" г.\u00a0Рязань"), Address(locality="г. Рязань"), None),
        ("rows", (Row(" а "), Row(" ")), (Row("а"),), None),
        ("rows", (Row("а"), Row("б"), Row("в")), (Row("а"), Row("б"), Row("в")), Problem.TOO_LONG),
        ("files", ("а", "б"), ("а", "б"), Problem.TOO_LONG),
        ("known", 5, 5, None),
    ],
)  # fmt: skip
def test_a_value_and_its_problem(name: str, raw: Any, value: Any, problem: Problem | None) -> None:
    assert _taken(name, raw) == (value, problem)


def test_every_field_has_a_beginning() -> None:
    card = Card()
    begun = {name for name in Card.__dataclass_fields__ if not is_empty(getattr(card, name))}
    assert begun == {"planned", "sheets", "colour", "urgent", "paid"}
    assert (card.planned, card.sheets, card.colour, card.urgent, card.paid) == (TODAY, 1, Colour.RED, False, True)


def test_a_check_of_a_day_sees_the_rest_of_the_draft() -> None:
    rule = rule_of(Card, "planned")
    draft = Card(received=date(2026, 1, 14))
    assert rule.problem(date(2026, 1, 13), draft, TODAY) is Problem.BEFORE_RECEIPT
    assert rule.problem(date(2026, 1, 14), draft, TODAY) is None


def test_what_is_carried_has_no_widget() -> None:
    assert not rule_of(Card, "known").asked
    assert rule_of(Card, "surname").asked


def test_a_day_that_was_understood_and_one_that_was_not() -> None:
    assert fields.day_or_none(TODAY) == fields.known_day(TODAY) == TODAY
    assert fields.day_or_none("31.02") is None
    with pytest.raises(TypeError) as caught:
        fields.known_day("12.03.1961 г.р.")
    assert "1961" not in str(caught.value)
