"""A case file: one for each citizen or organisation that ever appealed."""

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.citizen import (
    Address,
    ApplicantKind,
    Benefit,
    FullName,
    Gender,
    LegalBasis,
    SocialStatus,
)
from desktop_app.domain.identifiers import Identifier

MOST_PHONES = 20
"""So many may stand in a case file; a merge leaves those of two."""


@dataclass(frozen=True, slots=True)
class CaseFile:
    """Identity, contacts and what a letter needs to know. `id` and `version` are 0 until it is stored.

    `dative` overrides the addressee's dative where the rules of the language would err. `to_complete` names the fields
    that were put off at registration. An `annulled` one was opened by a registration that has been undone, or was
    merged into another one: its number stays taken.
    """

    kind: ApplicantKind
    number: str = ""
    surname: str = ""
    name: str = ""
    patronymic: str = ""
    organisation: str = ""
    birth_date: date | None = None
    gender: Gender | None = None
    address: Address = Address()
    phones: tuple[str, ...] = ()
    email: str = ""
    social_status: SocialStatus | None = None
    benefit: Benefit | None = None
    legal_basis: LegalBasis = LegalBasis.APPEALS_LAW
    dative: str = ""
    identifiers: tuple[Identifier, ...] = ()
    to_complete: tuple[str, ...] = ()
    opened_on: date | None = None
    annulled: bool = False
    merged_into_id: int | None = None
    id: int = 0
    version: int = 0

    @property
    def full_name(self) -> FullName:
        """The person's name in parts; of an organisation, its representative's."""
        return FullName(self.surname, self.name, self.patronymic)

    @property
    def state(self) -> tuple[int, str, str]:
        """What tells that nobody has changed it since it was read.

        Not the version alone: after a restore another person's case file may have the same id, number and version.
        """
        return self.version, self.number, self.title

    @property
    def title(self) -> str:
        """How lists and headings call it: the organisation, or the person's full name."""
        return self.organisation or str(self.full_name)

    @property
    def initial(self) -> str:
        """The letter that a numbering template may show: the first of the title; "" where it has none."""
        return initial_of(self.title)


def initial_of(title: str) -> str:
    """The first letter of what a case file is called, as a capital; "" where it has none."""
    return next((sign.upper() for sign in title if sign.isalpha()), "")
