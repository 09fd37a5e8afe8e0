from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import AppealKind, Mark, Outcome
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.ui.asking import Begin, Show
from desktop_app.ui.pages.appeal import AppealPage
from desktop_app.ui.pages.appeal_story import LONGEST
from desktop_app.ui.pages.timeline import Timeline
from tests.ui.pages.on_screen import OnScreen
from tests.ui.pages.paper_office import (
    HEATING,
    KUZNETSOV,
    TODAY,
    PaperOutside,
    PaperRegister,
    a_busy_office,
    desk_of,
    press,
)

NOTICE = Letter(
    "registration_notice",
    "214-исх",
    TODAY,
    LetterText("О регистрации", "15.01.2026", "214-исх"),
    case_file_id=KUZNETSOV.id,
    appeal_id=HEATING.id,
    file="aa/file.pdf",
    id=7,
)


class Page(OnScreen[AppealPage]):
    """An appeal's card on the screen, and what it asked of the window."""

    def __init__(self, qtbot: QtBot, folder: Path, register: PaperRegister, appeal_id: int = HEATING.id) -> None:
        self.register = register
        self.desk = desk_of(register, folder)
        super().__init__(qtbot, AppealPage(self.desk, appeal_id))

    @property
    def told(self) -> str:
        return "\n".join(self.words)


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Page:
    register = a_busy_office()
    register.letters = [NOTICE]
    return Page(qtbot, tmp_path, register)


def test_the_card_tells_what_came_and_who_answers(page: Page) -> None:
    assert page.words[:2] == ["К-118/26", "due 12.02.2026, Thu"]
    assert "Kind\nComplaint" in page.told
    assert "Received\n12.01.2026, Mon" in page.told
    assert "Responsible\nОрлова\u00a0Т.\u00a0Н." in page.told
    assert "Helpers\nСоколов\u00a0И.\u00a0П." in page.told
    assert "Resolution\nРазобраться и доложить" in page.told
    assert "Under control\nyes" in page.told
    assert "0005.0005.0056.1147 · Отопление в доме · under review" in page.words


def test_the_substance_keeps_its_lines(page: Page) -> None:
    assert "Отсутствие отопления, ул. Лесная, 14.\nПросим принять меры." in page.words


