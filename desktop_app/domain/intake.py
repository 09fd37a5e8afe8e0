"""What the words of the search box tell of an applicant, and what holds of every appeal, new or corrected.

A draft of an appeal holds the fields of CARD, ORIGIN and CHARGE under these names.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from desktop_app.domain import identifiers, phones
from desktop_app.domain.appeal import AppealKind, Channel, Mark
from desktop_app.domain.citizen import FullName
from desktop_app.domain.fields import day_or_none, known_day
from desktop_app.domain.laying_out import name_laid_out
from desktop_app.domain.matching import Applicant
from desktop_app.domain.office import Profile
from desktop_app.domain.rules import Need, Problem
from desktop_app.domain.spelling import clean_name

CARD = (
    "channel",
    "appeal_kind",
    "received_on",
    "registered_on",
    "sheets",
    "enclosures",
    "substance",
    "questions",
    "marks",
    "attachments",
)
"""What came."""

ORIGIN = ("sender", "sender_number", "sender_date", "signatures", "representative")
"""Who sent it on, and who speaks for many."""

CHARGE = ("responsible_id", "helper_ids", "external_executor", "resolution", "controlled")
"""Who answers for it."""

SENT_ON = frozenset({Channel.OTHER_BODY, Channel.DEPUTY, Channel.STATE_MAIL})
"""Channels by which a body sends on what was written to it (59-ФЗ, art. 8): under a number and a day of its own."""

_OF_SENDER: Mapping[str, Any] = {"sender": "", "sender_number": "", "sender_date": None}
_OF_MANY: Mapping[str, Any] = {"signatures": 0, "representative": ""}

LEAST_SIGNATURES = 2


def has_origin(draft: Any) -> bool:
    """Whether somebody sent it on, or many wrote it."""
    return len(not_asked(draft)) < len(ORIGIN)


def not_asked(draft: Any) -> frozenset[str]:
    """Fields of ORIGIN that this appeal has nothing to say to: nobody sent it on, or one person wrote it."""
    left_out = frozenset() if draft.channel in SENT_ON else frozenset(_OF_SENDER)
    return left_out if Mark.COLLECTIVE in draft.marks else left_out | frozenset(_OF_MANY)


def sender_needed(draft: Any) -> Need:
    """Who sent it on is known from the cover letter; what came by interagency mail may be the author's own."""
    return Need.LATER if draft.channel in {Channel.OTHER_BODY, Channel.DEPUTY} else Need.FREE


def enough_signatures(signatures: int, draft: Any, _today: date) -> Problem | None:
    """A collective appeal is that of two or more (59-ФЗ, art. 4 and the practice of its registration)."""
    is_short = Mark.COLLECTIVE in draft.marks and signatures < LEAST_SIGNATURES
    return Problem.TOO_FEW_SIGNATURES if is_short else None


def applicant_in(typed: str) -> Applicant:
    """«кузнецов петр владимирович 8 912 345-67-89» in its parts, cleaned.

    Digits are a telephone, or the number of a document that is named or tells its kind; others are left out.
    """
    unlabelled, kind = identifiers.without_label(typed)
    words = unlabelled.split()
    letters = [word for word in words if not any(sign.isdigit() for sign in word)]
    digits = " ".join(word for word in words if any(sign.isdigit() for sign in word))
    number = identifiers.told_by(digits, kind)
    typed_name = FullName(clean_name(" ".join(letters)))
    full_name = name_laid_out(typed_name)
    if full_name == typed_name:
        full_name = FullName(*(clean_name(" ".join(part)) for part in (letters[:1], letters[1:2], letters[2:])))
    return Applicant(
        surname=full_name.surname,
        name=full_name.name,
        patronymic=full_name.patronymic,
        phone=phones.clean(digits) if kind is None and phones.is_readable(digits) else "",
        identifiers=(number,) if number else (),
    )


def not_before_receipt(registered_on: date, draft: Any, _today: date) -> Problem | None:
    """No appeal is registered before it has come."""
    received_on = draft.received_on
    return Problem.BEFORE_RECEIPT if isinstance(received_on, date) and registered_on < received_on else None


NO_EMAIL_SINCE = date(2025, 3, 30)
"""Since then 59-ФЗ (art. 7 part 1, art. 4 point 1) knows no appeal by plain e-mail."""


def kind_of_channel(channel: Channel | None, received_on: Any, profile: Profile) -> AppealKind | None:
    """What alone may come by this channel; None where it may be an appeal of any kind.

    59-ФЗ knows no appeal by telephone: a call is an inquiry. A letter by e-mail is no appeal either: it is registered
    and its author told so. A firm that does not work by this law takes e-mail as any other letter.
    """
    if channel is Channel.PHONE:
        return AppealKind.INQUIRY
    is_new = not isinstance(received_on, date) or received_on >= NO_EMAIL_SINCE
    return AppealKind.NOT_AN_APPEAL if channel is Channel.EMAIL and is_new and profile is Profile.LAW_59 else None


def kind_fits_channel(kind: AppealKind, draft: Any, _today: date) -> Problem | None:
    """What comes by telephone or by plain e-mail is no appeal."""
    only = kind_of_channel(draft.channel, draft.received_on, draft.profile)
    if only in {None, kind}:
        return None
    return Problem.PHONE_IS_INQUIRY if only is AppealKind.INQUIRY else Problem.EMAIL_IS_NO_CHANNEL


def apart_from_responsible(helper_ids: tuple[int, ...], draft: Any, _today: date) -> Problem | None:
    """The responsible officer is not one's own helper."""
    return Problem.IS_RESPONSIBLE if draft.responsible_id in helper_ids else None


def appeal_fields(draft: Any) -> dict[str, Any]:
    """What a checked draft says of an appeal, by the appeal's own names. Raises TypeError for a day that is none."""
    answers = {name: getattr(draft, name) for name in (*CARD, *ORIGIN, *CHARGE)}
    kind = answers.pop("appeal_kind")
    days = {name: known_day(answers[name]) for name in ("received_on", "registered_on")}
    counts = {name: int(answers[name]) for name in ("sheets", "enclosures")}
    left_out = not_asked(draft)
    nothing = {name: value for name, value in {**_OF_SENDER, **_OF_MANY}.items() if name in left_out}
    said = answers | nothing
    origin = {"sender_date": day_or_none(said["sender_date"]), "signatures": int(said["signatures"])}
    return said | days | counts | origin | {"kind": kind}
