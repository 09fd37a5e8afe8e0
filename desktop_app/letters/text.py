"""From any text to one that the typefaces can draw, with the spaces that must not be broken."""

import re
import unicodedata

from desktop_app.letters.fonts import NO_BREAK_SPACE, draws

# Stands on the paper for a character that has no glyph (an emoji, Hebrew, NUL): nothing vanishes unseen.
UNKNOWN = "◊"

_LINE_ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
_NO_BREAK_SPACES = "\u00a0\u2007\u202f"
_VARIATION_SELECTORS = (range(0x180B, 0x180E), range(0xFE00, 0xFE10), range(0xE0100, 0xE01F0))


class _Signs(dict[int, str]):
    """What is drawn for each character code; reckoned when it is first met."""

    def __missing__(self, code: int) -> str:
        drawn = self[code] = _drawn(chr(code))
        return drawn


def _drawn(sign: str) -> str:
    category = unicodedata.category(sign)
    if sign in _LINE_ENDS:
        return "\n"
    if sign in _NO_BREAK_SPACES:
        return NO_BREAK_SPACE
    if category == "Zs" or sign == "\t":
        return " "
    if category == "Cf" or any(ord(sign) in selectors for selectors in _VARIATION_SELECTORS):
        return ""  # joins or directs its neighbours and has no picture of its own
    if draws(sign):
        return sign
    parts = unicodedata.normalize("NFKD", sign)
    return parts if all(map(draws, parts)) else UNKNOWN


_SIGNS = _Signs()


def printable(text: str) -> str:
    """The text in signs that the typefaces have, its line ends as newlines, its runs of spaces as one space."""
    return re.sub(" {2,}", " ", unicodedata.normalize("NFC", text).translate(_SIGNS))


def paragraphs(text: str) -> list[str]:
    """The lines of a text that say something, ready to be set."""
    return [bound(line.strip()) for line in printable(text).split("\n") if line.strip()]


_MONTHS = "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря"
_UNITS = (
    "года|году|дней|дня|день|часов|часа|час|минут|мин|руб|коп|тыс|млн|млрд|чел|шт|"
    "листов|листа|лист|л|экз|мм|см|м|км|кг|т|г|₽|%"
)
_INITIALS = r"[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ]\."
_SHORT = (
    *("ст", "ч", "п", "пп", "ул", "пр", "пр-кт", "просп", "пер", "наб", "дер", "пос"),
    *("д", "корп", "стр", "кв", "каб", "тел", "доб"),
)
_BINDS_NEXT = (
    "№",
    r"(?<![\w-])[авикосуяАВИКОСУЯ]",
    r"(?<!\d )\bг\.",
    *(rf"\b{short}\." for short in _SHORT),
)
# Before a figure or «№» they may stay behind: what follows is bound together as it is.
_PREPOSITION = r"(?<![\w-])(?:[Нн]а|[Пп]о|[Ии]з|[Оо]т|[Дд]о|[Зз]а|[Сс]о|[Вв]о|[Оо]б|[Кк]о|[Нн]е|[Нн]и)"
_BOUND = re.compile(
    rf" (?:(?:{'|'.join(f'(?<={before} )' for before in _BINDS_NEXT)})(?=\S)|(?<={_PREPOSITION} )(?=[А-ЯЁа-яё])"
    rf"|(?<=\d )(?=(?:ст|ч|пп?)\.)|(?<=\d )(?=(?:{_MONTHS}|{_UNITS})(?!\w)|\(?\d)"
    r"|(?<=\d\) )(?=\d)"
    r"|(?<=\b[А-ЯЁ]\. )(?=[А-ЯЁ])"
    rf"|(?<=[а-яё] )(?={_INITIALS}(?!\s?[А-ЯЁ][а-яё]))"
    r"|(?=[—–](?: |$)))",
)


def bound(text: str) -> str:
    """Bind what may not be torn at the end of a line.

    «№ 5», «П. В. Кузнецов», «Кузнецов П. В.», «22 ноября», «30 дней», «в дом», «на дом», «ст. 12», 8 (34342) 6-12-40,
    and a dash to its word.
    """
    return _BOUND.sub(NO_BREAK_SPACE, text)
