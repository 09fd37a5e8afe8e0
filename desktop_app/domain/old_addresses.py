"""An address out of one cell of an old register, in its parts; what can't be told apart stays together."""

import re
from functools import lru_cache

from desktop_app.domain.citizen import Address
from desktop_app.domain.places import MARKS

_POSTAL_CODE = re.compile(r"(?<!\d)(\d{6})(?!\d)")
_WORDS = {
    name: "|".join(rf"{re.escape(mark)}\.?" for mark in sorted(marks, key=len, reverse=True))
    for name, marks in MARKS.items()
}
_MARKS = {
    name: re.compile(rf"(?:^|\s)(?:{words})(?=\s|\d|$)|^(?:{words})(?=\s|[А-ЯЁ\d])", re.IGNORECASE)
    for name, words in _WORDS.items()
}
_HOUSE = re.compile(r"\d+\s?[а-яА-Я]?(?:[/\-]\d+\s?[а-яА-Я]?)?")
_WITHOUT_MARK = ("house", "flat")


def parted(text: str) -> Address:
    """«390000, г. Рязань, ул. Ленина, д. 5, кв. 3» in its parts.

    Bare numbers after a place are the house and the flat; what has no mark of its own is the town where it comes first,
    else it stays with the street.
    """
    code = _POSTAL_CODE.search(text)
    rest = text.replace(code[1], " ", 1) if code else text
    found: dict[str, list[str]] = {"postal_code": [code[1]] if code else []}
    for piece in filter(None, (each.strip() for each in rest.split(","))):
        name = _kind_of(piece) or _bare(piece, found) or ("street" if "locality" in found else "locality")
        found.setdefault(name, []).append(_without_mark(name, piece))
    return Address(**{name: ", ".join(pieces) for name, pieces in found.items()})


@lru_cache(maxsize=1 << 14)
def _kind_of(piece: str) -> str | None:
    """What the mark of a piece says; «д. 5» is a house, «д. Малиновка» a village."""
    name = next((name for name, mark in _MARKS.items() if mark.search(piece)), None)
    return "locality" if name == "house" and not any(map(str.isdigit, piece)) else name


def _bare(piece: str, found: dict[str, list[str]]) -> str | None:
    """A number alone, once there is a place: the house, then the flat."""
    if not _HOUSE.fullmatch(piece) or found.keys().isdisjoint({"street", "locality"}):
        return None
    return next((name for name in _WITHOUT_MARK if name not in found), None)


def _without_mark(name: str, piece: str) -> str:
    """«д. 5» is kept as «5»: letters and envelopes set the mark themselves."""
    bare = _MARKS[name].sub(" ", piece, count=1).strip(" .") if name in _WITHOUT_MARK else piece
    return bare if bare[:1].isdigit() else piece
