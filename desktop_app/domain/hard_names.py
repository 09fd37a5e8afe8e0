"""Names that the rules of declension get wrong, each with its stem and its endings.

Endings stand in the order of `Case`: genitive, dative, accusative, instrumental, prepositional.
"""

from collections.abc import Callable
from typing import NamedTuple


class Paradigm(NamedTuple):
    """A stem and the five endings that follow it, in small letters."""

    stem: str
    endings: tuple[str, ...]


Lookup = Callable[[str], Paradigm | None]
"""The paradigm of a word in small letters; None where the rules are right."""

HARD = ("а", "у", "а", "ом", "е")
HUSHED = ("а", "у", "а", "ем", "е")
SOFT = ("я", "ю", "я", "ем", "е")
FIRST = ("ы", "е", "у", "ой", "е")
AFTER_HUSHING = ("и", "е", "у", "ей", "е")
THIRD = ("и", "и", "ь", "ью", "и")
IN_IYA = ("ии", "ие", "ию", "ией", "ие")
UNCHANGED = ("", "", "", "", "")

_FLEETING_HARD = {
    "бобер": "бобр", "бобёр": "бобр", "ветер": "ветр", "волчок": "волчк", "голубок": "голубк", "дубок": "дубк",
    "жнец": "жнец", "ковер": "ковр", "ковёр": "ковр", "козел": "козл", "козёл": "козл", "костер": "костр",
    "костёр": "костр", "кузнец": "кузнец", "купец": "купц", "лев": "льв", "малец": "мальц", "орел": "орл",
    "орёл": "орл", "осел": "осл", "осёл": "осл", "пес": "пс", "петушок": "петушк", "пёс": "пс", "стрелец": "стрельц",
    "цветок": "цветк", "чулок": "чулк", "шатер": "шатр", "шатёр": "шатр", "швец": "швец",
}  # fmt: skip
_FLEETING_HUSHED = {"горец": "горц", "заяц": "зайц", "палец": "пальц", "перец": "перц"}
_FLEETING_SOFT = {
    "гребень": "гребн", "деготь": "дегт", "дёготь": "дёгт", "журавель": "журавл", "камень": "камн", "коготь": "когт",
    "корень": "корн", "локоть": "локт", "муравей": "муравь", "ноготь": "ногт", "ной": "но", "пень": "пн",
    "прибой": "прибо", "ремень": "ремн", "репей": "репь", "ручей": "ручь", "соловей": "соловь", "студень": "студн",
    "топчий": "топчи", "улей": "уль",
}  # fmt: skip
_STRESSED = ("бородач", "грач", "палач", "силач", "ткач", "толмач", "трубач")
_SURNAMES_OF_MEN = {
    **{word: Paradigm(stem, HARD) for word, stem in _FLEETING_HARD.items()},
    **{word: Paradigm(stem, HUSHED) for word, stem in _FLEETING_HUSHED.items()},
    **{word: Paradigm(stem, SOFT) for word, stem in _FLEETING_SOFT.items()},
    **{word: Paradigm(word, HARD) for word in _STRESSED},
    "золя": Paradigm("золя", UNCHANGED),
}
"""Nouns that lose a vowel, keep it or bear the stress on their ending; and such as only look like an adjective."""

_IN_NOK = ("енок", "ёнок", "онок")
_HUSHING = ("жа", "ча", "ша", "ща")

_NOUNS_IN_INA = (
    "былина", "година", "дубина", "калина", "кручина", "малина", "скотина", "смородина", "судьбина", "щербина",
)  # fmt: skip
_SURNAMES_OF_WOMEN = {
    **{noun: Paradigm(noun[:-1], FIRST) for noun in _NOUNS_IN_INA},
    "золя": Paradigm("золя", UNCHANGED),
}
"""Nouns that serve as surnames: the rules take them for the feminine of such as «Дубинин»."""

_NAMES_OF_MEN = {name: Paradigm(name[:-1], FIRST) for name in ("данило", "михайло", "шота")}
_NAMES_OF_WOMEN = {
    **{f"{stem}ь": Paradigm(stem, THIRD) for stem in ("адел", "асел", "гузел", "гюзел")},
    **{f"{stem}ия": Paradigm(stem, IN_IYA) for stem in ("наз", "нур", "рамз", "ран", "сан")},
}
"""Names of the third declension; names stressed on the last syllable, whose dative is in -ие."""

STILL_BEFORE_A_HYPHEN = frozenset({"жан", "сен"})
"""First halves that were never a name by themselves."""


def surname_of_man(word: str) -> Paradigm | None:
    """«Заяц», and the whole kinds «Коваленок» and «Кваша»."""
    if word.endswith(_IN_NOK):
        return Paradigm(f"{word[:-2]}к", HARD)
    return _SURNAMES_OF_MEN.get(word) or _after_hushing(word)


def surname_of_woman(word: str) -> Paradigm | None:
    """«Дубина», and the kind «Кваша»."""
    return _SURNAMES_OF_WOMEN.get(word) or _after_hushing(word)


def name_of_man(word: str) -> Paradigm | None:
    """«Данило»."""
    return _NAMES_OF_MEN.get(word)


def name_of_woman(word: str) -> Paradigm | None:
    """«Адель»."""
    return _NAMES_OF_WOMEN.get(word)


def patronymic(_word: str) -> Paradigm | None:
    """The rules know them all."""
    return None


def _after_hushing(word: str) -> Paradigm | None:
    return Paradigm(word[:-1], AFTER_HUSHING) if word.endswith(_HUSHING) else None
