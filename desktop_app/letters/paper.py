"""Pages to PDF."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from desktop_app.letters.codes import squares
from desktop_app.letters.fonts import Face, typeface
from desktop_app.letters.lines import Style
from desktop_app.letters.pdf_file import PdfFile
from desktop_app.letters.rows import Piece, Row, Stroke, height_of

rl_config.useA85 = 0  # text armour of the streams would add a quarter to the size
rl_config.canvas_basefontname = Face.REGULAR.value  # else every file names a Helvetica that is not embedded

_MM = 72 / 25.4
_NUMBER_DROP = 10.5 * _MM
_MARK = Style(14, Face.BOLD)
_CODE = 14 * _MM  # the side of a QR code; it stands in the lower margin, out of the way of any text
_CODE_DROP = 2 * _MM


@dataclass(frozen=True, slots=True)
class Sheet:
    """A paper and its margins, in points."""

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float

    @property
    def column(self) -> float:
        """Width between the margins."""
        return self.width - self.left - self.right

    @property
    def room(self) -> float:
        """Height between the margins."""
        return self.height - self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Description:
    """What a viewer tells about the file. `made_on` is year, month and day; the file knows no clock."""

    title: str
    author: str
    subject: str
    made_on: tuple[int, int, int]


@dataclass(frozen=True, slots=True)
class Page:
    """What a page holds: a number in its top margin, rows from the top down, rows that end at the bottom.

    `mark` stands in the upper right corner, above the margin; `code` is what the QR code below the lower right corner
    of the column holds.
    """

    number: str
    rows: Sequence[Row]
    foot: Sequence[Row] = ()
    mark: str = ""
    code: str = ""


def pdf(pages: Iterable[tuple[Sheet, Page]], numbering: Style, description: Description) -> bytes:
    """Draw the pages as they come, each on its sheet. Equal input gives equal bytes."""
    content = BytesIO()
    write_pdf(content, pages, numbering, description)
    return content.getvalue()


def write_pdf(
    target: BinaryIO, pages: Iterable[tuple[Sheet, Page]], numbering: Style, description: Description
) -> None:
    """As `pdf`, to a file at its beginning: the memory that it takes does not grow with the pages."""
    typeface(Face.REGULAR)
    canvas = Canvas(
        BytesIO(),  # never written to: PdfFile is in its place
        pageCompression=1,
        pdfVersion=(1, 4),  # the first with a language and a title in the window
        invariant=1,
        lang="ru-RU",
    )
    _describe(canvas, description)
    file = PdfFile(canvas, target)
    for sheet, page in pages:
        canvas.setPageSize((sheet.width, sheet.height))
        pen = _Pen(canvas.beginText(), sheet)
        pen.number(page.number, numbering)
        pen.mark(page.mark)
        pen.rows(page.rows, 0)
        pen.rows(page.foot, sheet.room - height_of(page.foot))
        canvas.drawText(pen.text)
        for width, strokes in pen.strokes.items():
            canvas.setLineWidth(width)
            canvas.lines(strokes)
        if page.code:
            _draw_code(canvas, page.code, sheet)
        file.end_page()
    if not file.has_pages:
        file.end_page()  # a file without a page is none
    file.close()


def _describe(canvas: Canvas, description: Description) -> None:
    year, month, day = description.made_on
    canvas.setTitle(description.title)
    canvas.setAuthor(description.author)
    canvas.setSubject(description.subject)
    canvas.setCreator("Приёмная")
    canvas.setDateFormatter(lambda *_: f"D:{year:04}{month:02}{day:02}")
    canvas.setViewerPreference("DisplayDocTitle", "true")


def _draw_code(canvas: Canvas, text: str, sheet: Sheet) -> None:
    side, dark = squares(text)
    step = _CODE / side
    left, top = sheet.width - sheet.right - _CODE, sheet.bottom - _CODE_DROP
    path = canvas.beginPath()
    for column, row in dark:
        path.rect(left + column * step, top - (row + 1) * step, step, step)
    canvas.drawPath(path, stroke=0, fill=1)


class _Pen:
    """Writes pieces on one page, changing font and spacing only where they change."""

    def __init__(self, text: PDFTextObject, sheet: Sheet) -> None:
        self.text = text
        self._sheet = sheet
        self._font: tuple[Face, float] | None = None
        self._spacing = 0.0
        self.strokes: dict[float, list[tuple[float, float, float, float]]] = {}

    def mark(self, mark: str) -> None:
        """Write the mark of a draft above the upper right corner of the column."""
        if mark:
            x = self._sheet.column - typeface(_MARK.face).width(mark, _MARK.size)
            self._write(Piece(mark, x, _NUMBER_DROP + _MARK.size - self._sheet.top, _MARK), 0)

    def number(self, number: str, style: Style) -> None:
        """Write the number of the page in the middle of the column, at least 10 mm from the upper edge."""
        if number:
            x = (self._sheet.column - typeface(style.face).width(number, style.size)) / 2
            self._write(Piece(number, x, _NUMBER_DROP + style.size - self._sheet.top, style), 0)

    def rows(self, rows: Sequence[Row], top: float) -> None:
        """Write rows one under another from `top` down, measured from the upper margin."""
        for number, row in enumerate(rows):
            top += row.above if number else 0
            for piece in row.pieces:
                self._write(piece, top)
            for stroke in row.strokes if number + 1 < len(rows) else (*row.strokes, *row.torn):
                self._stroke(stroke, top)
            top += row.height

    def _stroke(self, stroke: Stroke, top: float) -> None:
        left, upper = self._sheet.left, self._sheet.height - self._sheet.top - top
        ends = (left + stroke.x, upper - stroke.drop, left + stroke.to_x, upper - stroke.to_drop)
        self.strokes.setdefault(stroke.width, []).append(ends)

    def _write(self, piece: Piece, top: float) -> None:
        font = (piece.style.face, piece.style.size)
        if font != self._font:
            self._font = font
            self.text.setFont(piece.style.face.value, piece.style.size)
        if piece.spacing != self._spacing:
            self._spacing = piece.spacing
            self.text.setWordSpace(piece.spacing)
        self.text.setTextOrigin(self._sheet.left + piece.x, self._sheet.height - self._sheet.top - top - piece.drop)
        self.text.textLine(piece.text)
