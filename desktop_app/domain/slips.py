"""What was typed in another alphabet than it was meant: by the keys, by the look of letters, by the sound of them."""

from collections.abc import Callable

from desktop_app.domain.search_key import fold

_LATIN_KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,./~QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>?"
_RUSSIAN_KEYS = "ёйцукенгшщзхъфывапролджэячсмитьбю.ЁЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮ,"
_TO_RUSSIAN_KEYS = str.maketrans(_LATIN_KEYS, _RUSSIAN_KEYS)
_TO_LATIN_KEYS = str.maketrans(_RUSSIAN_KEYS, _LATIN_KEYS)

_LATIN_SHAPES = "abcehkmoptxy"
_CYRILLIC_SHAPES = "авсенкмортху"
_TO_CYRILLIC_SHAPES = str.maketrans(_LATIN_SHAPES, _CYRILLIC_SHAPES)
_TO_LATIN_SHAPES = str.maketrans(_CYRILLIC_SHAPES, _LATIN_SHAPES)

_SOUNDS = {
    "shch": ("щ",), "sch": ("щ", "ш"), "zh": ("ж",), "kh": ("х",), "ts": ("ц", "тс"), "tz": ("ц",), "ch": ("ч",),
    "sh": ("ш",), "yu": ("ю",), "iu": ("ю", "ию"), "ju": ("ю",), "ya": ("я",), "ia": ("я", "ия", "ья"),
    "iia": ("ия",), "ja": ("я",), "yo": ("е", "йо"), "jo": ("е",), "ye": ("е", "ье"), "je": ("е",),
    "ie": ("ие", "ье", "ъе"), "yy": ("ый",), "iy": ("ий",), "ii": ("ий",), "yi": ("ый", "ьи"), "ey": ("ей",),
    "ei": ("ей", "еи"), "ay": ("ай",), "ai": ("ай", "аи"), "oy": ("ой",), "oi": ("ой", "ои"), "uy": ("уй",),
    "ui": ("уй",), "x": ("кс",), "ph": ("ф",), "ck": ("к",), "a": ("а",), "b": ("б",), "c": ("к", "ц", "с"),
    "d": ("д",), "e": ("е", "э"), "f": ("ф",), "g": ("г",), "h": ("х", "г"), "i": ("и", "й"), "j": ("й", "ж"),
    "k": ("к",), "l": ("л", "ль"), "m": ("м",), "n": ("н", "нь"), "o": ("о",), "p": ("п",), "q": ("к",), "r": ("р",),
    "s": ("с",), "t": ("т",), "u": ("у", "ю"), "v": ("в",), "w": ("в",), "y": ("ы", "ий", "й"), "z": ("з",),
}  # fmt: skip
"""Passports since 1997, road signs and common habit, the likeliest reading first; ь was always left out."""

_LONGEST_SOUND = max(map(len, _SOUNDS))
MOST_READINGS = 64
"""A word of many ambiguous sounds is read in its likeliest ways only."""


def by_other_keys(text: str) -> tuple[str, ...]:
    """What the same keys give in the other keyboard layout: «Bdfyjd» is «Иванов», «Ыьшер» is «Smith».

    It must be asked before punctuation is dropped, for six letters lie on keys of punctuation.
    """
    turned = (text.translate(table) for table in (_TO_RUSSIAN_KEYS, _TO_LATIN_KEYS) if _has_letters_of(text, table))
    return tuple(each for each in turned if each != text)


def by_shape(text: str) -> tuple[str, ...]:
    """The text with each word in one alphabet that only looks as if it were: «Иванoв» with a Latin o."""
    ways = []
    for table, target in ((_TO_CYRILLIC_SHAPES, _is_latin), (_TO_LATIN_SHAPES, _is_cyrillic)):
        turned = " ".join(_reshaped(fold(word), table, target) for word in text.split())
        if turned != " ".join(map(fold, text.split())):
            ways.append(turned)
    return tuple(dict.fromkeys(ways))


def by_sound(word: str) -> tuple[str, ...]:
    """How a folded word of Latin letters may be spelled in Cyrillic, the likeliest first; nothing for any other word.

    «shcherbakov» is «щербаков»: the longest sounds are taken first.
    """
    if not word or not all(map(_is_latin, word)):
        return ()
    readings = [""]
    at = 0
    while at < len(word):
        # Every letter alone has a sound.
        sound = next(word[at : at + size] for size in range(_LONGEST_SOUND, 0, -1) if word[at : at + size] in _SOUNDS)
        spelled = _SOUNDS[sound]
        readings = [reading + letters for letters in spelled for reading in readings][:MOST_READINGS]
        at += len(sound)
    return tuple(dict.fromkeys(readings))


def _has_letters_of(text: str, table: dict[int, int]) -> bool:
    return any(each.isalpha() and ord(each) in table for each in text)


def _reshaped(word: str, table: dict[int, int], is_alien: Callable[[str], bool]) -> str:
    aliens = [each for each in word if is_alien(each)]
    return word.translate(table) if aliens and all(ord(each) in table for each in aliens) else word


def _is_latin(letter: str) -> bool:
    return "a" <= letter <= "z"


def _is_cyrillic(letter: str) -> bool:
    return "\u0400" <= letter <= "\u052f"
