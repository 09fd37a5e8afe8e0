"""Envelopes and labels: ГОСТ Р 51506-99 and the rules of postal service."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from desktop_app.domain.post import Envelope, EnvelopeSize
from desktop_app.letters.lines import Style
from desktop_app.letters.paper import Description, Page, Sheet, pdf
from desktop_app.letters.rows import Piece, Row, Stroke, flowing, height_of

MM = 72 / 25.4

LABELS_ACROSS, LABELS_DOWN = 3, 8
LABEL = (70 * MM, 37 * MM)

_LABEL_SHEET = Sheet(width=210 * MM, height=297 * MM, left=0, right=0, top=0.5 * MM, bottom=0.5 * MM)
_LABEL_PADDING = 5 * MM
_SIZES = (12.0, 11.0, 10.0, 9.0, 8.0, 7.0, 6.0, 5.0)
_NUMBERING = Style(12)
_MARGIN = 12 * MM
_SENDER = 80 * MM
_DIGIT = (5 * MM, 10 * MM)
_DIGIT_STROKE = 0.7 * MM
_PITCH = 9 * MM
_STENCIL_LEFT = 15 * MM
_STENCIL_FOOT = 12 * MM
_NO_DAY = (2000, 1, 1)

_POINTS = {"a": (0, 0), "b": (1, 0), "c": (0, 1), "d": (1, 1), "e": (0, 2), "f": (1, 2)}
_DIGITS = {
    "0": ("ab", "bf", "fe", "ea"),
    "1": ("cb", "bf"),
    "2": ("ab", "bd", "de", "ef"),
    "3": ("ab", "bc", "cd", "de"),
    "4": ("ac", "cd", "bf"),
    "5": ("ba", "ac", "cd", "df", "fe"),
    "6": ("bc", "ce", "ef", "fd", "dc"),
    "7": ("ab", "bc", "ce"),
    "8": ("ab", "bf", "fe", "ea", "cd"),
    "9": ("dc", "ca", "ab", "bd", "de"),
}
"""The index as the sorting machine reads it: strokes between six points, two across and three down."""


def printed_envelopes(envelopes: Iterable[Envelope], size: EnvelopeSize) -> bytes:
    """Envelopes of one size, one to a page."""
    width, height = (side * MM for side in size.value)
    sheet = Sheet(width=width, height=height, left=_MARGIN, right=_MARGIN, top=_MARGIN, bottom=_STENCIL_FOOT)
    leaves = ((sheet, Page("", _envelope(envelope, sheet))) for envelope in envelopes)
    return pdf(leaves, _NUMBERING, Description("Конверты", "", "", _NO_DAY))


def printed_labels(addresses: Iterable[Sequence[str]], *, used: int = 0) -> bytes:
    """Labels 70 × 37 mm, three across and eight down; the first `used` places of the first sheet stay empty."""
    leaves = ((_LABEL_SHEET, Page("", rows)) for rows in _sheets_of_labels(addresses, used))
    return pdf(leaves, _NUMBERING, Description("Наклейки", "", "", _NO_DAY))


def _envelope(envelope: Envelope, sheet: Sheet) -> list[Row]:
    """The sender at the upper left; the addressee at the lower right, and the boxes of the index at the lower left."""
    half = sheet.room * 0.45
    x = sheet.width * 0.48 - sheet.left
    sender = _fitted(_titled("От кого", envelope.sender), _SENDER, half)
    addressee = _fitted(_titled("Кому", envelope.addressee), sheet.column - x, sheet.room - half, x)
    top = Row(half, _pieces(sender))
    digits = envelope.postal_code if envelope.addressee else ""
    return [top, Row(sheet.room - half, _pieces(addressee), strokes=_stencil(digits, sheet.room - half, sheet))]


def _titled(title: str, lines: Sequence[str]) -> list[str]:
    first, *others = [line for line in lines if line.strip()] or [""]
    return [f"{title}: {first}", *others] if first else []


def _stencil(postal_code: str, foot: float, sheet: Sheet) -> tuple[Stroke, ...]:
    """The digits of the index, their foot at `foot` from the top of the row."""
    if len(postal_code) != len("000000") or not set(postal_code) <= _DIGITS.keys():
        return ()
    width, height = _DIGIT
    strokes: list[Stroke] = []
    for place, digit in enumerate(postal_code):
        x = _STENCIL_LEFT - sheet.left + place * _PITCH
        for start, end in map(tuple, _DIGITS[digit]):
            (across, down), (to_across, to_down) = _POINTS[start], _POINTS[end]
            drop, to_drop = (foot - height * (1 - level / 2) for level in (down, to_down))
            strokes.append(Stroke(x + across * width, drop, x + to_across * width, to_drop, _DIGIT_STROKE))
    return tuple(strokes)


def _sheets_of_labels(addresses: Iterable[Sequence[str]], used: int) -> Iterator[list[Row]]:
    queue = iter(addresses)
    places = LABELS_ACROSS * LABELS_DOWN
    skipped = used % places
    while batch := list(islice(queue, places - skipped)):
        cells: list[Sequence[str]] = [*([()] * skipped), *batch, *([()] * (places - skipped - len(batch)))]
        yield [_strip(cells[start : start + LABELS_ACROSS]) for start in range(0, places, LABELS_ACROSS)]
        skipped = 0


def _strip(cells: Sequence[Sequence[str]]) -> Row:
    """Labels side by side."""
    width, height = LABEL
    pieces: tuple[Piece, ...] = ()
    for place, lines in enumerate(cells):
        room = height - 2 * _LABEL_PADDING
        rows = _fitted(lines, width - 2 * _LABEL_PADDING, room, place * width + _LABEL_PADDING)
        pieces += _pieces(rows, _LABEL_PADDING)
    return Row(height, pieces)


def _fitted(lines: Sequence[str], width: float, room: float, x: float = 0) -> list[Row]:
    """The lines in the largest type in which they have room; in the smallest, what still has."""
    rows: list[Row] = []
    for size in _SIZES:
        rows = flowing(lines, Style(size), width, x=x)
        if height_of(rows) <= room:
            return rows
    return rows[: int(room / rows[0].height)]


def _pieces(rows: Sequence[Row], top: float = 0) -> tuple[Piece, ...]:
    """The pieces of rows one under another, measured from `top` above the first."""
    pieces: list[Piece] = []
    for row in rows:
        pieces += [Piece(piece.text, piece.x, piece.drop + top, piece.style, piece.spacing) for piece in row.pieces]
        top += row.height
    return tuple(pieces)
