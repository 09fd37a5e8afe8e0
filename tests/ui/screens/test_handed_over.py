"""After work was handed over its list is printed, and it may be taken back."""

from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.absences import AmongOfficers
from desktop_app.domain.handing_over import HandedOver
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.undoing import Hindrance, Obstacle
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from desktop_app.letters.press import GostPress
from desktop_app.tasks import move_work
from desktop_app.ui import papers
from desktop_app.ui.asking import Show, Undo
from desktop_app.ui.screens import receipt_page
from desktop_app.ui.screens.handed_over import HandedOverPage
from tests.ui.pages.on_screen import in_front
from tests.ui.pages.paper_office import ORLOVA, SOKOLOV, TODAY, a_busy_office, desk_of, press
from tests.ui.screens.test_move_work import CALL, ROAD

RECEIPT = Receipt("Орлова Т. Н.", handed_over=(HandedOver(ROAD, SOKOLOV.id), HandedOver(CALL, SOKOLOV.id)))


def shown(qtbot: QtBot, folder: Path, receipt: Receipt = RECEIPT, hindrance: Hindrance | None = None) -> HandedOverPage:
    """The page after the Finish, which a hindrance may keep from being undone."""
    register = a_busy_office()
    register.hindrances = {"run-1": hindrance} if hindrance else {}
    desk = replace(desk_of(register, folder), print_room=GostPress())
    among = AmongOfficers((ORLOVA, SOKOLOV), ORLOVA.id)
    run = start("run-1", move_work.TASK, Opening(TODAY, subject=among))
    page = receipt_page(desk, run, receipt)
    assert isinstance(page, HandedOverPage)
    in_front(qtbot, page)
    page.refresh()
    return page


def words(page: HandedOverPage) -> list[str]:
    return [each.text() for each in page.findChildren(QLabel) if each.isVisible()]


def test_the_list_is_drawn_and_printing_it_has_the_cursor(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    page.setFocus()
    QApplication.processEvents()

    assert page.paper.print.hasFocus()
    assert page.paper.pdf is not None
    told = "\n".join(sheet.extract_text() for sheet in PdfReader(BytesIO(page.paper.pdf)).pages)
    assert "ПЕРЕДАЧА ДЕЛ" in told
    assert "К-1/26" in told
    assert "Павлова Анна" in told
    assert "1 appeal, 1 call or meeting" in words(page)


def test_it_is_printed_by_the_key_of_all_papers(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = shown(qtbot, tmp_path)
    asked: list[str] = []
    monkeypatch.setattr(papers, "ask_printer", lambda title, *_: asked.append(title))
    page.print_paper()

    assert asked == ["Work handed over"]


def test_it_leads_on_and_is_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path)
    asked: list[object] = []
    page.asked.connect(asked.append)
    for name in ("officers", "home", "undo"):
        found = page.findChild(QPushButton, name)
        assert found is not None
        found.setFocus()
        press(found, Qt.Key.Key_Space)
    page.undo()

    back = Undo("run-1", "Орлова Т. Н.", annulled=False)
    assert asked == [Show("officers"), Show("my_day"), back, back]


def test_what_somebody_has_gone_on_with_is_not_offered_to_be_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, hindrance=Hindrance(Obstacle.CHANGED, "К-1/26"))
    asked: list[object] = []
    page.asked.connect(asked.append)
    page.undo()

    assert asked == []


def test_where_nothing_waited_there_is_nothing_to_print(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown(qtbot, tmp_path, Receipt("Орлова Т. Н."))

    assert "Nothing waited for this officer." in words(page)
    assert not page.paper.actions.isVisible()
    assert page.paper.pdf is None
