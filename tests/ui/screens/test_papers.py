"""The letters of an action are seen before its Finish, and what keeps one from being made is told with the way on."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app.domain.actions import Dossier
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.ports import Conflict
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.templates import OfficeTemplate
from desktop_app.flow.deed import Sheet
from desktop_app.flow.run import Run
from desktop_app.flow.task import Task
from desktop_app.letters.press import GostPress
from desktop_app.tasks import extend
from desktop_app.ui.asking import Begin, Show, Undo
from desktop_app.ui.openings import CORRECT_CASE_FILE
from desktop_app.ui.screens import has_receipt, receipt_page
from desktop_app.ui.screens.meeting import MeetingScreen
from desktop_app.ui.screens.papers import PapersScreen
from tests.ui.pages.paper_office import HEATING, KUZNETSOV, ORLOVA, SOKOLOV, PaperOutside, a_busy_office
from tests.ui.pages.test_appeal import NOTICE
from tests.ui.screens.front import Front

NOTICE_SHEET = Sheet(
    extend.NOTICE, {"until": HEATING.due_on or HEATING.received_on, "reason": "Ждём ответа Росреестра"}
)


def with_papers(*sheets: Sheet) -> Task[Any]:
    """An extension that makes other letters."""
    assert extend.TASK.deed is not None
    return replace(extend.TASK, deed=replace(extend.TASK.deed, papers=lambda _draft, _on: sheets))


@pytest.fixture(autouse=True)
def press_at_work(monkeypatch: pytest.MonkeyPatch) -> None:
    """Proofs come from a real press."""
    monkeypatch.setattr("tests.ui.pages.paper_office.PaperOutside.proof", lambda _, text: GostPress().proof(text))


def at_the_papers(
    qtbot: QtBot, folder: Path, *, task: Task[Any] = extend.TASK, author: CaseFile | None = KUZNETSOV
) -> Front:
    """The term of the appeal on the heating is extended by ten days; the letters are looked at."""
    register = a_busy_office()
    if author:
        register.case_file_values[KUZNETSOV.id] = author
    front = Front(qtbot, folder, task=task, subject=Dossier(HEATING, author), register=register)
    front.answer(days="10", reason="Ждём ответа Росреестра").forward()
    assert front.step == "papers"
    return front


def paper(front: Front) -> str:
    """What stands on the sheet that is looked at."""
    return " ".join(front.screen(PapersScreen).proof.preview.text.split())


def test_the_only_letter_is_looked_at_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_papers(qtbot, tmp_path)

    assert "Ждём ответа Росреестра" in paper(front)
    assert "ПРОЕКТ" in paper(front)
    assert front.screen(PapersScreen).hint.text() == "1 letter, as it will be: Finish numbers and keeps it."
    assert not front.screen(PapersScreen).chosen.isVisible()


@pytest.mark.parametrize("height", [500, 640, 900])
def test_the_paper_scrolls_and_the_step_does_not(qtbot: QtBot, tmp_path: Path, height: int) -> None:
    front = at_the_papers(qtbot, tmp_path)
    screen = front.screen(PapersScreen)
    screen.window().resize(1000, height)
    QApplication.processEvents()
    sheet = screen.findChild(QScrollArea)

    assert isinstance(sheet, QScrollArea)
    assert sheet.verticalScrollBar().maximum() == 0
    assert screen.proof.preview.scroll_bar.maximum() > 0


def test_of_several_letters_an_arrow_chooses_the_other(qtbot: QtBot, tmp_path: Path) -> None:
    instruction = Sheet("instruction", {})
    front = at_the_papers(qtbot, tmp_path, task=with_papers(NOTICE_SHEET, instruction))
    assert front.focused == "papers.chosen.0"
    assert "ПОРУЧЕНИЕ" not in paper(front)

    front.press(Qt.Key.Key_Right)

    assert front.focused == "papers.chosen.1"
    assert "ПОРУЧЕНИЕ" in paper(front)


def test_nobody_to_write_to_gets_no_letter(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_papers(qtbot, tmp_path, author=None)
    screen = front.screen(PapersScreen)

    assert screen.hint.text() == "There will be no letters."
    assert not screen.proof.isVisible()
    assert front.focused == "next"


def test_a_letter_that_does_not_know_whom_it_greets_leads_to_the_case_file(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_papers(qtbot, tmp_path, author=replace(KUZNETSOV, gender=None))
    asked: list[Any] = []
    front.host.asked.connect(asked.append)
    screen = front.screen(PapersScreen)
    assert screen.proof.told.text().startswith("The letter greets its addressee")
    assert front.focused == "say_gender"

    front.press(Qt.Key.Key_Return)

    assert asked == [Begin(CORRECT_CASE_FILE, subject=replace(KUZNETSOV, gender=None))]


def test_once_the_gender_is_said_the_letter_is_there(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_papers(qtbot, tmp_path, author=replace(KUZNETSOV, gender=None))
    front.register.case_file_values[KUZNETSOV.id] = KUZNETSOV

    front.back().forward()

    assert "Уважаемый Пётр Владимирович!" in paper(front)


def test_the_letter_that_can_not_be_made_is_shown_first(qtbot: QtBot, tmp_path: Path) -> None:
    ungreeted = replace(KUZNETSOV, gender=None)
    front = at_the_papers(qtbot, tmp_path, task=with_papers(Sheet("instruction", {}), NOTICE_SHEET), author=ungreeted)

    assert front.screen(PapersScreen).mend.isVisible()
    assert front.focused == "papers.chosen.1"


def test_a_faulty_template_can_be_mended(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_papers(qtbot, tmp_path)
    faulty = "title: Продление\nabout: appeal\n---\n[text]\n{{ nobody }}\n"
    front.register.own_templates.append(OfficeTemplate(extend.NOTICE, 1, faulty, HEATING.received_on))
    asked: list[Any] = []
    front.host.asked.connect(asked.append)

    front.back().forward()
    screen = front.screen(PapersScreen)
    assert screen.proof.told.text().startswith("The template of this letter has a mistake.")
    assert front.focused == "mend"
    screen.proof.mend.click()

    assert [each.task for each in asked] == ["edit_template"]


def test_the_letters_go_out_in_the_name_of_who_sits_there_by_now(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_papers(qtbot, tmp_path)
    assert "Орлова" in paper(front)
    front.desk.seat.take(front.desk.seat.office, SOKOLOV)
    QApplication.processEvents()

    assert "Соколов" in paper(front)
    assert "Орлова" not in paper(front)


def test_until_somebody_says_who_sits_there_the_letters_are_the_first_officers(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_papers(qtbot, tmp_path)
    front.register.people = [replace(SOKOLOV, surname="Абрамов"), ORLOVA]  # by surname, as in the register
    front.desk.seat.take(front.desk.seat.office, None)
    front.back().forward()

    assert ORLOVA.full_name.surname in paper(front)


@pytest.fixture
def finished(monkeypatch: pytest.MonkeyPatch) -> list[Run[Any]]:
    """What comes to its end at the second Finish: before the first one somebody was quicker."""
    tried: list[Run[Any]] = []

    def finish(_self: PaperOutside, run: Run[Any], *_: object) -> Receipt:
        tried.append(run)
        if len(tried) == 1:
            raise Conflict
        return Receipt()

    monkeypatch.setattr(PaperOutside, "finish", finish)
    return tried


@pytest.mark.usefixtures("finished")
def test_the_letters_that_another_has_made_other_ones_are_looked_at_again(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_papers(qtbot, tmp_path)
    assert HEATING.due_on is not None
    led_on = replace(HEATING, due_on=HEATING.due_on + timedelta(days=2), version=9)
    front.register.appeal_values[HEATING.id] = led_on
    seen = paper(front)
    front.forward()

    (question,) = front.host.findChildren(MeetingScreen)
    assert "look at them" in " ".join(each.text() for each in question.findChildren(QLabel))
    front.forward()
    assert front.step == "papers"
    assert front.host.run.draft.dossier.appeal == led_on
    assert paper(front) != seen


def test_the_same_letters_are_not_asked_for_twice(qtbot: QtBot, tmp_path: Path, finished: list[Run[Any]]) -> None:
    front = at_the_papers(qtbot, tmp_path)
    front.register.appeal_values[HEATING.id] = replace(HEATING, version=9)
    front.forward()
    QApplication.processEvents()

    assert front.host.findChildren(MeetingScreen) == []
    assert [run.draft.dossier.appeal.version for run in finished] == [HEATING.version, 9]


@pytest.mark.usefixtures("finished")
def test_what_another_has_done_already_is_told_and_what_was_typed_stays(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_papers(qtbot, tmp_path)
    front.register.appeal_values[HEATING.id] = replace(HEATING, first_due_on=HEATING.due_on, version=9)
    front.forward()

    (told,) = front.host.findChildren(QLabel, "task_state")
    assert told.text().startswith("This has been done or annulled meanwhile.")
    assert front.host.run.draft.reason == "Ждём ответа Росреестра"


def test_what_keeps_the_register_from_being_read_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_papers(qtbot, tmp_path)
    front.register.fault = OSError()

    front.back().forward()

    assert front.screen(PapersScreen).hint.text() == "The disk can't do this now. Check the disk and try again."


def test_the_receipt_of_an_action_has_its_letters_and_leads_back_to_the_appeal(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_papers(qtbot, tmp_path)
    front.register.letters = [NOTICE]
    receipt = Receipt(HEATING.number, KUZNETSOV.id, HEATING.id, (NOTICE.id,))
    page = receipt_page(front.desk, front.host.run, receipt)
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    QApplication.processEvents()
    asked: list[Any] = []
    page.asked.connect(asked.append)

    for name in ("appeal", "undo"):
        way_on = page.findChild(QPushButton, name)
        assert way_on is not None
        way_on.click()
    assert asked == [Show("appeal", HEATING.id), Undo("run-1", HEATING.number, annulled=False)]


def test_an_action_without_letters_says_in_a_toast_that_it_is_done(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_the_papers(qtbot, tmp_path)

    assert not has_receipt(front.host.run, Receipt(HEATING.number, appeal_id=HEATING.id))
    assert has_receipt(front.host.run, Receipt(HEATING.number, letter_ids=(1,)))
