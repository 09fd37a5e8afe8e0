"""Which case files may be the applicant who stands at the window, and why."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from desktop_app.domain.citizen import ApplicantKind


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
