"""The parts of a portrait: letters, files, notes and feedback on the page of a case file; that it was read is noted."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.ports import FileLine
from desktop_app.domain.readings import Manner, Reading
from desktop_app.tasks.keep_note import Subject
from desktop_app.ui.asking import AtOnce, Begin, Show
from desktop_app.ui.pages.appeal import AppealPage
from desktop_app.ui.pages.case_file import CaseFilePage
from tests.stand_ins import THURSDAY
from tests.ui.pages.on_screen import OnScreen
from tests.ui.pages.paper_office import (
    HEATING,
    KUZNETSOV,
    ORLOVA,
    SOKOLOV,
    TODAY,
    PaperRegister,
    a_busy_office,
    appeal_line,
    desk_of,
    press,
)
from tests.ui.pages.paper_portrait import SAID, TO_DO, WRITTEN
from tests.ui.pages.test_appeal import NOTICE

PHOTO = FileLine(Attachment("фото.jpg", 20_480, "a" * 64), HEATING.id, HEATING.number, TODAY)
OF_KUZNETSOV = replace(NOTICE, case_file_id=KUZNETSOV.id)


class Page(OnScreen[CaseFilePage]):
    """A case file on the screen, and what it asked of the window."""

    def __init__(self, qtbot: QtBot, folder: Path, register: PaperRegister) -> None:
        self.desk = desk_of(register, folder)
        page = CaseFilePage(self.desk, KUZNETSOV.id)
        page.resize(1000, 700)
        super().__init__(qtbot, page)

    def turn(self, name: str) -> None:
        self.button(f"panel.{name}").setFocus()
        press(self.button(f"panel.{name}"), Qt.Key.Key_Space)


@pytest.fixture
def register() -> PaperRegister:
    register = a_busy_office()
    register.letters = [OF_KUZNETSOV]
    register.file_lines = [PHOTO]
    register.note_lines, register.feedback_lines = list(WRITTEN), list(SAID)
    return register


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> Page:
    return Page(qtbot, tmp_path, register)


def test_each_part_tells_how_much_is_in_it(page: Page) -> None:
    titles = [page.button(f"panel.{name}").text() for name in ("letters", "files", "notes", "feedback")]

    assert titles == ["Letters 1", "Files 1", "Notes 2", "Feedback 3"]


def test_appeals_are_counted_by_their_terms(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    late = replace(HEATING, answered_on=HEATING.due_on, due_on=TODAY, id=9)
    register.appeal_lines = [appeal_line(HEATING), appeal_line(late), replace(appeal_line(late), due_on=None)]

    assert {"in term: 1", "answered: 1", "answered late: 1"} <= set(Page(qtbot, tmp_path, register).words)


def test_older_appeals_come_on_a_key(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    register.appeal_lines = [replace(appeal_line(HEATING), id=at) for at in range(60)]
    page = Page(qtbot, tmp_path, register)
    page.press("appeals.more")

    assert page.page.findChild(QPushButton, "appeals.49") is not None
    assert page.page.findChild(QPushButton, "appeals.50") is None


def test_enter_opens_a_letter(page: Page) -> None:
    page.turn("letters")
    press(page.page.letters.table, Qt.Key.Key_Return)

    assert page.asked == [Show("letter", NOTICE.id)]


def test_enter_opens_a_file_in_its_program(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page.turn("files")
    press(page.page.files.table, Qt.Key.Key_Return)

    assert [url.fileName() for url in opened] == ["фото.jpg"]


def test_parts_that_hold_nothing_say_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, tmp_path, a_busy_office())
    told = []
    for name in ("letters", "files", "notes", "feedback"):
        page.turn(name)
        told += page.words

    assert {"No letters yet.", "No files came with the appeals.", "Nobody has said anything of an answer yet."} <= set(
        told
    )
    assert any(text.startswith("No notes yet.") for text in told)
    assert page.button("panel.letters").text() == "Letters"


def test_a_note_is_written_and_corrected_from_the_page(page: Page) -> None:
    page.turn("notes")
    assert WRITTEN[0].note.text in page.words
    page.press("notes.new")
    page.press("note.1.correct")

    new, correction = page.asked
    assert isinstance(new, Begin)
    assert isinstance(correction, Begin)
    assert (new.task, new.subject) == ("keep_note", Subject(KUZNETSOV))
    assert correction.subject == Subject(KUZNETSOV, WRITTEN[0].note)


def test_a_note_is_removed_at_once_and_may_be_had_back(page: Page) -> None:
    page.turn("notes")
    page.press("note.2.remove")

    (asked,) = page.asked
    assert isinstance(asked, AtOnce)
    assert (asked.task, asked.subject) == ("keep_note", Subject(KUZNETSOV, WRITTEN[1].note, removed=True))
    assert asked.back == Subject(KUZNETSOV, replace(WRITTEN[1].note, annulled=True))


def test_a_note_that_is_gone_meanwhile_is_not_removed(page: Page, register: PaperRegister) -> None:
    page.turn("notes")
    register.note_lines = []
    page.press("note.2.remove")

    assert page.asked == []


def test_many_notes_are_laid_out_when_they_are_asked_for(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    register.note_lines = [replace(WRITTEN[0], note=replace(WRITTEN[0].note, id=at)) for at in range(1, 31)]
    page = Page(qtbot, tmp_path, register)
    page.turn("notes")
    assert page.page.findChild(QPushButton, "note.21.correct") is None
    assert page.button("notes.all").text() == "Older ones: 10"
    page.press("notes.all")

    assert page.page.findChild(QPushButton, "note.30.correct") is not None
    assert page.button("notes.all").isHidden()


def test_feedback_leads_to_its_appeal_and_an_improvement_to_its_end(page: Page) -> None:
    page.turn("feedback")
    assert {"2 – bad", "overdue", "done", SAID[0].feedback.text, TO_DO.improvement.action} <= set(page.words)
    page.press("feedback.1.appeal")
    page.press("improvement.4.close")

    assert page.asked == [Show("appeal", HEATING.id), Begin("close_improvement", subject=TO_DO)]
    assert page.page.findChild(QPushButton, "improvement.5.close") is None


def test_that_the_case_file_was_looked_at_is_noted_once(page: Page) -> None:
    page.refresh()
    readings = page.desk.readings

    assert readings.noted == [Reading(THURSDAY, ORLOVA.id, KUZNETSOV.id, Manner.SHOWN)]  # type: ignore[attr-defined]  # on paper


def test_whoever_sits_down_before_an_open_case_file_has_looked_at_it_too(page: Page) -> None:
    readings = page.desk.readings
    page.desk.seat.officer = SOKOLOV
    page.refresh()
    page.refresh()

    assert [each.officer_id for each in readings.noted] == [ORLOVA.id, SOKOLOV.id]  # type: ignore[attr-defined]  # as above


def test_a_case_file_that_is_not_there_was_not_looked_at(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    register.case_file_values = {}

    assert Page(qtbot, tmp_path, register).desk.readings.noted == []  # type: ignore[attr-defined]  # as above


def test_nobody_writes_into_an_annulled_case_file(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    register.case_file_values[KUZNETSOV.id] = replace(KUZNETSOV, annulled=True)

    assert not Page(qtbot, tmp_path, register).page.notes.new.isEnabled()


def test_back_finds_the_part_that_was_looked_at(page: Page, qtbot: QtBot, tmp_path: Path) -> None:
    page.turn("feedback")
    again = CaseFilePage(desk_of(page.desk.register, tmp_path), KUZNETSOV.id)  # type: ignore[arg-type]  # it is on paper
    qtbot.addWidget(again)
    again.reopen(page.page.bookmark())

    assert again.panels.current == "feedback"


def test_ctrl_p_leads_to_the_portrait_on_paper(page: Page) -> None:
    page.page.print_paper()

    assert page.asked == [Show("portrait_paper", KUZNETSOV.id)]


@pytest.fixture
def appeal(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> AppealPage:
    """An appeal that has been answered and spoken of."""
    register.appeal_values[HEATING.id] = replace(HEATING, answered_on=TODAY)
    made = AppealPage(desk_of(register, tmp_path), HEATING.id)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    return made


def pressed(page: AppealPage, name: str) -> list[object]:
    """What the page asks for when the button is pressed."""
    asked: list[object] = []
    page.asked.connect(asked.append)
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    press(found, Qt.Key.Key_Space)
    return asked


def test_an_answered_appeal_takes_feedback_and_shows_it(appeal: AppealPage) -> None:
    told = [label.text() for label in appeal.findChildren(QLabel) if label.isVisible()]

    assert {"Feedback", SAID[0].feedback.text, TO_DO.improvement.action} <= set(told)
    (asked,) = pressed(appeal, "feedback")
    assert isinstance(asked, Begin)
    assert (asked.task, asked.subject.id) == ("take_feedback", HEATING.id)
    assert pressed(appeal, "improvement.4.close") == [Begin("close_improvement", subject=TO_DO)]


def test_an_appeal_that_waits_for_its_answer_is_not_rated(appeal: AppealPage, register: PaperRegister) -> None:
    register.appeal_values[HEATING.id] = HEATING
    register.feedback_lines = []
    appeal.refresh()

    rate = appeal.findChild(QPushButton, "feedback")
    assert isinstance(rate, QPushButton)
    assert rate.isHidden()
    assert appeal.feedback.isHidden()
