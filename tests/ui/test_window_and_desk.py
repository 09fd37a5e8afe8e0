"""The window and who sits before it: the officer, faults of the register, help, keys, places."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QPushButton, QTextBrowser
from pytestqt.qtbot import QtBot

from desktop_app.domain.faults import StoreDamaged
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.domain.office import Office
from desktop_app.domain.receipt import Receipt
from desktop_app.ui.desk import Desk
from desktop_app.ui.keys import KEYS, Key
from desktop_app.ui.pages import PAGES
from desktop_app.ui.side import PLACES
from desktop_app.ui.window import Window
from tests.ui.at_window import CONTROL, applicant, button, key, officer, opened, registering, task
from tests.ui.pages.paper_office import ORLOVA, SOKOLOV, TODAY, PaperRegister, desk_of, press
from tests.ui.pages.paper_portrait import SAID
from tests.ui.pages.test_appeal import NOTICE
from tests.ui.test_task_host import PaperStore


def test_who_sits_at_the_desk_is_chosen_and_remembered(
    qtbot: QtBot, qapp: QApplication, window: Window, desk: Desk
) -> None:
    assert officer(desk) is None
    assert button(window, "officer").text() == "Who is at the desk?"
    actions = button(window, "officer").menu().actions()
    assert [action.text() for action in actions] == [str(ORLOVA.full_name), str(SOKOLOV.full_name)]
    actions[1].trigger()
    assert officer(desk) == SOKOLOV
    assert button(window, "officer").text() == SOKOLOV.full_name.short
    opened(qtbot, qapp, desk)
    assert officer(desk) == SOKOLOV


def test_the_only_officer_sits_at_the_desk_without_being_asked(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    desk = desk_of(PaperRegister(people=[ORLOVA], settings=Office(short_name="Администрация", version=1)), tmp_path)
    opened(qtbot, qapp, desk)
    assert officer(desk) == ORLOVA
    assert desk.seat.office.short_name == "Администрация"


def test_a_register_that_cannot_be_read_is_told_calmly(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    window = opened(qtbot, qapp, desk_of(PaperRegister(fault=StoreDamaged()), tmp_path))
    assert any("damaged" in text for text in window.toasts.texts)


def test_letters_left_without_a_pdf_are_made_at_the_start(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    class Recorder(PaperStore):
        recorded: list[int] = []  # noqa: RUF012 — one test, one recorder

        def record_file(self, letter_id: int, file: str, sha256: str) -> None:  # noqa: ARG002
            self.recorded.append(letter_id)

    letter = Letter("registration_notice", "7-исх", TODAY, LetterText("О регистрации", "", ""), id=7)
    desk = replace(desk_of(PaperRegister(letters=[letter]), tmp_path), finisher=Recorder(Receipt()))
    opened(qtbot, qapp, desk)
    assert Recorder.recorded == [7]


def test_closing_without_unfinished_tasks_asks_nothing_and_remembers_the_place(window: Window, desk: Desk) -> None:
    assert window.close()
    assert desk.settings.value("window/geometry")


def test_help_opens_beside_the_task(window: Window) -> None:
    registering(window, "кузнецов")
    key(window, Qt.Key.Key_F1)
    help_window = window.findChild(QDialog, "help")
    assert isinstance(help_window, QDialog)
    text = help_window.findChild(QTextBrowser)
    assert isinstance(text, QTextBrowser)
    assert all(each.words in text.toPlainText() for each in KEYS)
    assert "How to register an appeal" in text.toPlainText()
    assert task(window) is not None
    help_window.close()


def test_about_tells_the_version(window: Window) -> None:
    window.findChildren(QAction, "about")[-1].trigger()
    about = window.findChild(QMessageBox, "about")
    assert isinstance(about, QMessageBox)
    assert "Version" in about.text()
    about.close()


@pytest.mark.parametrize("each", KEYS, ids=lambda each: each.act)
def test_every_key_of_the_map_is_one_of_the_windows_actions(each: Key) -> None:
    assert callable(getattr(Window, each.act))


@pytest.mark.parametrize("page", PLACES)
def test_every_page_of_the_side_column_opens(window: Window, register: PaperRegister, page: str) -> None:
    register.letters.append(NOTICE)
    register.feedback_lines.extend(SAID)
    key(window, Qt.Key.Key_F5)
    button(window, f"page.{page}").click()
    assert window.shell.page is not None
    assert button(window, f"page.{page}").isChecked()
    assert PAGES[page].title


def test_letters_stand_in_the_column_from_the_first_one_on(window: Window, register: PaperRegister) -> None:
    place = window.findChild(QPushButton, "page.outgoing")
    assert isinstance(place, QPushButton)
    assert place.isHidden()

    register.letters.append(NOTICE)
    key(window, Qt.Key.Key_F5)

    assert not place.isHidden()


def test_f5_reads_the_page_again(window: Window, register: PaperRegister) -> None:
    register.appeal_lines.clear()
    key(window, Qt.Key.Key_F5)
    assert button(window, "page.appeals").accessibleName() == "Appeals"


def test_where_no_news_can_be_taken_back_ctrl_z_is_the_pages(window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
    undone: list[str] = []
    monkeypatch.setattr(window.shell.page, "undo", partial(undone.append, "the page"))
    button(window, "page.my_day").setFocus()
    key(window, Qt.Key.Key_Z, CONTROL)

    assert undone == ["the page"]


def test_a_press_of_a_key_in_a_field_stays_in_the_field(window: Window) -> None:
    registering(window, "кузнецов")
    widget = QApplication.focusWidget()
    assert widget is not None
    press(widget, Qt.Key.Key_Z, CONTROL)
    assert applicant(window) == ("", "")
