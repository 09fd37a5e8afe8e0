"""Breaking paragraphs into lines as a typist of the office would."""

import pytest

from desktop_app.letters.fonts import SOFT_HYPHEN, Face, typeface
from desktop_app.letters.lines import Align, Line, Style, broken

JUSTIFIED = Style(14, align=Align.JUSTIFY, indent=35)
PLAIN = Style(14)
WIDTH = 300.0
TEXT = (
    "Письменное обращение рассматривается в течение тридцати дней со дня его регистрации, а в исключительных случаях "
    "срок рассмотрения продлевается с уведомлением гражданина."
)


def end(line: Line, style: Style) -> float:
    spaces = line.text.count(" ") + line.text.count("\u00a0")
    return line.x + typeface(style.face).width(line.text, style.size) + spaces * line.spacing


def texts(text: str, style: Style, width: float = WIDTH) -> list[str]:
    return [line.text for line in broken(text, style, width)]


def test_justified_lines_fill_the_column_and_the_last_keeps_its_own_spaces() -> None:
    first, *middle, last = broken(TEXT, JUSTIFIED, WIDTH)
    assert first.x == 35
    assert {line.x for line in [*middle, last]} == {0}
    assert [end(line, JUSTIFIED) for line in [first, *middle]] == pytest.approx([WIDTH] * (1 + len(middle)))
    assert last.spacing == 0


def test_lower_case_words_are_hyphenated_by_the_rules_of_russian() -> None:
    lines = texts("Мы получили зарегистрированное обращение сегодня.", Style(14, align=Align.JUSTIFY), 150)
    assert lines[0] == f"Мы получили зареги{SOFT_HYPHEN}"
    assert "".join(lines).replace(SOFT_HYPHEN, "").startswith("Мы получили зарегистрированное")


@pytest.mark.parametrize("word", ["Константинопольскому", "РОСПОТРЕБНАДЗОРОМ", "К-119/26-2027-исходящий"])
def test_names_abbreviations_and_numbers_are_not_hyphenated(word: str) -> None:
    assert word in texts(f"Мы написали сегодня {word} об этом.", Style(14, align=Align.JUSTIFY), 220)[1]


def test_at_most_two_lines_in_a_row_end_in_a_hyphen() -> None:
    lines = texts("рассматривающееся " * 60, Style(14, align=Align.JUSTIFY), 200)
    hyphens = "".join("-" if line.endswith(SOFT_HYPHEN) else " " for line in lines)
    assert "--" in hyphens
    assert "---" not in hyphens


@pytest.mark.parametrize("width", range(150, 400, 10))
def test_the_month_of_a_date_is_not_hyphenated(width: int) -> None:
    lines = texts("обращение зарегистрировано 14\u00a0сентября 2026\u00a0года", Style(14, align=Align.JUSTIFY), width)
    assert any("14\u00a0сентября" in line for line in lines)


def test_compound_is_parted_at_its_own_hyphen() -> None:
    lines = texts("отдел жилищно-коммунального хозяйства", PLAIN, 120)
    assert lines == ["отдел жилищно-", "коммунального", "хозяйства"]


def test_word_wider_than_the_column_is_broken_by_letters_after_the_line_before_it() -> None:
    lines = broken("адрес " + "щ" * 100 + " дом", PLAIN, WIDTH)
    assert lines[0].text == "адрес"
    assert "".join(line.text for line in lines).replace(" ", "") == "адрес" + "щ" * 100 + "дом"
    assert max(end(line, PLAIN) for line in lines) <= WIDTH


def test_stress_mark_stays_with_its_letter() -> None:
    assert not any(line.startswith("\u0301") for line in texts("а\u0301" * 200, PLAIN))


def test_what_is_bound_but_too_wide_is_parted_at_its_spaces() -> None:
    assert texts("\u00a0".join(["слово"] * 9), PLAIN, 100) == ["слово слово"] * 4 + ["слово"]


def test_column_narrower_than_a_letter_takes_one_letter_a_line() -> None:
    assert texts("щит", PLAIN, 1) == ["щ", "и", "т"]


@pytest.mark.parametrize(("align", "share"), [(Align.LEFT, 0), (Align.CENTRE, 0.5), (Align.RIGHT, 1)])
def test_alignment(align: Align, share: float) -> None:
    style = Style(14, Face.BOLD, align)
    (line,) = broken("Уважаемые заявители!", style, WIDTH)
    assert line.x == pytest.approx(share * (WIDTH - typeface(Face.BOLD).width(line.text, 14)))


def test_line_of_few_words_is_not_torn_apart() -> None:
    first = broken("и " + "Щ" * 22, Style(14, align=Align.JUSTIFY), WIDTH)[0]
    assert first == Line("и", 0)
