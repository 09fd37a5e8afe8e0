from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QListView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.ports import Found
from desktop_app.ui import theme
from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.search_box import SearchBox
from desktop_app.ui.search_delegate import RowDelegate
from desktop_app.ui.search_results import MOST_ROWS
from desktop_app.ui.search_rows import rows_of
from desktop_app.ui.theme import Theme
from tests.ui.pages.paper_office import (
    KUZNETSOV,
    HeldJobs,
    PaperFinder,
    PaperRegister,
    a_busy_office,
    case_file_line,
    desk_of,
    press,
    type_text,
)


class Front:
    """A window with the search box, and what the box asked of it."""

    def __init__(self, qtbot: QtBot, folder: Path, register: PaperRegister, jobs: Jobs | None = None) -> None:
        self.register = register
        self.window = QWidget()
        self.window.resize(1024, 640)
        qtbot.addWidget(self.window)
        self.box = SearchBox(desk_of(register, folder, jobs), self.window)
        self.box.setGeometry(100, 8, 520, 36)
        self.asked: list[object] = []
        self.faults: list[object] = []
        self.box.asked.connect(self.asked.append)
        self.box.failed.connect(self.faults.append)
        self.window.show()
        self.box.setFocus()
        self.box.prepare()
        QApplication.processEvents()
        if isinstance(jobs, HeldJobs):
            jobs.answer_all()

    @property
    def shown(self) -> list[str]:
        panel = self.box.panel
        if panel is None or not panel.isVisible():
            return []
        return [str(panel.model.index(row).data()) for row in range(panel.model.rowCount())]


def finder_of(front: Front) -> PaperFinder:
    finder = front.box._desk.finder  # noqa: SLF001 — the desk of the office on paper
    assert isinstance(finder, PaperFinder)
    return finder


@pytest.fixture
def worn(qtbot: QtBot, tmp_path: Path, qapp: QApplication) -> Front:
    """The same with the program's own look: its borders take room."""
    theme.wear(qapp, Theme.LIGHT)
    return Front(qtbot, tmp_path, a_busy_office())


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Front:
    return Front(qtbot, tmp_path, a_busy_office())


def test_results_come_while_typing_in_groups_and_end_with_a_registration(front: Front) -> None:
    type_text(front.box, "кузн")

    assert front.shown == [
        "Case files · 1",
        "Кузнецов Пётр Владимирович · ЛД-000123 · г. Лесной · +7 912 345-67-89",
        "Appeals · 1",
        "К-118/26 · Кузнецов Пётр Владимирович · Отсутствие отопления, ул. Лесная, 14. Просим принять меры.",
        "Search by parameters: кузн",
        "Register an appeal: кузн",
    ]


def test_enter_opens_the_first_result_and_leaves_the_line_empty(front: Front) -> None:
    type_text(front.box, "кузнецов")
    press(front.box, Qt.Key.Key_Return)

    assert front.asked == [Show("case_file", KUZNETSOV.id)]
    assert front.box.text() == ""
    assert front.shown == []


def test_arrows_walk_over_headings(front: Front) -> None:
    type_text(front.box, "кузнецов")
    press(front.box, Qt.Key.Key_Down)
    press(front.box, Qt.Key.Key_Return)

    assert front.asked == [Show("appeal", 118)]


def test_up_from_the_first_result_registers_and_down_from_the_last_stays(front: Front) -> None:
    type_text(front.box, "кузнецов")
    press(front.box, Qt.Key.Key_Up)
    press(front.box, Qt.Key.Key_Down)
    press(front.box, Qt.Key.Key_Return)

    assert front.asked == [Begin("register_appeal", "кузнецов")]


def test_the_last_row_registers_an_appeal_with_the_typed_words(front: Front) -> None:
    type_text(front.box, " Кузнецов Пётр ")
    press(front.box, Qt.Key.Key_PageDown)
    press(front.box, Qt.Key.Key_Return)

    assert front.asked == [Begin("register_appeal", "Кузнецов Пётр")]


def test_a_name_that_is_not_on_file_leads_straight_to_a_registration(front: Front) -> None:
    type_text(front.box, "Ахметова Роза")
    press(front.box, Qt.Key.Key_Return)

    assert front.asked == [Begin("register_appeal", "Ахметова Роза")]


