"""A crowd is found: groups that go on, marks, the last searches."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from desktop_app.domain.finding import Way
from desktop_app.domain.ports import Found
from desktop_app.ui import theme
from desktop_app.ui.asking import Begin
from desktop_app.ui.search_delegate import marks
from desktop_app.ui.search_rows import rows_of
from desktop_app.ui.theme import Theme
from tests.ui.pages.paper_office import KUZNETSOV, a_busy_office, case_file_line, press, type_text
from tests.ui.test_search_box import Front, finder_of


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Front:
    return Front(qtbot, tmp_path, a_busy_office())


@pytest.fixture
def crowd(qtbot: QtBot, tmp_path: Path) -> Front:
    """Forty-five namesakes and one appeal."""
    register = a_busy_office()
    register.case_file_lines = [case_file_line(replace(KUZNETSOV, id=at, number=f"ЛД-{at}")) for at in range(45)]
    return Front(qtbot, tmp_path, register)


def test_what_was_looked_for_is_marked_and_a_reason_is_given_for_what_was_not_typed_so(front: Front) -> None:
    finder_of(front).way = Way.TYPO
    type_text(front.box, "кузнецов")
    panel = front.box.panel
    assert panel is not None
    row = panel.model.row(1)

    assert row.reason == "similar"
    assert [row.title[start:end] for start, end in marks(row, row.title)] == ["Кузнецов"]
    assert marks(row, row.detail) == ()
    assert "similar" in front.shown[1]


def test_what_was_looked_for_is_marked_in_the_chosen_row_too(qapp: QApplication, front: Front) -> None:
    theme.wear(qapp, Theme.LIGHT)
    type_text(front.box, "кузнецов")
    panel = front.box.panel
    assert panel is not None
    rows = panel.findChild(QListView, "search_results")
    assert rows is not None
    chosen = rows.visualRect(rows.currentIndex())
    seen = rows.viewport().grab(chosen).toImage()

    edge = 2  # under the letters of the title, above the end of the row
    below = QFontMetrics(rows.font()).height() // 2 + chosen.height() // 2 - edge
    colours = {seen.pixelColor(x, below).name() for x in range(12, 60)}
    assert theme.LIGHT.surface in colours
    assert seen.pixelColor(4, below).name() == theme.LIGHT.accent_soft


def test_more_of_a_group_is_shown_where_it_stands(crowd: Front) -> None:
    type_text(crowd.box, "кузнецов")
    assert crowd.shown[0] == "Case files · 45"
    assert crowd.shown.index("Show more") == 21
    panel = crowd.box.panel
    assert panel is not None

    panel.move_to(21, 1)
    press(crowd.box, Qt.Key.Key_Return)
    assert crowd.box.text() == "кузнецов"
    assert "ЛД-20" in panel.current.detail
    assert sum("ЛД-" in line for line in crowd.shown) == 45
    assert "Show more" not in crowd.shown
    assert crowd.shown[46].startswith("Appeals")


def test_the_last_group_goes_on_when_its_end_comes_into_sight(crowd: Front) -> None:
    crowd.register.appeal_lines = []
    type_text(crowd.box, "кузнецов")
    panel = crowd.box.panel
    assert panel is not None
    shown = panel.findChild(QListView, "search_results")
    assert shown is not None
    bar = shown.verticalScrollBar()
    bar.setValue(bar.maximum())

    assert sum("ЛД-" in line for line in crowd.shown) == 45


def test_ctrl_and_arrows_walk_from_group_to_group(crowd: Front) -> None:
    type_text(crowd.box, "кузнецов")
    press(crowd.box, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    panel = crowd.box.panel
    assert panel is not None
    assert panel.current.title == "К-118/26"

    press(crowd.box, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert "ЛД-0" in panel.current.detail
    press(crowd.box, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert "ЛД-0" in panel.current.detail
    for _ in range(3):
        press(crowd.box, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier)
    assert isinstance(panel.current.asks, Begin)


def test_a_group_is_counted_to_its_end_when_the_keys_rest(crowd: Front) -> None:
    finder_of(crowd).counts_to = 10
    type_text(crowd.box, "кузнецов")
    assert crowd.shown[0] == "Case files · 10+"

    crowd.box.rest()
    assert crowd.shown[0] == "Case files · 45"
    assert crowd.shown[1].startswith("Кузнецов")


def test_ctrl_enter_registers_an_appeal_of_the_citizen(front: Front) -> None:
    type_text(front.box, "кузн")
    press(front.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert front.asked == [Begin("register_appeal", subject=KUZNETSOV)]
    assert front.shown == []


def test_ctrl_enter_on_an_appeal_registers_another_one_of_its_author(front: Front) -> None:
    type_text(front.box, "кузн")
    press(front.box, Qt.Key.Key_Down)
    press(front.box, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert front.asked == [Begin("register_appeal", subject=KUZNETSOV)]


def test_the_last_searches_wait_in_the_empty_line(front: Front) -> None:
    for typed in ("кузн", "павлова", "кузн"):
        type_text(front.box, typed)
        press(front.box, Qt.Key.Key_Return)
    front.box.clearFocus()
    front.box.setFocus()

    assert front.shown == ["Last searches", "кузн", "павлова"]
    press(front.box, Qt.Key.Key_Down)
    press(front.box, Qt.Key.Key_Return)
    assert front.box.text() == "павлова"
    assert front.shown[0] == "Appeals · 1"


def test_an_index_that_is_being_made_anew_says_so() -> None:
    rows = rows_of(Found(is_partial=True), "Иванов")
    assert rows[0].title.startswith("The index is being made anew")
