"""The requisites of a letter in their places on the sheet, by ГОСТ Р 7.0.97-2025."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import BinaryIO

from desktop_app.domain.letter import LetterText, Table
from desktop_app.letters.fonts import NO_BREAK_SPACE, Face, typeface
from desktop_app.letters.lines import Align, Style
from desktop_app.letters.pages import paged
from desktop_app.letters.paper import Description, Page, Sheet, pdf, write_pdf
from desktop_app.letters.rows import Level, Row, beside, blank, flowing, height_of, labelled, spaced, tied
from desktop_app.letters.tables import table_rows
from desktop_app.letters.text import printable

MM = 72 / 25.4

SHEET = Sheet(width=210 * MM, height=297 * MM, left=20 * MM, right=10 * MM, top=20 * MM, bottom=20 * MM)
LANDSCAPE = Sheet(width=297 * MM, height=210 * MM, left=20 * MM, right=10 * MM, top=20 * MM, bottom=20 * MM)
CORNER = 75 * MM  # the letterhead and the heading under it; the standard allows 80 mm
ADDRESSEE = 85 * MM  # how wide; the block ends at the right margin
POST = 80 * MM  # the post of who signs; the room up to the name is for the signature
NAME = 65 * MM
LONG_HEADING = 150  # signs; a longer heading may reach the right margin
NUMBERING = Style(12)
DRAFT = "ПРОЕКТ"

_BODY = Style(14, align=Align.JUSTIFY, indent=12.5 * MM)
_PLAIN = Style(14)
_TITLE = Style(14, Face.BOLD, Align.CENTRE)
_LETTERHEAD = Style(12, align=Align.CENTRE)
_OFFICE = Style(14, Face.BOLD, Align.CENTRE)
_NAME = Style(14, align=Align.RIGHT)
_SMALL = Style(10)
_GAP = _PLAIN.leading
_LONGEST_DESCRIPTION = 200
_SHORT_ENCLOSURES = 6  # rows that move to the next page together with the signature
_MARKER = re.compile(r"^(\d{1,3}[.)]|[—–•]) ")


def sheet_of(text: LetterText) -> Sheet:
    """The sheet that a letter is printed on."""
    return LANDSCAPE if text.landscape else SHEET


def laid_out(text: LetterText, *, draft: bool = False, on_form: bool = False) -> list[Page]:
    """The pages of a letter.

    Args:
        text: what it says.
        draft: each sheet bears the mark of one that is not finished.
        on_form: it goes on the office's printed form, so the room of the letterhead stays empty.
    """
    sheet = sheet_of(text)
    foot = flowing(text.executor, _SMALL, sheet.column)
    pinned = height_of(foot) <= sheet.room / 4
    rows = _opening(text, sheet, on_form=on_form) + _content(text, sheet) + ([] if pinned else spaced(foot, _GAP))
    pages = paged(rows, sheet.room, height_of(foot) + _GAP if foot and pinned else 0)
    return [
        Page(
            number="" if number == 1 else str(number),
            rows=page,
            foot=foot if pinned and number == len(pages) else (),
            mark=DRAFT if draft else "",
            code=text.code if number == 1 else "",
        )
        for number, page in enumerate(pages, 1)
    ]


def printed(text: LetterText, *, draft: bool = False, on_form: bool = False) -> bytes:
    """The letter as PDF."""
    sheet = sheet_of(text)
    pages = laid_out(text, draft=draft, on_form=on_form)
    return pdf(((sheet, page) for page in pages), NUMBERING, _description(text))


def bind(texts: Iterable[LetterText], target: BinaryIO) -> None:
    """Letters one after another in one PDF, each with page numbers of its own, laid out as they are drawn."""
    write_pdf(target, _leaves(texts), NUMBERING, Description("Письма", "", "", _NO_DAY))


def _leaves(texts: Iterable[LetterText]) -> Iterator[tuple[Sheet, Page]]:
    for text in texts:
        sheet = sheet_of(text)
        yield from ((sheet, page) for page in laid_out(text))


def _opening(text: LetterText, sheet: Sheet, *, on_form: bool) -> list[Row]:
    """All above the text. A letter is dated in its letterhead, an inside paper under its title."""
    dated = [] if text.title else [_dated(text), text.reply_to]
    letterhead = _longitudinal(text, sheet) if text.longitudinal else flowing(text.letterhead, _LETTERHEAD, CORNER)
    if on_form:
        letterhead = blank(letterhead)
    under = flowing(dated, _LETTERHEAD, CORNER, above=_GAP / 3 if letterhead and not text.longitudinal else 0)
    x = sheet.column - ADDRESSEE
    addressee = flowing(text.addressee, _PLAIN, ADDRESSEE, x=x)
    if text.longitudinal:
        rows = letterhead + spaced(beside(under, addressee, sheet.room / 2), _GAP)
    else:
        rows = beside(letterhead + under, addressee, sheet.room / 2)
    rows += tied(flowing([text.title], _TITLE, sheet.column, above=2 * _GAP if rows else 0))
    if text.title:
        left = flowing([text.date, text.reply_to], _PLAIN, POST)
        right = flowing([_numbered(text)], _NAME, NAME, x=sheet.column - NAME)
        rows += spaced(beside(left, right, sheet.room / 2), _GAP)
    heading = CORNER if len(text.heading) <= LONG_HEADING else sheet.column
    rows += tied(flowing([text.heading], _PLAIN, heading, above=_GAP))
    return rows + tied(flowing([text.salutation], _TITLE, sheet.column, above=2 * _GAP))


def _longitudinal(text: LetterText, sheet: Sheet) -> list[Row]:
    """The letterhead across the sheet: the office in bold, its address and phones one after another under it."""
    office, *details = text.letterhead or ("",)
    rows = flowing([office], _OFFICE, sheet.column)
    return rows + flowing([", ".join(details)], _LETTERHEAD, sheet.column, above=_GAP / 3)


def _content(text: LetterText, sheet: Sheet) -> list[Row]:
    """The text, what is enclosed, and the signature, which never goes to a page alone."""
    body: list[Row] = []
    after_table = False
    for block, following in zip_longest(text.paragraphs, text.paragraphs[1:]):
        if isinstance(block, Table):
            body += spaced(table_rows(block, sheet.column), _GAP / 2)
        else:
            rows = spaced(_paragraph(block, sheet), _GAP / 2 if after_table else 0)
            body += tied(rows, 1) if _leads(block, following) else rows
        after_table = isinstance(block, Table)
    body = spaced(body, _GAP)
    enclosures = _enclosures(text.enclosures, sheet)
    signature = _signature(text, sheet)
    rows = body + enclosures
    if signature:
        rows = tied(rows, len(enclosures) + 2 if len(enclosures) <= _SHORT_ENCLOSURES else 2)
    return rows + signature


def _paragraph(text: str, sheet: Sheet) -> list[Row]:
    """A paragraph; the mark of a list stays with its first word."""
    return flowing([_MARKER.sub(rf"\1{NO_BREAK_SPACE}", text)], _BODY, sheet.column)


def _leads(text: str, following: str | Table | None) -> bool:
    """Whether it announces what stands under it: «Прошу представить:», or the number and the gist of a question.

    The last paragraph of a letter has nothing `following` it.
    """
    if text.endswith(":"):
        return True
    return bool(_MARKER.match(text)) and isinstance(following, str) and not _MARKER.match(following)


def _enclosures(enclosures: Sequence[str], sheet: Sheet) -> list[Row]:
    label = "Приложение: "
    x = typeface(_PLAIN.face).width(label, _PLAIN.size)
    listed = [f"{number}. {text}" for number, text in enumerate(enclosures, 1)] if len(enclosures) > 1 else enclosures
    return spaced(labelled(label, _PLAIN, flowing(listed, _PLAIN, sheet.column - x, x=x)), _GAP)


def _signature(text: LetterText, sheet: Sheet) -> list[Row]:
    post = flowing([text.signatory_post], _PLAIN, POST)
    name = flowing([text.signatory_name], _NAME, NAME, x=sheet.column - NAME)
    return spaced(beside(post, name, sheet.room / 2, level=Level.FOOT), 3 * _GAP)


def _dated(text: LetterText) -> str:
    return " ".join(filter(None, (text.date, _numbered(text))))


def _numbered(text: LetterText) -> str:
    return f"№ {text.number}" if text.number else ""


_DAY = re.compile(r"(\d{2})\.(\d{2})\.(\d{4})")
_NO_DAY = (2000, 1, 1)


def _description(text: LetterText) -> Description:
    """Title, author and subject in one line each, and the day of the letter as the day of its file."""
    title, author, subject = (
        printable(words).replace("\n", " ").strip()[:_LONGEST_DESCRIPTION]
        for words in (text.subject, "".join(text.letterhead[:1]), text.heading or _dated(text))
    )
    day = _DAY.search(text.date)
    return Description(title, author, subject, (int(day[3]), int(day[2]), int(day[1])) if day else _NO_DAY)