def test_escape_closes_the_results_then_empties_the_line_then_leaves_it(front: Front) -> None:
    left: list[bool] = []
    front.box.left.connect(lambda: left.append(True))
    type_text(front.box, "кузн")

    press(front.box, Qt.Key.Key_Escape)
    assert front.shown == []
    assert front.box.text() == "кузн"
    press(front.box, Qt.Key.Key_Escape)
    assert front.box.text() == ""
    assert not left
    press(front.box, Qt.Key.Key_Escape)
    assert left


def test_down_brings_closed_results_back(front: Front) -> None:
    type_text(front.box, "кузн")
    press(front.box, Qt.Key.Key_Escape)
    press(front.box, Qt.Key.Key_Down)

    assert front.shown[0] == "Case files · 1"


def test_an_answer_to_what_was_typed_over_is_dropped(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    front = Front(qtbot, tmp_path, a_busy_office(), jobs)
    type_text(front.box, "па")
    jobs.answer()
    assert front.shown == []

    jobs.answer()
    assert front.shown[-1] == "Register an appeal: па"


def test_enter_that_comes_before_its_answer_waits_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    front = Front(qtbot, tmp_path, a_busy_office(), jobs)
    type_text(front.box, "п")
    jobs.answer_all()
    type_text(front.box, "авлова")
    press(front.box, Qt.Key.Key_Return)
    assert front.asked == []

    jobs.answer_all()
    assert front.asked == [Show("appeal", 1)]


def test_an_answer_that_comes_after_escape_shows_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    front = Front(qtbot, tmp_path, a_busy_office(), jobs)
    type_text(front.box, "п")
    press(front.box, Qt.Key.Key_Escape)
    jobs.answer_all()

    assert front.shown == []


def test_erasing_the_line_closes_the_results(front: Front) -> None:
    type_text(front.box, "к")
    press(front.box, Qt.Key.Key_Backspace)

    assert front.shown == []


def test_the_preview_tells_of_the_chosen_result(front: Front) -> None:
    type_text(front.box, "кузн")
    panel = front.box.panel
    assert panel is not None

    assert panel.preview.isVisible()
    assert "born 30.09.1961\n" in panel.preview.text
    press(front.box, Qt.Key.Key_Down)
    assert "Отсутствие отопления" in panel.preview.text


def test_a_narrow_window_shows_results_without_a_preview_and_within_it(front: Front) -> None:
    front.window.resize(560, 640)
    type_text(front.box, "кузн")
    panel = front.box.panel
    assert panel is not None

    assert not panel.preview.isVisible()
    assert front.window.rect().contains(panel.geometry())


def test_many_results_stay_within_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.case_file_lines = [case_file_line(replace(KUZNETSOV, id=at)) for at in range(1, 40)]
    front = Front(qtbot, tmp_path, register)
    type_text(front.box, "кузн")
    panel = front.box.panel
    assert panel is not None

    assert front.window.rect().contains(panel.geometry())


def test_the_results_give_back_room_when_the_keys_rest(front: Front) -> None:
    type_text(front.box, "к")
    panel = front.box.panel
    assert panel is not None
    at_first = panel.height()
    type_text(front.box, "ъ")
    assert len(front.shown) == 2
    assert panel.height() == at_first

    front.box.rest()
    assert panel.height() < at_first


def test_few_results_are_shown_whole_and_under_their_heading(worn: Front) -> None:
    for typed in ("ъ", "кузн"):
        type_text(worn.box, typed)
        panel = worn.box.panel
        assert panel is not None
        rows = panel.findChild(QListView)
        assert rows is not None
        assert len(worn.shown) <= MOST_ROWS
        assert rows.indexAt(QPoint(1, 1)).row() == 0
        assert rows.verticalScrollBar().maximum() == 0
        worn.box.clear()
        worn.box.close_results()


def test_the_preview_is_never_cut_off(worn: Front) -> None:
    said = "Протекает крыша (ул. Зелёная, дом 10), на верхнем этаже мокнут стены. " * 5
    worn.register.appeal_lines = [replace(each, substance=said) for each in worn.register.appeal_lines]
    type_text(worn.box, "кузн")
    panel = worn.box.panel
    assert panel is not None
    shown: list[str] = []
    for _ in ("the case file", "the appeal"):
        QApplication.processEvents()
        labels = panel.preview.findChildren(QLabel)
        assert all(each.height() >= each.heightForWidth(each.width()) for each in labels)
        assert all(panel.preview.rect().contains(each.geometry()) for each in labels)
        shown.append(panel.preview.text)
        press(worn.box, Qt.Key.Key_Down)
    assert "мокнут стены" in shown[-1]
    assert worn.window.rect().contains(panel.geometry())


def test_a_register_that_cannot_be_read_is_told_of(front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
    def torn(_text: str) -> Found:
        raise OSError

    monkeypatch.setattr("tests.ui.pages.paper_office.PaperFinder.find", lambda _finder, text: torn(text))
    type_text(front.box, "к")

    assert len(front.faults) == 1
    assert front.shown == []


def test_what_was_found_at_once_is_painted_before_other_ways_are_looked_for(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    front = Front(qtbot, tmp_path, a_busy_office())
    finder = finder_of(front)
    finder.goes_on = True
    order: list[str] = []
    complete = finder.complete

    def completed(rest: str) -> Found:
        order.append("completed")
        return complete(rest)

    monkeypatch.setattr(RowDelegate, "paint", lambda *_: order.append("painted"))
    monkeypatch.setattr(finder, "complete", completed)
    type_text(front.box, "к")

    assert "painted" in order[: order.index("completed")]


def test_what_was_typed_is_found_at_once_and_other_ways_add_to_it(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    front = Front(qtbot, tmp_path, a_busy_office(), jobs)
    finder_of(front).goes_on = True
    type_text(front.box, "к")
    jobs.answer()
    assert front.shown[2:] == [
        "Appeals · 1",
        "К-118/26 · Кузнецов Пётр Владимирович · Отсутствие отопления, ул. Лесная, 14. Просим принять меры.",
        "Search by parameters: к",
        "Register an appeal: к",
    ]
    press(front.box, Qt.Key.Key_Up)
    panel = front.box.panel
    assert panel is not None

    jobs.answer()
    assert front.shown[2] == "Appeals · 5"
    assert isinstance(panel.current.asks, Begin)


def test_nothing_is_learned_before_the_window_is_painted(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    box = SearchBox(desk_of(register, tmp_path))
    qtbot.addWidget(box)
    finder = box._desk.finder  # noqa: SLF001 — the desk of the office on paper
    assert isinstance(finder, PaperFinder)
    box.show()
    box.setFocus()
    QApplication.processEvents()
    assert box.hasFocus()
    assert finder.learned == 0
    box.clearFocus()
    box.prepare()
    assert finder.learned == 0, "nobody is in the line"
    box.setFocus()
    assert finder.learned == 1


def test_coming_into_the_line_prepares_the_other_ways_of_reading_once(front: Front) -> None:
    front.box.clearFocus()
    front.box.setFocus()

    assert finder_of(front).learned == 1


def test_a_key_breaks_off_what_nobody_waits_for_any_more(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    front = Front(qtbot, tmp_path, a_busy_office(), jobs)
    finder_of(front).goes_on = True
    type_text(front.box, "к")
    jobs.answer()
    assert finder_of(front).stopped == 0

    type_text(front.box, "у")
    jobs.answer_all()
    assert finder_of(front).stopped == 1
    assert finder_of(front).asked == ["к", "ку", "ку"]


def test_nothing_is_said_to_be_on_file_only_when_all_ways_have_been_tried(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    front = Front(qtbot, tmp_path, a_busy_office(), jobs)
    type_text(front.box, "ъ")
    jobs.answer()
    assert front.shown == []

    jobs.answer()
    assert front.shown[0] == "Nothing like this is on file yet"


def test_enter_takes_what_was_found_as_it_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    front = Front(qtbot, tmp_path, a_busy_office(), jobs)
    finder_of(front).goes_on = True
    type_text(front.box, "кузнецов")
    press(front.box, Qt.Key.Key_Return)
    jobs.answer_all()

    assert front.asked == [Show("case_file", KUZNETSOV.id)]
    assert front.shown == []


def test_a_long_paste_stands_in_one_line() -> None:
    rows = rows_of(Found(), "Иванов\nИван\u2028Иванович " + "очень " * 1000)

    assert "\n" not in rows[-1].title
    assert len(rows[-1].title) < 400
