"""Whatever is pasted becomes plain text; nothing is refused."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.cleaning import line, prose

ANYTHING = st.text(st.characters(exclude_categories=()))


def test_a_pasted_paragraph_keeps_its_line_breaks() -> None:
    assert prose("  Прошу\u00a0 помочь.\r\n\r\n\tС\u2009уважением,\rИванов ") == "Прошу помочь.\n\nС уважением,\nИванов"


def test_one_line_has_a_space_for_each_line_break() -> None:
    assert line("ул. Ленина,\r\nд.\u00a05\u2028кв. 3") == "ул. Ленина, д. 5 кв. 3"


@pytest.mark.parametrize("unseen", ["\0", "\u200b", "\u200e", "\u202e", "\u2066", "\ufeff", "\u00ad", "\u200d", "\x7f"])
def test_what_is_not_seen_goes(unseen: str) -> None:
    assert line(f"Ива{unseen}нов") == "Иванов"


def test_a_picture_joined_of_several_stays_one() -> None:
    assert line("семья 👨\u200d👩\u200d👧") == "семья 👨\u200d👩\u200d👧"


SPACES = "[ \t\x1f\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]+"
BREAKS = "\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]"
PASTED = st.text("аё \t\n\r\v\x1f\x85\xa0\u0308\u2000\u2028\u3000«—", max_size=30)


@given(PASTED)
def test_what_is_cleaned_all_at_once_is_as_if_it_were_cleaned_line_by_line(text: str) -> None:
    lines = re.split(BREAKS, unicodedata.normalize("NFC", text))

    assert prose(text) == "\n".join(re.sub(SPACES, " ", each).strip(" ") for each in lines).strip("\n")


@given(ANYTHING)
def test_cleaning_a_line_twice_changes_nothing_more(text: str) -> None:
    assert line(line(text)) == line(text)


@given(ANYTHING)
def test_cleaning_prose_twice_changes_nothing_more(text: str) -> None:
    assert prose(prose(text)) == prose(text)


@given(ANYTHING)
def test_a_clean_line_can_be_stored_and_printed(text: str) -> None:
    clean = line(text)
    assert clean.encode("utf-8").decode("utf-8") == clean
    assert not any(unicodedata.category(each) in {"Cc", "Cs", "Zl", "Zp"} for each in clean)


@given(st.text("абвгдеёжзийклмнопрстуфхцчшщъыьэюя АБВ-\"'<>&.,№\n", max_size=200))
def test_ordinary_russian_text_loses_nothing_but_spare_spaces(text: str) -> None:
    assert prose(text).split() == text.split()
