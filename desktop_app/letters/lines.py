"""Breaking a text into lines of a given width."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto
from functools import cache
from itertools import accumulate
from operator import itemgetter

import pyphen

from desktop_app.letters.fonts import NO_BREAK_SPACE, SOFT_HYPHEN, Face, Typeface, typeface


class Align(Enum):
    """How a line stands in its column."""

    LEFT = auto()
    CENTRE = auto()
    RIGHT = auto()
    JUSTIFY = auto()


@dataclass(frozen=True, slots=True)
class Style:
    """How a text is set. Sizes are in points; `indent` is that of a first line. Only justified text is hyphenated."""

    size: float
    face: Face = Face.REGULAR
    align: Align = Align.LEFT
    indent: float = 0

    @property
    def leading(self) -> float:
        """From one baseline to the next: the single interval of PT Serif."""
        return self.size * 1.32


@dataclass(frozen=True, slots=True)
class Line:
    """A line ready to be drawn: `x` from the left edge of its column, `spacing` is added to every space. In points."""

    text: str
    x: float
    spacing: float = 0


# In widths of a space: how far one may shrink, how far it stretches before a word is hyphenated instead, and how far it
# stretches at most.
_SHRINKS = 0.12
_LOOSE = 0.5
_TORN = 3.0
_HYPHENS_IN_A_ROW = 2
_LONGEST_HYPHENATED = 60
_LONGEST_SPLIT = 200
# Names and abbreviations stay whole: only lower-case words are hyphenated, and not the month of a date.
_HYPHENATED = re.compile(rf"(?<!\w)(?<!\d{NO_BREAK_SPACE})[а-яё]{{5,{_LONGEST_HYPHENATED}}}(?!\w)")
_COMPOUND = re.compile(r"(?<=[^\W\d_]{2}-)(?=[^\W\d_]{2})")


@cache
def _hyphenation() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="ru_RU")


def broken(text: str, style: Style, width: float) -> list[Line]:
    """The lines of one paragraph of printable text. A word wider than the column is broken by letters."""
    return list(_Setting(typeface(style.face), style, width).lines(text))


@dataclass(frozen=True, slots=True)
class _Setting:
    typeface: Typeface
    style: Style
    width: float

    @property
    def narrowest(self) -> float:
        return self.width - self.style.indent

    def measure(self, text: str) -> float:
        return self.typeface.width(text, self.style.size)

    def lines(self, text: str) -> Iterator[Line]:
        space = self.measure(" ")
        shrinks = _SHRINKS * space if self.style.align is Align.JUSTIFY else 0.0
        words = self._words(text)
        last = len(words) - 1
        indent, room = self.style.indent, self.narrowest
        line: list[str] = []
        used, hyphens = 0.0, 0  # `used` counts a space after every word
        for number, (whole, width) in enumerate(words):
            word, wide = whole, width
            while used + wide - shrinks * len(line) > room and (line or len(word) > 1):
                hyphenated = number != last and hyphens < _HYPHENS_IN_A_ROW
                head, rest = self._split(word, room - used, len(line), hyphenated=hyphenated)
                if head:
                    line.append(head)
                    used += self.measure(head) + space
                if line:
                    yield self._line(line, room - used + space, indent)
                    word = rest
                else:
                    *full, word = self._cut(word)
                    for piece in full:
                        yield self._line([piece], self.width - indent - self.measure(piece), indent)
                        indent = 0.0
                hyphens = hyphens + 1 if head.endswith(SOFT_HYPHEN) else 0
                indent, room, line, used, wide = 0.0, self.width, [], 0.0, self.measure(word)
            line.append(word)
            used += wide + space
        yield self._line(line, room - used + space, indent, ends=True)

    def _words(self, text: str) -> list[tuple[str, float]]:
        """What is parted by spaces, with its width; what is bound together and too wide is unbound."""
        advance, size = self.typeface.advances.__getitem__, self.style.size
        words = [(word, sum(map(advance, word)) * size) for word in text.split(" ")]
        if max(words, key=itemgetter(1))[1] <= self.narrowest:
            return words
        return [
            (part, self.measure(part))
            for word, wide in words
            for part in (word.split(NO_BREAK_SPACE) if wide > self.narrowest else [word])
        ]

    def _line(self, words: list[str], rest: float, indent: float, *, ends: bool = False) -> Line:
        text = " ".join(words)
        spaces = text.count(" ") + text.count(NO_BREAK_SPACE)
        match self.style.align:
            case Align.CENTRE:
                return Line(text, indent + rest / 2)
            case Align.RIGHT:
                return Line(text, indent + rest)
            case Align.JUSTIFY if spaces and (rest < 0 or not ends) and rest < _TORN * spaces * self.measure(" "):
                return Line(text, indent, rest / spaces)
        return Line(text, indent)

    def _split(self, word: str, room: float, gaps: int, *, hyphenated: bool) -> tuple[str, str]:
        """The part of a word that still fits into a line, and the rest; "" and the word where it goes on whole."""
        space = self.measure(" ")
        if len(word) > _LONGEST_SPLIT or (gaps and room + space < _LOOSE * space * gaps):
            return "", word
        heads = {match.start(): word[: match.start()] for match in _COMPOUND.finditer(word)}
        if hyphenated and self.style.align is Align.JUSTIFY:
            for match in _HYPHENATED.finditer(word):
                for place in _hyphenation().positions(match[0]):
                    heads[match.start() + place] = word[: match.start() + place] + SOFT_HYPHEN
        for place in sorted(heads, reverse=True):
            if self.measure(heads[place]) <= room:
                return heads[place], word[place:]
        return "", word

    def _cut(self, word: str) -> list[str]:
        """A word in pieces that fit into the column. A stress mark has no width: it stays with its letter."""
        ends = list(accumulate(map(self.typeface.advances.__getitem__, word)))
        limit = self.narrowest / self.style.size
        pieces: list[str] = []
        start, done = 0, 0.0
        while ends[-1] - done > limit and start + 1 < len(word):
            end = max(bisect_right(ends, done + limit), start + 1)
            pieces.append(word[start:end])
            start, done = end, ends[end - 1]
        return [*pieces, word[start:]]
