from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.office import Office
from desktop_app.domain.ports import AppealFilter
from desktop_app.domain.setup import OfficeSetup
from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.language import Language, speak
from desktop_app.ui.pages.my_day import MyDay
from tests.ui.pages.paper_office import (
    HEATING,
    HOUSING,
    KUZNETSOV,
    ORLOVA,
    SOKOLOV,
    HeldJobs,
    PaperRegister,
    a_busy_office,
    appeal_line,
    desk_of,
    press,
)


class Home:
    """«Мой день» on the screen, and what it asked of the window."""

    def __init__(self, qtbot: QtBot, folder: Path, register: PaperRegister, jobs: Jobs | None = None) -> None:
        self.page = MyDay(desk_of(register, folder, jobs))
        qtbot.addWidget(self.page)
        self.asked: list[object] = []
        self.faults: list[object] = []
        self.page.asked.connect(self.asked.append)
        self.page.failed.connect(self.faults.append)
        self.page.refresh()
        self.page.show()

    def button(self, name: str) -> QPushButton:
        found = self.page.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def press(self, name: str) -> None:
        self.button(name).setFocus()
        press(self.button(name), Qt.Key.Key_Space)

    @property
    def words(self) -> list[str]:
        return [label.text() for label in self.page.findChildren(QLabel) if label.isVisible() and label.text()]


@pytest.fixture
def home(qtbot: QtBot, tmp_path: Path) -> Home:
    return Home(qtbot, tmp_path, a_busy_office())


def test_the_day_begins_with_its_date_and_four_counts(home: Home) -> None:
    assert home.words[:9] == [
        "Thursday, 15 January",
        *("1", "Overdue"),
        *("1", "Due today or tomorrow"),
        *("2", "Due this week"),
        *("2", "To complete"),
    ]


def test_the_date_is_told_in_the_language_of_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    speak(Language.RUSSIAN)

    assert "Четверг, 15 января" in Home(qtbot, tmp_path, a_busy_office()).words


def test_what_needs_attention_leads_to_its_appeal(home: Home) -> None:
    assert "overdue by 2 days" in home.words
    assert "П-1/26 · Отсутствие отопления, ул. Лесная, 14" in home.words
    home.press("attention.1")

    assert home.asked == [Show("appeal", 1)]


@pytest.mark.parametrize(
    ("name", "which"), [("overdue", AppealFilter.OVERDUE), ("to_complete", AppealFilter.TO_COMPLETE)]
)
def test_a_count_leads_to_what_was_counted(home: Home, name: str, which: AppealFilter) -> None:
    home.press(f"count.{name}")

    assert home.asked == [Show("appeals", which)]


def test_a_card_that_waits_for_completion_opens_its_correction(qtbot: QtBot, tmp_path: Path) -> None:
    unfinished = replace(HEATING, to_complete=("questions",))
    register = PaperRegister(appeal_lines=[appeal_line(unfinished)], appeal_values={HEATING.id: unfinished})
    home = Home(qtbot, tmp_path, register)
    home.press(f"completion.{HEATING.id}")

    assert home.asked == [Begin("correct_appeal", subject=unfinished)]


def test_a_case_file_that_waits_for_completion_opens_its_correction(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.appeal_lines = [replace(appeal_line(HEATING), to_complete=True)]
    home = Home(qtbot, tmp_path, register)
    home.press(f"completion.{HEATING.id}")

    assert home.asked == [Begin("correct_case_file", subject=KUZNETSOV)]


def test_a_day_without_haste_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    home = Home(qtbot, tmp_path, PaperRegister(appeal_lines=[appeal_line(HEATING)]))

    assert "Nothing is overdue, and nothing is due today or tomorrow." in home.words
    assert "To complete" not in home.words[9:]


def test_a_new_office_is_told_how_to_begin(qtbot: QtBot, tmp_path: Path) -> None:
    home = Home(qtbot, tmp_path, PaperRegister())

    assert "Everything is ready for the first appeal" in home.words
    assert "Overdue" not in home.words
    home.press("register")
    home.press("set_up")
    setup = OfficeSetup(Office(), (HOUSING,), (ORLOVA, SOKOLOV))
    assert home.asked == [Begin("register_appeal"), Begin("setup_office", subject=setup)]


def test_an_office_that_is_set_up_is_not_asked_to_be(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_of(PaperRegister(), tmp_path)
    desk.seat.take(Office(version=1), ORLOVA)
    page = MyDay(desk)
    qtbot.addWidget(page)
    page.refresh()
    page.show()

    assert page.findChild(QPushButton, "register") is not None
    assert page.findChild(QPushButton, "set_up") is None


def test_reading_again_keeps_the_button_that_has_the_cursor(home: Home) -> None:
    home.button("attention.2").setFocus()
    register = home.page.desk.register
    assert isinstance(register, PaperRegister)
    register.appeal_lines.append(replace(register.appeal_lines[0], id=99))
    before = home.button("attention.2")
    home.page.refresh()

    assert home.button("attention.2") is not before
    assert home.button("attention.2").hasFocus()


def test_a_day_that_has_not_changed_is_not_built_anew(home: Home) -> None:
    before = home.button("attention.1")
    home.page.refresh()

    assert home.button("attention.1") is before


def test_what_is_shown_stays_until_the_answer_comes(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    home = Home(qtbot, tmp_path, a_busy_office(), jobs)
    jobs.answer_all()
    QApplication.processEvents()
    home.page.refresh()

    assert "overdue by 2 days" in home.words


def test_a_register_that_cannot_be_read_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    fault = OSError()
    home = Home(qtbot, tmp_path, PaperRegister(fault=fault))

    assert home.faults == [fault]
