"""The morning summary: the day on paper, printed or saved and kept nowhere."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.waiting import Waiting, Waits
from desktop_app.letters.press import GostPress
from desktop_app.ui import papers
from desktop_app.ui.pages.summary import SummaryPage
from tests.ui.pages.paper_office import a_busy_office, desk_of
from tests.ui.pages.test_my_day import VISA


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> SummaryPage:
    register = a_busy_office()
    register.waits = [Waits(Waiting.VISA, (VISA,), 1)]
    made = SummaryPage(replace(desk_of(register, tmp_path), print_room=GostPress()))
    qtbot.addWidget(made)
    made.show()
    made.refresh()
    return made


def words(page: SummaryPage) -> str:
    assert page.paper.pdf is not None
    return "\n".join(sheet.extract_text() for sheet in PdfReader(BytesIO(page.paper.pdf)).pages)


def test_the_paper_says_what_the_day_says(page: SummaryPage) -> None:
    told = words(page)

    assert "СВОДКА НА ДЕНЬ" in told
    assert "Администрация Лесного района" in told
    assert "Ждут визы: 1" in told
    assert "просрочено" in told


def test_it_is_printed(page: SummaryPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    titles: list[str] = []

    def to_file(title: str, _parent: QWidget, _settings: object) -> QPrinter:
        titles.append(title)
        printer = papers.a4_printer(title)
        printer.setOutputFileName(str(tmp_path / "printed.pdf"))
        return printer

    monkeypatch.setattr(papers, "ask_printer", to_file)
    page.print_paper()

    assert (tmp_path / "printed.pdf").stat().st_size > 0
    assert titles == ["Morning summary of 15.01.2026"]
    assert page.paper.told.text() == "Sent to the printer."


def test_it_is_saved_by_its_day(page: SummaryPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    proposed: list[str] = []

    def choose(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
        proposed.append(name)
        return str(tmp_path / "сводка.pdf"), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    page.paper.save.click()

    assert (tmp_path / "сводка.pdf").read_bytes() == page.paper.pdf
    assert proposed == ["Morning summary of 15.01.2026.pdf"]
