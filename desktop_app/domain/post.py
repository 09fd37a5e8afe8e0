"""Sending on paper: envelopes, labels, registered mail and its tracking numbers."""

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from io import StringIO

from desktop_app.domain.dates import in_figures

_WEIGHTS = (3, 1) * 7
_TRACK_LENGTH = 14
_TRACK_BODY = 13
_INDEX = re.compile("[0-9]{6}")


class EnvelopeSize(Enum):
    """Width and height in mm: ГОСТ Р 51506-99."""

    C5 = (229, 162)
    DL = (220, 110)


@dataclass(frozen=True, slots=True)
class Envelope:
    """Whose and to whom, line by line: the name, then the address in postal order. The index stands in its boxes.

    In one with a window the letter itself shows the addressee: `addressee` is empty then.
    """

    sender: tuple[str, ...]
    addressee: tuple[str, ...] = ()
    postal_code: str = ""


@dataclass(frozen=True, slots=True)
class Registered:
    """A line of the list of registered mail. `track` is the tracking number of 14 digits; "" until it is known."""

    number: str
    sent_on: date
    addressee: str
    address: str
    track: str = ""


def check_digit(body: str) -> int:
    """The last digit of a tracking number whose first 13 are given: weights 3 and 1 in turn, up to the next ten."""
    total = sum(int(digit) * weight for digit, weight in zip(body, _WEIGHTS, strict=False))
    return -total % 10


def is_track(text: str) -> bool:
    """Whether 14 digits are a tracking number of the Russian post: the last one proves the others."""
    return (
        len(text) == _TRACK_LENGTH
        and text.isascii()
        and text.isdecimal()
        and check_digit(text[:_TRACK_BODY]) == int(text[-1])
    )


def track(index: str, month: int, count: int) -> str:
    """The tracking number that a post office's index, the month's number and the count of the piece make.

    Raises ValueError when they do not make 13 digits: an index of six, a month of two, a count of five.
    """
    body = f"{index}{month:02}{count:05}"
    if not (_INDEX.fullmatch(index) and len(body) == _TRACK_BODY and body.isdecimal()):
        raise ValueError(body)
    return f"{body}{check_digit(body)}"


def as_csv(pieces: Iterable[Registered]) -> str:
    """The list for the post's program: semicolons, and a BOM by which spreadsheets know UTF-8."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(("Номер письма", "Дата", "Адресат", "Адрес", "ШПИ"))
    for piece in pieces:
        cells = (piece.number, in_figures(piece.sent_on), piece.addressee, piece.address, piece.track)
        writer.writerow(tuple(map(_harmless, cells)))
    return f"\ufeff{out.getvalue()}"


def _harmless(cell: str) -> str:
    """A spreadsheet must not take what was typed for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
