"""What speaks for and against two entries being one person, and how much it weighs.

The theory of record linkage: I. P. Fellegi and A. B. Sunter, «A Theory for Record Linkage», Journal of the American
Statistical Association 64 (1969), pp. 1183–1210. Each piece of evidence is met among entries of one person with the
probability `same`, among entries of two people with the probability `other`; it weighs the logarithm of their ratio,
and weights add up. The benchmark of doubles prints both shares as they are counted on invented people.
"""

from dataclasses import dataclass
from enum import Enum
from math import log2


class Reason(Enum):
    """What is the same, nearly the same, or another."""

    SAME_IDENTIFIER = "same identifier"
    SAME_NAME = "same name"
    SAME_SURNAME = "same surname"
    SAME_GIVEN_NAME = "same given name"
    SAME_PATRONYMIC = "same patronymic"
    SAME_ORGANISATION = "same organisation"
    SAME_BIRTH_DATE = "same birth date"
    SAME_PHONE = "same phone"
    SAME_ADDRESS = "same address"
    NAMES_SWAPPED = "names swapped"
    NAMES_SPELLED = "full name in another alphabet"
    SURNAME_SPELLED = "surname in another alphabet"
    SURNAME_NEAR = "surname by one letter"
    SURNAME_FARTHER = "surname by two letters"
    SURNAME_HALF = "half of a double surname"
    SURNAME_OF_FAMILY = "surname of the other gender"
    SURNAME_BEGINS = "surname begins so"
    OTHER_SURNAME = "other surname"
    NAME_SPELLED = "name in another alphabet"
    NAME_NEAR = "name by one letter"
    NAME_SHORT = "short name"
    INITIAL_FITS = "initial fits"
    NAME_BEGINS = "name begins so"
    OTHER_NAME = "other name"
    PATRONYMIC_SPELLED = "patronymic in another alphabet"
    PATRONYMIC_NEAR = "patronymic by one letter"
    OTHER_PATRONYMIC = "other patronymic"
    ORGANISATION_BEGINS = "organisation begins so"
    DAY_MONTH_SWAPPED = "day and month swapped"
    BIRTH_DATE_NEAR = "birth date by one figure"
    OTHER_BIRTH_DATE = "other birth date"
    PHONE_NEAR = "phone by one figure"
    OTHER_IDENTIFIER = "other identifier"


@dataclass(frozen=True, slots=True)
class Odds:
    """How often it is met among entries of one person, and of two."""

    same: float
    other: float

    @property
    def weight(self) -> float:
        """In bits: positive speaks for one person."""
        return log2(self.same / self.other)


EVIDENCE = {
    Reason.SAME_SURNAME: Odds(0.80, 0.0012),
    Reason.SURNAME_SPELLED: Odds(0.05, 0.0001),
    Reason.SURNAME_NEAR: Odds(0.07, 0.0003),
    Reason.SURNAME_FARTHER: Odds(0.002, 0.0006),
    Reason.SURNAME_HALF: Odds(0.03, 0.0001),
    Reason.SURNAME_OF_FAMILY: Odds(0.001, 0.001),
    Reason.SURNAME_BEGINS: Odds(0.05, 0.002),
    Reason.OTHER_SURNAME: Odds(0.02, 0.99),
    Reason.SAME_GIVEN_NAME: Odds(0.85, 0.025),
    Reason.NAME_SPELLED: Odds(0.05, 0.001),
    Reason.NAME_NEAR: Odds(0.04, 0.001),
    Reason.NAME_SHORT: Odds(0.02, 0.002),
    Reason.INITIAL_FITS: Odds(0.02, 0.002),
    Reason.NAME_BEGINS: Odds(0.05, 0.005),
    Reason.OTHER_NAME: Odds(0.001, 0.97),
    Reason.SAME_PATRONYMIC: Odds(0.85, 0.028),
    Reason.PATRONYMIC_SPELLED: Odds(0.05, 0.001),
    Reason.PATRONYMIC_NEAR: Odds(0.04, 0.001),
    Reason.OTHER_PATRONYMIC: Odds(0.001, 0.97),
    Reason.NAMES_SWAPPED: Odds(0.02, 0.000002),
    Reason.SAME_ORGANISATION: Odds(0.8, 0.000002),
    Reason.ORGANISATION_BEGINS: Odds(0.3, 0.001),
    Reason.SAME_BIRTH_DATE: Odds(0.85, 0.00004),
    Reason.DAY_MONTH_SWAPPED: Odds(0.02, 0.00002),
    Reason.BIRTH_DATE_NEAR: Odds(0.04, 0.001),
    Reason.OTHER_BIRTH_DATE: Odds(0.002, 0.998),
    Reason.SAME_PHONE: Odds(0.7, 0.00005),
    Reason.PHONE_NEAR: Odds(0.02, 0.00006),
    Reason.SAME_ADDRESS: Odds(0.6, 0.00006),
    Reason.SAME_IDENTIFIER: Odds(0.9, 0.0000001),
    Reason.OTHER_IDENTIFIER: Odds(0.002, 0.998),
}
"""The whole table. Of each field at most one row holds; a field that one side is silent of weighs nothing."""

CONTRADICTIONS = frozenset({
    Reason.OTHER_NAME,
    Reason.OTHER_PATRONYMIC,
    Reason.OTHER_BIRTH_DATE,
    Reason.OTHER_IDENTIFIER,
})  # fmt: skip
"""Not outweighed by anything: evidence of one household is not independent, and twins share all but the name."""


def weight_of(reason: Reason) -> float:
    """What a piece of evidence adds, in bits; what is said of the full name only sums up what its parts have said."""
    return EVIDENCE[reason].weight
