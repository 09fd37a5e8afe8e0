"""Who appeals: people, organisations, and those who did not say."""

from dataclasses import dataclass
from enum import Enum

from desktop_app.domain import fields


class ApplicantKind(Enum):
    """Who stands behind an appeal."""

    PERSON = "person"
    ORGANISATION = "organisation"
    ANONYMOUS = "anonymous"


class Gender(Enum):
    """Decides the salutation and the endings of a letter."""

    MALE = "male"
    FEMALE = "female"


class SocialStatus(Enum):
    """Social status as the registration card of an appeal asks it."""

    WORKER = "worker"
    PENSIONER = "pensioner"
    STUDENT = "student"
    UNEMPLOYED = "unemployed"
    ENTREPRENEUR = "entrepreneur"
    CIVIL_SERVANT = "civil servant"
    SERVICEMAN = "serviceman"
    HOMEMAKER = "homemaker"
    OTHER = "other"


class Benefit(Enum):
    """Benefit category as the registration card of an appeal asks it."""

    WAR_VETERAN = "war veteran"
    COMBAT_VETERAN = "combat veteran"
    LABOUR_VETERAN = "labour veteran"
    DISABLED = "disabled"
    DISABLED_CHILD_PARENT = "disabled child parent"
    LARGE_FAMILY = "large family"
    ORPHAN = "orphan"
    RADIATION = "radiation"
    REPRESSED = "repressed"
    LOW_INCOME = "low income"


class LegalBasis(Enum):
    """Why the office may keep the data: 152-ФЗ, art. 6 part 1."""

    APPEALS_LAW = "appeals law"
    CONSENT = "consent"
    CONTRACT = "contract"


OF_A_PERSON = frozenset({"social_status", "benefit"})
"""What is asked of people alone: an organisation has none of it."""


@dataclass(frozen=True, slots=True)
class FullName:
    """Surname, name and patronymic; any of them may be unknown."""

    surname: str = ""
    name: str = ""
    patronymic: str = ""

    def __str__(self) -> str:
        """«Кузнецов Пётр Владимирович»."""
        return " ".join(part for part in (self.surname, self.name, self.patronymic) if part)

    @property
    def short(self) -> str:
        """«Кузнецов П. В.», with no-break spaces."""
        return "\u00a0".join(part for part in (self.surname, *self._initials) if part)

    @property
    def signed(self) -> str:
        """«П. В. Кузнецов», as under a letter, with no-break spaces."""
        return "\u00a0".join(part for part in (*self._initials, self.surname) if part)

    @property
    def _initials(self) -> list[str]:
        """A double name keeps both of its letters: «Ж.-П.»."""
        return ["-".join(f"{half[:1]}." for half in part.split("-")) for part in (self.name, self.patronymic) if part]


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address in parts, each as the sender wrote it, but for the case of letters that nobody has minded."""

    postal_code: str = fields.postal_code()
    region: str = fields.place(longest=120)
    district: str = fields.place(longest=120)
    locality: str = fields.place(longest=120)
    street: str = fields.place(longest=160)
    house: str = fields.text(longest=40)
    flat: str = fields.text(longest=20)

    @property
    def is_known(self) -> bool:
        """Whether a letter can reach it: at least a locality or a street with a house."""
        return bool(self.locality or (self.street and self.house))
