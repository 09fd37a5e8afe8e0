"""Pages to PDF."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from desktop_app.letters.fonts import Face, typeface
from desktop_app.letters.lines import Style
from desktop_app.letters.rows import Piece, Row, height_of

rl_config.useA85 = 0  # text armour of the streams would add a quarter to the size
rl_config.canvas_basefontname = Face.REGULAR.value  # else every file names a Helvetica that is not embedded

_NUMBER_DROP = 10.5 * 72 / 25.4


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
    """What a page holds: a number in its top margin, rows from the top down, rows that end at the bottom."""

    number: str
    rows: Sequence[Row]
    foot: Sequence[Row] = ()


def pdf(pages: Sequence[Page], sheet: Sheet, numbering: Style, description: Description) -> bytes:
    """Draw the pages. Equal input gives equal bytes."""
    typeface(Face.REGULAR)
    content = BytesIO()
    canvas = Canvas(
        content,
        pagesize=(sheet.width, sheet.height),
        pageCompression=1,
        pdfVersion=(1, 4),  # the first with a language and a title in the window
        invariant=1,
        lang="ru-RU",
    )
    _describe(canvas, description)
    for page in pages:
        pen = _Pen(canvas.beginText(), sheet)
        pen.number(page.number, numbering)
        pen.rows(page.rows, 0)
        pen.rows(page.foot, sheet.room - height_of(page.foot))
        canvas.drawText(pen.text)
        canvas.showPage()
    canvas.save()
    return content.getvalue()


def _describe(canvas: Canvas, description: Description) -> None:
    year, month, day = description.made_on
    canvas.setTitle(description.title)
    canvas.setAuthor(description.author)
    canvas.setSubject(description.subject)
    canvas.setCreator("Приёмная")
    canvas.setDateFormatter(lambda *_: f"D:{year:04}{month:02}{day:02}")
    canvas.setViewerPreference("DisplayDocTitle", "true")


class _Pen:
    """Writes pieces on one page, changing font and spacing only where they change."""

    def __init__(self, text: PDFTextObject, sheet: Sheet) -> None:
        self.text = text
        self._sheet = sheet
        self._font: tuple[Face, float] | None = None
        self._spacing = 0.0

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
            top += row.height

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
