from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.deadlines import TERMS, Due, Matter
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.domain.office import EndOfTerm, Profile
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.undoing import Hindrance, Obstacle
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from desktop_app.tasks import list_period, register_appeal
from desktop_app.ui import papers
from desktop_app.ui.asking import Begin, Show, Undo
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.papers import a4_printer
from desktop_app.ui.screens import receipt_page
from desktop_app.ui.screens.receipt import ReceiptPage
from tests.ui.pages.on_screen import in_front
from tests.ui.pages.paper_office import (
    HEATING,
    KUZNETSOV,
    TODAY,
    HeldJobs,
    PaperOutside,
    PaperRegister,
    a_busy_office,
    desk_of,
    press,
)

DUE = Due(
    TODAY.replace(month=2, day=13),
    TODAY.replace(month=2, day=14),
    TODAY,
    TERMS[Profile.LAW_59][Matter.ANSWER],
    EndOfTerm.PREVIOUS_WORKING_DAY,
)
NOTICE = Letter(
    "registration_notice",
    "214-исх",
    TODAY,
    LetterText("О регистрации обращения", "15.01.2026", "214-исх"),
    KUZNETSOV.id,
    HEATING.id,
    id=1,
)
INSTRUCTION = Letter("instruction", "К-118/26", TODAY, LetterText("Поручение", "15.01.2026", "К-118/26"), id=2)
RECEIPT = Receipt("К-118/26", KUZNETSOV.id, HEATING.id, (1, 2), DUE)


