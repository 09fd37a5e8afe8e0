"""Cases of a Russian name. The rules are pytrovich's; what they get wrong stands in `hard_names`.

A case file and an officer may hold a dative of their own: some surnames decline as their family says.
"""

import logging
from enum import Enum
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from desktop_app.domain import hard_names
from desktop_app.domain.citizen import FullName, Gender
from desktop_app.domain.hard_names import Lookup

if TYPE_CHECKING:
    from pytrovich.enums import NamePart
    from pytrovich.maker import PetrovichDeclinationMaker


class Case(Enum):
    """The oblique cases, numbered as both pytrovich and `hard_names` number them."""

    GENITIVE = 0
    DATIVE = 1
    ACCUSATIVE = 2
    INSTRUMENTAL = 3
    PREPOSITIONAL = 4


def dative(full_name: FullName, gender: Gender | None) -> FullName:
    """«Кузнецову Петру Владимировичу»; without a gender the name stays as it is."""
    return declined(full_name, gender, Case.DATIVE)


def genitive(full_name: FullName, gender: Gender | None) -> FullName:
    """«Кузнецова Петра Владимировича»; without a gender the name stays as it is."""
    return declined(full_name, gender, Case.GENITIVE)


def declined(full_name: FullName, gender: Gender | None, case: Case) -> FullName:
    """The name in a case; without a gender it stays as it is."""
    if gender is None:
        return full_name
    from pytrovich.enums import NamePart

    is_man = gender is Gender.MALE
    surname = hard_names.surname_of_man if is_man else hard_names.surname_of_woman
    name = hard_names.name_of_man if is_man else hard_names.name_of_woman
    return FullName(
        _part(NamePart.LASTNAME, full_name.surname, gender, case, surname),
        _part(NamePart.FIRSTNAME, full_name.name, gender, case, name),
        _part(NamePart.MIDDLENAME, full_name.patronymic, gender, case, hard_names.patronymic),
    )


@lru_cache(maxsize=4096)
def _part(part: "NamePart", text: str, gender: Gender, case: Case, lookup: Lookup) -> str:
    from pytrovich.enums import Case as Known
    from pytrovich.enums import Gender as Bearer

    bearer = Bearer.MALE if gender is Gender.MALE else Bearer.FEMALE
    by_rule = _maker().make(part, bearer, Known(case.value), text)
    *before, last = zip(text.split("-"), by_rule.split("-"), strict=True)
    pieces = [
        piece if piece.lower() in hard_names.STILL_BEFORE_A_HYPHEN else _chosen(piece, ruled, case, lookup)
        for piece, ruled in before
    ]
    return "-".join([*pieces, _chosen(*last, case, lookup)])


def _chosen(piece: str, by_rule: str, case: Case, lookup: Lookup) -> str:
    paradigm = lookup(piece.lower())
    return piece[0] + (paradigm.stem + paradigm.endings[case.value])[1:] if paradigm else by_rule


@cache
def _maker() -> "PetrovichDeclinationMaker":
    from pytrovich.maker import PetrovichDeclinationMaker

    logging.getLogger("pytrovich.maker").disabled = True  # it writes the names it is given
    return PetrovichDeclinationMaker()
