"""Tables for other programs, read back as those programs read them."""

import csv
import errno
import stat
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET
from zipfile import ZipFile

import pytest

from desktop_app.domain.faults import Stopped, TooManyRows
from desktop_app.reports.csv_file import write_csv
from desktop_app.reports.tables import Cell, Heading, Table, Write
from desktop_app.reports.xlsx_file import MOST_ROWS, write_xlsx

THURSDAY = date(2026, 1, 15)
HEADINGS = (Heading("Номер"), Heading("Получено"), Heading("Листов"), Heading("Суть", 60))
ROWS: tuple[tuple[Cell, ...], ...] = (
    ("К-1/26", THURSDAY, 2, "Крыша; «течёт»\nс осени"),
    ("К-2/26", None, 0, ""),
)
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
WRITERS: dict[str, Write] = {"csv": write_csv, "xlsx": write_xlsx}

every_kind = pytest.mark.parametrize("kind", WRITERS)


def untold(_share: float) -> None:
    """Progress that nobody looks at."""


def table(*rows: tuple[Cell, ...], total: int | None = None) -> Table:
    """A table of appeals with these rows."""
    return Table("Обращения", HEADINGS, rows, len(rows) if total is None else total)


def written(folder: Path, kind: str, *rows: tuple[Cell, ...]) -> Path:
    """The file of a table."""
    target = folder / f"Обращения.{kind}"
    WRITERS[kind](table(*rows), target, untold)
    return target


def read_csv(file: Path) -> list[list[str]]:
    """The cells as a program sees them."""
    with file.open(encoding="utf-8-sig", newline="") as opened:
        return list(csv.reader(opened, delimiter=";"))


def read_xlsx(file: Path) -> list[list[tuple[str, str]]]:
    """The kind and the content of each cell: "s" a text, "n" a number."""
    with ZipFile(file) as book:
        sheet = ET.fromstring(book.read("xl/worksheets/sheet1.xml"))  # noqa: S314 — our own file
    return [
        [(cell.get("t", "n")[-1].replace("r", "s"), "".join(cell.itertext())) for cell in row]
        for row in sheet.iter(f"{SHEET}row")
    ]


def test_csv_opens_in_a_russian_excel(tmp_path: Path) -> None:
    file = written(tmp_path, "csv", *ROWS)

    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert file.read_bytes().splitlines()[0].decode("utf-8-sig") == "Номер;Получено;Листов;Суть"
    assert read_csv(file)[1:] == [["К-1/26", "15.01.2026", "2", "Крыша; «течёт»\nс осени"], ["К-2/26", "", "0", ""]]


def test_days_and_numbers_of_a_workbook_are_days_and_numbers(tmp_path: Path) -> None:
    rows = read_xlsx(written(tmp_path, "xlsx", *ROWS))

    assert [content for _, content in rows[0]] == ["Номер", "Получено", "Листов", "Суть"]
    assert rows[1] == [("s", "К-1/26"), ("n", "46037"), ("n", "2"), ("s", "Крыша; «течёт»\nс осени")]
    assert date(1899, 12, 30).toordinal() + 46037 == THURSDAY.toordinal()


@pytest.mark.parametrize("typed", ["=1+1", "+7 912 345-67-89", "-5", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"])
def test_no_text_becomes_a_formula(tmp_path: Path, typed: str) -> None:
    ((_, *_), (cell, *_)) = read_csv(written(tmp_path, "csv", (typed, None, 0, "")))
    assert cell == f"'{typed}"

    file = written(tmp_path, "xlsx", (typed, None, 0, ""))
    assert read_xlsx(file)[1][0] == ("s", typed)
    with ZipFile(file) as book:
        assert b"<f>" not in book.read("xl/worksheets/sheet1.xml")


@every_kind
def test_what_no_table_can_hold_is_left_out(tmp_path: Path, kind: str) -> None:
    file = written(tmp_path, kind, ("К\x00-\x0b1", None, 0, ""))

    read: dict[str, Callable[[Path], Any]] = {"csv": read_csv, "xlsx": read_xlsx}
    assert read[kind](file)[1][0] in ("К-1", ("s", "К-1"))


def test_a_text_too_long_for_a_cell_is_cut(tmp_path: Path) -> None:
    ((_, content), *_) = read_xlsx(written(tmp_path, "xlsx", ("ы" * 40_000, None, 0, "")))[1]

    assert len(content) == 32_767
    assert content.endswith("…")


@every_kind
def test_a_file_appears_whole_and_for_its_owner_alone(tmp_path: Path, kind: str) -> None:
    seen: list[list[str]] = []

    def look(_share: float) -> None:
        seen.append([each.name for each in tmp_path.iterdir() if not each.name.startswith(".reception-")])
        assert all(stat.S_IMODE(each.stat().st_mode) == 0o700 for each in tmp_path.iterdir())

    WRITERS[kind](table(*ROWS), tmp_path / "out", look)

    assert seen == [[], []]
    assert [each.name for each in tmp_path.iterdir()] == ["out"]


@every_kind
def test_nothing_is_left_of_a_table_that_was_stopped(tmp_path: Path, kind: str) -> None:
    target = tmp_path / "out"
    target.write_text("the file of yesterday")

    def stop(share: float) -> None:
        if share > 0:
            raise Stopped

    with pytest.raises(Stopped):
        WRITERS[kind](table(*ROWS * 200), target, stop)

    assert target.read_text() == "the file of yesterday"
    assert list(tmp_path.iterdir()) == [target]


@every_kind
def test_a_folder_that_is_not_there_is_told_of(tmp_path: Path, kind: str) -> None:
    with pytest.raises(FileNotFoundError):
        WRITERS[kind](table(*ROWS), tmp_path / "gone" / "out", untold)


@every_kind
def test_a_full_disk_is_told_of(tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_room(*_arguments: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr("os.fsync", no_room)

    with pytest.raises(OSError, match="no room") as told:
        WRITERS[kind](table(*ROWS), tmp_path / "out", untold)

    assert told.value.errno == errno.ENOSPC
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_fills_up_while_a_workbook_is_packed_is_told_of(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def no_room(*_arguments: object, **_options: object) -> None:
        raise OSError(errno.ENOSPC, "no room")

    monkeypatch.setattr("xlsxwriter.workbook.ZipFile", no_room)

    with pytest.raises(OSError, match="no room"):
        write_xlsx(table(*ROWS), tmp_path / "out", untold)

    assert list(tmp_path.iterdir()) == []


def test_a_sheet_is_not_asked_for_more_rows_than_it_has(tmp_path: Path) -> None:
    with pytest.raises(TooManyRows) as told:
        write_xlsx(table(total=MOST_ROWS + 1), tmp_path / "out", untold)

    assert told.value.most == MOST_ROWS


@every_kind
def test_rows_are_read_while_they_are_written(tmp_path: Path, kind: str) -> None:
    told: list[float] = []
    read: list[int] = []

    def rows() -> Iterator[tuple[Cell, ...]]:
        for at in range(1000):
            read.append(at)
            yield (f"К-{at}/26", THURSDAY, at, "")

    def tell(share: float) -> None:
        told.append(share)
        assert len(read) <= share * 1000 + 1, "no row is read ahead"

    WRITERS[kind](Table("Обращения", HEADINGS, rows(), 1000), tmp_path / "out", tell)

    assert told == [at / 10 for at in range(11)]
