"""A search that is saved under a name: its page knows it again, changes it, deletes it and has it back."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.parameters import Condition
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.tasks.keep_search import Subject
from desktop_app.ui.asking import AtOnce, Begin
from tests.ui.pages.paper_office import (
    a_busy_office,
)
from tests.ui.pages.test_parameters import OVERDUE, Front

SAVED = SavedSearch("Просроченные", (OVERDUE,), id=5, version=2)


@pytest.fixture
def saved(qtbot: QtBot, tmp_path: Path) -> Front:
    register = a_busy_office()
    register.searches = [SAVED, SavedSearch("Жалобы", id=6, version=1)]
    return Front(qtbot, tmp_path, register, SAVED)


def test_a_saved_search_stands_under_its_name(saved: Front) -> None:
    assert "Просроченные" in saved.words
    assert saved.numbers == ["П-1/26"]
    assert not saved.is_shown("save_search")


def test_conditions_that_are_saved_already_are_known_again(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.searches = [SAVED]
    front = Front(qtbot, tmp_path, register)
    front.ask("overdue")

    assert "Просроченные" in front.words


def test_a_saved_search_gets_another_name(saved: Front) -> None:
    saved.button("rename_search").click()

    assert saved.asked == [Begin("keep_search", subject=Subject(SAVED, ("Жалобы",)))]


def test_other_conditions_of_a_saved_search_are_saved_at_once_and_may_be_taken_back(saved: Front) -> None:
    saved.ask("controlled")
    saved.button("save_search").click()

    conditions = (OVERDUE, Condition("controlled", answer=True))
    changed, before = replace(SAVED, conditions=conditions), replace(SAVED, version=3)
    assert saved.asked == [AtOnce("keep_search", Subject(changed), "Saved: Просроченные", Subject(before))]


def test_a_saved_search_is_deleted_and_may_be_had_back(saved: Front) -> None:
    saved.button("remove_search").click()

    gone, back = replace(SAVED, annulled=True), replace(SAVED, version=3)
    assert saved.asked == [AtOnce("keep_search", Subject(gone), "Deleted: Просроченные", Subject(back))]

    saved.register.searches = []
    saved.page.refresh()
    assert "Search by parameters" in saved.words
    assert saved.is_shown("save_search"), "the conditions stay, and may be saved again"
