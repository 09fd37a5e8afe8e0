"""One letter, set and printed, against the same lines drawn by a bare canvas with the same fonts, read by reportlab."""

import os
from collections.abc import Callable, Sequence
from importlib.resources import files
from io import BytesIO
from statistics import median
from time import process_time

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from benchmarks.display import told_by
from desktop_app.domain.letter import LetterText
from desktop_app.letters.fonts import Face
from desktop_app.letters.gost import SHEET, laid_out
from desktop_app.letters.paper import Page
from desktop_app.letters.press import GostPress
from desktop_app.letters.rows import Piece, height_of

GOAL = 1.2
FIRST_GOAL = 1.0
_FIRST_S = 0.3
_ROUNDS, _STARTS = 100, 5

_PARAGRAPH = (
    "В соответствии со ст. 12 Федерального закона от 2 мая 2006 г. № 59-ФЗ письменное обращение рассматривается "
    "в течение 30 дней со дня его регистрации. В исключительных случаях руководитель вправе продлить срок "
    "рассмотрения обращения не более чем на 30 дней, уведомив о продлении гражданина, направившего обращение."
)
LETTER = LetterText(
    subject="Уведомление о регистрации",
    date="22.11.2026",
    number="214-исх",
    letterhead=("Администрация Лесного района", "ул. Мира, д. 1, г. Лесной, 624200", "тел. 8 (34342) 6-12-34"),
    reply_to="На № 15/3 от 20.11.2026",
    addressee=("Кузнецову Петру Владимировичу", "ул. Лесная, д. 14, кв. 7,", "г. Лесной, 624201"),
    heading="О регистрации обращения",
    salutation="Уважаемый Пётр Владимирович!",
    paragraphs=(_PARAGRAPH,) * 5,
    enclosures=("на 2 л. в 1 экз.",),
    signatory_post="Заместитель главы администрации",
    signatory_name="С. А. Громова",
    executor=("Иванова Мария Сергеевна", "8 (34342) 6-12-35"),
)


def ratio() -> float:
    """How many times as long as the bare canvas the press takes: both in turn, the median of each."""
    press = GostPress()
    for face in Face:
        _register(face)
    pages = [_places(page) for page in laid_out(LETTER)]
    timed = [(_seconds(lambda: press.make(LETTER)), _seconds(lambda: _bare(pages))) for _ in range(_ROUNDS)]
    return median(ours for ours, _ in timed) / median(floor for _, floor in timed)


def first() -> float:
    """The first letter after a start, imports included, in parts of the 300 ms that it may take."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    times = [told_by("benchmarks.first_letter", environment=environment)[1] for _ in range(_STARTS)]
    return float(median(times) / _FIRST_S)


def _register(face: Face) -> None:
    """Make a face known as reportlab itself reads and embeds it, beside the one that the press has."""
    content = (files("resources") / "fonts" / f"{face.value}.ttf").read_bytes()
    font = TTFont(_plain(face), BytesIO(content), asciiReadable=False)
    font.face.name = _plain(face).encode()  # of one name it would be the same font
    pdfmetrics.registerFont(font)


def _plain(face: Face) -> str:
    """The name under which a face is known as reportlab itself reads and embeds it."""
    return f"Plain-{face.value}"


def _seconds(work: Callable[[], object]) -> float:
    started = process_time()
    work()
    return process_time() - started


def _places(page: Page) -> list[tuple[Piece, float, float]]:
    """The pieces of a page with the points where a canvas is to draw them."""
    places: list[tuple[Piece, float, float]] = []
    for rows, start in ((page.rows, 0.0), (page.foot, SHEET.room - height_of(page.foot))):
        top = start
        for row in rows:
            top += row.above
            places += [
                (piece, SHEET.left + piece.x, SHEET.height - SHEET.top - top - piece.drop) for piece in row.pieces
            ]
            top += row.height
    return places


def _bare(pages: Sequence[Sequence[tuple[Piece, float, float]]]) -> bytes:
    content = BytesIO()
    canvas = Canvas(content, pagesize=(SHEET.width, SHEET.height), invariant=1)
    for places in pages:
        for piece, x, y in places:
            canvas.setFont(_plain(piece.style.face), piece.style.size)
            canvas.drawString(x, y, piece.text, wordSpace=piece.spacing or None)
        canvas.showPage()
    canvas.save()
    return content.getvalue()
