"""Cases of a Russian name. The rules are pytrovich's; what they get wrong stands in the tables here.

A case file may hold a dative of its own (`CaseFile.dative`): some surnames decline as their family says.
"""

import logging
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from desktop_app.domain.citizen import FullName, Gender

if TYPE_CHECKING:
    from pytrovich.enums import Case
    from pytrovich.maker import PetrovichDeclinationMaker

Forms = tuple[str, str]
"""The genitive and the dative, in small letters."""

Exceptions = Callable[[str], Forms | None]

_HARD_STEMS = {
    "бобер": "бобр", "бобёр": "бобр", "ветер": "ветр", "волчок": "волчк", "голубок": "голубк", "горец": "горц",
    "дубок": "дубк", "заяц": "зайц", "ковер": "ковр", "ковёр": "ковр", "козел": "козл", "козёл": "козл",
    "костер": "костр", "костёр": "костр", "кузнец": "кузнец", "купец": "купц", "лев": "льв", "малец": "мальц",
    "орел": "орл", "орёл": "орл", "осел": "осл", "осёл": "осл", "палец": "пальц", "перец": "перц", "пес": "пс",
    "петушок": "петушк", "пёс": "пс", "стрелец": "стрельц", "цветок": "цветк", "чулок": "чулк", "шатер": "шатр",
    "шатёр": "шатр",
}  # fmt: skip
_SOFT_STEMS = {
    "гребень": "гребн", "деготь": "дегт", "дёготь": "дёгт", "журавель": "журавл", "камень": "камн", "коготь": "когт",
    "корень": "корн", "локоть": "локт", "муравей": "муравь", "ноготь": "ногт", "ной": "но", "пень": "пн",
    "прибой": "прибо", "ремень": "ремн", "репей": "репь", "ручей": "ручь", "соловей": "соловь", "студень": "студн",
    "топчий": "топчи", "улей": "уль",
}  # fmt: skip
_SURNAMES_OF_MEN: dict[str, Forms] = {
    **{surname: (f"{stem}а", f"{stem}у") for surname, stem in _HARD_STEMS.items()},
    **{surname: (f"{stem}я", f"{stem}ю") for surname, stem in _SOFT_STEMS.items()},
    "золя": ("золя", "золя"),
}
"""Surnames that lose a vowel, or only look like an adjective; the rules know a few of the kind («Воробей»)."""

_IN_NOK = ("енок", "ёнок", "онок")
"""Surnames of men such as «Коваленок» lose the vowel."""

_NOUNS_IN_INA = (
    "былина", "година", "дубина", "калина", "кручина", "малина", "скотина", "смородина", "судьбина", "щербина",
)  # fmt: skip
_SURNAMES_OF_WOMEN: dict[str, Forms] = {
    **{noun: (f"{noun[:-1]}ы", f"{noun[:-1]}е") for noun in _NOUNS_IN_INA},
    "золя": ("золя", "золя"),
}
"""Nouns that serve as surnames: the rules take them for the feminine of such as «Дубинин»."""

_NAMES_OF_MEN: dict[str, Forms] = {
    "данило": ("данилы", "даниле"),
    "михайло": ("михайлы", "михайле"),
    "шота": ("шоты", "шоте"),
}
_NAMES_OF_WOMEN: dict[str, Forms] = {
    **{f"{stem}ь": (f"{stem}и", f"{stem}и") for stem in ("адел", "асел", "гузел", "гюзел")},
    **{f"{stem}ия": (f"{stem}ии", f"{stem}ие") for stem in ("наз", "нур", "рамз", "ран", "сан")},
}

_STILL_BEFORE_A_HYPHEN = frozenset({"жан", "сен"})


def dative(full_name: FullName, gender: Gender | None) -> FullName:
    """«Кузнецову Петру Владимировичу»; without a gender the name stays as it is."""
    from pytrovich.enums import Case

    return _declined(full_name, gender, Case.DATIVE) if gender else full_name


def genitive(full_name: FullName, gender: Gender | None) -> FullName:
    """«Кузнецова Петра Владимировича»; without a gender the name stays as it is."""
    from pytrovich.enums import Case

    return _declined(full_name, gender, Case.GENITIVE) if gender else full_name


def _declined(full_name: FullName, gender: Gender, case: "Case") -> FullName:
    from pytrovich.enums import Gender as Known
    from pytrovich.enums import NamePart

    is_man = gender is Gender.MALE
    known = Known.MALE if is_man else Known.FEMALE
    surname = _surname_of_man if is_man else _SURNAMES_OF_WOMEN.get
    name = _NAMES_OF_MEN.get if is_man else _NAMES_OF_WOMEN.get

    def declined(part: NamePart, text: str, exception: Exceptions) -> str:
        by_rule = _maker().make(part, known, case, text)
        *before, last = zip(text.split("-"), by_rule.split("-"), strict=True)
        pieces = [
            piece if piece.lower() in _STILL_BEFORE_A_HYPHEN else _chosen(piece, ruled, exception, case)
            for piece, ruled in before
        ]
        return "-".join([*pieces, _chosen(*last, exception, case)])

    return FullName(
        declined(NamePart.LASTNAME, full_name.surname, surname),
        declined(NamePart.FIRSTNAME, full_name.name, name),
        declined(NamePart.MIDDLENAME, full_name.patronymic, _no_exception),
    )


def _chosen(piece: str, by_rule: str, exception: Exceptions, case: "Case") -> str:
    forms = exception(piece.lower())
    return piece[0] + forms[case.value][1:] if forms else by_rule


def _surname_of_man(word: str) -> Forms | None:
    if word.endswith(_IN_NOK):
        return f"{word[:-2]}ка", f"{word[:-2]}ку"
    return _SURNAMES_OF_MEN.get(word)


def _no_exception(_word: str) -> Forms | None:
    return None


@cache
def _maker() -> "PetrovichDeclinationMaker":
    from pytrovich.maker import PetrovichDeclinationMaker

    logging.getLogger("pytrovich.maker").disabled = True  # it writes the names it is given
    return PetrovichDeclinationMaker()
