"""The journal of outgoing letters, and one of them with its paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.letter import Letter
from desktop_app.letters.press import GostPress
from desktop_app.ui import papers
from desktop_app.ui.asking import Export, Show
from desktop_app.ui.pages.letter import LetterPage
from desktop_app.ui.pages.outgoing import Outgoing
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, PaperRegister, a_busy_office, desk_of, press, type_text
from tests.ui.pages.test_appeal import NOTICE
from tests.ui.pages.test_lists import Page

LATER = replace(NOTICE, number="215-исх", form="free_letter", annulled=True, id=8)
JOURNAL = replace(NOTICE, number="15.01.2026", form="registration_journal", outgoing=False, id=10)
INSTRUCTION = replace(NOTICE, number="К-118/26", form="instruction", outgoing=False, id=9)


def office_with(*letters: Letter) -> PaperRegister:
    """The busy office after it has written these letters."""
    register = a_busy_office()
    register.letters = list(letters)
    return register


def test_every_outgoing_number_is_listed_the_annulled_ones_too(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, Outgoing(desk_of(office_with(LATER, NOTICE, INSTRUCTION), tmp_path)))

    assert page.rows == [
        "215-исх | 15.01.2026 | Кузнецов Пётр Владимирович | Письмо в свободной форме | annulled",
        "214-исх | 15.01.2026 | Кузнецов Пётр Владимирович | Уведомление о регистрации обращения | ",
    ]
    assert "2 letters" in page.words


def test_enter_opens_the_letter(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, Outgoing(desk_of(office_with(NOTICE), tmp_path)))

    press(page.page.table, Qt.Key.Key_Return)

    assert page.asked == [Show("letter", NOTICE.id)]


def test_what_is_typed_leaves_the_letters_that_hold_it(qtbot: QtBot, tmp_path: Path) -> None:
    journal = Outgoing(desk_of(office_with(LATER, NOTICE), tmp_path))
    page = Page(qtbot, journal)

    type_text(journal.search, "214")
    assert len(page.rows) == 1

    type_text(journal.search, "9")
    assert "No letter was found" in page.words
    page.button("show_all").click()
    assert len(page.rows) == 2


def test_back_finds_the_words_with_their_button_and_what_was_shown(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_of(office_with(NOTICE, JOURNAL), tmp_path)
    before = Outgoing(desk)
    Page(qtbot, before)
    before.lists.click()
    type_text(before.search, "15.01")
    again = Outgoing(desk)
    page = Page(qtbot, again)

    again.reopen(before.bookmark())
    page.refresh()

    assert again.lists.isChecked()
    assert again.search.text() == "15.01"
    (clears,) = again.search.findChildren(QToolButton)
    qtbot.waitUntil(lambda: clears.property("opacity") == 1)


def test_journals_and_lists_are_saved_when_they_are_what_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, journal := Outgoing(desk_of(office_with(NOTICE, JOURNAL), tmp_path)))
    journal.lists.click()
    page.press("export")

    (asked,) = page.asked
    assert isinstance(asked, Export)
    assert [row[0] for row in asked.source.rows(asked.source.ids())] == [JOURNAL.number]


def test_an_office_that_wrote_nothing_is_told_where_a_letter_begins(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, journal := Outgoing(desk_of(office_with(), tmp_path)))

    assert "No letter has gone out yet" in page.words
    journal.lists.click()
    assert "No journal or list has been made yet" in page.words


@pytest.fixture
def letter_page(qtbot: QtBot, tmp_path: Path) -> LetterPage:
    """The notice, over a real press."""
    desk = desk_of(office_with(NOTICE), tmp_path)
    page = LetterPage(replace(desk, press=GostPress(), print_room=GostPress()), NOTICE.id)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.refresh()
    return page


def button(page: LetterPage, name: str) -> QPushButton:
    """A button of the page."""
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_the_paper_is_seen_and_its_text_is_copied(letter_page: LetterPage) -> None:
    assert letter_page.reader.isVisible()
    assert letter_page.letters.preview.page_count == 1

    button(letter_page, "reader.copy").click()

    assert "214-исх" in QGuiApplication.clipboard().text()
    assert letter_page.reader.told.text() == "The text is in the clipboard."


def test_words_are_found_in_the_paper_and_their_absence_is_told(letter_page: LetterPage, qtbot: QtBot) -> None:
    type_text(letter_page.reader.search, "214")
    qtbot.waitUntil(lambda: letter_page.reader.told.text() == "found: 1")
    press(letter_page.reader.search, Qt.Key.Key_Return)

    letter_page.reader.search.setText("отопление")
    qtbot.waitUntil(lambda: letter_page.reader.told.text() == "Not found")


def test_the_paper_grows_and_shrinks_within_reason(letter_page: LetterPage) -> None:
    preview = letter_page.letters.preview
    button(letter_page, "reader.fit").click()
    for _ in range(20):
        button(letter_page, "reader.larger").click()
    assert preview.zoom_factor == 4
    for _ in range(40):
        button(letter_page, "reader.smaller").click()
    assert preview.zoom_factor == 0.25

    button(letter_page, "reader.fit").click()
    assert preview.zoom_factor == 0


def test_the_letter_leads_to_its_appeal_and_its_case_file(letter_page: LetterPage) -> None:
    asked: list[object] = []
    letter_page.asked.connect(asked.append)

    button(letter_page, "appeal").click()
    button(letter_page, "case_file").click()

    assert asked == [Show("appeal", HEATING.id), Show("case_file", KUZNETSOV.id)]


def test_on_the_offices_form_it_is_printed_without_the_letterhead(
    letter_page: LetterPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "letter.pdf"

    def to_file(_title: str, _parent: object, _settings: object) -> QPrinter:
        printer = papers.a4_printer("letter")
        printer.setOutputFileName(str(target))
        return printer

    monkeypatch.setattr(papers, "ask_printer", to_file)

    button(letter_page, "on_form").click()

    assert len(PdfReader(target).pages) == 1
    assert letter_page.letters.cards[0].state == "Sent to the printer."


def test_the_same_letter_is_printed_twice_with_the_same_bytes(letter_page: LetterPage) -> None:
    assert letter_page.letters.cards[0].pdf == GostPress().make(NOTICE.text)


def test_a_letter_of_another_data_file_is_said_to_be_missing(qtbot: QtBot, tmp_path: Path) -> None:
    page = LetterPage(desk_of(office_with(), tmp_path), 12)
    qtbot.addWidget(page)

    page.refresh()
    page.refresh()

    assert not page.reader.isVisible()


def test_back_finds_the_letters_that_were_looked_for(qtbot: QtBot, tmp_path: Path) -> None:
    desk = desk_of(office_with(LATER, NOTICE), tmp_path)
    left = Outgoing(desk)
    page = Page(qtbot, left)
    type_text(left.search, "214")

    again = Outgoing(desk)
    again.reopen(left.bookmark())
    page = Page(qtbot, again)

    assert again.search.text() == "214"
    assert len(page.rows) == 1
    page.button("export").click()
    (asked,) = page.asked
    assert isinstance(asked, Export)
    assert list(asked.source.ids()) == [NOTICE.id]
