"""Letters to many on the screen: who gets one, then all their papers in one go."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QEvent, QIODevice, Qt
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.citizen import Address
from desktop_app.domain.faults import NoPrinter
from desktop_app.domain.letter import Letter, LetterText
from desktop_app.domain.letter_forms import LetterSubject, Recipient, Skip, Skipped
from desktop_app.domain.offering import to_many
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.templates import in_force
from desktop_app.domain.undoing import Hindrance, Obstacle
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from desktop_app.letters.press import GostPress
from desktop_app.tasks import write_letter
from desktop_app.ui import papers
from desktop_app.ui.asking import Show, Undo
from desktop_app.ui.jobs import Jobs
from desktop_app.ui.screens import receipt_page
from desktop_app.ui.screens.mailing import MailingPage
from desktop_app.ui.screens.recipients import RecipientsScreen
from desktop_app.ui.screens.write_letter import LetterScreen
from tests.ui.pages.on_screen import in_front
from tests.ui.pages.paper_office import (
    HEATING,
    KUZNETSOV,
    TODAY,
    HeldJobs,
    PaperRegister,
    a_busy_office,
    desk_of,
    press,
)
from tests.ui.screens.front import Front

SILENT = replace(KUZNETSOV, id=7, number="ЛД-000007", surname="Тихонов", address=Address(), email="")
RECIPIENTS = (
    Recipient(SILENT.title, SILENT.id),
    Recipient(KUZNETSOV.title, KUZNETSOV.id, HEATING.id),
)


def office() -> PaperRegister:
    """Kuznetsov, who may be written to, and Tikhonov, who may not."""
    register = a_busy_office()
    register.case_file_values[SILENT.id] = SILENT
    return register


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Front:
    """A letter to both, over a real press."""
    monkeypatch.setattr("tests.ui.pages.paper_office.PaperOutside.proof", lambda _, text: GostPress().proof(text))
    subject = LetterSubject(None, None, to_many(in_force({}), RECIPIENTS), RECIPIENTS)
    return Front(qtbot, tmp_path, task=write_letter.TASK, subject=subject, register=office())


def test_the_paper_shown_is_that_of_the_first_who_gets_one(front: Front) -> None:
    front.press(Qt.Key.Key_End).forward().type("О крыше")
    front.host.step_screen.flush()

    paper = front.screen(LetterScreen).proof.preview.text
    assert "Кузнецову" in paper
    assert "Тихонову" not in paper


def test_who_is_left_out_is_told_with_the_reason_and_leads_to_the_case_file(front: Front) -> None:
    asked: list[object] = []
    front.press(Qt.Key.Key_End).forward().type("О крыше").press(Qt.Key.Key_Return).type("Починят.")
    front.forward()
    screen = front.screen(RecipientsScreen)
    screen.asked.connect(asked.append)

    assert front.reads("told") == "1 letter will be made"
    assert not front.sees("looking")
    skipped = front.form().skipped
    assert [skipped.item(at).text() for at in range(skipped.count())] == [
        f"{SILENT.title} — neither a postal address nor an e-mail address"
    ]
    skipped.setFocus()
    skipped.setCurrentRow(0)
    press(skipped, Qt.Key.Key_Return)
    assert asked == [Show("case_file", SILENT.id)]


def test_a_register_that_can_not_be_read_is_told_of(front: Front) -> None:
    front.press(Qt.Key.Key_End).forward().type("О крыше").press(Qt.Key.Key_Return).type("Починят.")
    front.register.fault = OSError("gone")
    front.forward()

    assert front.reads("told").startswith("The disk can't do this now")


TO = ("Кузнецову П. В.", "ул. Лесная, д. 14, кв. 7,", "г. Лесной,", "624200")


def letter(number: int) -> Letter:
    """A letter that was made."""
    text = LetterText("О крыше", "15.01.2026", f"{number}-исх", addressee=TO, paragraphs=("Крышу починят.",))
    return Letter("free_letter", f"{number}/26-исх", TODAY, text, KUZNETSOV.id, id=number)


@dataclass
class Held:
    """The page after the Finish of two letters, and what it asked of the window."""

    page: MailingPage
    asked: list[object] = field(default_factory=list)

    def press(self, name: str) -> None:
        """Press the button of that name by the keyboard."""
        found = self.page.findChild(QPushButton, name)
        assert found is not None
        assert found.isEnabled(), name
        found.setFocus()
        press(found, Qt.Key.Key_Space)

    def sees(self, name: str) -> bool:
        """Whether the widget of that name is in sight."""
        found: Any = self.page.findChild(QWidget, name)
        return bool(found.isVisible())


def held(
    qtbot: QtBot,
    folder: Path,
    *,
    jobs: Jobs | None = None,
    receipt: Receipt | None = None,
    hindrance: Hindrance | None = None,
) -> Held:
    """Two letters have been made, one person was left out."""
    register = office()
    register.letters = [letter(1), letter(2)]
    if hindrance:
        register.hindrances["run-1"] = hindrance
    outside = GostPress()
    desk = replace(desk_of(register, folder, jobs), press=outside, print_room=outside)
    run = start("run-1", write_letter.TASK, Opening(TODAY, subject=LetterSubject(None, None, (), RECIPIENTS)))
    skipped = (Skipped(RECIPIENTS[0], Skip.ADDRESS),)
    page = receipt_page(desk, run, receipt or Receipt("1/26-исх … 2/26-исх", letter_ids=(1, 2), skipped=skipped))
    assert isinstance(page, MailingPage)
    made = Held(page)
    page.asked.connect(made.asked.append)
    in_front(qtbot, page)
    page.refresh()
    return made


def page_count(pdf: bytes) -> int:
    """How many sheets a PDF has."""
    document, device = QPdfDocument(None), QBuffer()  # type: ignore[call-overload]  # the stub wants a parent
    device.setData(QByteArray(pdf))
    device.open(QIODevice.OpenModeFlag.ReadOnly)
    document.load(device)
    count = document.pageCount()
    document.close()
    return int(count)


def choose_file(monkeypatch: pytest.MonkeyPatch, target: Path) -> None:
    """Answer the system's dialog."""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))


