"""Saved searches stand in the side column with how many appeals meet each of them now."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.parameters import Condition
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.selection import Selection
from desktop_app.ui.asking import Show
from desktop_app.ui.saved_searches import MOST, Counted, SavedSearches
from desktop_app.ui.side import Side
from tests.ui.pages.paper_office import HeldJobs, PaperRegister, a_busy_office, desk_of

OVERDUE = SavedSearch("Просроченные", (Condition("overdue", answer=True),), id=1, version=1)
EVERYTHING = SavedSearch("Всё", id=2, version=1)


@pytest.fixture
def register() -> PaperRegister:
    """A busy office with two saved searches."""
    register = a_busy_office()
    register.searches = [OVERDUE, EVERYTHING]
    return register


def test_searches_are_told_at_once_and_counted_one_by_one(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister
) -> None:
    jobs = HeldJobs()
    side = Side(desk_of(register, tmp_path, jobs))
    qtbot.addWidget(side)
    searches = SavedSearches(desk_of(register, tmp_path, jobs), side)
    told: list[list[str]] = []
    searches.known.connect(lambda found: told.append([each.told for each in found]))

    searches.learn()
    jobs.answer_all()

    assert told == [["", ""], ["1", ""], ["1", "5"]]


def test_numbers_stay_until_they_are_counted_anew(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    side = Side(desk_of(register, tmp_path))
    qtbot.addWidget(side)
    searches = SavedSearches(desk_of(register, tmp_path), side)
    searches.learn()
    register.appeal_lines = []
    told: list[list[str]] = []
    searches.known.connect(lambda found: told.append([each.told for each in found]))

    searches.learn()

    assert told == [["1", "5"], ["0", "5"], ["0", "0"]]


def test_a_register_that_cannot_be_read_leaves_the_numbers_as_they_were(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister
) -> None:
    side = Side(desk_of(register, tmp_path))
    qtbot.addWidget(side)
    searches = SavedSearches(desk_of(register, tmp_path), side)
    searches.learn()
    register.fault = OSError()
    searches.learn()

    assert [each.count for each in searches.all] == [1, 5]


def test_a_long_number_is_not_counted_to_its_end() -> None:
    assert Counted(OVERDUE, MOST).told == "1000"
    assert Counted(OVERDUE, MOST + 1).told == "1000+"


@pytest.fixture
def side(qtbot: QtBot, tmp_path: Path) -> Side:
    side = Side(desk_of(a_busy_office(), tmp_path))
    qtbot.addWidget(side)
    side.show()
    side.show_searches((Counted(EVERYTHING, 5), Counted(OVERDUE, 1)))
    return side


def button(side: Side, search: SavedSearch) -> QPushButton:
    found = side.findChild(QPushButton, f"search.{search.id}")
    assert isinstance(found, QPushButton)
    return found


def test_a_saved_search_is_chosen_in_the_column(side: Side) -> None:
    asked: list[Show] = []
    side.search_chosen.connect(asked.append)
    button(side, OVERDUE).click()

    assert asked == [Show("parameters", OVERDUE)]
    assert button(side, OVERDUE).accessibleName() == "Просроченные, 1"


def test_the_search_on_the_screen_is_marked_and_not_its_page(side: Side) -> None:
    side.show_place("parameters", OVERDUE)
    assert button(side, OVERDUE).isChecked()
    place = side.findChild(QPushButton, "page.parameters")
    assert isinstance(place, QPushButton)
    assert not place.isChecked()

    side.show_searches((Counted(EVERYTHING, 6), Counted(OVERDUE, 2)))
    assert button(side, OVERDUE).isChecked(), "new numbers change no mark"

    side.show_place("parameters", Selection())
    assert button(side, EVERYTHING).isChecked()
    side.show_place("parameters")
    assert place.isChecked()


def test_without_saved_searches_nothing_is_said_of_them(side: Side) -> None:
    heading = next(each for each in side.findChildren(QLabel) if each.text() == "SEARCHES")
    assert heading.isVisible()
    side.show_searches(())

    assert not heading.isVisible()
