"""A PDF that grows where it is written: a page goes out as soon as it is drawn, so that many take no more memory.

reportlab holds every page to the end and then joins the whole file. Here its document makes the objects one by one, and
this file writes them, with the table of their places behind the last (ISO 32000-1, 7.5).
"""

from array import array
from typing import Any, BinaryIO

from reportlab.pdfbase.pdfdoc import PDFDocument, PDFIndirectObject, PDFObject, PDFTrailer
from reportlab.pdfgen.canvas import Canvas

_FREE = b"0000000000 65535 f \n"
"""The entry of the object 0, which no file has."""


class _PageTree(PDFObject):
    """The list of the pages, by the numbers of their objects."""

    def __init__(self, numbers: "array[int]") -> None:
        self._numbers = numbers

    def format(self, _document: PDFDocument) -> bytes:
        """See reportlab."""
        kids = b" ".join(b"%d 0 R" % number for number in self._numbers)
        return b"<<\n/Type /Pages\n/Count %d\n/Kids [ %s ]\n>>\n" % (len(self._numbers), kids)


class PdfFile:
    """Writes what is drawn on a canvas to `target`, which is at its beginning."""

    def __init__(self, canvas: Canvas, target: BinaryIO) -> None:
        self._canvas = canvas
        self._document: Any = canvas._doc  # type: ignore[attr-defined]  # noqa: SLF001 — reportlab shows it to nobody
        self._target = target
        self._places = array("Q")
        self._pages = array("Q")
        # Four signs above ASCII tell other programs that the file is no text.
        self._at = target.write(b"%%PDF-%d.%d\n%%\xd0\xd4\xc5\xd8\n" % self._document._pdfVersion)  # noqa: SLF001 — as above

    @property
    def has_pages(self) -> bool:
        """Whether a page was written."""
        return bool(self._pages)

    def end_page(self) -> None:
        """Write the page that is drawn with all that it names for the first time, and keep its number only."""
        self._canvas.showPage()
        document = self._document
        page = document.Pages.pages.pop()
        name = document.Reference(page).name
        self._pages.append(document.idToObjectNumberAndVersion[name][0])
        self._put(name)
        contents = document.Reference(page.Contents).name
        self._put(contents)
        for written in (name, contents):
            del document.idToObject[written]
            del document.numberToId[document.idToObjectNumberAndVersion.pop(written)[0]]

    def close(self) -> None:
        """Write what the pages have in common, and where everything lies."""
        document = self._document
        for font in document.delayedFonts:
            font.addObjects(document)
        document.info.invariant = document.invariant
        document.info.digest(document.signature)
        document.Catalog.Outlines = None
        root, info = document.Reference(document.Catalog), document.Reference(document.info)
        document.idToObject[document.Reference(document.Pages).name] = _PageTree(self._pages)
        number = 0
        # An object may name others while it is written: they come behind it.
        while number < document.objectcounter:
            number += 1
            if number in document.numberToId:
                self._put(document.numberToId[number])
        self._end(root, info)

    def _put(self, name: str) -> None:
        number = self._document.idToObjectNumberAndVersion[name][0]
        content = PDFIndirectObject(name, self._document.idToObject[name]).format(self._document)
        self._places.extend([0] * (number + 1 - len(self._places)))
        self._places[number] = self._at
        self._at += self._target.write(content)

    def _end(self, root: Any, info: Any) -> None:
        start, size = self._at, len(self._places)
        self._target.write(b"xref\n0 %d\n" % size + _FREE)
        for place in self._places[1:]:
            self._target.write(b"%010d 00000 n \n" % place)
        trailer = PDFTrailer(startxref=start, Size=size, Root=root, Info=info, ID=self._document.ID())
        self._target.write(trailer.format(self._document))
