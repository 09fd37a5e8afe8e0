"""Where pages turn."""

from collections.abc import Sequence
from dataclasses import replace

import pytest

from desktop_app.letters.gost import laid_out
from desktop_app.letters.lines import Style
from desktop_app.letters.pages import paged
from desktop_app.letters.rows import Row, beside, flowing, height_of, tied
from tests.letters.reading import NOTICE

STYLE = Style(10)
ROW = Row(10, ())


def sizes(pages: Sequence[Sequence[Row]]) -> list[int]:
    return [len(page) for page in pages]


def test_rows_fill_page_after_page() -> None:
    assert sizes(paged([ROW] * 25, 100)) == [10, 10, 5]


def test_nothing_is_one_empty_page() -> None:
    assert sizes(paged([], 100)) == [0]


def test_gap_at_the_top_of_a_page_is_left_out() -> None:
    assert sizes(paged([replace(ROW, above=5)] * 12, 100)) == [7, 5]
    assert sizes(paged([ROW] * 10 + [replace(ROW, above=50)] + [ROW] * 9, 100)) == [10, 10]


def test_kept_rows_go_to_the_next_page_together() -> None:
    assert sizes(paged([ROW] * 8 + tied([ROW] * 3) + [ROW], 100)) == [8, 4]


def test_kept_rows_longer_than_a_page_are_parted() -> None:
    assert sizes(paged(tied([ROW] * 25), 100)) == [10, 10, 5]


def test_foot_takes_the_last_kept_rows_along_to_a_page_of_their_own() -> None:
    assert sizes(paged([ROW] * 9, 100, foot=10)) == [9]
    assert sizes(paged([ROW] * 6 + tied([ROW] * 3) + [ROW], 100, foot=10)) == [6, 4]


def test_foot_stands_alone_where_all_before_it_is_kept_together() -> None:
    assert sizes(paged([*tied([ROW] * 9), ROW], 100, foot=10)) == [10, 0]
    assert sizes(paged([Row(95, ())], 100, foot=10)) == [1, 0]


def test_paragraph_leaves_no_single_line_behind_or_ahead() -> None:
    rows = flowing(["слово " * 30], STYLE, 200)
    assert len(rows) > 4
    assert [number for number, row in enumerate(rows) if row.keeps] == [0, len(rows) - 2]
    assert [row.keeps for row in flowing(["слово"], STYLE, 200)] == [False]
    assert [row.keeps for row in flowing(["слово " * 12], STYLE, 200)] == [True, False]


def test_columns_too_tall_for_one_row_follow_one_another() -> None:
    left, right = [ROW] * 3, [ROW] * 5
    assert [row.height for row in beside(left, right, 50)] == [50]
    assert beside(left, right, 40) == left + right
    assert beside([], [], 40) == []


@pytest.mark.parametrize("lines", range(20, 60))
def test_signature_never_stands_alone_on_a_page(lines: int) -> None:
    text = replace(NOTICE, paragraphs=("Строка." + "\nСтрока." * lines,), enclosures=())
    pages = laid_out(text)
    last = pages[-1].rows
    drawn = [piece.text for row in last for piece in row.pieces]
    assert drawn[-1] == "С.\u00a0А.\u00a0Громова"
    assert drawn.count("Строка.") >= 2
    assert height_of(last) + height_of(pages[-1].foot) <= 257 * 72 / 25.4


def test_short_enclosures_go_with_the_signature_and_the_end_of_the_text() -> None:
    for lines in range(20, 40):
        text = replace(NOTICE, paragraphs=("Строка." + "\nСтрока." * lines,), enclosures=("раз", "два"))
        drawn = [piece.text for row in laid_out(text)[-1].rows for piece in row.pieces]
        assert {"Строка.", "Приложение: ", "С.\u00a0А.\u00a0Громова"} <= set(drawn)


@pytest.mark.parametrize("lines", range(14, 44))
@pytest.mark.parametrize("heading", ["2. О ремонте крыши.", "Прошу представить:", "2. " + "О ремонте крыши дома " * 4])
def test_what_announces_a_paragraph_never_stands_last_on_a_page(heading: str, lines: int) -> None:
    answer = ("1. О дороге.", *["Строка."] * lines, heading, "Крыша отремонтирована.", *["Строка."] * 9)
    for page in laid_out(replace(NOTICE, paragraphs=answer))[:-1]:
        assert page.rows[-1].pieces[0].text in {"Строка.", "Крыша отремонтирована."}


def test_a_list_may_be_parted_between_its_items() -> None:
    items = tuple(f"{number}. Справка." for number in range(1, 60))
    plain = ("Справка.",) * len(items)
    assert len(laid_out(replace(NOTICE, paragraphs=items))) == len(laid_out(replace(NOTICE, paragraphs=plain)))
