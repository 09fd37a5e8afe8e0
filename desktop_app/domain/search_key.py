"""How text is folded and split for searching: the same for what is stored and for what is typed."""

import re
import unicodedata
from collections.abc import Callable

_MARKS_TO_SQLITE = frozenset(map(chr, (*range(0x19B0, 0x19C1), 0x19C8, 0x19C9, 0x1CF2, 0x1CF3)))
"""Became letters in a later Unicode than SQLite's."""


USUAL = re.compile(r"[ -~\u00a0«»№–—…А-Яа-яЁё]*")
"""A text of characters of which each is folded to one: almost everything in a register, and quickly done."""

_RUN = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Without difference of case, with е for ё and without stress and other separate marks; SQLite folds only ASCII."""
    if USUAL.fullmatch(text):
        return text.casefold().replace("ё", "е")
    return unicodedata.normalize("NFC", text.casefold()).translate(_FOLDED)


def words(text: str) -> tuple[str, ...]:
    """The folded words: runs of letters and digits, so «Иванов-Петров» is two words and «12/3» is two.

    SQLite's tokenizer unicode61 keeps each of them whole, as an index with detail=none needs of a word it is asked for.
    """
    if USUAL.fullmatch(text):
        return tuple(_RUN.findall(fold(text)))
    return tuple(fold(text).translate(_PARTED).split())


class _Table(dict[int, str]):
    """A table for str.translate that fills itself with the characters it meets; a long text is folded in no time."""

    def __init__(self, becomes: Callable[[str], str]) -> None:
        super().__init__()
        self._becomes = becomes

    def __missing__(self, code: int) -> str:
        self[code] = self._becomes(chr(code))
        return self[code]


def _is_mark(character: str) -> bool:
    return unicodedata.category(character).startswith("M") or character in _MARKS_TO_SQLITE


def _folded(character: str) -> str:
    return "" if _is_mark(character) else "е" if character == "ё" else character


_FOLDED = _Table(_folded)
_PARTED = _Table(lambda character: character if character.isalnum() else " ")
