"""Blocks of a paper as rows: what may not be torn apart is one row or rows that keep to the next."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import NamedTuple

from desktop_app.letters.lines import Style, broken
from desktop_app.letters.text import paragraphs


@dataclass(frozen=True, slots=True)
class Piece:
    """Text at its place in a row: `x` from the left margin, its baseline `drop` below the top of the row. In points."""

    text: str
    x: float
    drop: float
    style: Style
    spacing: float = 0


class Stroke(NamedTuple):
    """A straight line from one point to another, measured as a piece is, and its width."""

    x: float
    drop: float
    to_x: float
    to_drop: float
    width: float = 0.5


@dataclass(frozen=True, slots=True)
class Row:
    """A band across the page. `above` is a gap left out at the top of a page; one that `keeps` stays with the next.

    `head` are the rows that stand again above it where it begins a page: the titles of its table; `torn` are the lines
    that close it where it ends one.
    """

    height: float
    pieces: tuple[Piece, ...]
    above: float = 0
    keeps: bool = False
    strokes: tuple[Stroke, ...] = ()
    head: "tuple[Row, ...]" = ()
    torn: tuple[Stroke, ...] = ()


class Level(Enum):
    """Which ends of two columns are at one height."""

    HEAD = auto()
    FOOT = auto()


# Where the baseline lies in a row, in parts of its leading: the ascent and half of what is over.
_BASELINE = 0.79


def flowing(texts: Sequence[str], style: Style, width: float, *, x: float = 0, above: float = 0) -> list[Row]:
    """Paragraphs one under another; of none a single line stays behind or goes ahead at the turn of a page.

    Args:
        texts: what was typed; a line end starts a paragraph.
        style: how it is set.
        width: of the column.
        x: left edge of the column from the left margin.
        above: gap before the first row.
    """
    rows: list[Row] = []
    drop = style.leading * _BASELINE
    for text in texts:
        for paragraph in paragraphs(text):
            lines = broken(paragraph, style, width)
            for number, line in enumerate(lines):
                piece = Piece(line.text, x + line.x, drop, style, line.spacing)
                keeps = number in (0, len(lines) - 2) and number != len(lines) - 1
                rows.append(Row(style.leading, (piece,), keeps=keeps))
    return spaced(rows, above)


def spaced(rows: list[Row], above: float) -> list[Row]:
    """The rows with a gap before the first of them."""
    return [replace(row, above=above) for row in rows[:1]] + rows[1:]


def tied(rows: list[Row], last: int | None = None) -> list[Row]:
    """The rows, all of them or the `last` so many, kept with what follows."""
    free = 0 if last is None else max(0, len(rows) - last)
    return rows[:free] + [replace(row, keeps=True) for row in rows[free:]]


def beside(left: list[Row], right: list[Row], tallest: float, *, level: Level = Level.HEAD) -> list[Row]:
    """Two columns as one row, read one after the other; one under another where they are taller than `tallest`."""
    heights = height_of(left), height_of(right)
    height = max(heights)
    if not height or height > tallest:
        return left + right
    tops = (0.0, 0.0) if level is Level.HEAD else (height - heights[0], height - heights[1])
    return [Row(height, _pieces(left, tops[0]) + _pieces(right, tops[1]))]


def blank(rows: list[Row]) -> list[Row]:
    """The room that the rows take, with nothing in it."""
    return [replace(row, pieces=()) for row in rows]


def labelled(label: str, style: Style, rows: list[Row]) -> list[Row]:
    """The rows with a label at the left margin of the first of them."""
    piece = Piece(label, 0, style.leading * _BASELINE, style)
    return [replace(row, pieces=(piece, *row.pieces)) for row in rows[:1]] + rows[1:]


def height_of(rows: Sequence[Row]) -> float:
    """How much of a page the rows take, gaps between them included."""
    return sum(row.height + row.above for row in rows) - (rows[0].above if rows else 0)


def _pieces(rows: list[Row], top: float) -> tuple[Piece, ...]:
    pieces: list[Piece] = []
    for number, row in enumerate(rows):
        top += row.above if number else 0
        pieces += [replace(piece, drop=piece.drop + top) for piece in row.pieces]
        top += row.height
    return tuple(pieces)
