"""How the parts of an address are written: which words only say what a place is, and which are its name."""

import re

from desktop_app.domain.cleaning import line
from desktop_app.domain.spelling import is_careless, one_alphabet

MARKS = {
    "region": ("обл", "область", "край", "респ", "республика", "ао", "автономный округ"),
    "district": ("р-н", "район", "муниципальный округ", "м.о"),
    "locality": (
        "г", "город", "пос", "поселок", "посёлок", "пгт", "рп", "с", "село", "дер", "деревня", "ст-ца", "станица",
        "х", "хутор", "п",
    ),
    "street": (
        "ул", "улица", "пр-кт", "просп", "проспект", "пер", "переулок", "пр-д", "проезд", "б-р", "бульвар", "наб",
        "набережная", "ш", "шоссе", "пл", "площадь", "мкр", "микрорайон", "квартал", "тракт", "аллея", "тупик",
    ),
    "flat": ("кв", "квартира", "комн", "комната", "оф", "офис"),
    "house": ("д", "дом", "корп", "корпус", "к", "стр", "строение", "влад"),
}  # fmt: skip
"""What says which part of an address it stands in; a full stop after it goes without saying."""

_WORD = re.compile(r"(?<![\w\u0300-\u036f-])(?:м\.о|[^\W\d_]+(?:-[^\W\d_]+)*)(?![\w\u0300-\u036f-])", re.IGNORECASE)
"""A word with its hyphens, but nothing that a figure or a mark over a letter is a part of: «5а», «1-я», «40-летия»."""

_CYRILLIC = re.compile("[а-яё.-]+")
_SMALL = {word for marks in MARKS.values() for mark in marks for word in mark.split()} - {"республика"}
_SMALL |= {
    "городской", "городское", "сельское", "поселение", "сельсовет", "линия", "км", "лит", "литера", "участок", "уч",
    "в", "во", "и", "на", "над", "под", "им", "имени", "лет",
}  # fmt: skip
_ABBREVIATED = frozenset({"ао", "снт", "днт", "гск", "жк", "тсн", "зато"})
_SHORT = 3
_LONGEST = 1000


def clean_place(text: str) -> str:
    """A region, a district, a town or a street as it is written: «г. рязань» and «Г. РЯЗАНЬ» become «г. Рязань».

    - Letters change their case only where nobody has minded it: where every word is all small, all capital or typed
      with Caps Lock on. One word typed otherwise («ул. Красных партизан») leaves the whole as it is, and short
      words in capitals stay («БАМ», «ул. БАМ»).
    - Words that say what a place is stay small, and «на», «им.», «лет» with them; every other word is a part of the
      name and gets a capital («ул. Карла Маркса», «Чеченская Республика»), as do the halves of a double one
      («Ростов-на-Дону») and an initial («ул. А. Невского»).
    - What has a figure in it («5а», «1-я», «40-летия») and Latin words stay; an alien look-alike within a word goes.
    - A text of more than 1,000 characters is no place: it is made one line and stays, for the check to refuse.
    """
    one_line = line(text)
    if len(one_line) > _LONGEST:
        return one_line
    plain = _WORD.sub(lambda found: one_alphabet(found[0]), one_line)
    words = _WORD.findall(plain)
    is_minded = not all(map(is_careless, words)) or (plain.isupper() and all(len(word) <= _SHORT for word in words))
    return plain if is_minded else ",".join(_WORD.sub(_spelled, piece) for piece in plain.split(","))


def _spelled(found: re.Match[str]) -> str:
    word = found[0].lower()
    if not _CYRILLIC.fullmatch(word):
        return found[0]
    if word in _ABBREVIATED:
        return word.upper()
    if len(word) == 1:
        return _letter(found, word)
    if word in _SMALL:
        return word
    if len(word) <= _SHORT and found[0].isupper() and not found.string.isupper():
        return found[0]
    return "-".join(half if half in _SMALL else half.capitalize() for half in word.split("-"))


def _letter(found: re.Match[str], letter: str) -> str:
    """One letter is a mark where it opens or closes its piece or has a figure behind it, else an initial."""
    before, behind = found.string[: found.start()].strip(), found.string[found.end() :]
    is_inside = bool(before) and behind.strip(" .") != "" and not behind.lstrip(" .")[0].isdigit()
    if letter in _SMALL and not is_inside:
        return letter
    return letter.upper() if behind.startswith(".") else found[0]
