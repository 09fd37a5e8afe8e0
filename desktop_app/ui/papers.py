"""Letters on paper: made from their stored text, printed, saved, and opened by another program."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSettings, QSize
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QWidget

from desktop_app.domain.faults import NoPrinter
from desktop_app.domain.letter import Letter
from desktop_app.domain.safekeeping import Progress, untold
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Room

PRINT_DPI = 300
"""Enough for text; the printer's own 1200 would take 500 MB for a page."""

POINTS_PER_INCH = 72

_PRINTER, _COPIES, _SIDES = "print/printer", "print/copies", "print/sides"

Failed = Callable[[BaseException], None]


class Papers:
    """PDFs of letters. What is asked is answered on the screen's thread, as by `Jobs`."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def make(self, letter: Letter, then: Callable[[bytes], None], failed: Failed) -> None:
        """The letter's PDF. One that was never made is kept and recorded too, even if the asker has left."""
        self._desk.jobs.run(Room.PRESS, partial(self._make, letter, failed), then, failed)

    def make_on_form(self, letter: Letter, then: Callable[[bytes], None], failed: Failed) -> None:
        """The letter for the office's printed form; it is printed and not kept."""
        self._desk.jobs.run(Room.PRESS, partial(self._desk.print_room.on_form, letter.text), then, failed)

    def print(self, printer: QPrinter, pdf: bytes, then: Callable[[None], None], failed: Failed) -> None:
        """Put a PDF on paper."""
        self._desk.jobs.run(Room.PRESS, partial(print_pdf, printer, pdf), then, failed)

    def save(self, pdf: bytes, target: Path, then: Callable[[int], None], failed: Failed) -> None:
        """Write a PDF where the secretary wants it."""
        self._desk.jobs.run(Room.FILES, partial(target.write_bytes, pdf), then, failed)

    def copy(self, pdf: bytes, name: str, then: Callable[[Path], None], failed: Failed) -> None:
        """A copy for another program to open, in the folder that is emptied at exit."""
        self._desk.jobs.run(Room.FILES, partial(self._copy, pdf, name), then, failed)

    def _make(self, letter: Letter, failed: Failed) -> bytes:
        pdf = self._desk.press.make(letter.text)
        if not letter.file:
            vault = self._desk.vault
            self._desk.jobs.run(
                Room.FILES, lambda: vault.keep(pdf, ".pdf"), partial(self._record, letter.id, failed), failed
            )
        return pdf

    def _record(self, letter_id: int, failed: Failed, kept: tuple[str, str]) -> None:
        finisher = self._desk.finisher
        self._desk.jobs.run(Room.STORE, lambda: finisher.record_file(letter_id, *kept), _recorded, failed)

    def _copy(self, pdf: bytes, name: str) -> Path:
        _, sha256 = self._desk.vault.keep(pdf, ".pdf")
        return self._desk.vault.open_copy(sha256, name)


def print_pdf(printer: QPrinter, pdf: bytes, tell: Progress = untold) -> None:
    """Print page by page: in the press's room, with one page in memory. `tell` is given the share that is printed.

    Raises NoPrinter when the printer has gone meanwhile, and what `tell` raises: the sheets before are printed then.
    """
    with _opened(pdf) as document:
        painter = QPainter()
        if not painter.begin(printer):
            raise NoPrinter
        try:
            sheet = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
            for page in range(document.pageCount()):
                tell(page / document.pageCount())
                if page:
                    printer.newPage()
                painter.drawImage(sheet, document.render(page, _size_in_dots(document, page)))
        finally:
            painter.end()


@contextmanager
def _opened(pdf: bytes) -> Iterator[QPdfDocument]:
    document = QPdfDocument(None)  # type: ignore[call-overload]  # the stub knows no document without a parent
    device = QBuffer()
    device.setData(QByteArray(pdf))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(device)
    yield document
    document.close()


def _size_in_dots(document: QPdfDocument, page: int) -> QSize:
    return (document.pagePointSize(page) * (PRINT_DPI / POINTS_PER_INCH)).toSize()


def ask_printer(title: str, parent: QWidget, settings: QSettings) -> QPrinter | None:
    """Let the secretary choose a printer in the system's dialog; None when she thinks better of it.

    The printer, the copies and whether both sides are used are as they were the last time. Raises NoPrinter when the
    system knows no printer.
    """
    if not QPrinterInfo.availablePrinterNames():
        raise NoPrinter
    printer = a4_printer(title)
    recall(printer, settings)
    dialog = QPrintDialog(printer, parent)
    if dialog.exec() != QPrintDialog.DialogCode.Accepted:
        return None
    remember(printer, settings)
    return printer


def recall(printer: QPrinter, settings: QSettings) -> None:
    """Set a printer as it was remembered; one that is there no more leaves the system's own."""
    name = str(settings.value(_PRINTER, ""))
    if name in QPrinterInfo.availablePrinterNames():
        printer.setPrinterName(name)
    copies, sides = str(settings.value(_COPIES, "")), str(settings.value(_SIDES, ""))
    if copies.isdecimal():
        printer.setCopyCount(max(int(copies), 1))
    if sides in QPrinter.DuplexMode.__members__:
        printer.setDuplex(QPrinter.DuplexMode[sides])


def remember(printer: QPrinter, settings: QSettings) -> None:
    """Remember how it prints for the next time."""
    settings.setValue(_PRINTER, printer.printerName())
    settings.setValue(_COPIES, str(printer.copyCount()))
    settings.setValue(_SIDES, printer.duplex().name)


def a4_printer(title: str) -> QPrinter:
    """The system's printer set to whole A4 sheets; `title` is what its queue shows."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF())
    )
    printer.setFullPage(True)
    return printer


def _recorded(_nothing: None) -> None:
    """The letter has its file from now on; nobody waits for that."""
