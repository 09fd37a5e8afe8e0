"""What the search box tells of an applicant, and what holds of every appeal."""

from dataclasses import replace
from datetime import date
from functools import partial

import pytest

from desktop_app.domain.appeal import AppealKind, Channel, Mark
from desktop_app.domain.appeal_card import AppealCard
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.intake import (
    ORIGIN,
    apart_from_responsible,
    appeal_fields,
    applicant_in,
    enough_signatures,
    has_origin,
    kind_fits_channel,
    not_asked,
    not_before_receipt,
    sender_needed,
)
from desktop_app.domain.matching import Applicant
from desktop_app.domain.office import Profile
from desktop_app.domain.rules import Need, Problem
from tests.stand_ins import THURSDAY

TODAY = THURSDAY.date()


Draft = partial(
    AppealCard,
    channel=Channel.POST,
    appeal_kind=AppealKind.COMPLAINT,
    received_on=TODAY,
    registered_on=TODAY,
    sheets=2,
    substance="Прошу починить крышу.",
    sender="Прокуратура района",
    sender_number="7-123",
    sender_date=TODAY,
    signatures=14,
    representative="Павлова А. С.",
    responsible_id=1,
    helper_ids=(2,),
)
"""A complaint that a prosecutor sent on, as it was filled in."""


@pytest.mark.parametrize(
    ("typed", "applicant"),
    [
        ("", Applicant()),
        ("кузнецов", Applicant(surname="Кузнецов")),
        (
            "кузнецов пётр владимирович 8 912 345-67-89",
            Applicant(surname="Кузнецов", name="Пётр", patronymic="Владимирович", phone="+7 912 345-67-89"),
        ),
        ("алиев мамед гасан оглы", Applicant(surname="Алиев", name="Мамед", patronymic="Гасан оглы")),
        ("пётр владимирович кузнецов", Applicant(surname="Кузнецов", name="Пётр", patronymic="Владимирович")),
        ("кузнецов лд-000123", Applicant(surname="Кузнецов")),
        (
            "кузнецов 112-233-445 95",
            Applicant(surname="Кузнецов", identifiers=(Identifier(IdentifierKind.SNILS, "112-233-445 95"),)),
        ),
        ("500100732259", Applicant(identifiers=(Identifier(IdentifierKind.TAXPAYER, "500100732259"),))),
        ("кузнецов 11223344596", Applicant(surname="Кузнецов")),
        (
            "СНИЛС: 112-233-445 95 кузнецов",
            Applicant(surname="Кузнецов", identifiers=(Identifier(IdentifierKind.SNILS, "112-233-445 95"),)),
        ),
        (
            "паспорт серия 4509 № 123456",
            Applicant(identifiers=(Identifier(IdentifierKind.PASSPORT, "45 09 123456"),)),
        ),
        ("инн 7707083893", Applicant(identifiers=(Identifier(IdentifierKind.TAXPAYER, "7707083893"),))),
        ("паспорт 12", Applicant(surname="Паспорт")),
        ("номер 8 912 345-67-89", Applicant(surname="Номер", phone="+7 912 345-67-89")),
    ],
)
def test_the_words_of_the_search_box(typed: str, applicant: Applicant) -> None:
    assert applicant_in(typed) == applicant


def test_no_appeal_is_registered_before_it_has_come() -> None:
    draft = Draft(received_on=TODAY)
    assert not_before_receipt(date(2026, 1, 14), draft, TODAY) is Problem.BEFORE_RECEIPT
    assert not_before_receipt(TODAY, draft, TODAY) is None
    assert not_before_receipt(TODAY, Draft(received_on="вчера?"), TODAY) is None


def test_a_call_is_an_inquiry() -> None:
    by_phone = Draft(channel=Channel.PHONE)
    assert kind_fits_channel(AppealKind.COMPLAINT, by_phone, TODAY) is Problem.PHONE_IS_INQUIRY
    assert kind_fits_channel(AppealKind.INQUIRY, by_phone, TODAY) is None
    assert kind_fits_channel(AppealKind.COMPLAINT, Draft(), TODAY) is None


def test_a_letter_by_e_mail_is_no_appeal_since_the_law_says_so() -> None:
    by_email = Draft(channel=Channel.EMAIL, received_on=date(2025, 3, 30))
    assert kind_fits_channel(AppealKind.COMPLAINT, by_email, TODAY) is Problem.EMAIL_IS_NO_CHANNEL
    assert kind_fits_channel(AppealKind.NOT_AN_APPEAL, by_email, TODAY) is None

    before = replace(by_email, received_on=date(2025, 3, 29))
    assert kind_fits_channel(AppealKind.COMPLAINT, before, TODAY) is None


def test_a_firm_takes_e_mail_as_any_other_letter() -> None:
    to_a_firm = Draft(channel=Channel.EMAIL, profile=Profile.COMMERCIAL)
    assert kind_fits_channel(AppealKind.COMPLAINT, to_a_firm, TODAY) is None


def test_the_responsible_officer_is_no_helper() -> None:
    assert apart_from_responsible((2, 1), Draft(), TODAY) is Problem.IS_RESPONSIBLE
    assert apart_from_responsible((2, 3), Draft(), TODAY) is None


def test_a_checked_draft_speaks_in_the_words_of_an_appeal() -> None:
    said = appeal_fields(Draft(sheets="3"))
    assert (said["kind"], said["sheets"], said["helper_ids"]) == (AppealKind.COMPLAINT, 3, (2,))
    assert "appeal_kind" not in said
    with pytest.raises(TypeError):
        appeal_fields(Draft(received_on="31.02"))


MANY = frozenset({Mark.COLLECTIVE})


def test_what_was_typed_of_somebody_else_s_origin_is_left_out() -> None:
    plain = appeal_fields(Draft(signatures="много"))
    assert (plain["sender"], plain["sender_number"], plain["sender_date"]) == ("", "", None)
    assert (plain["signatures"], plain["representative"]) == (0, "")

    sent_on = appeal_fields(Draft(channel=Channel.OTHER_BODY, marks=MANY))
    assert (sent_on["sender"], sent_on["sender_number"], sent_on["sender_date"]) == (
        "Прокуратура района",
        "7-123",
        TODAY,
    )
    assert (sent_on["signatures"], sent_on["representative"]) == (14, "Павлова А. С.")


@pytest.mark.parametrize(
    ("draft", "asked"),
    [
        (Draft(), set()),
        (Draft(channel=Channel.DEPUTY), {"sender", "sender_number", "sender_date"}),
        (Draft(marks=MANY), {"signatures", "representative"}),
        (Draft(channel=Channel.STATE_MAIL, marks=MANY), set(ORIGIN)),
    ],
)
def test_the_origin_is_asked_of_what_was_sent_on_and_of_what_many_wrote(draft: AppealCard, asked: set[str]) -> None:
    assert set(ORIGIN) - not_asked(draft) == asked
    assert has_origin(draft) is bool(asked)


@pytest.mark.parametrize(
    ("channel", "need"),
    [(Channel.OTHER_BODY, Need.LATER), (Channel.DEPUTY, Need.LATER), (Channel.STATE_MAIL, Need.FREE)],
)
def test_who_sent_it_on_is_asked_for_later_where_a_body_did(channel: Channel, need: Need) -> None:
    assert sender_needed(Draft(channel=channel)) is need


def test_many_are_two_or_more() -> None:
    assert enough_signatures(1, Draft(marks=MANY), TODAY) is Problem.TOO_FEW_SIGNATURES
    assert enough_signatures(2, Draft(marks=MANY), TODAY) is None
    assert enough_signatures(0, Draft(), TODAY) is None
