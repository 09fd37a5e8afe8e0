"""The case file of a registration: opened for who has come first, or corrected by what is told now.

A draft of a registration holds its fields under the names that are read here.
"""

from dataclasses import replace
from datetime import date
from typing import Any

from desktop_app.domain import fields
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.corrections import still_to_complete


def each_once(*numbers: str) -> tuple[str, ...]:
    """The numbers that there are, each once."""
    return tuple(dict.fromkeys(number for number in numbers if number))


def contacts_in(draft: Any, known: CaseFile) -> dict[str, Any]:
    """The contacts of a case file, by the names under which they may be corrected, with the phone that was told."""
    return {
        "known_gender": known.gender or draft.gender,
        "known_phones": each_once(*known.phones, draft.phone),
        "known_email": known.email,
        "known_address": known.address,
    }


def new_case_file(draft: Any, to_complete: tuple[str, ...], today: date) -> CaseFile:
    """The case file that is opened for who has come first; `to_complete` names what was put off."""
    is_person = draft.applicant is ApplicantKind.PERSON
    return CaseFile(
        kind=draft.applicant,
        surname=draft.surname,
        name=draft.name,
        patronymic=draft.patronymic,
        organisation="" if is_person else draft.organisation,
        birth_date=fields.day_or_none(draft.birth_date) if is_person else None,
        gender=draft.gender if draft.surname or draft.name else None,
        address=draft.address,
        phones=each_once(draft.phone, *draft.more_phones),
        email=draft.email,
        social_status=draft.social_status if is_person else None,
        benefit=draft.benefit if is_person else None,
        legal_basis=draft.legal_basis,
        identifiers=draft.identifiers,
        to_complete=to_complete,
        opened_on=today,
    )


def corrected(known: CaseFile, draft: Any) -> CaseFile:
    """The chosen case file with the contacts as they are now, and with what its citizen said that it lacked."""
    after = replace(
        known,
        gender=draft.known_gender,
        phones=each_once(*draft.known_phones, draft.phone),
        email=draft.known_email,
        address=draft.known_address,
    )
    if known.kind is draft.applicant is ApplicantKind.PERSON:
        after = replace(
            after,
            name=known.name or draft.name,
            patronymic=known.patronymic or draft.patronymic,
            birth_date=known.birth_date or fields.day_or_none(draft.birth_date),
        )
    return replace(after, to_complete=still_to_complete(after))
