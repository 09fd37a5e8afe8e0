"""Which case files may be the applicant who stands at the window, and why."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.phones import digits
from desktop_app.domain.search_key import words


@dataclass(frozen=True, slots=True)
class Applicant:
    """What has been typed of the applicant so far; `phone` in its clean form."""

    kind: ApplicantKind = ApplicantKind.PERSON
    surname: str = ""
    name: str = ""
    patronymic: str = ""
    organisation: str = ""
    birth_date: date | None = None
    phone: str = ""


class Reason(Enum):
    """What speaks for or against its being the same person."""

    SAME_NAME = "same name"
    SAME_SURNAME = "same surname"
    SAME_PHONE = "same phone"
    SAME_BIRTH_DATE = "same birth date"
    SAME_ORGANISATION = "same organisation"
    OTHER_NAME = "other name"
    OTHER_PATRONYMIC = "other patronymic"
    OTHER_BIRTH_DATE = "other birth date"


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
    """What speaks for and against one case file, and how much it weighs in all."""

    reasons: tuple[Reason, ...]
    weight: int


WEIGHTS = {
    Reason.SAME_NAME: 6,
    Reason.SAME_SURNAME: 2,
    Reason.SAME_PHONE: 4,
    Reason.SAME_BIRTH_DATE: 4,
    Reason.SAME_ORGANISATION: 10,
    Reason.OTHER_NAME: -100,
    Reason.OTHER_PATRONYMIC: -100,
    Reason.OTHER_BIRTH_DATE: -100,
}
"""A whole name with the phone or the birth date suffices, alone it does so only where no other file is like it; what
contradicts is outweighed by nothing."""

PATRONYMIC_NOT_SAID = -1
"""A name whose patronymic stands on one side only is a little less than a whole one."""

SUFFICIENT = 10
SUFFICIENT_ALONE = 6


def judge(applicant: Applicant, case_file: CaseFile) -> Judgement:
    """What was typed held against one case file. A person is never likened to an organisation but by the phone."""
    reasons = _names(applicant, case_file) + _marks(applicant, case_file)
    unsaid = Reason.SAME_NAME in reasons and bool(applicant.patronymic) != bool(case_file.patronymic)
    return Judgement(reasons, sum(WEIGHTS[reason] for reason in reasons) + (PATRONYMIC_NOT_SAID if unsaid else 0))


def likely(judgements: Sequence[Judgement]) -> tuple[bool, ...]:
    """Which of the judged files the screen should propose; asked of all files of that name at once."""
    is_alone = sum(each.weight >= SUFFICIENT_ALONE for each in judgements) == 1
    needed = SUFFICIENT_ALONE if is_alone else SUFFICIENT
    return tuple(each.weight >= needed for each in judgements)


def applicant_of(case_file: CaseFile) -> Applicant:
    """A case file as what would be typed of its citizen."""
    return Applicant(
        case_file.kind,
        case_file.surname,
        case_file.name,
        case_file.patronymic,
        case_file.organisation,
        case_file.birth_date,
        next(iter(case_file.phones), ""),
    )


def is_twin(reasons: Collection[Reason]) -> bool:
    """Almost surely the same: the full name with the date of birth or the phone, or the organisation by its name."""
    if Reason.SAME_NAME not in reasons or Reason.OTHER_BIRTH_DATE in reasons:
        return Reason.SAME_ORGANISATION in reasons
    return Reason.SAME_BIRTH_DATE in reasons or Reason.SAME_PHONE in reasons


def _names(applicant: Applicant, case_file: CaseFile) -> tuple[Reason, ...]:
    if applicant.kind is not case_file.kind:
        return ()
    if applicant.kind is ApplicantKind.ORGANISATION:
        mine = sorted(words(applicant.organisation))
        return (Reason.SAME_ORGANISATION,) if mine and mine == sorted(words(case_file.organisation)) else ()
    surname = _same(applicant.surname, case_file.surname)
    name = _same(applicant.name, case_file.name)
    patronymic = _same(applicant.patronymic, case_file.patronymic)
    found = []
    if surname:
        found.append(Reason.SAME_NAME if name and patronymic is not False else Reason.SAME_SURNAME)
    if name is False:
        found.append(Reason.OTHER_NAME)
    if patronymic is False:
        found.append(Reason.OTHER_PATRONYMIC)
    return tuple(found)


def _marks(applicant: Applicant, case_file: CaseFile) -> tuple[Reason, ...]:
    found = []
    if applicant.phone and digits(applicant.phone) in map(digits, case_file.phones):
        found.append(Reason.SAME_PHONE)
    if applicant.birth_date and case_file.birth_date:
        is_same = applicant.birth_date == case_file.birth_date
        found.append(Reason.SAME_BIRTH_DATE if is_same else Reason.OTHER_BIRTH_DATE)
    return tuple(found)


def _same(mine: str, theirs: str) -> bool | None:
    """None where one side is silent or gives an initial that fits."""
    one, other = words(mine), words(theirs)
    if not one or not other:
        return None
    if one == other:
        return True
    shorter, longer = sorted((" ".join(one), " ".join(other)), key=len)
    return None if len(shorter) == 1 and longer.startswith(shorter) else False
