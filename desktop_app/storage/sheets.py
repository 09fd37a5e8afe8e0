"""Tables in files of other programs, row by row as texts: CSV in any of four encodings, XLSX, XLS and ODS."""

import csv
import os
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import date, datetime, time
from io import TextIOWrapper
from itertools import islice
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile, is_zipfile

from desktop_app.domain.faults import FileNotKept, NotATable, QuoteNotClosed, TableTooLarge
from desktop_app.domain.importing import Encoding, Reading, Separator
from desktop_app.storage.whole import disk_faults

Row = tuple[str, ...]

MOST_UNPACKED = 1 << 30
"""Bytes of a spreadsheet once it is unpacked, 1 GB: a small archive may hold a hundred times its size."""

MOST_COLUMNS = 500
LONGEST_CELL = 200_000
"""Characters: a longer one is a quotation mark that was never closed."""

SAMPLE = 1 << 16
"""Bytes of the beginning by which encoding and separator are found out."""

_SAMPLE_ROWS = 50
LONGEST_LETTER = 4
CONTROLS_IN_TEXT = 50
"""At most one in so many bytes is a control character, else it is no text."""

_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x19\x1c-\x1f]")
_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ERRORS = frozenset({"#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!"})
_ROUND = 1e15
"""Larger numbers are no longer whole ones in a spreadsheet."""

_FREQUENT = frozenset("оеаинтсрвлкмдпуОЕАИНТСРВЛКМДПУ")


class Table:
    """A file to be loaded. Every call raises NotATable, TableTooLarge, QuoteNotClosed or FileNotKept."""

    def __init__(self, path: Path, reading: Reading) -> None:
        self._path = path
        with _readable():
            with path.open("rb") as file:
                start = file.read(SAMPLE)
            self.is_text = not start.startswith((_OLE, _ZIP))
            self.size = path.stat().st_size
        self.sheets: tuple[str, ...] = ()
        if self.is_text:
            encoding = reading.encoding or _encoding_of(start)
            self.reading = Reading("", encoding, reading.separator or _separator_of(_text(start, encoding)))
        else:
            self.sheets = self._sheets()
            sheet = reading.sheet if reading.sheet in self.sheets else self.sheets[0]
            self.reading = Reading(sheet)

    def rows(self) -> Iterator[tuple[float, Row]]:
        """Each row with the share of the file that has been read up to it; rows that are empty too."""
        return self._text_rows() if self.is_text else self._sheet_rows()

    def first(self, count: int) -> list[Row]:
        """The first rows."""
        return [row for _, row in islice(self.rows(), count)]

    def _text_rows(self) -> Iterator[tuple[float, Row]]:
        encoding, separator = self.reading.encoding or Encoding.UTF8, self.reading.separator or Separator.COMMA
        csv.field_size_limit(LONGEST_CELL)
        with _readable(), self._path.open("rb") as file:
            text = TextIOWrapper(file, encoding.value, errors="replace", newline="")
            reader = csv.reader(_lines(text), delimiter=separator.value)
            began = 1
            while True:
                try:
                    row = next(reader, None)
                except csv.Error as error:
                    raise QuoteNotClosed(began) from error
                except UnicodeError as error:  # UTF-16 that does not say which of the two it is
                    raise NotATable from error
                if row is None:
                    break
                began = reader.line_num + 1
                yield min(file.tell() / max(self.size, 1), 1.0), _bounded(row)

    def _sheet_rows(self) -> Iterator[tuple[float, Row]]:
        with self._workbook() as book, _readable():
            sheet = book.get_sheet_by_name(self.reading.sheet)
            height = max(sheet.total_height, 1)
            for at, row in enumerate(sheet.iter_rows()):
                yield at / height, _bounded(list(map(_cell, row)))

    def _sheets(self) -> tuple[str, ...]:
        with self._workbook() as book:
            names = tuple(book.sheet_names)
        if not names:
            raise NotATable
        return names

    @contextmanager
    def _workbook(self) -> Iterator[Any]:
        from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415 — not before the first spreadsheet

        self._see_it_can_be_unpacked()
        with _readable():
            try:
                with CalamineWorkbook.from_path(self._path) as book:
                    yield book
            except CalamineError as error:
                raise NotATable from error

    def _see_it_can_be_unpacked(self) -> None:
        if not is_zipfile(self._path):
            return
        try:
            with ZipFile(self._path) as archive:
                unpacked = sum(each.file_size for each in archive.infolist())
        except BadZipFile as error:
            raise NotATable from error
        if unpacked > MOST_UNPACKED:
            raise TableTooLarge(MOST_UNPACKED)


@contextmanager
def _readable() -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise FileNotKept from error


def _lines(text: TextIOWrapper) -> Iterator[str]:
    """The lines of a text; without NULs, which nobody can have meant."""
    for line in text:
        yield line.replace("\0", "")


def _bounded(row: Sequence[str]) -> Row:
    return tuple(row[:MOST_COLUMNS])


def _cell(value: Any) -> str:
    """What people see in the cell: a whole number without its .0, a day without its midnight, nothing of an error."""
    match value:
        case str():
            return "" if value in _ERRORS else value
        case float() if value.is_integer() and abs(value) < _ROUND:
            return str(int(value))
        case datetime() if value.time() != time():
            return value.isoformat(" ", "minutes")
        case date():
            return value.strftime("%Y-%m-%d")
        case _:
            return str(value)


def _encoding_of(start: bytes) -> Encoding:
    """By its mark or its letters. Raises NotATable for what is no text in any of the four."""
    if start.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Encoding.UTF16
    if len(_CONTROLS.findall(start)) * CONTROLS_IN_TEXT > len(start):
        raise NotATable
    try:
        start.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(start) - LONGEST_LETTER:  # else the sample ends within a letter
            eight_bit = (Encoding.CP1251, Encoding.CP866)
            return max(eight_bit, key=lambda each: _russian(_text(start, each)))
    return Encoding.UTF8


def _russian(text: str) -> int:
    """How many of the most frequent letters there are: another encoding has other ones."""
    counted = Counter(text)
    return sum(counted[letter] for letter in _FREQUENT)


def _text(start: bytes, encoding: Encoding) -> str:
    return start.decode(encoding.value, "replace")


def _separator_of(text: str) -> Separator:
    """The one by which the first rows have the same number of cells, and most of them."""
    csv.field_size_limit(sys.maxsize)
    lines = text.splitlines(keepends=True)[: _SAMPLE_ROWS + 1]
    whole = lines[:-1] if len(lines) > 1 else lines

    def orderly(separator: Separator) -> tuple[float, int]:
        widths = Counter(len(row) for row in csv.reader(whole, delimiter=separator.value) if row)
        width, times = max(widths.items(), key=lambda each: (each[1], each[0]), default=(1, 0))
        return (times * (width - 1) / max(widths.total(), 1), width)

    return max(Separator, key=orderly)


def write_csv(path: Path, rows: Iterable[Sequence[str]]) -> int:
    """Write headers and rows as a text that spreadsheets open as it is; how many rows there were."""
    with disk_faults(), open(path, "w", encoding=Encoding.UTF8.value, newline="", opener=_for_me_alone) as file:
        writer = csv.writer(file, delimiter=Separator.SEMICOLON.value)
        return sum(1 for row in rows if writer.writerow(row)) - 1


def _for_me_alone(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
