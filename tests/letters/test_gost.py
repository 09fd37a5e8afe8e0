"""Where the requisites of ГОСТ Р 7.0.97-2025 stand, in mm from the edges of the sheet."""

import tracemalloc
from dataclasses import replace
from io import BytesIO
from itertools import groupby
from tempfile import TemporaryFile

import pytest

from desktop_app.domain.letter import LetterText
from desktop_app.letters.gost import laid_out
from desktop_app.letters.press import GostPress
from tests.letters.reading import NOTICE, Word, rectangles, text_of, words_of

LEFT, RIGHT, TOP, BOTTOM = 20, 200, 20, 277
MIDDLE = (LEFT + RIGHT) / 2
LONG = replace(NOTICE, paragraphs=NOTICE.paragraphs * 15)


def pages(text: LetterText) -> list[list[Word]]:
    return words_of(GostPress().make(text))


def bound(*texts: LetterText) -> bytes:
    """All of them in one PDF."""
    target = BytesIO()
    GostPress().bind(texts, target)
    return target.getvalue()


def lines(words: list[Word]) -> list[list[Word]]:
    by_height = sorted(words, key=lambda word: (round(word.bottom, 1), word.left))
    return [list(line) for _, line in groupby(by_height, key=lambda word: round(word.bottom, 1))]


def find(words: list[Word], text: str) -> list[Word]:
    """The words of a requisite that stands in one line."""
    wanted = text.split()
    for place in range(len(words)):
        found = words[place : place + len(wanted)]
        if [word.text for word in found] == wanted:
            return found
    pytest.fail(f"not on the paper: {text}")


@pytest.mark.parametrize("text", [NOTICE, LONG, replace(NOTICE, title="ПОРУЧЕНИЕ")])
def test_nothing_but_page_numbers_stands_outside_the_margins(text: LetterText) -> None:
    for number, words in enumerate(pages(text), 1):
        inside = [word for word in words if not (word.text == str(number) and word.bottom < TOP)]
        assert min(word.left for word in inside) >= LEFT - 0.1
        assert max(word.right for word in inside) <= RIGHT + 0.3
        assert min(word.top for word in inside) >= TOP - 0.5
        assert max(word.bottom for word in inside) <= BOTTOM + 0.1


def test_letterhead_date_and_number_make_a_centred_corner_block_at_most_8_cm_wide() -> None:
    (words,) = pages(NOTICE)
    requisites = (*NOTICE.letterhead, "22.11.2026 № 214-исх", "На № 15/3 от 20.11.2026")
    found = [find(words, requisite) for requisite in requisites]
    centres = [(line[0].left + line[-1].right) / 2 for line in found]
    assert centres == pytest.approx([LEFT + 75 / 2] * len(found), abs=0.3)
    assert all(line[-1].right <= LEFT + 80 for line in found)
    assert [line[0].top for line in found] == sorted(line[0].top for line in found)


def test_addressee_stands_at_the_upper_right_in_lines_of_one_left_edge() -> None:
    (words,) = pages(NOTICE)
    found = [find(words, line) for line in NOTICE.addressee]
    assert {round(line[0].left) for line in found} == {115}
    assert found[0][0].top == pytest.approx(TOP, abs=1.5)


def test_heading_stands_under_the_letterhead_at_the_left_margin() -> None:
    (words,) = pages(NOTICE)
    heading = find(words, NOTICE.heading)
    assert heading[0].left == pytest.approx(LEFT, abs=0.5)
    assert heading[0].top > find(words, NOTICE.reply_to)[0].bottom


def test_short_heading_keeps_to_the_corner_and_a_long_one_reaches_the_right_margin() -> None:
    short = "О рассмотрении обращения Кузнецова Петра Владимировича и иных жителей"
    assert max(word.right for word in pages(LetterText("", "", "", heading=short))[0]) <= LEFT + 75
    assert max(word.right for word in pages(LetterText("", "", "", heading=f"{short} {short} {short}"))[0]) > RIGHT - 30


def test_salutation_is_centred() -> None:
    (words,) = pages(NOTICE)
    salutation = find(words, NOTICE.salutation)
    assert (salutation[0].left + salutation[-1].right) / 2 == pytest.approx(MIDDLE, abs=0.5)


