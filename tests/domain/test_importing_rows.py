"""One row of an old register: what it says, what stops it, what cleaning made of it."""

from datetime import date

import pytest

from desktop_app.domain.appeal import AppealKind
from desktop_app.domain.citizen import Address, Gender
from desktop_app.domain.identifiers import IdentifierKind
from desktop_app.domain.importing import Mapped, Note, Target
from desktop_app.domain.importing_rows import day_of, key_of, plain_number, told, understood, written
from desktop_app.domain.rules import Problem

TODAY = date(2026, 1, 15)
APPEAL = {Target.SUBSTANCE: "Нет отопления", Target.REGISTERED_ON: "15.01.2025"}


def test_a_row_may_be_shorter_than_its_headers() -> None:
    columns = (Mapped(0, Target.SURNAME), Mapped(3, Target.NAME))

    assert told(["Иванов", "лишнее"], columns) == {Target.SURNAME: "Иванов"}


def test_texts_of_two_columns_are_put_together() -> None:
    columns = tuple(map(Mapped, range(4), (Target.SUBSTANCE, Target.SUBSTANCE, Target.PHONE, Target.PHONE)))

    assert told(["Крыша", "Течёт", "1", "2"], columns) == {Target.SUBSTANCE: "Крыша\nТечёт", Target.PHONE: "1, 2"}


def test_a_row_is_known_again_whatever_the_order_and_the_spaces() -> None:
    one = key_of({Target.SURNAME: "Иванов", Target.NAME: "Пётр  Ильич"})

    assert one == key_of({Target.NAME: "Пётр Ильич", Target.SURNAME: "Иванов"})
    assert one != key_of({Target.SURNAME: "Иванов"})


def test_a_name_is_cleaned_and_told_of() -> None:
    read = understood({Target.SURNAME: "КУЗНЕЦОВ", Target.NAME: "Пётр"}, TODAY)

    assert (read.row.surname, read.row.name) == ("Кузнецов", "Пётр")
    assert read.notes == (Note("surname", "КУЗНЕЦОВ", "Кузнецов"),)
    assert read.problems == {}


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        ("Кузнецов Пётр Владимирович", ("Кузнецов", "Пётр", "Владимирович")),
        ("Гамидов Эльдар Рашид оглы", ("Гамидов", "Эльдар", "Рашид оглы")),
        ("Павлова А.С.", ("Павлова", "А.", "С.")),
        ("Кузнецов", ("Кузнецов", "", "")),
    ],
)
def test_a_name_in_one_cell_is_parted(whole: str, parts: tuple[str, str, str]) -> None:
    row = understood({Target.FULL_NAME: whole}, TODAY).row

    assert (row.surname, row.name, row.patronymic) == parts


def test_columns_of_their_own_go_before_the_whole_name() -> None:
    row = understood({Target.FULL_NAME: "Кузнецов П. В.", Target.NAME: "Пётр"}, TODAY).row
    other = understood({Target.FULL_NAME: "Кузнецов П. В.", Target.SURNAME: "Иванов"}, TODAY).row

    assert (row.surname, row.name) == ("Кузнецов", "Пётр")
    assert (other.surname, other.name) == ("Иванов", "")


def test_an_organisation_may_stand_where_people_do() -> None:
    read = understood({Target.FULL_NAME: "ООО «Ромашка»"}, TODAY)

    assert (read.row.organisation, read.row.surname, read.problems) == ("ООО «Ромашка»", "", {})


def test_nobody_has_signed() -> None:
    whole = understood({Target.FULL_NAME: "аноним", **APPEAL}, TODAY)
    parted = understood({Target.SURNAME: "Аноним", **APPEAL}, TODAY)

    assert whole.row.is_anonymous
    assert (parted.row.is_anonymous, parted.row.surname, parted.problems) == (True, "", {})


def test_somebody_must_be_named() -> None:
    assert understood({Target.PHONE: "89123456789"}, TODAY).problems == {"surname": Problem.REQUIRED}


def test_an_appeal_needs_a_day_and_a_substance() -> None:
    read = understood({Target.SURNAME: "Иванов", Target.NUMBER: "12"}, TODAY)

    assert read.problems == dict.fromkeys(("registered_on", "substance"), Problem.REQUIRED)


