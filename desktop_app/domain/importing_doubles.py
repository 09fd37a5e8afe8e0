"""Which rows of an old register, and which case files, are one person's: where to look, and what is sure."""

from collections.abc import Iterator
from functools import lru_cache

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind
from desktop_app.domain.evidence import Reason
from desktop_app.domain.matching import SUFFICIENT, SUFFICIENT_ALONE, Judgement, is_twin
from desktop_app.domain.phones import digits
from desktop_app.domain.search_key import words

SHORTEST_PHONE = 6
"""Digits: a shorter number is one inside a house and many have it."""


def meeting_places(case_file: CaseFile) -> Iterator[str]:
    """Under these words two entries of one person meet; the more telling ones first.

    Whoever meets nowhere is not compared: of a hundred thousand rows each would else be held against all others.
    """
    surname = _solid(case_file.surname)
    if case_file.number:
        yield f"c {_solid(case_file.number)}"
    for each in case_file.identifiers:
        yield f"i {each.kind.value if each.kind else ''} {_solid(each.value)}"
    for phone in case_file.phones:
        if len(found := digits(phone)) >= SHORTEST_PHONE:
            yield f"p {found}"
    if case_file.birth_date:
        yield f"b {case_file.birth_date} {_solid(case_file.name)}"
    if _is_whole(case_file.address):
        yield f"a {surname} {_place(case_file.address)}"
    if case_file.kind is ApplicantKind.ORGANISATION:
        yield f"o {' '.join(sorted(words(case_file.organisation)))}"
    elif surname and case_file.name:
        yield f"n {surname} {_solid(case_file.name)} {_solid(case_file.patronymic)}"


def is_sure(judgement: Judgement) -> bool:
    """One person's without asking: the whole name with the date of birth, the phone, the address or a number."""
    if judgement.is_contradicted:
        return False
    lives_there = {Reason.SAME_NAME, Reason.SAME_ADDRESS} <= set(judgement.reasons)
    return is_twin(judgement.reasons) or lives_there or judgement.weight >= SUFFICIENT


def is_likely(judgement: Judgement) -> bool:
    """One person's perhaps: a human being has to say so."""
    return judgement.weight >= SUFFICIENT_ALONE and not judgement.is_contradicted


def _is_whole(address: Address) -> bool:
    return bool(address.house and (address.street or address.locality))


def _place(address: Address) -> str:
    return _solid(f"{address.locality} {address.street} {address.house} {address.flat}")


@lru_cache(maxsize=1 << 14)
def _solid(text: str) -> str:
    return " ".join(words(text))