def test_paragraphs_are_indented_and_justified() -> None:
    (words,) = pages(NOTICE)
    top, bottom = find(words, "Ваше обращение")[0].top, find(words, "Сведения о ходе")[0].top
    first, *middle, last = lines([word for word in words if top - 1 < word.top < bottom - 1])
    assert first[0].left == pytest.approx(LEFT + 12.5, abs=0.3)
    assert {round(line[0].left) for line in [*middle, last]} == {LEFT}
    assert {round(line[-1].right) for line in [first, *middle]} == {RIGHT}
    assert last[-1].right < RIGHT - 10


def test_name_of_who_signs_ends_at_the_right_margin_level_with_the_last_line_of_the_post() -> None:
    (words,) = pages(NOTICE)
    name, post = find(words, NOTICE.signatory_name), find(words, "по социальным вопросам")
    assert name[-1].right == pytest.approx(RIGHT, abs=0.3)
    assert post[0].left == pytest.approx(LEFT, abs=0.3)
    assert name[0].bottom == pytest.approx(post[0].bottom, abs=0.1)
    assert name[0].left - post[-1].right > 35, "no room to sign"


def test_executor_stands_small_at_the_foot_of_the_last_page_only() -> None:
    *before, last = pages(LONG)
    phone = find(last, "8 (34342) 6-12-35")[0]
    assert phone.bottom == pytest.approx(BOTTOM, abs=1)
    name = find(last, "С. А. Громова")[0]
    assert phone.bottom - phone.top < 0.8 * (name.bottom - name.top)
    assert before
    assert not any("Иванова" in word.text for page in before for word in page)


def test_pages_are_numbered_from_the_second_in_the_middle_of_the_upper_margin() -> None:
    first, *others = pages(LONG)
    assert min(word.top for word in first) >= TOP - 0.5
    assert len(others) > 1
    for number, words in enumerate(others, 2):
        above = [word for word in words if word.bottom < TOP]
        assert [word.text for word in above] == [str(number)]
        assert (above[0].left + above[0].right) / 2 == pytest.approx(MIDDLE, abs=0.2)
        assert above[0].top >= 10


def test_inside_paper_has_its_title_in_the_middle_and_its_date_and_number_under_it() -> None:
    (words,) = pages(replace(NOTICE, title="ПОРУЧЕНИЕ", salutation=""))
    title, date, number = (find(words, text) for text in ("ПОРУЧЕНИЕ", "22.11.2026", "№ 214-исх"))
    assert (title[0].left + title[0].right) / 2 == pytest.approx(MIDDLE, abs=0.2)
    assert date[0].top > title[0].bottom
    assert date[0].left == pytest.approx(LEFT, abs=0.3)
    assert number[-1].right == pytest.approx(RIGHT, abs=0.3)
    assert number[0].bottom == pytest.approx(date[0].bottom, abs=0.1)


def test_one_enclosure_follows_its_label_and_several_are_numbered_under_one_another() -> None:
    assert "Приложение: на 2 л. в 1 экз." in text_of(GostPress().make(NOTICE))
    (words,) = pages(replace(NOTICE, enclosures=("Копия обращения на 2 л.", "Перечень на 1 л.")))
    first, second = find(words, "1. Копия"), find(words, "2. Перечень")
    assert first[0].left == pytest.approx(second[0].left)
    assert find(words, "Приложение:")[0].left == pytest.approx(LEFT, abs=0.3)


def test_empty_requisites_are_left_out() -> None:
    assert text_of(GostPress().make(LetterText(subject="", date="", number=""))) == ""
    assert text_of(GostPress().make(LetterText("", "22.11.2026", "", paragraphs=("Да.",)))) == "22.11.2026 Да."


def test_long_executor_note_flows_after_the_signature() -> None:
    note = tuple(f"строка {number}" for number in range(100))
    read = text_of(GostPress().make(replace(NOTICE, executor=note)))
    assert read.index("С. А. Громова") < read.index("строка 0") < read.index("строка 99")


