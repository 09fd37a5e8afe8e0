"""Tables as rows; of a tall one every line is a row of its own, so that a cell may be longer than a page."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import zip_longest

from desktop_app.domain import letter
from desktop_app.letters.fonts import Face
from desktop_app.letters.lines import Align, Style
from desktop_app.letters.rows import Piece, Row, Stroke, flowing

MM = 72 / 25.4

_ALIGNS = {
    letter.Align.LEFT: Align.LEFT,
    letter.Align.CENTRE: Align.CENTRE,
    letter.Align.RIGHT: Align.RIGHT,
}
_PADDING = 1.2 * MM
_TALLEST_KEPT = 60 * MM  # a taller row of a table may go on over the page
_FEW_COLUMNS = 4
_SIZE, _SMALL_SIZE, _OPEN_SIZE = 12.0, 10.0, 14.0


def table_rows(table: letter.Table, width: float) -> list[Row]:
    """The rows of a table across the width, its titles again at the top of each page."""
    size = (_SIZE if len(table.columns) <= _FEW_COLUMNS else _SMALL_SIZE) if table.lined else _OPEN_SIZE
    edges = _edges(table.columns, width)
    titles = [column.title for column in table.columns]
    bold = [Style(size, Face.BOLD, Align.CENTRE)] * len(edges)
    head = [replace(row, keeps=True) for row in _band(titles, bold, edges, lined=table.lined)] if any(titles) else []
    styles = [Style(size, align=_ALIGNS[column.align]) for column in table.columns]
    rows = list(head)
    for cells in table.rows:
        rows += [replace(row, head=tuple(head)) for row in _band(cells, styles, edges, lined=table.lined)]
    return rows


def _edges(columns: Sequence[letter.Column], width: float) -> list[tuple[float, float]]:
    """Where each column begins and ends."""
    whole = sum(column.share for column in columns)
    edges: list[tuple[float, float]] = []
    x = 0.0
    for column in columns:
        edges.append((x, x + width * column.share / whole))
        x = edges[-1][1]
    return edges


def _band(
    texts: Sequence[str], styles: Sequence[Style], edges: Sequence[tuple[float, float]], *, lined: bool
) -> list[Row]:
    """One row of cells: read cell by cell where it stays whole, line by line where it may go on over the page."""
    padding = _PADDING if lined else 0.0
    cells = [
        flowing([text], style, end - begin - 2 * _PADDING, x=begin + padding)
        for text, style, (begin, end) in zip(texts, styles, edges, strict=True)
    ]
    leading = styles[0].leading
    count = max(1, *map(len, cells))
    if count * leading <= _TALLEST_KEPT:
        return [_whole(cells, leading, count, edges, padding)]
    closing = _across(edges, leading) if lined else ()
    rows = [
        Row(leading, _lowered(line, 0), strokes=_upright(edges, leading) if lined else (), torn=closing)
        for line in zip_longest(*cells)
    ]
    first, last = rows[0], rows[-1]
    opening = _across(edges, 0) if lined else ()
    rows[0] = replace(first, strokes=first.strokes + opening)
    rows[-1] = replace(last, strokes=last.strokes + closing, torn=())
    return rows


def _whole(
    cells: Sequence[list[Row]], leading: float, count: int, edges: Sequence[tuple[float, float]], padding: float
) -> Row:
    height = count * leading + 2 * padding
    pieces = tuple(
        piece
        for cell in cells
        for number, row in enumerate(cell)
        for piece in _lowered([row], padding + number * leading)
    )
    frame = (*_upright(edges, height), *_across(edges, 0), *_across(edges, height)) if padding else ()
    return Row(height, pieces, strokes=frame)


def _lowered(rows: Iterable[Row | None], by: float) -> tuple[Piece, ...]:
    return tuple(replace(piece, drop=piece.drop + by) for row in rows if row for piece in row.pieces)


def _upright(edges: Sequence[tuple[float, float]], height: float) -> tuple[Stroke, ...]:
    return tuple(Stroke(x, 0, x, height) for x in (edges[0][0], *(end for _, end in edges)))


def _across(edges: Sequence[tuple[float, float]], drop: float) -> tuple[Stroke, ...]:
    return (Stroke(edges[0][0], drop, edges[-1][1], drop),)