def test_of_two_days_the_one_that_is_missing_is_the_other() -> None:
    read = understood({Target.SURNAME: "Иванов", **APPEAL}, TODAY)

    assert (read.row.received_on, read.row.registered_on) == (date(2025, 1, 15), date(2025, 1, 15))
    assert read.problems == {}


def test_what_is_wrong_with_a_day_is_said_once() -> None:
    by_registration = understood({Target.SURNAME: "Иванов", **APPEAL, Target.REGISTERED_ON: "31.02.2025"}, TODAY)
    by_receipt = understood(
        {Target.SURNAME: "Иванов", Target.SUBSTANCE: "Крыша", Target.RECEIVED_ON: "31.02.2025"}, TODAY
    )

    assert by_registration.problems == {"registered_on": Problem.NO_SUCH_DATE}
    assert by_receipt.problems == {"received_on": Problem.NO_SUCH_DATE}
    assert written(by_receipt.row, "received_on") == "31.02.2025"


def test_an_answer_comes_after_its_appeal() -> None:
    read = understood({Target.SURNAME: "Иванов", **APPEAL, Target.ANSWERED_ON: "14.01.2025"}, TODAY)

    assert read.problems == {"answered_on": Problem.BEFORE_RECEIPT}


def test_contacts_that_nobody_understands_are_kept_as_they_are() -> None:
    read = understood({Target.SURNAME: "Иванов", Target.PHONE: "2-34-56; 89123456789", Target.EMAIL: "нет"}, TODAY)

    assert read.row.phones == ("2-34-56", "+7 912 345-67-89")
    assert read.problems == {}
    assert Note("email", "нет", "") in read.notes


def test_what_is_in_no_list_is_left_out_and_told() -> None:
    read = understood({Target.SURNAME: "Иванов", **APPEAL, Target.KIND: "жалоба", Target.CHANNEL: "голубь"}, TODAY)

    assert (read.row.kind, read.row.channel) == (AppealKind.COMPLAINT, None)
    assert Note("channel", "голубь", "") in read.notes


def test_an_address_is_parted_and_columns_of_its_parts_go_before() -> None:
    row = understood(
        {Target.SURNAME: "Иванов", Target.ADDRESS: "г. Рязань, ул. Ленина, д. 5", Target.HOUSE: "7"}, TODAY
    ).row
    parts = understood({Target.SURNAME: "Иванов", Target.POSTAL_CODE: "39"}, TODAY)

    assert row.address == Address(locality="г. Рязань", street="ул. Ленина", house="7")
    assert (parts.row.address.postal_code, parts.problems) == ("39", {})


def test_documents_and_plain_fields() -> None:
    texts = {Target.SURNAME: "Иванова", Target.SNILS: "11223344595", Target.GENDER: "ж", Target.SHEETS: "3"}
    row = understood(texts, TODAY).row

    assert [(each.kind, each.value) for each in row.identifiers] == [(IdentifierKind.SNILS, "112-233-445 95")]
    assert (row.gender, row.sheets) == (Gender.FEMALE, 3)
    assert [written(row, path) for path in ("sheets", "birth_date", "address.street")] == ["3", "", ""]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("15.01.2025", date(2025, 1, 15)),
        ("2025-01-15 00:00:00", date(2025, 1, 15)),
        ("15.01.2025 10:30", date(2025, 1, 15)),
        ("150125", date(2025, 1, 15)),
        ("15 января 2025 г.", date(2025, 1, 15)),
        ("45672", date(2025, 1, 15)),
        ("45672.4375", date(2025, 1, 15)),
        ("18323", date(1950, 3, 1)),
        ("9999", "9999"),
        ("15.1", "15.1"),
        ("сегодня", "сегодня"),
        ("+3", "+3"),
        ("31.02.2025", "31.02.2025"),
    ],
)
def test_a_day_is_read_with_its_year_only(text: str, day: date | str) -> None:
    assert day_of(text, TODAY) == day


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("8.9161234567E+10", "89161234567"),
        ("8,9161234567E+10", "89161234567"),
        ("8,91612E+10", "8,91612E+10"),
        ("8E+10", "8E+10"),
        ("1.5E+1", "15"),
        ("12", "12"),
    ],
)
def test_a_number_that_a_spreadsheet_has_shortened_is_whole_again(text: str, number: str) -> None:
    assert plain_number(text) == number