def test_longitudinal_letterhead_is_centred_across_the_sheet_with_date_left_and_addressee_right() -> None:
    (words,) = pages(replace(NOTICE, longitudinal=True))
    office, date = find(words, NOTICE.letterhead[0]), find(words, "22.11.2026 № 214-исх")
    assert (office[0].left + office[-1].right) / 2 == pytest.approx(MIDDLE, abs=0.3)
    assert office[0].top == pytest.approx(TOP, abs=1.5)
    address = find(words, "ул. Мира, д. 1, г. Лесной, 624200, тел. 8 (34342) 6-12-34")
    assert (address[0].left + address[-1].right) / 2 == pytest.approx(MIDDLE, abs=0.3)
    addressee = find(words, NOTICE.addressee[0])
    assert addressee[0].left == pytest.approx(115, abs=0.3)
    assert addressee[0].top > address[0].bottom
    assert abs(date[0].top - addressee[0].top) < 2


def test_title_and_signature_go_with_a_sheet_that_has_no_letterhead() -> None:
    (words,) = pages(LetterText("", "", "", title="ЛИЧНОЕ ДЕЛО", longitudinal=True))
    assert words[0].top == pytest.approx(TOP, abs=1.5)


def test_draft_is_marked_above_the_right_margin_of_each_sheet() -> None:
    proof = words_of(GostPress().proof(LONG))
    assert len(proof) > 1
    for words in proof:
        mark = find(words, "ПРОЕКТ")
        assert mark[0].right == pytest.approx(RIGHT, abs=0.3)
        assert mark[0].bottom < TOP
    assert "ПРОЕКТ" not in text_of(GostPress().make(LONG))


def test_on_the_offices_form_nothing_moves_and_the_letterhead_is_left_to_the_form() -> None:
    (words,), (kept,) = words_of(GostPress().on_form(NOTICE)), pages(NOTICE)
    assert not any(word.text == "Администрация" for word in words)
    for requisite in ("22.11.2026 № 214-исх", NOTICE.addressee[0], NOTICE.heading):
        assert find(words, requisite) == find(kept, requisite)


def test_code_stands_in_the_lower_right_of_the_first_sheet_only_and_holds_number_and_date() -> None:
    text = replace(LONG, code="№ 214-исх от 22.11.2026")
    assert [page.code for page in laid_out(text)][:2] == [text.code, ""]
    dark = rectangles(GostPress().make(text))
    assert len(dark[0]) > 100
    assert not any(dark[1:])
    assert min(left for left, *_ in dark[0]) >= RIGHT - 14.1
    assert max(right for _, _, right, _ in dark[0]) <= RIGHT + 0.1
    assert min(top for _, top, _, _ in dark[0]) >= BOTTOM + 1.9
    assert max(bottom for *_, bottom in dark[0]) <= 297 - 3.9


def test_letters_are_bound_in_one_file_each_with_page_numbers_of_its_own() -> None:
    words_of_all = words_of(bound(LONG, replace(NOTICE, landscape=True), LONG))
    each = len(pages(LONG))
    assert len(words_of_all) == 2 * each + 1
    numbers = [next((word.text for word in words if word.bottom < TOP), "") for words in words_of_all]
    assert numbers == [*(str(n) if n > 1 else "" for n in range(1, each + 1)), "", *numbers[:each]]
    assert words_of(bound()) == [[]]


def test_letters_bound_again_are_the_same_bytes_and_memory_does_not_grow_with_their_number() -> None:
    assert bound(LONG, NOTICE) == bound(LONG, NOTICE)

    def held(count: int) -> int:
        tracemalloc.start()
        with TemporaryFile() as target:
            GostPress().bind((NOTICE for _ in range(count)), target)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    assert held(60) < 1.1 * held(20)


def test_the_mark_of_a_list_stays_with_its_first_word() -> None:
    text = LetterText("", "", "", paragraphs=("1. копия паспорта;", "— справка", "а - б"))
    assert [piece.text.split(" ")[0] for page in laid_out(text) for row in page.rows for piece in row.pieces] == [
        "1.\u00a0копия",
        "—\u00a0справка",
        "а\u00a0-",
    ]
