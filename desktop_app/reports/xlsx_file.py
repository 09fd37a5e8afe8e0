"""A table as an Excel workbook: texts are texts, days are days, whatever stands in them."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop_app.domain.faults import TooManyRows
from desktop_app.domain.safekeeping import Progress
from desktop_app.reports.tables import Cell, Table, appearing, plain, watched

if TYPE_CHECKING:
    from xlsxwriter.workbook import Workbook

MOST_ROWS = 1_048_575
"""A sheet has 1,048,576 rows, and the first one is for the titles."""

LONGEST = 32_767
"""Characters that a cell holds."""

LONGEST_TITLE = 31
"""Characters of the name of a sheet."""


def write_xlsx(table: Table, target: Path, progress: Progress) -> None:
    """Write the table to a file, whole or not at all. Memory does not grow with the rows.

    Raises TooManyRows, OSError, or what `progress` raises.
    """
    if table.total > MOST_ROWS:
        raise TooManyRows(MOST_ROWS)
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415 — 60 ms that only a workbook pays
    from xlsxwriter.workbook import Workbook  # noqa: PLC0415 — as above

    with appearing(target) as part:
        # Its parts lie beside the file that they become: nothing is left anywhere else.
        workbook = Workbook(part, {"constant_memory": True, "tmpdir": str(part.parent)})
        try:
            _fill(workbook, table, progress)
            workbook.close()
        except FileCreateError as error:
            raise error.args[0] from error
        finally:
            for sheet in workbook.worksheets():
                sheet._opt_close()  # noqa: SLF001 — the only way to let its file go when the work was stopped


def _fill(workbook: "Workbook", table: Table, progress: Progress) -> None:
    title = workbook.add_format({"bold": True, "text_wrap": True, "valign": "top"})
    day = workbook.add_format({"num_format": "dd.mm.yyyy", "align": "left"})
    sheet = workbook.add_worksheet(table.title[:LONGEST_TITLE])
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, max(table.total, 1), len(table.headings) - 1)
    for at, heading in enumerate(table.headings):
        sheet.set_column(at, at, heading.width)
        sheet.write_string(0, at, heading.title, title)
    for number, row in enumerate(watched(table, progress), 1):
        for at, cell in enumerate(row):
            _write(sheet, number, at, cell, day)


def _write(sheet: Any, row: int, column: int, cell: Cell, day: Any) -> None:
    if isinstance(cell, date):
        sheet.write_datetime(row, column, cell, day)
    elif isinstance(cell, int):
        sheet.write_number(row, column, cell)
    elif cell:
        sheet.write_string(row, column, _fitting(plain(cell)))


def _fitting(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