def test_a_pasted_book_is_shown_by_its_beginning(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.appeal_values[HEATING.id] = replace(HEATING, substance="ы" * 1_000_000)

    assert "ы" * LONGEST + "…" in Page(qtbot, tmp_path, register).words


def test_marks_and_enclosures_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.appeal_values[HEATING.id] = replace(
        HEATING, marks=frozenset({Mark.FIRST, Mark.COLLECTIVE}), sheets=3, enclosures=2, to_complete=("questions",)
    )
    page = Page(qtbot, tmp_path, register)

    assert "Marks\ncollective, first" in page.told
    assert "Sheets\n3, enclosures on 2" in page.told
    assert page.words[page.words.index("to complete") + 1] == "questions"


def test_the_applicant_leads_to_the_case_file(page: Page) -> None:
    assert page.button("applicant").text() == "Кузнецов Пётр Владимирович · ЛД-000123"
    page.press("applicant")

    assert page.asked == [Show("case_file", KUZNETSOV.id)]


def test_an_unsigned_inquiry_has_neither_a_case_file_nor_a_term_nor_sheets(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.appeal_values[HEATING.id] = replace(
        HEATING, kind=AppealKind.INQUIRY, case_file_id=None, due_on=None, attachments=(), questions=(), controlled=False
    )
    page = Page(qtbot, tmp_path, register)

    assert page.button("applicant").text() == "Anonymous"
    assert not page.button("applicant").isEnabled()
    assert "no term" in page.words
    assert not {"Sheets", "Files", "Questions", "Letters", "Due"} & set(page.words)
    assert "What happened" in page.words


def test_the_card_is_corrected_from_its_page(page: Page) -> None:
    page.press("correct")

    assert page.asked == [Begin("correct_appeal", subject=HEATING)]


def test_a_file_opens_from_a_copy(page: Page, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    page.press("file.0")

    vault = page.desk.vault
    assert isinstance(vault, PaperOutside)
    assert vault.opened == [("a" * 64, "Заявление.pdf")]
    assert opened[0].fileName() == "Заявление.pdf"


def test_its_letters_stand_on_the_card(page: Page) -> None:
    assert "Уведомление о регистрации обращения · 214-исх" in page.words
    assert page.button("letter.registration_notice.print").isEnabled()


def test_the_timeline_tells_only_of_this_appeal_and_its_letters(page: Page) -> None:
    timeline = page.page.findChild(Timeline)
    assert isinstance(timeline, Timeline)

    assert "Letter 214-исх made" in timeline.toPlainText()
    assert "Appeal К-118/26 registered" in timeline.toPlainText()
    assert "ЛД-000123" not in timeline.toPlainText()


def sheet(page: Page) -> QScrollArea:
    """What scrolls the page."""
    found = page.page.findChild(QScrollArea)
    assert isinstance(found, QScrollArea)
    return found


@pytest.fixture
def low_page(qtbot: QtBot, page: Page) -> Page:
    """The page in a window that is far too low for its history."""
    (event,) = [each for each in page.register.events if (each.subject, each.subject_id) == ("appeal", HEATING.id)]
    page.register.events = [replace(event, at=event.at - timedelta(days=day)) for day in range(40)]
    page.page.resize(900, 420)
    page.refresh()
    timeline = page.page.findChild(Timeline, "timeline")
    assert isinstance(timeline, Timeline)
    qtbot.waitUntil(lambda: sheet(page).verticalScrollBar().maximum() > timeline.minimumHeight() // 2)
    return page


def test_the_page_alone_scrolls_a_long_history(low_page: Page) -> None:
    timeline = low_page.page.findChild(Timeline, "timeline")
    assert isinstance(timeline, Timeline)

    assert timeline.verticalScrollBar().maximum() == 0
    assert timeline.height() > low_page.page.height()


def test_a_link_far_below_comes_into_sight_with_the_cursor_on_it(low_page: Page) -> None:
    timeline = low_page.page.findChild(Timeline, "timeline")
    assert isinstance(timeline, Timeline)
    timeline.setFocus()
    for _ in range(30):
        press(timeline, Qt.Key.Key_Tab)
    link = timeline.viewport().mapTo(low_page.page, timeline.cursorRect().center())

    assert timeline.hasFocus()
    assert sheet(low_page).verticalScrollBar().value() > 0
    assert low_page.page.rect().contains(link)


def test_page_down_in_the_history_scrolls_the_page(low_page: Page) -> None:
    timeline = low_page.page.findChild(Timeline, "timeline")
    assert isinstance(timeline, Timeline)
    timeline.setFocus()
    bar = sheet(low_page).verticalScrollBar()
    bar.setValue(0)
    press(timeline, Qt.Key.Key_PageDown)

    assert bar.value() > 0


@pytest.mark.parametrize(("outcome", "offered"), [(Outcome.ANSWERED, True), (Outcome.WITHDRAWN, False)])
def test_what_they_say_of_it_is_asked_of_whoever_got_an_answer(
    qtbot: QtBot, tmp_path: Path, outcome: Outcome, *, offered: bool
) -> None:
    register = a_busy_office()
    register.appeal_values[HEATING.id] = replace(HEATING, outcome=outcome, answered_on=TODAY)
    page = Page(qtbot, tmp_path, register)

    assert page.button("feedback").isVisible() is offered
    assert "Work ended" in page.words


def test_tab_goes_in_reading_order(page: Page) -> None:
    page.button("applicant").setFocus()
    seen = []
    for _ in range(9):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        press(focused, Qt.Key.Key_Tab)

    assert seen == [
        "applicant",
        "next_action",
        "actions.work",
        "actions.requests",
        "actions.outcome",
        "letter",
        "contact",
        "correct",
        "file.0",
    ]


def test_refreshing_keeps_the_letters_that_are_looked_at(page: Page) -> None:
    before = page.page.letters.cards
    page.register.appeal_values[HEATING.id] = replace(HEATING, resolution="Ответить")
    page.refresh()

    assert "Resolution\nОтветить" in page.told
    assert page.page.letters.cards is before


def test_an_appeal_that_is_not_there_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, tmp_path, a_busy_office(), appeal_id=404)

    assert "There is no such appeal" in page.words
    assert "К-118/26" not in page.words
