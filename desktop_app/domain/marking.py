"""Which parts of a shown text are what was looked for, so that a screen can mark them."""

import re
from collections.abc import Collection, Iterator
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

from desktop_app.domain.search_key import USUAL, fold

Span = tuple[int, int]
"""From a character, up to the one behind the last."""


def marked(text: str, sought: Collection[str], *, inside: bool = False) -> tuple[Span, ...]:
    """Where folded words stand in a text: as beginnings of its words, with `inside` anywhere in them, in its order.

    A word with a digit is found through the spaces and hyphens of a number: «3456789» in «345-67-89».
    """
    letters = _letters(text)
    spans = {
        (letters.at[start], letters.at[start + len(word) - 1] + 1)
        for word in sought
        if word
        for start in _places(letters.glued, word)
        if _fits(letters, start, word, inside=inside)
    }
    return tuple(_united(sorted(spans)))


_RUN = re.compile(r"[^\W_]+")


class _Letters(NamedTuple):
    """The folded letters and digits of a text without what parts them: where each stands, and where words begin."""

    glued: str
    at: tuple[int, ...]
    beginnings: frozenset[int]


@lru_cache(maxsize=512)
def _letters(text: str) -> _Letters:
    return _by_runs(text) if USUAL.fullmatch(text) else _one_by_one(text)


def _by_runs(text: str) -> _Letters:
    runs = list(_RUN.finditer(fold(text)))
    at = tuple(place for run in runs for place in range(*run.span()))
    beginnings = accumulate((run.end() - run.start() for run in runs[:-1]), initial=0)
    return _Letters("".join(run[0] for run in runs), at, frozenset(beginnings))


def _one_by_one(text: str) -> _Letters:
    glued: list[str] = []
    at: list[int] = []
    beginnings = set()
    is_parted = True
    for place, character in enumerate(text):
        folded, parts = _folded(character)
        if folded:
            if is_parted:
                beginnings.add(len(glued))
            is_parted = False
            glued.extend(folded)
            at.extend([place] * len(folded))
        elif parts:
            is_parted = True
    return _Letters("".join(glued), tuple(at), frozenset(beginnings))


@lru_cache(maxsize=1024)
def _folded(character: str) -> tuple[str, bool]:
    """What is left of a character when it is folded, and whether it parts words: a stress mark does not."""
    folded = fold(character)
    return "".join(filter(str.isalnum, folded)), bool(folded)


def _places(glued: str, word: str) -> Iterator[int]:
    at = glued.find(word)
    while at >= 0:
        yield at
        at = glued.find(word, at + 1)


def _fits(letters: _Letters, start: int, word: str, *, inside: bool) -> bool:
    is_beginning = start in letters.beginnings
    if any(map(str.isdecimal, word)):
        return is_beginning or letters.glued[start].isdecimal()
    is_one_word = letters.beginnings.isdisjoint(range(start + 1, start + len(word)))
    return is_one_word and (inside or is_beginning)


def _united(spans: list[Span]) -> Iterator[Span]:
    last: Span | None = None
    for start, end in spans:
        if last is not None and start <= last[1]:
            last = (last[0], max(last[1], end))
            continue
        if last is not None:
            yield last
        last = (start, end)
    if last is not None:
        yield last
