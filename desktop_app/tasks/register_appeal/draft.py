"""What is asked when an appeal is registered: who appeals, on which case file, what they ask, and who answers."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_app.domain import fields, identifiers
from desktop_app.domain.appeal_card import AppealCard
from desktop_app.domain.case_file import MOST_PHONES, CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind, Benefit, Gender, LegalBasis, SocialStatus
from desktop_app.domain.identifiers import Identifier
from desktop_app.domain.rules import Need, Problem


class Decision(Enum):
    """Whether the applicant has a case file already: «Да» or «Нет, первое обращение»."""

    YES = "yes"
    NO = "no"


def _of_kind(kind: ApplicantKind, need: Need) -> Callable[["Draft"], Need]:
    return lambda draft: need if draft.applicant is kind else Need.FREE


def _decision_needed(draft: "Draft") -> Need:
    return Need.FREE if is_anonymous(draft) else Need.BLOCKING


def _decided(decision: Decision, draft: "Draft", _today: date) -> Problem | None:
    return Problem.DECIDE if decision is Decision.YES and draft.known is None else None


def _known_gender_needed(draft: "Draft") -> Need:
    is_person = draft.known is not None and draft.known.kind is ApplicantKind.PERSON
    return Need.BLOCKING if is_person else Need.FREE


@dataclass(frozen=True, slots=True)
class Draft(AppealCard):
    """Everything the five screens ask.

    `known` is the case file that «Да» chose, as it was read; `known_…` are its contacts as they may be corrected, and
    `contacts_of` the case file they were taken from: who returns to it finds them as they were left. `apart_from` are
    the ids of case files that «Нет» was said to: somebody else's, though much be the same. `wrote_before` tells whether
    an appeal lies in the chosen case file: a call and an e-mail are none; None until it has been read. `reception_id`
    is the personal reception that has become this appeal, 0 where there was none.
    """

    reception_id: int = fields.carried(0)

    applicant: ApplicantKind = fields.chosen(ApplicantKind, default=ApplicantKind.PERSON)
    surname: str = fields.person_name(need=_of_kind(ApplicantKind.PERSON, Need.BLOCKING))
    name: str = fields.person_name(need=_of_kind(ApplicantKind.PERSON, Need.LATER))
    patronymic: str = fields.person_name()
    organisation: str = fields.text(need=_of_kind(ApplicantKind.ORGANISATION, Need.BLOCKING), longest=300)
    birth_date: date | str | None = fields.day(past=True)
    phone: str = fields.phone()
    decision: Decision | None = fields.chosen(Decision, need=_decision_needed, check=_decided)
    known: CaseFile | None = fields.carried()
    apart_from: tuple[int, ...] = fields.carried(())
    wrote_before: bool | None = fields.carried()

    contacts_of: CaseFile | None = fields.carried()
    known_gender: Gender | None = fields.chosen(Gender, need=_known_gender_needed)
    known_phones: tuple[str, ...] = fields.phones(longest=MOST_PHONES)
    known_email: str = fields.email()
    known_address: Address = fields.block(Address)

    gender: Gender | None = fields.chosen(Gender, need=_of_kind(ApplicantKind.PERSON, Need.BLOCKING))
    address: Address = fields.block(Address, need=Need.LATER)
    more_phones: tuple[str, ...] = fields.phones()
    email: str = fields.email()
    social_status: SocialStatus | None = fields.chosen(SocialStatus)
    benefit: Benefit | None = fields.chosen(Benefit)
    legal_basis: LegalBasis = fields.chosen(LegalBasis, default=LegalBasis.APPEALS_LAW)
    identifiers: tuple[Identifier, ...] = identifiers.rows()

    route_id: int | None = fields.chosen("routes")
    skips_approval: bool = fields.flag()


IDENTITY = ("applicant", "surname", "name", "patronymic", "organisation")
"""Who appeals: whoever changes it is asked for the decision anew."""


def is_anonymous(draft: Draft) -> bool:
    """Nobody has signed it: no case file is opened."""
    return draft.applicant is ApplicantKind.ANONYMOUS


def is_known(draft: Draft) -> bool:
    """The applicant has a case file: the path leads through it."""
    return not is_anonymous(draft) and draft.decision is Decision.YES


def is_new(draft: Draft) -> bool:
    """The applicant has none yet: the path leads through a new one."""
    return not is_anonymous(draft) and not is_known(draft)
