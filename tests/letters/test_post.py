"""Envelopes, labels and the index as the sorting machine reads it."""

import pytest

from desktop_app.domain.post import Envelope, EnvelopeSize
from desktop_app.letters.paper import Sheet
from desktop_app.letters.post import _DIGITS, LABEL, _stencil
from desktop_app.letters.press import GostPress
from tests.letters.reading import words_of

MM = 72 / 25.4
SENDER = ("Администрация города Примера", "пл. Мира, д. 1", "г. Пример", "390000")
KUZNETSOV = ("Кузнецову Петру Владимировичу", "ул. Ленина, д. 5, кв. 12", "г. Рязань", "390123")
SHEET = Sheet(229 * MM, 162 * MM, 0, 0, 0, 0)


@pytest.mark.parametrize("size", EnvelopeSize)
def test_sender_upper_left_addressee_lower_right(size: EnvelopeSize) -> None:
    width, height = size.value
    (words,) = words_of(GostPress().envelopes([Envelope(SENDER, KUZNETSOV, "390123")], size))
    found = {word.text: word for word in words}
    assert found["Администрация"].right < width / 2
    assert found["Администрация"].bottom < height / 2
    assert found["Кузнецову"].left > 0.45 * width
    assert found["Кузнецову"].top > 0.4 * height
    assert max(word.right for word in words) <= width - 10
    assert max(word.bottom for word in words) <= height - 10


def test_in_a_window_the_letter_itself_shows_the_addressee() -> None:
    (words,) = words_of(GostPress().envelopes([Envelope(SENDER)], EnvelopeSize.DL))
    assert {word.text for word in words} >= {"Администрация", "390000"}
    assert "Кому:" not in {word.text for word in words}


def test_the_index_is_six_digits_of_strokes() -> None:
    strokes = _stencil("390123", 100 * MM, SHEET)
    assert len(strokes) == sum(len(_DIGITS[digit]) for digit in "390123")
    assert min(stroke.x for stroke in strokes) == pytest.approx(15 * MM)
    assert max(stroke.drop for stroke in strokes) == pytest.approx(100 * MM)
    assert max(stroke.drop for stroke in strokes) - min(stroke.drop for stroke in strokes) == pytest.approx(10 * MM)


@pytest.mark.parametrize("index", ["", "39012", "3901234", "39012x", "٣٩٠١٢٣"])
def test_what_is_no_index_is_not_drawn(index: str) -> None:
    assert _stencil(index, 100 * MM, SHEET) == ()


def test_the_digits_differ() -> None:
    assert len({frozenset(frozenset(stroke) for stroke in strokes) for strokes in _DIGITS.values()}) == 10


def test_an_endless_address_stays_on_its_envelope() -> None:
    long = tuple(f"{line} " * 40 for line in KUZNETSOV)
    (words,) = words_of(GostPress().envelopes([Envelope(long, long, "390123")], EnvelopeSize.DL))
    assert max(word.bottom for word in words) <= 110
    assert max(word.right for word in words) <= 220


def test_labels_fill_the_sheet_from_the_first_free_place() -> None:
    first, second = words_of(GostPress().labels([KUZNETSOV] * 24, used=2))
    tops = [(word.left, word.top) for word in first if word.text == "Кузнецову"]
    assert len(tops) == 22
    assert tops[0][0] == pytest.approx(2 * 70 + 5, abs=0.5)
    assert sum(word.text == "Кузнецову" for word in second) == 2


def test_a_label_keeps_to_its_place_however_long_the_name() -> None:
    (words,) = words_of(GostPress().labels([("Щ" * 400, *KUZNETSOV)]))
    width, height = (side / MM for side in LABEL)
    assert max(word.right for word in words) <= width
    assert max(word.bottom for word in words) <= height + 0.5
    assert words_of(GostPress().labels([])) == [[]]
