"""The typefaces of letters: parsed once, measured here, embedded in every PDF."""

from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Any
from unicodedata import category

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from desktop_app.domain.faults import FontMissing

NO_BREAK_SPACE = "\u00a0"
SOFT_HYPHEN = "\u00ad"


class Face(Enum):
    """The faces of PT Serif; the value is the name of the font and of its file."""

    REGULAR = "PTSerif-Regular"
    BOLD = "PTSerif-Bold"
    ITALIC = "PTSerif-Italic"
    BOLD_ITALIC = "PTSerif-BoldItalic"


@dataclass(frozen=True, slots=True)
class Typeface:
    """A parsed face: `advances` are the widths of its signs in parts of the size of type."""

    name: str
    advances: dict[str, float]

    def width(self, text: str, size: float) -> float:
        """How wide a text is, in points. Every sign of it must be one that the face draws."""
        return sum(map(self.advances.__getitem__, text)) * size


_NOT_DRAWN = ("name", "OS/2")
"""Tables of a font that no paper is drawn by (ISO 32000-1, 9.9): half of a subset's bytes would be its licence."""


class _LetterFont(TTFont):
    """Codes a text at once where its letter has met all of its signs before; reportlab goes sign by sign."""

    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> list[tuple[int, bytes]]:  # noqa: N802 — reportlab's name
        """See reportlab."""
        state: Any = self.state.get(doc)
        if state is not None and text:
            try:
                codes = bytes(map(state.assignments.__getitem__, map(ord, text.replace(NO_BREAK_SPACE, " "))))
            except (KeyError, ValueError):
                pass  # a sign that is new to the letter, or one beyond its first 256
            else:
                return [(0, codes)]
        return super().splitString(text, doc, encoding)


@cache
def typeface(face: Face) -> Typeface:
    """Parse a face from the program's resources and make it known to reportlab. Raises FontMissing."""
    try:
        content = (files("resources") / "fonts" / f"{face.value}.ttf").read_bytes()
    except OSError as error:
        raise FontMissing from error
    # Without room reserved for ASCII the embedded subset holds only the signs of the letter.
    font = _LetterFont(face.value, BytesIO(content), asciiReadable=False)
    for table in _NOT_DRAWN:
        font.face.table.pop(table, None)
    pdfmetrics.registerFont(font)
    widths: dict[int, float] = font.face.charWidths
    signs = {chr(code): widths[code] / 1000 for code in font.face.charToGlyph if code in widths}
    # The font maps NUL and other control characters to an empty glyph, so that they would vanish unseen.
    return Typeface(face.value, {sign: width for sign, width in signs.items() if category(sign) != "Cc"})


def draws(sign: str) -> bool:
    """Whether all four faces have a glyph for a character: a text may be set in any of them."""
    return sign in _common_signs()


@cache
def _common_signs() -> frozenset[str]:
    return frozenset.intersection(*(frozenset(typeface(face).advances) for face in Face))
