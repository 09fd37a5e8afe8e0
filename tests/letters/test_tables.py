"""Tables on paper: their lines, their titles on each page, cells longer than a page."""

from dataclasses import replace

import pytest

from desktop_app.domain.letter import Align, Column, LetterText, Table
from desktop_app.letters.gost import LANDSCAPE, SHEET, laid_out
from desktop_app.letters.press import GostPress
from desktop_app.letters.rows import height_of
from desktop_app.letters.tables import table_rows
from tests.letters.reading import text_of, words_of

JOURNAL = Table(
    (Column("№", 1, Align.CENTRE), Column("Заявитель", 4), Column("Листов", 1, Align.RIGHT)),
    (("1", "Кузнецов П. В.", "2"), ("2", "Заяц И. К.", "13")),
)
MM = 72 / 25.4


def paper(table: Table, *, landscape: bool = False) -> LetterText:
    return LetterText("Журнал", "", "", title="ЖУРНАЛ", paragraphs=(table, "Всего: 2."), landscape=landscape)


def test_cells_stand_in_their_columns_within_the_margins() -> None:
    (words,) = words_of(GostPress().make(paper(JOURNAL)))
    found = {word.text: word for word in words}
    assert found["Кузнецов"].left == pytest.approx(20 + 30 + 1.2, abs=0.3)
    assert found["13"].right == pytest.approx(200 - 1.2, abs=0.3)
    assert (found["1"].left + found["1"].right) / 2 == pytest.approx(20 + 15, abs=0.3)


def test_every_cell_is_framed_and_an_open_table_is_not() -> None:
    rows = table_rows(JOURNAL, 180 * MM)
    upright = {stroke.x for row in rows for stroke in row.strokes if stroke.x == stroke.to_x}
    assert sorted(upright) == pytest.approx([0, 30 * MM, 150 * MM, 180 * MM])
    assert all(stroke.to_drop <= row.height for row in rows for stroke in row.strokes)
    assert not any(row.strokes or row.torn for row in table_rows(replace(JOURNAL, lined=False), 180 * MM))


def test_the_titles_stand_again_on_every_page() -> None:
    long = replace(JOURNAL, rows=tuple((str(number), "Кузнецов П. В.", "2") for number in range(1, 120)))
    pages = words_of(GostPress().make(paper(long)))
    assert len(pages) > 2
    assert [sum(word.text == "Заявитель" for word in words) for words in pages] == [1] * len(pages)
    assert text_of(GostPress().make(paper(long))).count("Кузнецов") == 119


def test_a_cell_longer_than_a_page_goes_on_and_its_page_is_closed_at_the_foot() -> None:
    long = replace(JOURNAL, rows=(("1", "слово " * 3000, "2"), ("2", "конец", "3")))
    pages = laid_out(paper(long))
    assert len(pages) > 2
    assert all(height_of(page.rows) <= SHEET.room + 0.01 for page in pages)
    last = pages[0].rows[-1]
    assert [stroke.drop for stroke in last.torn] == [last.height]
    assert text_of(GostPress().make(paper(long))).count("слово") == 3000


def test_a_short_row_is_not_torn_apart() -> None:
    rows = table_rows(replace(JOURNAL, rows=(("1", "первая\nвторая\nтретья", ""),)), 180 * MM)
    assert [len(row.pieces) for row in rows] == [3, 4]
    assert rows[0].keeps


def test_a_table_without_titles_has_no_head() -> None:
    card = Table((Column("", 1), Column("", 2)), (("Номер", "К-1/26"), ("", "")))
    rows = table_rows(card, 180 * MM)
    assert len(rows) == 2
    assert not any(row.head for row in rows)


def test_a_journal_lies_across_its_sheet() -> None:
    (words,) = words_of(GostPress().make(paper(JOURNAL, landscape=True)))
    found = {word.text: word for word in words}
    assert found["13"].right == pytest.approx(287 - 1.2, abs=0.3)
    assert (LANDSCAPE.width, LANDSCAPE.height) == (SHEET.height, SHEET.width)


def test_text_stands_apart_from_the_table_above_it() -> None:
    (words,) = words_of(GostPress().make(paper(JOURNAL)))
    found = {word.text: word for word in words}
    assert found["Всего:"].top - found["13"].bottom > 3


@pytest.mark.parametrize("cell", ["", "Щ" * 300, "a|b\n\nв", "😀", "<b>&"])
def test_any_text_fits_into_a_cell(cell: str) -> None:
    rows = table_rows(replace(JOURNAL, rows=(("1", cell, cell),)), 180 * MM)
    for row in rows:
        assert all(piece.x >= -0.01 and piece.drop <= row.height for piece in row.pieces)
