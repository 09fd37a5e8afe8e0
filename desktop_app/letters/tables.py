"""Tables as rows: a line of text is a row of its own, so that a cell may be longer than a page."""

from collections.abc import Sequence
from dataclasses import replace

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
    """One row of cells as rows of lines, kept together unless it is tall."""
    padding = _PADDING if lined else 0.0
    cells = [
        flowing([text], style, end - begin - 2 * _PADDING, x=begin + (_PADDING if lined else 0.0))
        for text, style, (begin, end) in zip(texts, styles, edges, strict=True)
    ]
    leading = styles[0].leading
    count = max(1, *map(len, cells))
    kept = count * leading <= _TALLEST_KEPT
    rows: list[Row] = []
    for number in range(count):
        first, last = number == 0, number == count - 1
        top = padding if first else 0.0
        height = leading + top + (padding if last else 0.0)
        pieces = tuple(
            _lowered(piece, top) for cell in cells for row in cell[number : number + 1] for piece in row.pieces
        )
        strokes = _upright(edges, height) + (_across(edges, 0) if first else ()) if lined else ()
        closing = _across(edges, height) if lined else ()
        row = Row(height, pieces, keeps=kept and not last, strokes=strokes, torn=closing)
        rows.append(replace(row, strokes=strokes + closing, torn=()) if last else row)
    return rows


def _lowered(piece: Piece, by: float) -> Piece:
    return replace(piece, drop=piece.drop + by) if by else piece


def _upright(edges: Sequence[tuple[float, float]], height: float) -> tuple[Stroke, ...]:
    return tuple(Stroke(x, 0, x, height) for x in (edges[0][0], *(end for _, end in edges)))


def _across(edges: Sequence[tuple[float, float]], drop: float) -> tuple[Stroke, ...]:
    return (Stroke(edges[0][0], drop, edges[-1][1], drop),)
