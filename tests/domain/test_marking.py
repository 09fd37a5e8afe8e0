from collections.abc import Collection

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.marking import marked
from desktop_app.domain.search_key import words


def parts(text: str, sought: Collection[str], *, inside: bool = False) -> list[str]:
    return [text[start:end] for start, end in marked(text, sought, inside=inside)]


@pytest.mark.parametrize(
    ("text", "sought", "shown"),
    [
        ("Кузнецов Пётр Владимирович", ("кузн", "петр"), ["Кузн", "Пётр"]),
        ("Алёна Кузнецова", ("елена",), []),
        ("Лукъянова", ("янова",), []),
        ("за\u0301мок", ("замок",), ["за\u0301мок"]),
        ("+7 912 345-67-89", ("3456789",), ["345-67-89"]),
        ("+7 912 345-67-89", ("912", "3456"), ["912", "345-6"]),
        ("ЛД-000123", ("лд000123",), ["ЛД-000123"]),
        ("ЛД-000123", ("123",), ["123"]),
        ("К-118/26", ("11826",), ["118/26"]),
        ("Прошу пенсию", ("пенси",), ["пенси"]),
        ("", ("а",), []),
        ("Ли", ("",), []),
    ],
)
def test_what_was_looked_for_is_marked(text: str, sought: tuple[str, ...], shown: list[str]) -> None:
    assert parts(text, sought) == shown


def test_the_middle_of_a_word_is_marked_when_it_was_asked_for() -> None:
    assert parts("Кузнецов Пётр", ("нецо",), inside=True) == ["нецо"]
    assert parts("Кузнецов Пётр", ("овпе",), inside=True) == []


@given(st.text(max_size=30))
def test_marks_lie_in_the_text_one_after_the_other(text: str) -> None:
    spans = marked(text, words(text))
    flat = [at for span in spans for at in span]
    assert flat == sorted(set(flat))
    assert all(0 <= at <= len(text) for at in flat)
    assert bool(spans) == bool(words(text))


@given(st.text("аАбЁё z Z9_-/«№…\u00a0", max_size=30), st.lists(st.text("абёz9", min_size=1, max_size=3), max_size=3))
def test_a_rare_character_elsewhere_changes_no_mark(text: str, sought: list[str]) -> None:
    folded = [word for each in sought for word in words(each)]
    assert marked(f"{text} \u2603", folded) == marked(text, folded)
