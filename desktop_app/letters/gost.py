"""The requisites of a letter in their places on the sheet, by ГОСТ Р 7.0.97-2025."""

import re
from collections.abc import Sequence

from desktop_app.domain.letter import LetterText
from desktop_app.letters.fonts import Face, typeface
from desktop_app.letters.lines import Align, Style
from desktop_app.letters.pages import paged
from desktop_app.letters.paper import Description, Page, Sheet, pdf
from desktop_app.letters.rows import Level, Row, beside, flowing, height_of, labelled, spaced, tied
from desktop_app.letters.text import printable

MM = 72 / 25.4

SHEET = Sheet(width=210 * MM, height=297 * MM, left=20 * MM, right=10 * MM, top=20 * MM, bottom=20 * MM)
CORNER = 75 * MM  # the letterhead and the heading under it; the standard allows 80 mm
ADDRESSEE = 95 * MM  # from the left margin
POST = 80 * MM  # the post of who signs; the room up to the name is for the signature
NAME = 65 * MM
LONG_HEADING = 150  # signs; a longer heading may reach the right margin

_BODY = Style(14, align=Align.JUSTIFY, indent=12.5 * MM)
_PLAIN = Style(14)
_TITLE = Style(14, Face.BOLD, Align.CENTRE)
_LETTERHEAD = Style(12, align=Align.CENTRE)
_NAME = Style(14, align=Align.RIGHT)
_SMALL = Style(10)
_NUMBERING = Style(12)
_GAP = _PLAIN.leading
_TALLEST_BOX = SHEET.room / 2
_LONGEST_DESCRIPTION = 200
_SHORT_ENCLOSURES = 6  # rows that move to the next page together with the signature


def laid_out(text: LetterText) -> list[Page]:
    """The pages of a letter."""
    foot = flowing(text.executor, _SMALL, SHEET.column)
    pinned = height_of(foot) <= SHEET.room / 4
    rows = _opening(text) + _content(text) + ([] if pinned else spaced(foot, _GAP))
    pages = paged(rows, SHEET.room, height_of(foot) + _GAP if foot and pinned else 0)
    return [
        Page("" if number == 1 else str(number), page, foot if pinned and number == len(pages) else ())
        for number, page in enumerate(pages, 1)
    ]


def printed(text: LetterText) -> bytes:
    """The letter as PDF."""
    return pdf(laid_out(text), SHEET, _NUMBERING, _description(text))


def _opening(text: LetterText) -> list[Row]:
    """All above the text. A letter is dated in its letterhead, an inside paper under its title."""
    dated = [] if text.title else [_dated(text), text.reply_to]
    corner = flowing(text.letterhead, _LETTERHEAD, CORNER) + flowing(dated, _LETTERHEAD, CORNER, above=_GAP / 3)
    width = SHEET.column - ADDRESSEE
    rows = beside(corner, flowing(text.addressee, _PLAIN, width, x=ADDRESSEE), _TALLEST_BOX)
    rows += tied(flowing([text.title], _TITLE, SHEET.column, above=2 * _GAP))
    if text.title:
        left = flowing([text.date, text.reply_to], _PLAIN, POST)
        right = flowing([_numbered(text)], _NAME, NAME, x=SHEET.column - NAME)
        rows += spaced(beside(left, right, _TALLEST_BOX), _GAP)
    heading = CORNER if len(text.heading) <= LONG_HEADING else SHEET.column
    rows += tied(flowing([text.heading], _PLAIN, heading, above=_GAP))
    return rows + tied(flowing([text.salutation], _TITLE, SHEET.column, above=2 * _GAP))


def _content(text: LetterText) -> list[Row]:
    """The text, what is enclosed, and the signature, which never goes to a page alone."""
    body = flowing(text.paragraphs, _BODY, SHEET.column, above=_GAP)
    enclosures = _enclosures(text.enclosures)
    signature = _signature(text)
    rows = body + enclosures
    if signature:
        rows = tied(rows, len(enclosures) + 2 if len(enclosures) <= _SHORT_ENCLOSURES else 2)
    return rows + signature


def _enclosures(enclosures: Sequence[str]) -> list[Row]:
    label = "Приложение: "
    x = typeface(_PLAIN.face).width(label, _PLAIN.size)
    listed = [f"{number}. {text}" for number, text in enumerate(enclosures, 1)] if len(enclosures) > 1 else enclosures
    return spaced(labelled(label, _PLAIN, flowing(listed, _PLAIN, SHEET.column - x, x=x)), _GAP)


def _signature(text: LetterText) -> list[Row]:
    post = flowing([text.signatory_post], _PLAIN, POST)
    name = flowing([text.signatory_name], _NAME, NAME, x=SHEET.column - NAME)
    return spaced(beside(post, name, _TALLEST_BOX, level=Level.FOOT), 3 * _GAP)


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
