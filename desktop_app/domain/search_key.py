"""How text is folded and split for searching: the same for what is stored and for what is typed."""

import unicodedata

_MARKS_TO_SQLITE = frozenset(map(chr, (*range(0x19B0, 0x19C1), 0x19C8, 0x19C9, 0x1CF2, 0x1CF3)))
"""Became letters in a later Unicode than SQLite's."""

_PART_WORDS_IN_SQLITE = frozenset("\u1cf2\u1cf3").union(map(chr, range(0x19B0, 0x19CA)))
"""Signs of New Tai Lue and Vedic that were combining marks when SQLite's table was made, and are letters today."""


def fold(text: str) -> str:
    """Without difference of case, with е for ё and without stress and other separate marks; SQLite folds only ASCII."""
    joined = unicodedata.normalize("NFC", text.casefold()).replace("ё", "е")
    return "".join(each for each in joined if not _is_mark(each))


def words(text: str) -> tuple[str, ...]:
    """The folded words: runs of letters and digits, so «Иванов-Петров» is two words and «12/3» is two.

    SQLite's tokenizer unicode61 keeps each of them whole, as an index with detail=none needs of a word it is asked for.
    """
    folded = (each if each.isalnum() and each not in _PART_WORDS_IN_SQLITE else " " for each in fold(text))
    return tuple("".join(folded).split())


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M") or character in _MARKS_TO_SQLITE
