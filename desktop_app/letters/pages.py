"""Rows to pages."""

from collections.abc import Sequence

from desktop_app.letters.rows import Row, height_of


def paged(rows: Sequence[Row], room: float, foot: float = 0) -> list[Sequence[Row]]:
    """Part rows into pages of the height `room`, the last of which has `foot` to spare at its end. At least one page.

    A page that begins within a table begins with the titles of the table. Kept rows stay together as long as a page
    holds them. A row must not be taller than a page.
    """
    pages: list[Sequence[Row]] = []
    start = 0
    while start < len(rows):
        head = rows[start].head if pages else ()
        end = _end_of_page(rows, start, room - height_of(head))
        pages.append([*head, *rows[start:end]] if head else rows[start:end])
        start = end
    if not pages:
        return [()]
    if height_of(pages[-1]) + foot > room:
        pages += _shortened(pages.pop(), room - foot)
    return pages


def _shortened(last: Sequence[Row], room: float) -> tuple[Sequence[Row], Sequence[Row]]:
    """The last page as two, the second not taller than `room`: empty where what is kept together is taller."""
    place = _break_before(last, 0, len(last) - 1)
    if place and height_of(last[place:]) <= room:
        return last[:place], last[place:]
    return last, ()


def _end_of_page(rows: Sequence[Row], start: int, room: float) -> int:
    height = rows[start].height
    for end in range(start + 1, len(rows)):
        height += rows[end].above + rows[end].height
        if height > room:
            return _break_before(rows, start, end) or end
    return len(rows)


def _break_before(rows: Sequence[Row], start: int, end: int) -> int | None:
    """The last place up to `end` where a page begun at `start` may turn."""
    return next((place for place in range(end, start, -1) if not rows[place - 1].keeps), None)
