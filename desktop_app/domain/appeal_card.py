"""What is asked of every appeal, new or corrected."""

from dataclasses import dataclass
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.appeal import AppealKind, Attachment, Channel, Mark, Question
from desktop_app.domain.intake import (
    apart_from_responsible,
    enough_signatures,
    kind_fits_channel,
    not_before_receipt,
    sender_needed,
)
from desktop_app.domain.office import Profile
from desktop_app.domain.rules import Need


@dataclass(frozen=True, slots=True)
class AppealCard:
    """The fields of CARD, ORIGIN and CHARGE; the draft of a task adds its own, and says what holds otherwise there.

    `profile` is the law or the rules that the office works by.
    """

    profile: Profile = fields.carried(Profile.LAW_59)

    channel: Channel | None = fields.chosen(Channel, need=Need.BLOCKING)
    appeal_kind: AppealKind = fields.chosen(AppealKind, default=AppealKind.STATEMENT, check=kind_fits_channel)
    received_on: date | str | None = fields.day(need=Need.BLOCKING, past=True)
    registered_on: date | str | None = fields.day(need=Need.BLOCKING, past=True, check=not_before_receipt)
    sheets: int | str = fields.whole(default=1, least=1)
    enclosures: int | str = fields.whole()
    substance: str = fields.prose(need=Need.BLOCKING, longest=100_000)
    questions: tuple[Question, ...] = fields.rows(Question, need=Need.LATER)
    marks: frozenset[Mark] = fields.several(Mark)
    attachments: tuple[Attachment, ...] = fields.files()

    sender: str = fields.text(need=sender_needed, longest=300)
    sender_number: str = fields.text(longest=60)
    sender_date: date | str | None = fields.day(past=True)
    signatures: int | str = fields.whole(check=enough_signatures)
    representative: str = fields.text(longest=200)

    responsible_id: int | None = fields.chosen("officers", need=Need.BLOCKING)
    helper_ids: tuple[int, ...] = fields.several("officers", check=apart_from_responsible)
    external_executor: str = fields.text(longest=300)
    resolution: str = fields.prose(longest=2000)
    controlled: bool = fields.flag()
