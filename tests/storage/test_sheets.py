"""Tables of other programs: text in any encoding, spreadsheets, and what is no table at all."""

import zipfile
from datetime import date, datetime, time
from pathlib import Path

import pytest
from xlsxwriter import Workbook

from desktop_app.domain.faults import FileNotKept, NotATable, QuoteNotClosed, TableTooLarge
from desktop_app.domain.importing import Encoding, Reading, Separator
from desktop_app.storage import sheets
from desktop_app.storage.sheets import Table, write_csv

ROWS = [("Фамилия", "Имя"), ("Иванов", "Пётр")]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "ab12"


def text_of(separator: str = ";") -> str:
    return "\n".join(separator.join(row) for row in ROWS)


@pytest.mark.parametrize(
    ("codec", "encoding"),
    [
        ("utf-8", Encoding.UTF8),
        ("utf-8-sig", Encoding.UTF8),
        ("utf-16", Encoding.UTF16),
        ("cp1251", Encoding.CP1251),
        ("cp866", Encoding.CP866),
    ],
)
def test_an_encoding_is_found_out(path: Path, codec: str, encoding: Encoding) -> None:
    path.write_bytes(text_of().encode(codec))

    table = Table(path, Reading())

    assert (table.reading.encoding, table.first(9), table.sheets) == (encoding, ROWS, ())


@pytest.mark.parametrize("separator", Separator)
def test_a_separator_is_found_out(path: Path, separator: Separator) -> None:
    path.write_text(text_of(separator.value), encoding="utf-8")

    table = Table(path, Reading())

    assert (table.reading.separator, table.first(9)) == (separator, ROWS)


def test_who_knows_better_says_how_to_read(path: Path) -> None:
    path.write_bytes("а,б;в\n".encode("cp1251"))

    table = Table(path, Reading("", Encoding.CP1251, Separator.COMMA))

    assert table.first(1) == [("а", "б;в")]


def test_a_cell_may_hold_lines_and_separators(path: Path) -> None:
    path.write_text('Имя;Текст\n"Пётр";"Первая; строка\nвторая ""она"""\n', encoding="utf-8")

    assert Table(path, Reading()).first(3)[1] == ("Пётр", 'Первая; строка\nвторая "она"')


def test_a_sample_may_end_within_a_letter(path: Path) -> None:
    path.write_bytes(b"a;" + "я".encode() * (sheets.SAMPLE // 2))

    assert Table(path, Reading()).reading.encoding is Encoding.UTF8


def test_progress_goes_with_the_file(path: Path) -> None:
    path.write_text("\n".join(["а;б"] * 50_000), encoding="utf-8")

    shares = [share for share, _ in Table(path, Reading()).rows()]

    assert shares == sorted(shares)
    assert shares[-1] == 1


def test_zeros_that_slipped_in_are_left_out(path: Path) -> None:
    path.write_bytes((text_of() + "\n" + "х;у\n" * 50).encode() + b"\0;z\n")

    assert list(Table(path, Reading()).rows())[-1][1] == ("", "z")


def test_a_quote_that_is_never_closed_is_told_by_its_line(path: Path) -> None:
    path.write_text('а;б\n1;2\n"не закрыта;1\n' + "х;у\n" * 100_000, encoding="utf-8")

    with pytest.raises(QuoteNotClosed) as told:
        list(Table(path, Reading()).rows())

    assert told.value.line == 3


@pytest.mark.parametrize(
    "content", [bytes(range(256)) * 9, b"PK\x03\x04" + b"x" * 99, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 999]
)
def test_what_is_no_table_is_told(path: Path, content: bytes) -> None:
    path.write_bytes(content)

    with pytest.raises(NotATable):
        Table(path, Reading())


def test_an_archive_of_something_else_is_no_table(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("letter.txt", "Здравствуйте")

    with pytest.raises(NotATable):
        Table(path, Reading())


def test_an_archive_that_would_fill_the_memory_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_UNPACKED", 1 << 16)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * (1 << 17))

    with pytest.raises(TableTooLarge) as told:
        Table(path, Reading())

    assert told.value.most == 1 << 16


def test_a_file_that_is_gone_is_told(path: Path) -> None:
    with pytest.raises(FileNotKept):
        Table(path, Reading())


def test_an_empty_file_has_no_rows(path: Path) -> None:
    path.write_bytes(b"")

    assert Table(path, Reading()).first(9) == []


def test_more_columns_than_anybody_has_are_cut(path: Path) -> None:
    path.write_text(";".join("x" * 900), encoding="utf-8")

    assert len(Table(path, Reading()).first(1)[0]) == sheets.MOST_COLUMNS


def test_a_spreadsheet_is_read_by_its_sheet(path: Path) -> None:
    spreadsheet(path, {"Пусто": [], "Реестр": [["Фамилия", "Имя"], ["Иванов", "Пётр"]]})

    table = Table(path, Reading("Реестр"))

    assert (table.sheets, table.reading, table.first(9)) == (("Пусто", "Реестр"), Reading("Реестр"), ROWS)
    assert Table(path, Reading("нет такого")).reading == Reading("Пусто")


def test_rows_of_a_spreadsheet_are_counted_as_people_count_them(path: Path) -> None:
    spreadsheet(path, {"Лист": [[], [], ["Фамилия"], ["Иванов"]]})

    assert [row for _, row in Table(path, Reading()).rows()] == [("",), ("",), ("Фамилия",), ("Иванов",)]


def test_cells_say_what_people_see(path: Path) -> None:
    row = [89161234567, 1.5, date(2025, 1, 15), datetime(2025, 1, 15, 10, 30), time(9, 5), True, "#N/A", "текст"]  # noqa: DTZ001 — cells know no time zone
    spreadsheet(path, {"Лист": [row]})

    (read,) = Table(path, Reading()).first(1)

    assert read == ("89161234567", "1.5", "2025-01-15", "2025-01-15 10:30", "09:05:00", "True", "", "текст")


def test_what_is_written_is_read_again(path: Path) -> None:
    assert write_csv(path, ROWS) == 1
    assert Table(path, Reading()).first(9) == ROWS
    assert path.stat().st_mode & 0o777 == 0o600


def spreadsheet(path: Path, pages: dict[str, list[list[object]]]) -> None:
    """An XLSX with these sheets."""
    book = Workbook(str(path.with_suffix(".xlsx")))
    day = book.add_format({"num_format": "dd.mm.yyyy"})
    for title, rows in pages.items():
        sheet = book.add_worksheet(title)
        for at, row in enumerate(rows):
            for column, value in enumerate(row):
                if isinstance(value, date | time):
                    sheet.write_datetime(at, column, value, day)
                elif value is not None:
                    sheet.write(at, column, value)
    book.close()
    path.with_suffix(".xlsx").rename(path)


def test_a_text_that_is_not_in_the_encoding_that_was_chosen_is_no_table(tmp_path: Path) -> None:
    path = tmp_path / "register.csv"
    path.write_text("Фамилия,Имя\nКузнецов,Пётр\n", encoding="utf-8")

    with pytest.raises(NotATable):
        Table(path, Reading(encoding=Encoding.UTF16, separator=Separator.COMMA)).first(1)
