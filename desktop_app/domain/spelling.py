"""How a person's name is written: one surname, name or patronymic at a time."""

import re
import unicodedata

from desktop_app.domain.cleaning import line

_LATIN = "ABCEHKMOPTXYIËaceopxykië"
_CYRILLIC = "АВСЕНКМОРТХУІЁасеорхукіё"
_TO_CYRILLIC = str.maketrans(_LATIN, _CYRILLIC)
_TO_LATIN = str.maketrans(_CYRILLIC, _LATIN)

_LATIN_LETTER = re.compile("[A-Za-z\u00c0-\u024f]")
_CYRILLIC_LETTER = re.compile("[\u0400-\u052f]")

_APOSTROPHES = re.compile("['`´‘ʼ′]")
_HYPHENS = re.compile(r"\s*[-\u2010-\u2015\u2212][-\u2010-\u2015\u2212\s]*")
# Spelling a pasted megabyte would hold the screen for half a second.
_LONGEST = 1000
_EDGES = " ,;:-"
_SLIP = re.compile(r"[^\W\d_]{3,}")

FOLLOWS_A_NAME = frozenset({"оглы", "оглу", "кызы", "гызы", "кизи", "угли", "уулу", "улы", "заде"})
_BEFORE_A_NAME = frozenset({
    "аль", "бен", "бинт", "ван", "да", "де", "дель", "ден", "дер", "ди", "дос", "дю", "ибн", "ла", "ле",
    "фон", "цу", "эль", "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el",
    "ibn", "la", "le", "van", "von", "zu",
})  # fmt: skip


def clean_name(text: str) -> str:
    """A surname, name or patronymic as documents write it; what has no letter at all comes back as it was typed.

    - An alien look-alike within a word («Kузнецов» with a Latin K, «Пëтр» with a Latin ë) is replaced: the word goes
      over to Cyrillic where that can spell all of it, else to Latin; a wholly Latin word stays Latin.
    - A word all small, all capital, or typed with Caps Lock on («кУЗНЕЦОВ») gets one capital; so does «КУзнецов».
      Other capitals inside a word are the person's own («МакДональд»).
    - Both halves of a double surname get a capital; spaces around the hyphen go, any dash becomes a hyphen; a single
      letter after a hyphen stays («2-й»).
    - After a one-letter beginning and an apostrophe comes a capital (О’Брайен), after a longer one it does not
      (Лук’яненко); any apostrophe becomes ’.
    - «оглы», «кызы», «заде» and their kin after a name are small; «де ла», «фон», «ван дер», «аль-» before one are
      small when nobody typed them otherwise.
    - A text of more than 1,000 characters is no name: it is made one line and stays, for the check to refuse.
    - Commas, semicolons, colons and hyphens at the ends are debris of pasting and go. Digits, brackets, full stops
      (initials) and anything else stay: they may be meant.
    """
    one_line = line(text)
    if len(one_line) > _LONGEST:
        return one_line
    plain = _HYPHENS.sub("-", _APOSTROPHES.sub("’", one_line))
    words = plain.strip(_EDGES).split()
    return " ".join(_spelled(at, words) for at in range(len(words))) or plain


def has_letters(text: str) -> bool:
    """Whether the text can be a name at all."""
    return any(character.isalpha() for character in text)


def one_alphabet(word: str) -> str:
    """A word that mixes Latin and Cyrillic letters, in the one that can spell all of it; else as it was typed."""
    if not (_LATIN_LETTER.search(word) and _CYRILLIC_LETTER.search(word)):
        return word
    cyrillic = _joined(word.translate(_TO_CYRILLIC))
    if not _LATIN_LETTER.search(cyrillic):
        return cyrillic
    latin = _joined(word.translate(_TO_LATIN))
    return word if _CYRILLIC_LETTER.search(latin) else latin


def is_careless(word: str) -> bool:
    """Whether nobody has minded the case of its letters: all small, all capital, or typed with Caps Lock on."""
    return word.islower() or word.isupper() or (word[:1].islower() and word[1:].isupper())


def _spelled(at: int, words: list[str]) -> str:
    word = one_alphabet(words[at])
    if at > 0 and word.lower() in FOLLOWS_A_NAME:
        return word.lower()
    if at < len(words) - 1 and _is_particle(word):
        return word.lower()
    *before, last = word.split("-")
    halves = [half.lower() if _is_particle(half) else _half(half) for half in before]
    return "-".join([*halves, _last_half(last) if before else _half(last)])


def _is_particle(word: str) -> bool:
    return word.lower() in _BEFORE_A_NAME and is_careless(word)


def _last_half(part: str) -> str:
    if part.lower() in FOLLOWS_A_NAME:
        return part.lower()
    return part if len(part) == 1 else _half(part)


def _half(part: str) -> str:
    is_slip = _SLIP.fullmatch(part) and part[:2].isupper() and part[2:].islower()
    return _capitalised(part) if is_slip or is_careless(part) else part


def _joined(word: str) -> str:
    """A letter that has changed its alphabet may join with the mark after it."""
    return unicodedata.normalize("NFC", word)


def _capitalised(part: str) -> str:
    start = next((at for at, character in enumerate(part) if character.isalpha()), 0)
    lowered = part[:start] + _upper(part[start : start + 1]) + "".join(_lower(each) for each in part[start + 1 :])
    return re.sub(r"^(\w’)(\w)", lambda found: found[1] + _upper(found[2]), lowered)


def _upper(character: str) -> str:
    return character.upper() if len(character.upper()) == 1 else character


def _lower(character: str) -> str:
    return character.lower() if len(character.lower()) == 1 else character
