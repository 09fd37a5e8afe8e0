"""An outgoing letter: what it says, and where its PDF lies."""

from dataclasses import dataclass
from datetime import date
from enum import Enum


class Align(Enum):
    """How the cells of a column stand in it."""

    LEFT = "left"
    CENTRE = "centre"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its title, and its share of the width against the shares of the others."""

    title: str
    share: int = 1
    align: Align = Align.LEFT


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; a row has as many cells as there are columns. Without titles there is no head row.

    One that is not `lined` has no lines around its cells: the dates of a case cover, those who sign an act.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[str, ...], ...] = ()
    lined: bool = True


@dataclass(frozen=True, slots=True)
class LetterText:
    """All that stands on the paper, by the requisites of ГОСТ Р 7.0.97-2025; an empty one is left out.

    `letterhead` is the block of the office line by line: its name, address, phones; in the corner, or across the sheet
    where it is `longitudinal`. `title` stands over an inside paper such as «ПОРУЧЕНИЕ». `reply_to` is «На № … от …».
    `executor` stands at the foot of the last page. `code` is what the QR code of the first sheet holds. A line that
    starts with a figure or a dash is one of a list. `called` is what its form was called; it is not on the paper.
    """

    subject: str
    date: str
    number: str
    letterhead: tuple[str, ...] = ()
    reply_to: str = ""
    addressee: tuple[str, ...] = ()
    title: str = ""
    heading: str = ""
    salutation: str = ""
    paragraphs: tuple[str | Table, ...] = ()
    enclosures: tuple[str, ...] = ()
    signatory_post: str = ""
    signatory_name: str = ""
    executor: tuple[str, ...] = ()
    longitudinal: bool = False
    landscape: bool = False
    code: str = ""
    called: str = ""


def rows_of(text: LetterText) -> tuple[tuple[str, ...], ...]:
    """The first table with lines and titles as rows, its titles above; () where the letter has none."""
    for each in text.paragraphs:
        if isinstance(each, Table) and each.lined and any(column.title for column in each.columns):
            return (tuple(column.title for column in each.columns), *each.rows)
    return ()


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter in the register. `file` and `sha256` are empty until its PDF has been made.

    `form` names the template it was made by. An `outgoing` one has a number of its own; an inside paper bears that of
    what it is about. It was handed over, posted or mailed on `sent_on`; None while that is still to be done.
    `track` is the number by which the post follows it; "" for one that was not registered.
    An `annulled` one belongs to work that has been undone.
    """

    form: str
    number: str
    made_on: date
    text: LetterText
    case_file_id: int | None = None
    appeal_id: int | None = None
    outgoing: bool = True
    sent_on: date | None = None
    track: str = ""
    file: str = ""
    sha256: str = ""
    annulled: bool = False
    id: int = 0
