"""Tab goes over every page in reading order."""

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui.language import Language
from desktop_app.ui.pages.page import Page
from tests.ui.every_screen import Stage, every_place
from tests.ui.tab_way import tab_chain


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A window with the pages of a busy office."""
    stage = Stage(qapp, tmp_path_factory.mktemp("stage"), Language.ENGLISH)
    yield stage
    stage.shell.deleteLater()
    stage.settle()


def goes_back(page: Page, before: QWidget, after: QWidget) -> bool:
    """Whether one that comes after stands above one that was passed before, in no column at the right of it."""
    here, there = (QRect(each.mapTo(page, QPoint(0, 0)), each.size()) for each in (before, after))
    return there.bottom() < here.top() and there.left() < here.right()


@every_place
def test_nothing_above_is_left_for_later(stage: Stage, place: str) -> None:
    page = stage.show_page(place)
    way = [each for each in tab_chain(page) if page.isAncestorOf(each)]

    steps = [
        f"{one.objectName()} → {other.objectName()}" for one, other in pairwise(way) if goes_back(page, one, other)
    ]
    assert steps == []
