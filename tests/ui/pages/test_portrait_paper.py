"""The portrait on paper: sections are chosen, numbers hidden, the paper printed or saved, and that is noted."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.faults import NoPrinter
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.portrait import Section
from desktop_app.domain.readings import Manner
from desktop_app.letters.press import GostPress
from desktop_app.ui import papers
from desktop_app.ui.pages.parts import EmptyState
from desktop_app.ui.pages.portrait_paper import PortraitPaperPage
from tests.ui.pages.paper_office import KUZNETSOV, SOKOLOV, PaperRegister, a_busy_office, desk_of, press
from tests.ui.pages.paper_portrait import SAID, WRITTEN

SNILS = Identifier(IdentifierKind.SNILS, "112-233-445 95")


@pytest.fixture
def register() -> PaperRegister:
    register = a_busy_office()
    register.case_file_values[KUZNETSOV.id] = replace(KUZNETSOV, identifiers=(SNILS,))
    register.note_lines, register.feedback_lines = list(WRITTEN), list(SAID)
    return register


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> PortraitPaperPage:
    desk = replace(desk_of(register, tmp_path), print_room=GostPress())
    made = PortraitPaperPage(desk, KUZNETSOV.id)
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    return made


def words(page: PortraitPaperPage) -> str:
    """What the paper in sight says."""
    assert page.paper.pdf is not None
    return "\n".join(sheet.extract_text() for sheet in PdfReader(BytesIO(page.paper.pdf)).pages)


def readings(page: PortraitPaperPage) -> list[Manner]:
    return [reading.manner for reading in page.desk.readings.noted]  # type: ignore[attr-defined]  # the desk is on paper


def test_all_sections_stand_on_it_at_first_and_numbers_are_hidden(page: PortraitPaperPage) -> None:
    told = words(page)

    assert "СПРАВКА О ГРАЖДАНИНЕ" in told
    assert "***-***-*45 95" in told
    assert "Плохо слышит" in told
    assert readings(page) == []


def test_a_section_is_left_out_by_a_key(page: PortraitPaperPage) -> None:
    box = page.sections[Section.NOTES]
    box.setFocus()
    press(box, Qt.Key.Key_Space)

    assert "Плохо слышит" not in words(page)
    assert "Обращения" in words(page)


def test_it_bears_the_name_of_whoever_sits_down_meanwhile(page: PortraitPaperPage) -> None:
    assert "Напечатано: Орлова" in words(page)
    page.desk.seat.officer = SOKOLOV
    page.refresh()

    assert "Напечатано: Соколов" in words(page)


def test_that_there_is_no_such_case_file_is_said_once_and_no_more_when_there_is(
    page: PortraitPaperPage, register: PaperRegister
) -> None:
    del register.case_file_values[KUZNETSOV.id]
    for _ in range(2):
        page.refresh()
    (told,) = page.findChildren(EmptyState)
    assert told.isVisible()
    assert not page.body.isVisible()

    register.case_file_values[KUZNETSOV.id] = KUZNETSOV
    page.refresh()
    assert not told.isVisible()
    assert page.body.isVisible()


def test_the_whole_numbers_stand_there_when_they_are_asked_for(page: PortraitPaperPage) -> None:
    press(page.masks, Qt.Key.Key_Space)

    assert "112-233-445 95" in words(page)


def test_it_is_printed_and_that_is_noted(
    page: PortraitPaperPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def to_file(title: str, _parent: QWidget, _settings: object) -> QPrinter:
        printer = papers.a4_printer(title)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return printer

    monkeypatch.setattr(papers, "ask_printer", to_file)
    press(page.paper.print, Qt.Key.Key_Space)

    assert (tmp_path / "printed.pdf").stat().st_size > 0
    assert page.paper.told.text() == "Sent to the printer."
    assert readings(page) == [Manner.PRINTED]


def test_a_printer_that_nobody_chose_is_no_reading(page: PortraitPaperPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(papers, "ask_printer", lambda *_: None)
    page.print_paper()

    assert readings(page) == []


def test_without_a_printer_it_says_so(page: PortraitPaperPage, monkeypatch: pytest.MonkeyPatch) -> None:
    def nothing(*_asked: object) -> None:
        raise NoPrinter

    monkeypatch.setattr(papers, "ask_printer", nothing)
    page.print_paper()

    assert page.paper.told.property("tone") == "problem"
    assert readings(page) == []


def test_it_is_saved_under_a_name_that_tells_nobody(
    page: PortraitPaperPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    proposed: list[str] = []

    def choose(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(name)
        return str(tmp_path / "портрет.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    press(page.paper.save, Qt.Key.Key_Space)

    assert (tmp_path / "портрет.pdf").read_bytes() == page.paper.pdf
    assert proposed == ["portrait ЛД-000123.pdf"]
    assert page.paper.told.text() == "Saved."
    assert readings(page) == [Manner.PRINTED]


def test_a_case_file_that_is_not_there_has_no_portrait(qtbot: QtBot, tmp_path: Path) -> None:
    page = PortraitPaperPage(desk_of(PaperRegister(), tmp_path), 404)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    page.print_paper()
    press(page.paper.save, Qt.Key.Key_Space)

    assert not page.paper.print.isVisible()
