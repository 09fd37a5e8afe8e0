from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.faults import NoPrinter
from desktop_app.domain.letter import Column, LetterText
from desktop_app.domain.letter import Table as Sheet
from desktop_app.letters.press import GostPress
from desktop_app.ui import messages, papers
from desktop_app.ui.mail_draft import MailDraft
from desktop_app.ui.pages.letters import Letters
from tests.ui.pages.paper_office import KUZNETSOV, HeldJobs, PaperRegister, desk_of
from tests.ui.pages.test_appeal import NOTICE

INSTRUCTION = replace(NOTICE, form="instruction", number="К-118/26", id=8)


class BrokenPress:
    """A press that has no paper today."""

    def make(self, _text: LetterText) -> bytes:
        raise OSError


class Table:
    """Two letters on a page, over a real press."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.jobs = HeldJobs()
        register = PaperRegister()
        self.addressee = "kuznetsov@example.ru"
        register.case_file_values[NOTICE.case_file_id or 0] = replace(KUZNETSOV, email=self.addressee)
        self.letters = Letters(replace(desk_of(register, folder, self.jobs), press=GostPress()))
        qtbot.addWidget(self.letters)
        qtbot.addWidget(self.letters.preview)
        self.letters.show_letters((NOTICE, INSTRUCTION))
        self.notice, self.instruction = self.letters.cards

    def press(self, card: int, act: str) -> None:
        self.letters.cards[card].buttons[act].click()
        self.jobs.answer_all()


@pytest.fixture
def table(qtbot: QtBot, tmp_path: Path) -> Table:
    return Table(qtbot, tmp_path)


def test_no_paper_is_made_before_it_is_needed(table: Table) -> None:
    assert not table.jobs.waiting
    assert table.notice.pdf is None
    assert all(button.isEnabled() for button in table.notice.buttons.values())


def test_a_preview_makes_the_paper_and_shows_it(table: Table) -> None:
    table.notice.buttons["preview"].click()
    assert table.notice.state == "The paper is being made…"
    assert not table.notice.buttons["print"].isEnabled()

    table.jobs.answer_all()
    assert table.letters.preview.page_count == 1
    assert table.notice.state == ""
    assert table.instruction.pdf is None


def test_the_number_by_which_the_post_follows_a_letter_stands_on_its_card(table: Table) -> None:
    table.letters.show_letters((replace(NOTICE, track="39000001000018"), INSTRUCTION))
    noted, plain = (each.findChild(QLabel, f"letter.{each.letter.form}.track") for each in table.letters.cards)

    assert noted is not None
    assert noted.text() == "Registered mail: 39000001000018"
    assert noted.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    assert plain is None


def test_all_papers_are_made_at_once_on_a_receipt_and_the_first_is_shown(table: Table) -> None:
    ready: list[object] = []
    table.letters.ready.connect(ready.append)
    table.letters.make_all()
    table.jobs.answer_all()

    assert table.notice.pdf is not None
    assert table.instruction.pdf is not None
    assert ready == [table.notice]


def test_a_paper_is_made_once(table: Table) -> None:
    table.press(0, "preview")
    made = table.notice.pdf
    table.press(0, "preview")

    assert table.notice.pdf is made


def test_a_letter_is_saved_where_the_secretary_wants_it(
    table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def choose(_parent: object, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(name)
        return str(tmp_path / name), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    table.press(1, "save")

    assert proposed == ["Поручение К-118-26.pdf"]
    assert (tmp_path / proposed[0]).read_bytes() == table.instruction.pdf
    assert table.instruction.state == "Saved."


def test_saving_may_be_given_up(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    table.press(0, "save")

    assert table.notice.state == ""


def test_a_disk_that_cannot_take_the_letter_is_told_of(
    table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "gone" / "letter.pdf"), ""))
    table.press(0, "save")

    assert table.notice.state == "The file is not there any more. Choose it again."
    assert table.notice.buttons["save"].isEnabled()


def test_a_letter_opens_from_a_copy_under_a_name_that_tells_nothing(
    table: Table, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.fileName())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    table.press(0, "open")

    assert opened == ["Уведомление о регистрации обращения 214-исх.pdf"]


def test_where_nothing_opens_a_pdf_saving_is_proposed(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    table.press(0, "open")

    assert table.notice.state == "No program for PDF was found. Save the letter instead."


def test_the_letter_that_is_looked_at_is_printed(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    printed: list[bytes] = []
    asked: list[str] = []

    def ask_printer(title: str, _parent: object, _settings: object) -> QPrinter:
        asked.append(title)
        return QPrinter()

    monkeypatch.setattr(papers, "print_pdf", lambda _printer, pdf: printed.append(pdf))
    monkeypatch.setattr(papers, "ask_printer", ask_printer)
    table.press(1, "preview")
    table.letters.print_paper()
    table.jobs.answer_all()

    assert asked == ["Поручение"]
    assert printed == [table.instruction.pdf]
    assert table.instruction.state == "Sent to the printer."


def test_printing_may_be_given_up(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(papers, "ask_printer", lambda *_: None)
    table.letters.print_paper()
    table.jobs.answer_all()

    assert table.notice.state == ""


def test_without_a_printer_the_letter_can_still_be_saved(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", list)
    table.letters.print_paper()
    table.jobs.answer_all()

    assert table.notice.state == messages.fault(NoPrinter())


def test_a_printer_that_has_gone_meanwhile_is_told(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(papers, "ask_printer", lambda *_: QPrinter())
    monkeypatch.setattr(QPainter, "begin", lambda *_: False)
    table.letters.print_paper()
    table.jobs.answer_all()

    assert table.notice.state == messages.fault(NoPrinter())


def test_a_letter_is_on_its_way_to_paper_while_the_secretary_goes_on(
    table: Table, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "printed.pdf"
    printer = papers.a4_printer("letter")
    printer.setOutputFileName(str(target))
    monkeypatch.setattr(papers, "ask_printer", lambda *_: printer)
    table.press(0, "preview")

    table.notice.buttons["print"].click()
    assert table.notice.state == "It is being printed…"
    assert not target.exists()
    table.jobs.answer_all()

    assert table.notice.state == "Sent to the printer."
    assert len(PdfReader(target).pages) == 1


def test_a_page_without_letters_has_nothing_to_print(qtbot: QtBot, tmp_path: Path) -> None:
    letters = Letters(desk_of(PaperRegister(), tmp_path))
    qtbot.addWidget(letters)
    qtbot.addWidget(letters.preview)
    letters.print_paper()

    assert not letters.cards


def test_a_press_that_fails_may_be_tried_again(qtbot: QtBot, tmp_path: Path) -> None:
    letters = Letters(replace(desk_of(PaperRegister(), tmp_path), press=BrokenPress()))
    qtbot.addWidget(letters)
    qtbot.addWidget(letters.preview)
    letters.show_letters((NOTICE,))
    letters.cards[0].buttons["preview"].click()

    assert letters.cards[0].state == "The disk can't do this now. Check the disk and try again."
    assert letters.cards[0].buttons["preview"].isEnabled()


def test_a_paper_that_comes_after_its_letter_went_is_dropped(table: Table) -> None:
    table.notice.buttons["preview"].click()
    table.letters.show_letters((INSTRUCTION,))
    table.jobs.answer_all()

    assert table.letters.preview.page_count == 0


def test_a_letter_goes_to_the_e_mail_program_with_its_addressee(table: Table, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[tuple[str, str, str]] = []

    def begin(draft: MailDraft, address: str, subject: str, copy: Path) -> None:
        begun.append((address, subject, copy.name))
        draft.told.emit("The e-mail program opens.", "")

    monkeypatch.setattr(MailDraft, "begin", begin)
    table.press(0, "mail")

    assert begun == [(table.addressee, table.notice.title, table.notice.file_name)]
    assert table.notice.state == "The e-mail program opens."


def test_the_table_of_a_paper_may_be_left_unsaved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    rows = Sheet((Column("Номер"), Column("ШПИ")), (("1", "2"),))
    text = replace(NOTICE.text, paragraphs=(rows,))
    letters = Letters(desk_of(PaperRegister(), tmp_path))
    qtbot.addWidget(letters)
    qtbot.addWidget(letters.preview)
    letters.show_letters((replace(NOTICE, text=text, outgoing=False, case_file_id=None, appeal_id=None),))

    letters.cards[0].buttons["table"].click()

    assert letters.cards[0].state == ""