def test_all_letters_go_into_one_pdf(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose_file(monkeypatch, tmp_path / "all.pdf")
    page = held(qtbot, tmp_path)
    page.press("save_bound")

    assert page_count((tmp_path / "all.pdf").read_bytes()) == 2
    assert page.page.told.text() == "Done for 2 letters."


def test_each_letter_goes_into_a_pdf_named_by_its_number(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    held(qtbot, tmp_path).press("save_each")

    assert sorted(path.name for path in folder.iterdir()) == ["1-26-исх.pdf", "2-26-исх.pdf"]
    assert all(page_count(path.read_bytes()) == 1 for path in folder.iterdir())


def test_a_dialog_that_was_closed_makes_nothing(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    page = held(qtbot, tmp_path)
    for name in ("save_bound", "save_each", "envelopes", "labels"):
        page.press(name)

    assert page.page.told.text() == ""


@pytest.mark.parametrize(("size", "mm"), [(0, (229, 162)), (1, (220, 110)), (2, (220, 110))])
def test_an_envelope_for_each(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, mm: tuple[int, int]
) -> None:
    choose_file(monkeypatch, tmp_path / "envelopes.pdf")
    page = held(qtbot, tmp_path)
    page.page.envelope.setCurrentIndex(size)
    page.press("envelopes")

    document, points = QPdfDocument(None), 72 / 25.4  # type: ignore[call-overload]  # the stub wants a parent
    document.load(str(tmp_path / "envelopes.pdf"))
    sheet = document.pagePointSize(0)
    assert document.pageCount() == 2
    assert (round(sheet.width() / points), round(sheet.height() / points)) == mm
    document.close()


def test_labels_begin_after_those_used_before(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    choose_file(monkeypatch, tmp_path / "labels.pdf")
    page = held(qtbot, tmp_path)
    page.page.used.setCurrentIndex(23)
    page.press("labels")

    assert page_count((tmp_path / "labels.pdf").read_bytes()) == 2


def test_all_are_printed(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    printer = papers.a4_printer("Letters")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    monkeypatch.setattr(papers, "ask_printer", lambda *_: printer)
    page = held(qtbot, tmp_path)
    page.page.print_paper()

    assert page_count((tmp_path / "printed.pdf").read_bytes()) == 2
    assert page.page.told.text() == "Done for 2 letters."


def test_without_a_printer_the_way_on_is_told(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def none_there(*_: object) -> None:
        raise NoPrinter

    monkeypatch.setattr(papers, "ask_printer", none_there)
    page = held(qtbot, tmp_path)
    page.press("print")

    assert "printer" in page.page.told.text()


def test_who_thinks_better_of_printing_prints_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(papers, "ask_printer", lambda *_: None)
    page = held(qtbot, tmp_path)
    page.press("print")

    assert page.page.told.text() == ""


def test_what_was_begun_can_be_stopped_and_leaves_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = HeldJobs()
    choose_file(monkeypatch, tmp_path / "all.pdf")
    page = held(qtbot, tmp_path, jobs=jobs)
    jobs.answer_all()
    page.press("save_bound")
    assert page.sees("mailing.bar")

    page.press("stop")
    jobs.answer_all()

    assert not (tmp_path / "all.pdf").exists()
    assert not page.sees("mailing.bar")
    assert page.page.told.text() == "Stopped. Files that were finished have stayed."


def test_a_folder_that_is_gone_is_told_of_and_leaves_no_half_file(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose_file(monkeypatch, tmp_path / "nowhere" / "all.pdf")
    page = held(qtbot, tmp_path)
    page.press("save_bound")

    assert page.page.told.property("tone") == "problem"
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".part"] == []


def test_who_was_left_out_stays_listed_and_what_comes_next_is_at_hand(qtbot: QtBot, tmp_path: Path) -> None:
    page = held(qtbot, tmp_path)
    page.page.skipped.setFocus()
    page.page.skipped.setCurrentRow(0)
    press(page.page.skipped, Qt.Key.Key_Return)
    for name in ("journal", "home", "undo"):
        page.press(name)
    page.page.undo()

    assert page.asked == [
        Show("case_file", SILENT.id),
        Show("outgoing"),
        Show("my_day"),
        *[Undo("run-1", "1/26-исх … 2/26-исх")] * 2,
    ]


def test_letters_that_were_taken_back_can_not_be_again_nor_go_out(qtbot: QtBot, tmp_path: Path) -> None:
    page = held(qtbot, tmp_path, hindrance=Hindrance(Obstacle.UNDONE))

    print_all: Any = page.page.findChild(QPushButton, "print")
    assert not page.sees("undo")
    assert not print_all.isEnabled()
    assert page.page.told.text() == "These letters have been taken back."


def test_what_is_being_made_goes_on_while_the_page_is_left_and_is_followed_again(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = HeldJobs()
    choose_file(monkeypatch, tmp_path / "all.pdf")
    left = held(qtbot, tmp_path, jobs=jobs)
    jobs.answer_all()
    left.press("save_bound")
    mark = left.page.bookmark()
    left.page.deleteLater()
    QApplication.sendPostedEvents(left.page, QEvent.Type.DeferredDelete)

    back = held(qtbot, tmp_path, jobs=jobs)
    back.page.reopen(mark)
    assert back.sees("mailing.bar")
    assert back.page.told.text() == "The papers are being made; the work goes on."
    jobs.answer_all()

    assert page_count((tmp_path / "all.pdf").read_bytes()) == 2
    assert not back.sees("mailing.bar")
    assert back.page.told.text() == "Done for 2 letters."


@pytest.mark.parametrize(("folder", "told"), [(".", "Done for 2 letters."), ("gone", "The file is not there")])
def test_what_came_of_it_meanwhile_is_told(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, told: str
) -> None:
    choose_file(monkeypatch, tmp_path / folder / "all.pdf")
    left = held(qtbot, tmp_path)
    left.press("save_bound")

    back = held(qtbot, tmp_path)
    back.page.reopen(left.page.bookmark())

    assert back.page.told.text().startswith(told)


def test_where_everybody_was_left_out_there_is_nothing_to_print(qtbot: QtBot, tmp_path: Path) -> None:
    page = held(qtbot, tmp_path, receipt=Receipt(skipped=(Skipped(RECIPIENTS[0], Skip.ADDRESS),)))

    print_all: Any = page.page.findChild(QPushButton, "print")
    number: Any = page.page.findChild(QWidget, "mailing.number")
    assert not print_all.isEnabled()
    assert number.text() == "none, all were left out"
