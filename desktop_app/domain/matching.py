"""Which case files may be the applicant who stands at the window, and why."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import Address, ApplicantKind
from desktop_app.domain.comparing import addresses, birth_dates, identifiers, organisations, persons, phones
from desktop_app.domain.evidence import CONTRADICTIONS, Reason, weight_of
from desktop_app.domain.identifiers import Identifier


@dataclass(frozen=True, slots=True)
class Applicant:
    """What has been typed of the applicant so far, or stands in another case file; phones in their clean form."""

    kind: ApplicantKind = ApplicantKind.PERSON
    surname: str = ""
    name: str = ""
    patronymic: str = ""
    organisation: str = ""
    birth_date: date | None = None
    phone: str = ""
    more_phones: tuple[str, ...] = ()
    address: Address = Address()
    identifiers: tuple[Identifier, ...] = ()

    @property
    def phones(self) -> tuple[str, ...]:
        """All numbers that were said."""
        return (self.phone, *self.more_phones) if self.phone else self.more_phones


@dataclass(frozen=True, slots=True)
class Candidate:
    """A case file that may be the applicant. `likely`: the screen proposes «Да»."""

    case_file_id: int
    number: str
    title: str
    birth_date: date | None
    phone: str
    address: str
    appeals: int
    last_appeal_on: date | None
    reasons: tuple[Reason, ...]
    likely: bool


@dataclass(frozen=True, slots=True)
class Judgement:
    """What speaks for and against one case file, and how much it weighs in all, in bits."""

    reasons: tuple[Reason, ...]
    weight: float

    @property
    def is_contradicted(self) -> bool:
        """Somebody else's, however much speaks for it."""
        return not CONTRADICTIONS.isdisjoint(self.reasons)


SUFFICIENT = 25.0
"""A whole name with the phone or the date of birth; a slip of the hand in one of them is forgiven."""

SUFFICIENT_ALONE = 18.0
"""A whole name with its patronymic, where no other file is like it."""


def judge(applicant: Applicant, case_file: CaseFile) -> Judgement:
    """What was typed held against one case file."""
    found = evidence(applicant, case_file)
    return Judgement(_summed_up(found), sum(map(weight_of, found)))


def evidence(applicant: Applicant, case_file: CaseFile) -> tuple[Reason, ...]:
    """All that speaks for and against, field by field. A person is likened to an organisation by its numbers only."""
    return (
        *_names(applicant, case_file),
        *birth_dates(applicant.birth_date, case_file.birth_date),
        *phones(applicant.phones, case_file.phones),
        *addresses(applicant.address, case_file.address),
        *identifiers(applicant.identifiers, case_file.identifiers),
    )


def likely(judgements: Sequence[Judgement]) -> tuple[bool, ...]:
    """Which of the judged files the screen should propose; asked of all files of that name at once."""
    weights = [float("-inf") if each.is_contradicted else each.weight for each in judgements]
    is_alone = sum(weight >= SUFFICIENT_ALONE for weight in weights) == 1
    needed = SUFFICIENT_ALONE if is_alone else SUFFICIENT
    return tuple(weight >= needed for weight in weights)


def applicant_of(case_file: CaseFile) -> Applicant:
    """A case file as what would be typed of its citizen."""
    return Applicant(
        case_file.kind,
        case_file.surname,
        case_file.name,
        case_file.patronymic,
        case_file.organisation,
        case_file.birth_date,
        more_phones=case_file.phones,
        address=case_file.address,
        identifiers=case_file.identifiers,
    )


def is_twin(reasons: Collection[Reason]) -> bool:
    """Almost surely the same: the full name with the date of birth or the phone, the organisation, or a number."""
    if Reason.SAME_IDENTIFIER in reasons or Reason.SAME_ORGANISATION in reasons:
        return True
    if Reason.SAME_NAME not in reasons or not CONTRADICTIONS.isdisjoint(reasons):
        return False
    return Reason.SAME_BIRTH_DATE in reasons or Reason.SAME_PHONE in reasons


def _names(applicant: Applicant, case_file: CaseFile) -> Sequence[Reason]:
    if applicant.kind is not case_file.kind:
        return ()
    if applicant.kind is ApplicantKind.ORGANISATION:
        return organisations(applicant.organisation, case_file.organisation)
    mine = (applicant.surname, applicant.name, applicant.patronymic)
    return persons(mine, (case_file.surname, case_file.name, case_file.patronymic))


def _summed_up(found: Sequence[Reason]) -> tuple[Reason, ...]:
    """What is said of it: first what is the same; surname, name and patronymic as one where none differs."""
    said: Sequence[Reason] = found
    if Reason.SURNAME_SPELLED in found and Reason.NAME_SPELLED in found and _OTHERWISE.isdisjoint(found):
        said = [Reason.NAMES_SPELLED, *(each for each in found if each not in _SPELLED)]
    if Reason.SAME_SURNAME in found and Reason.SAME_GIVEN_NAME in found and not any(each in _AMISS for each in found):
        said = [Reason.SAME_NAME, *(each for each in found if each not in _PARTS)]
    return tuple(sorted(said, key=_PLACES.__getitem__))


_PARTS = (Reason.SAME_SURNAME, Reason.SAME_GIVEN_NAME, Reason.SAME_PATRONYMIC)
_AMISS = (Reason.PATRONYMIC_NEAR, Reason.PATRONYMIC_SPELLED, Reason.OTHER_PATRONYMIC)
_SPELLED = (Reason.SURNAME_SPELLED, Reason.NAME_SPELLED, Reason.PATRONYMIC_SPELLED)
_OTHERWISE = frozenset({Reason.SAME_PATRONYMIC, Reason.PATRONYMIC_NEAR, Reason.OTHER_PATRONYMIC})
_PLACES = {reason: at for at, reason in enumerate(Reason)}
