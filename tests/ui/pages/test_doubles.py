"""The list of likely doubles: looked for while the work goes on, settled pair by pair with a key."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.doubles import MOST_FOUND, Pair
from desktop_app.domain.faults import StoreBusy
from desktop_app.domain.officer import Officer
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.safekeeping import Progress, untold
from desktop_app.flow.run import Run
from desktop_app.ui.asking import Begin, Export, Show
from desktop_app.ui.pages.doubles import DoublesPage
from tests.ui.pages.paper_office import (
    KUZNETSOFF,
    KUZNETSOV,
    HeldJobs,
    PaperKeeping,
    PaperRegister,
    a_busy_office,
    desk_of,
    press,
)

PAIR = Pair(30.0, KUZNETSOV.id, KUZNETSOFF.id)


class Deciding:
    """A finisher that lets the register know at once who is different."""

    def __init__(self, register: PaperRegister) -> None:
        self.register = register

    def finish(self, run: Run[Any], _officer: Officer | None, progress: Progress = untold) -> Receipt:
        progress(1)
        pair = (run.draft.first.id, run.draft.second.id)
        (self.register.different.add if run.draft.apart else self.register.different.discard)(pair)
        return Receipt()


class Doubles:
    """The page, and what it asked of the window."""

    def __init__(self, qtbot: QtBot, folder: Path, jobs: HeldJobs | None = None) -> None:
        self.register = a_busy_office()
        self.register.case_file_values[KUZNETSOFF.id] = KUZNETSOFF
        desk = desk_of(self.register, folder, jobs)
        self.desk = replace(desk, finisher=Deciding(self.register))  # type: ignore[arg-type]  # nothing else is finished here
        assert isinstance(desk.keeping, PaperKeeping)
        self.keeping = desk.keeping
        self.keeping.pairs = (PAIR, PAIR)
        self.page = DoublesPage(self.desk)
        qtbot.addWidget(self.page)
        self.asked: list[object] = []
        self.page.asked.connect(self.asked.append)
        self.page.show()
        self.page.refresh()
        QApplication.processEvents()

    def look(self) -> None:
        self.button("look").click()
        QApplication.processEvents()

    def press(self, key: Qt.Key) -> None:
        press(self.page.table, key)
        QApplication.processEvents()

    def button(self, name: str) -> QPushButton:
        found = self.page.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    @property
    def words(self) -> str:
        return "\n".join(each.text() for each in self.page.findChildren(QLabel) if each.isVisible())

    def cell(self, column: int) -> str:
        return str(self.page.model.index(0, column).data())


@pytest.fixture
def doubles(qtbot: QtBot, tmp_path: Path) -> Doubles:
    return Doubles(qtbot, tmp_path)


def test_before_the_first_look_it_says_what_a_look_is(doubles: Doubles) -> None:
    assert "Is anybody on file twice?" in doubles.words


def test_a_look_lists_the_pairs_with_their_reasons(doubles: Doubles) -> None:
    doubles.look()

    assert doubles.page.model.total == 2
    assert doubles.page.table.hasFocus()
    assert doubles.cell(0) == "ЛД-000123 · Кузнецов Пётр Владимирович · 30.09.1961"
    assert doubles.cell(1) == "ЛД-000842 · Кузнецоф Пётр Владимирович"
    assert "same address" in doubles.cell(2)
    assert "+7 922 111-22-33" in doubles.words


def test_the_cursor_waits_where_a_look_begins_and_stays_on_the_page_meanwhile(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    doubles = Doubles(qtbot, tmp_path, jobs)
    doubles.keeping.pairs = ()
    doubles.page.setFocus()
    assert doubles.button("look").hasFocus()

    doubles.button("look").click()
    assert doubles.button("stop").hasFocus()
    jobs.answer_all()
    assert doubles.button("look").hasFocus()


def test_in_a_low_window_the_list_has_the_room(doubles: Doubles) -> None:
    doubles.page.resize(700, 700)
    doubles.look()
    assert "+7 922 111-22-33" in doubles.words

    doubles.page.resize(700, 380)
    assert "+7 922 111-22-33" not in doubles.words


def test_nobody_on_file_twice_is_good_news(doubles: Doubles) -> None:
    doubles.keeping.pairs = ()
    doubles.look()

    assert "No doubles were found" in doubles.words


def test_each_key_does_its_deed(doubles: Doubles) -> None:
    doubles.look()
    doubles.press(Qt.Key.Key_1)
    doubles.press(Qt.Key.Key_2)
    doubles.press(Qt.Key.Key_Return)

    assert doubles.asked == [
        Show("case_file", KUZNETSOV.id),
        Show("case_file", KUZNETSOFF.id),
        Begin("merge_case_files", subject=(KUZNETSOV, KUZNETSOFF)),
    ]


def test_that_they_are_different_is_said_and_taken_back_with_a_key(doubles: Doubles) -> None:
    doubles.look()
    doubles.press(Qt.Key.Key_Delete)
    assert doubles.register.different == {(KUZNETSOV.id, KUZNETSOFF.id)}
    assert doubles.cell(3) == "different people"
    assert not doubles.button("merge").isEnabled()
    doubles.press(Qt.Key.Key_Delete)

    assert doubles.register.different == set()
    assert doubles.button("merge").isEnabled()


def test_a_pair_that_was_merged_is_only_looked_at(doubles: Doubles) -> None:
    doubles.look()
    merged = replace(KUZNETSOFF, annulled=True, merged_into_id=KUZNETSOV.id)
    doubles.register.case_file_values[KUZNETSOFF.id] = merged
    doubles.page.refresh()
    QApplication.processEvents()
    doubles.press(Qt.Key.Key_Return)
    doubles.press(Qt.Key.Key_Delete)

    assert doubles.cell(3) == "merged"
    assert doubles.asked == []
    assert doubles.register.different == set()


def test_two_are_merged_by_their_numbers_too(doubles: Doubles) -> None:
    doubles.button("merge_by_number").click()

    assert doubles.asked == [Begin("merge_case_files")]


def test_the_list_goes_to_a_file(doubles: Doubles) -> None:
    doubles.look()
    doubles.button("export").click()

    (asked,) = doubles.asked
    assert isinstance(asked, Export)
    assert [heading.title for heading in asked.source.headings][:2] == ["One", "Other"]
    (row, _) = asked.source.rows(asked.source.ids())
    assert row[0] == doubles.cell(0)


def test_what_keeps_the_register_from_being_read_is_told(doubles: Doubles) -> None:
    doubles.keeping.fault = StoreBusy()
    doubles.look()

    assert "Another program holds the data" in doubles.words
    assert doubles.button("look").isVisible()


def test_so_many_as_are_kept_are_said_to_be_the_likeliest(doubles: Doubles) -> None:
    assert "likeliest" not in doubles.page.counted(2)
    assert "likeliest" in doubles.page.counted(MOST_FOUND)


def test_while_it_is_looked_for_the_share_is_shown_and_it_may_be_stopped(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    doubles = Doubles(qtbot, tmp_path, jobs)
    jobs.answer_all()
    doubles.look()
    bar = doubles.page.findChild(QProgressBar)
    assert isinstance(bar, QProgressBar)
    assert bar.isVisible()
    assert doubles.desk.doubles_seeker.is_running
    doubles.desk.doubles_seeker.begin()
    doubles.button("stop").click()
    jobs.answer_all()
    QApplication.processEvents()

    assert not bar.isVisible()
    assert "Stopped" in doubles.words
    assert doubles.desk.doubles_seeker.pairs is None


def test_what_was_found_is_there_when_the_page_is_shown_again(qtbot: QtBot, doubles: Doubles) -> None:
    doubles.look()
    again = DoublesPage(doubles.desk)
    qtbot.addWidget(again)
    again.refresh()

    assert again.model.total == 2
