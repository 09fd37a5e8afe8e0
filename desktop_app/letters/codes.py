"""The QR code of a letter: its number and date, for whoever has the paper in hand."""

from reportlab.graphics.barcode.qrencoder import QR8bitByte, QRCode, QRErrorCorrectLevel

Square = tuple[int, int]


def squares(text: str) -> tuple[int, list[Square]]:
    """How many squares a side has, and which of them are dark: column and row from the upper left."""
    code = QRCode(None, QRErrorCorrectLevel.M)
    code.addData(QR8bitByte(text))
    code.make()
    modules: list[list[bool]] = code.modules
    dark = [(column, row) for row, line in enumerate(modules) for column, is_dark in enumerate(line) if is_dark]
    return len(modules), dark