def paper(pages: int) -> bytes:
    """A PDF of so many A4 pages."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageMargins(QMarginsF())
    painter = QPainter(writer)
    for _ in range(pages - 1):
        writer.newPage()
    painter.end()
    return bytes(QByteArray(buffer.data()).data())


@dataclass
class Outside(PaperOutside):
    """A press that makes real pages, one more for each letter, and a vault and a register that remember."""

    pressed: list[str] = field(default_factory=list)
    kept: list[bytes] = field(default_factory=list)
    recorded: list[tuple[int, str, str]] = field(default_factory=list)
    opened: list[tuple[str, str]] = field(default_factory=list)
    jam: Exception | None = None

    def make(self, text: LetterText) -> bytes:
        if self.jam:
            raise self.jam
        self.pressed.append(text.subject)
        return paper(len(self.pressed))

    def keep(self, content: bytes, _suffix: str) -> tuple[str, str]:
        self.kept.append(content)
        return "aa/file.pdf", "a" * 64

    def record_file(self, letter_id: int, file: str, sha256: str) -> None:
        self.recorded.append((letter_id, file, sha256))


class Held:
    """The receipt on the screen and what it did."""

    def __init__(  # noqa: PLR0913 — what a receipt is shown over
        self,
        qtbot: QtBot,
        folder: Path,
        *,
        receipt: Receipt = RECEIPT,
        register: PaperRegister | None = None,
        jobs: Jobs | None = None,
        outside: Outside | None = None,
    ) -> None:
        self.outside = outside or Outside()
        self.register = register or a_busy_office()
        self.register.letters = [NOTICE, replace(INSTRUCTION, file="bb/made.pdf", sha256="b" * 64)]
        desk = replace(
            desk_of(self.register, folder, jobs),
            press=self.outside,
            vault=self.outside,
            finisher=self.outside,
        )
        run = start("run-1", register_appeal.TASK, Opening(TODAY))
        page = receipt_page(desk, run, receipt)
        assert isinstance(page, ReceiptPage)
        self.page = page
        self.asked: list[object] = []
        self.failed: list[object] = []
        page.asked.connect(self.asked.append)
        page.failed.connect(self.failed.append)
        in_front(qtbot, page)
        page.focusNextChild()
        page.refresh()

    def press(self, name: str) -> None:
        """Press the button of that name by the keyboard."""
        button = self.page.findChild(QPushButton, name)
        assert button is not None
        button.setFocus()
        press(button, Qt.Key.Key_Space)


@pytest.fixture
def held(qtbot: QtBot, tmp_path: Path) -> Held:
    return Held(qtbot, tmp_path)


def says(held: Held, name: str) -> str:
    widget: Any = held.page.findChild(QWidget, name)
    return str(widget.text())


def test_the_number_the_term_and_who_answers_are_told(held: Held) -> None:
    assert says(held, "receipt.number") == "К-118/26"
    assert says(held, "receipt.due") == "due 13.02.2026, Fri"
    assert held.page.sum.text() == (
        "15.01.2026 + 30 days = 14.02.2026, Sat; a day off → 13.02.2026, Fri"
        " · ч.\u00a01\u00a0ст.\u00a012\u00a059\u2011ФЗ"
    )
    assert held.page.who.text() == "Кузнецов Пётр Владимирович · ЛД-000123 · Орлова\u00a0Т.\u00a0Н. answers"


def test_papers_are_made_at_once_and_only_new_ones_are_recorded(held: Held) -> None:
    assert held.outside.pressed == ["О регистрации обращения", "Поручение"]
    assert held.outside.recorded == [(NOTICE.id, "aa/file.pdf", "a" * 64)]
    assert [card.title for card in held.page.letters.cards] == ["Уведомление о регистрации обращения", "Поручение"]


def test_the_cursor_waits_on_printing_the_first_letter(held: Held) -> None:
    focused = QApplication.focusWidget()

    assert focused is held.page.letters.cards[0].buttons["print"]
    assert focused.property("part") == "main"


def test_reading_again_makes_no_paper_twice(held: Held) -> None:
    held.page.refresh()

    assert len(held.outside.pressed) == 2
    assert len(held.page.letters.cards) == 2


def test_the_preview_shows_the_first_letter_then_the_one_asked_for(held: Held) -> None:
    assert held.page.letters.preview.page_count == 1

    held.press("letter.instruction.preview")
    assert held.page.letters.preview.page_count == 2


def test_buttons_wait_until_the_paper_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    held = Held(qtbot, tmp_path, jobs=jobs)
    jobs.answer()
    card = held.page.letters.cards[0]
    assert not card.buttons["print"].isEnabled()
    assert card.state == "The paper is being made…"

    jobs.answer_all()
    assert card.buttons["print"].isEnabled()
    assert card.state == ""


def test_ctrl_p_prints_the_letter_that_is_looked_at(
    held: Held, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "printed.pdf"
    titles: list[str] = []

    def to_file(title: str, _parent: QWidget, _settings: object) -> QPrinter:
        titles.append(title)
        printer = a4_printer(title)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        return printer

    monkeypatch.setattr(papers, "ask_printer", to_file)
    held.press("letter.instruction.preview")
    held.page.print_paper()

    assert titles == ["Поручение"]
    assert held.page.letters.cards[1].state == "Sent to the printer."
    assert len(PdfReader(target).pages) == 2


def test_thinking_better_of_printing_prints_nothing(held: Held, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(papers, "ask_printer", lambda *_: None)
    held.press("letter.registration_notice.print")

    assert held.page.letters.cards[0].state == ""


def test_the_letter_is_saved_where_the_secretary_wants_it(
    held: Held, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    proposed: list[str] = []

    def choose(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(name)
        return str(tmp_path / "saved.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    held.press("letter.instruction.save")

    assert proposed == ["Поручение К-118-26.pdf"]
    assert (tmp_path / "saved.pdf").read_bytes() == held.page.letters.cards[1].pdf
    assert held.page.letters.cards[1].state == "Saved."


def test_a_place_that_can_not_be_written_is_told_of(
    held: Held, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "nowhere" / "saved.pdf"), ""))
    held.press("letter.instruction.save")

    assert held.page.letters.cards[1].state == "The file is not there any more. Choose it again."


def test_leaving_the_save_dialog_saves_nothing(held: Held, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    held.press("letter.instruction.save")

    assert held.page.letters.cards[1].state == ""


def test_another_program_opens_a_copy_that_names_nobody(held: Held, monkeypatch: pytest.MonkeyPatch) -> None:
    urls: list[QUrl] = []

    def take(url: QUrl) -> bool:
        urls.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", take)
    held.press("letter.registration_notice.open")

    assert held.outside.opened == [("a" * 64, "Уведомление о регистрации обращения 214-исх.pdf")]
    assert urls == [QUrl.fromLocalFile("copy/Уведомление о регистрации обращения 214-исх.pdf")]


def test_a_machine_without_a_program_for_pdf_says_so(held: Held, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    held.press("letter.registration_notice.open")

    assert held.page.letters.cards[0].state == "No program for PDF was found. Save the letter instead."


def test_a_letter_that_can_not_be_made_is_told_of_and_the_rest_stays(qtbot: QtBot, tmp_path: Path) -> None:
    held = Held(qtbot, tmp_path, outside=Outside(jam=OSError()))

    assert [card.state for card in held.page.letters.cards] == [
        "The disk can't do this now. Check the disk and try again."
    ] * 2
    assert says(held, "receipt.number") == "К-118/26"
    held.press("another")
    assert held.asked == [Begin("register_appeal", subject=KUZNETSOV)]


def test_what_comes_next(held: Held) -> None:
    for name in ("another", "new", "home"):
        held.press(name)

    assert held.asked == [Begin("register_appeal", subject=KUZNETSOV), Begin("register_appeal"), Show("my_day")]


def test_an_unsigned_inquiry_has_neither_term_nor_another_one_from_its_author(qtbot: QtBot, tmp_path: Path) -> None:
    held = Held(qtbot, tmp_path, receipt=Receipt("АН-1/26", None, HEATING.id, (2,)))

    assert held.page.who.text() == "Anonymous · Орлова\u00a0Т.\u00a0Н. answers"
    assert held.page.findChild(QWidget, "receipt.due") is None
    assert held.page.findChild(QWidget, "another") is None
    assert len(held.page.letters.cards) == 1


def test_a_list_is_of_nobody_and_is_no_registration(qtbot: QtBot, tmp_path: Path) -> None:
    receipt = Receipt("15.01.2026", letter_ids=(2,))
    page = receipt_page(desk_of(a_busy_office(), tmp_path), start("run-1", list_period.TASK, Opening(TODAY)), receipt)
    assert isinstance(page, ReceiptPage)
    qtbot.addWidget(page)
    page.refresh()

    assert page.who.text() == ""
    undo = page.findChild(QPushButton, "undo")
    assert isinstance(undo, QPushButton)
    assert undo.text() == "&Undo this"


def test_a_register_that_can_not_be_read_is_passed_on(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.fault = OSError()
    held = Held(qtbot, tmp_path, register=register)

    assert held.failed == [register.fault]


@pytest.mark.parametrize(("width", "is_beside"), [(1200, True), (640, False)])
def test_the_preview_stands_beside_where_there_is_room_else_below(held: Held, width: int, is_beside: bool) -> None:  # noqa: FBT001 — a column of the table
    held.page.resize(width, 700)
    QApplication.processEvents()

    number = held.page.findChild(QWidget, "receipt.number")
    assert number is not None
    top = held.page.letters.preview.mapTo(held.page, held.page.letters.preview.rect().topLeft()).y()
    assert (top < number.mapTo(held.page, number.rect().bottomLeft()).y()) is is_beside


def test_the_registration_can_be_undone_from_its_receipt(held: Held) -> None:
    held.press("undo")
    held.page.undo()

    assert held.asked == [Undo("run-1", "К-118/26")] * 2


def test_what_can_not_be_undone_any_more_is_not_offered(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.hindrances["run-1"] = Hindrance(Obstacle.CHANGED, "К-118/26")
    held = Held(qtbot, tmp_path, register=register)
    held.page.undo()

    assert not held.page.findChildren(QPushButton, "undo")[0].isVisible()
    assert held.asked == []
