"""What is typed and what is stored are folded alike."""

import sqlite3

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.search_key import fold, words


def test_case_yo_and_stress_make_no_difference() -> None:
    assert fold("КОРОЛЁВ") == fold("королев") == fold("королЕ\u0301в") == "королев"
    assert fold("Андреи\u0306") == "андрей"


def test_words_part_where_the_index_parts_them() -> None:
    assert words("Иванов-Петров, ЛД-000123") == ("иванов", "петров", "лд", "000123")
    assert words("12/3 О’Брайен") == ("12", "3", "о", "брайен")
    assert words("  \"'; -- ") == ()


def test_every_character_gives_words_that_the_index_keeps_whole() -> None:
    texts = [words(f"а{chr(code)}б") for code in range(0x30000) if not 0xD800 <= code <= 0xDFFF]
    assert _parted_by_the_index(texts) == []


@given(st.text(" -~_№«»–—…\u00a0АБяёЁа9zZ", max_size=20))
def test_a_rare_character_elsewhere_changes_no_word(text: str) -> None:
    assert words(f"{text} \u2603") == words(text)
    assert fold(f"{text}\u2603") == f"{fold(text)}\u2603"


@given(st.lists(st.text(), max_size=5))
def test_any_text_gives_words_that_the_index_keeps_whole(texts: list[str]) -> None:
    assert _parted_by_the_index([words(text) for text in texts]) == []


def _parted_by_the_index(found: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    base = sqlite3.connect(":memory:")
    try:
        base.execute("CREATE VIRTUAL TABLE t USING fts5(text, tokenize='unicode61 remove_diacritics 0')")
        base.execute("CREATE VIRTUAL TABLE v USING fts5vocab(t, 'instance')")
        base.executemany("INSERT INTO t(rowid, text) VALUES (?, ?)", enumerate(map(" ".join, found)))
        counts = dict(base.execute("SELECT doc, count(*) FROM v GROUP BY doc"))
    finally:
        base.close()
    return [each for row, each in enumerate(found) if counts.get(row, 0) != len(each)]
