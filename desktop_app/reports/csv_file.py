"""A table as CSV the way a Russian Excel opens it: UTF-8 with a mark, semicolons, days as dd.mm.yyyy."""

import csv
from datetime import date
from pathlib import Path

from desktop_app.domain.dates import in_figures
from desktop_app.domain.safekeeping import Progress
from desktop_app.reports.tables import Cell, Table, appearing, plain, watched

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""A text that begins so would be reckoned as a formula by the program that opens the file (OWASP, CSV injection)."""


def write_csv(table: Table, target: Path, progress: Progress) -> None:
    """Write the table to a file, whole or not at all. Raises OSError, or what `progress` raises."""
    with appearing(target) as part, part.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(_text(heading.title) for heading in table.headings)
        for row in watched(table, progress):
            writer.writerow(map(_cell, row))


def _cell(cell: Cell) -> str | int:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return in_figures(cell)
    return cell if isinstance(cell, int) else _text(cell)


def _text(text: str) -> str:
    told = plain(text)
    return f"'{told}" if told.startswith(_FORMULA) else told
