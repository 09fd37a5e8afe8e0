"""A line of a review: its words are painted, so that none is cut and each is where the eye looks for it."""

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.ui.screens.review_line import ReviewLine

WIDTH = 800
LONG = "Нет отопления в доме, хотя отопительный сезон начался две недели назад. " * 4


@pytest.fixture
def line(qtbot: QtBot) -> ReviewLine:
    """A line on the screen."""
    made = ReviewLine("substance", "Суть обращения")
    qtbot.addWidget(made)
    made.resize(WIDTH, 40)
    made.show()
    return made


def painted(line: ReviewLine, left: int, right: int) -> list[int]:
    """What stands on the screen between two places of the line."""
    picture = line.grab().toImage()
    return [picture.pixel(x, y) for x in range(left, right) for y in range(line.height())]


def test_the_title_stands_before_the_answer(qtbot: QtBot, line: ReviewLine) -> None:
    bare = ReviewLine("substance", "")
    qtbot.addWidget(bare)
    bare.resize(line.size())
    assert painted(bare, 14, 200) != painted(line, 14, 200)

    title, answer = painted(line, 14, 200), painted(line, 230, 500)
    line.show_answer("Нет отопления", "", "")
    assert painted(line, 14, 200) == title
    assert painted(line, 230, 500) != answer


def test_a_long_answer_takes_more_lines_and_more_where_there_is_less_room(line: ReviewLine) -> None:
    line.show_answer("Нет отопления", "", "")
    short = line.heightForWidth(WIDTH)
    line.show_answer(LONG, "", "")
    assert short < line.heightForWidth(WIDTH) < line.heightForWidth(WIDTH // 2)

    line.show_answer("Нет отопления", "", "")
    assert line.heightForWidth(WIDTH) == short


def test_a_word_without_an_end_is_broken(line: ReviewLine) -> None:
    line.show_answer("ж" * 500, "", "")

    assert line.heightForWidth(WIDTH) > 3 * line.fontMetrics().height()


def test_an_answer_of_several_lines_keeps_them(line: ReviewLine) -> None:
    line.show_answer("+7 912 345-67-89", "", "")
    one = line.heightForWidth(WIDTH)
    line.show_answer("+7 912 345-67-89\n+7 922 111-22-33", "", "")

    assert line.heightForWidth(WIDTH) >= one + line.fontMetrics().height()
    assert line.answer == "+7 912 345-67-89\n+7 922 111-22-33"


def test_larger_letters_take_more_room(line: ReviewLine) -> None:
    line.show_answer(LONG, "", "")
    before = line.heightForWidth(WIDTH)
    font = line.font()
    font.setPointSizeF(1.5 * font.pointSizeF())
    line.setFont(font)

    assert line.heightForWidth(WIDTH) > before


def test_a_note_stands_at_the_end_and_the_answer_beside_it(line: ReviewLine) -> None:
    line.show_answer(LONG, "", "")
    before = line.heightForWidth(WIDTH)
    line.show_answer(LONG, "дозаполнить позже", "warning")
    (note,) = line.findChildren(QLabel)
    QApplication.processEvents()

    assert note.isVisible()
    assert note.geometry().right() <= WIDTH - 14
    assert line.heightForWidth(WIDTH) > before
    assert line.accessibleName() == f"Суть обращения: {LONG}: дозаполнить позже"

    line.show_answer(LONG, "", "")
    assert not note.isVisible()
    assert line.note == ""
    assert line.heightForWidth(WIDTH) == before
