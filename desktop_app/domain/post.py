"""Sending on paper: envelopes, labels, registered mail and its tracking numbers."""

import csv
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import Enum
from io import StringIO

_WEIGHTS = (3, 1) * 7
_WORLD_WEIGHTS = (8, 6, 4, 2, 3, 5, 9, 7)
_TRACK = re.compile("[0-9]{14}")
_WORLD_TRACK = re.compile("[A-Z]{2}([0-9]{8})([0-9])[A-Z]{2}")
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
    """The last digit of a tracking number whose first 13 are given: weights 3 and 1 in turn, up to the next ten.

    So the Russian post proves the 14 digits of a piece sent inside the country: six of the post office's index, two of
    the month's number, five of the count, one that proves them.
    """
    total = sum(int(digit) * weight for digit, weight in zip(body, _WEIGHTS, strict=False))
    return -total % 10


def world_check_digit(body: str) -> int:
    """The ninth digit of an international number whose eight are given, by the standard S10 of the Postal Union."""
    rest = 11 - sum(int(digit) * weight for digit, weight in zip(body, _WORLD_WEIGHTS, strict=True)) % 11
    return {10: 0, 11: 5}.get(rest, rest)


def is_track(text: str) -> bool:
    """Whether it is a tracking number: 14 digits of the Russian post, or 13 signs as «RA123456785RU» (S10)."""
    if world := _WORLD_TRACK.fullmatch(text):
        return world_check_digit(world[1]) == int(world[2])
    return _TRACK.fullmatch(text) is not None and check_digit(text[:_TRACK_BODY]) == int(text[-1])


def track(index: str, month: int, count: int) -> str:
    """The tracking number that a post office's index, the month's number and the count of the piece make.

    Raises ValueError when they do not make 13 digits: an index of six, a month of two, a count of five.
    """
    body = f"{index}{month:02}{count:05}"
    if not (_INDEX.fullmatch(index) and len(body) == _TRACK_BODY and body.isdecimal()):
        raise ValueError(body)
    return f"{body}{check_digit(body)}"


def as_csv(rows: Iterable[Iterable[str]]) -> str:
    """Rows of a paper's table for another program: semicolons, and a BOM by which spreadsheets know UTF-8."""
    out = StringIO()
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerows(map(_harmless, row) for row in rows)
    return f"\ufeff{out.getvalue()}"


def _harmless(cell: str) -> str:
    """A spreadsheet must not take what was typed for a formula."""
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r")) else cell
