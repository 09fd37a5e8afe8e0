"""Every page is worked on by the keyboard, and spoken of by a screen reader."""

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from desktop_app.ui.language import Language
from desktop_app.ui.pages.page import Page
from tests.ui.by_keyboard import mnemonics, spoken, tab_chain
from tests.ui.every_screen import Stage, every_place


@pytest.fixture(scope="module", params=list(Language), ids=lambda language: language.value)
def stage(
    request: pytest.FixtureRequest, qapp: QApplication, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Stage]:
    """A window with the pages of a busy office, in each language."""
    stage = Stage(qapp, tmp_path_factory.mktemp("stage"), request.param)
    yield stage
    stage.shell.deleteLater()
    stage.settle()


def way_over(page: Page) -> list[QWidget]:
    """What Tab comes to on a page."""
    return [each for each in tab_chain(page) if page.isAncestorOf(each)]


def goes_back(page: Page, before: QWidget, after: QWidget) -> bool:
    """Whether one that comes after stands above one that was passed before, in no column at the right of it."""
    here, there = (QRect(each.mapTo(page, QPoint(0, 0)), each.size()) for each in (before, after))
    return there.bottom() < here.top() and there.left() < here.right()


@every_place
def test_whatever_takes_the_cursor_has_a_name_and_an_identifier(stage: Stage, place: str) -> None:
    way = way_over(stage.show_page(place))

    assert [each.objectName() for each in way if not spoken(each)] == []
    assert [spoken(each) for each in way if not each.accessibleIdentifier()] == []


@every_place
def test_a_letter_leads_to_one_place_of_a_page(stage: Stage, place: str) -> None:
    page = stage.show_page(place)
    labels = [each.text() for each in page.findChildren(QLabel) if each.isVisible() and each.buddy() is not None]
    buttons = [each.text() for each in page.findChildren(QAbstractButton) if each.isVisible() and each.isEnabled()]
    taken = Counter(letter for text in (*labels, *buttons) for letter in mnemonics(text))

    assert [letter for letter, count in taken.items() if count > 1] == []


@every_place
def test_tab_goes_in_reading_order(stage: Stage, place: str) -> None:
    page = stage.show_page(place)

    steps = [
        (one.objectName(), other.objectName()) for one, other in pairwise(way_over(page)) if goes_back(page, one, other)
    ]
    assert steps == []
