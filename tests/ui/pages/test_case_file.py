from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.citizen import ApplicantKind, Benefit
from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.domain.ports import ChangeAction, FieldChange, IdentifierConflict
from desktop_app.flow.task import Opening
from desktop_app.tasks import write_letter
from desktop_app.ui.asking import Begin, Show, Undo
from desktop_app.ui.pages.case_file import CaseFilePage
from desktop_app.ui.pages.timeline import Timeline
from tests.ui.pages.on_screen import OnScreen
from tests.ui.pages.paper_office import (
    HEATING,
    KUZNETSOV,
    TODAY,
    PaperRegister,
    a_busy_office,
    appeal_line,
    case_file_line,
    desk_of,
    press,
)

SNILS = Identifier(IdentifierKind.SNILS, "112-233-445 95", "from the portal")
PASSPORT = Identifier(IdentifierKind.PASSPORT, "45 06 123456", verified=True)


class Page(OnScreen[CaseFilePage]):
    """A case file on the screen, and what it asked of the window."""

    def __init__(self, qtbot: QtBot, folder: Path, register: PaperRegister, case_file_id: int = KUZNETSOV.id) -> None:
        self.register = register
        super().__init__(qtbot, CaseFilePage(desk_of(register, folder), case_file_id))

    @property
    def timeline(self) -> Timeline:
        found = self.page.findChild(Timeline)
        assert isinstance(found, Timeline)
        return found


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Page:
    return Page(qtbot, tmp_path, a_busy_office())


def test_the_portrait_tells_who_it_is(page: Page) -> None:
    told = "\n".join(page.words)

    assert "Кузнецов Пётр Владимирович" in told
    assert "ЛД-000123 · opened 12.03.2024, Tue" in told
    assert "Date of birth\n30.09.1961" in told
    assert "Gender\nMale" in told
    assert "Phones\n+7 912 345-67-89" in told
    assert "E-mail\nkuznetsov@example.ru" in told
    assert "624200" in told


def test_the_page_is_spoken_of_by_whose_it_is(page: Page) -> None:
    assert page.page.accessibleName() == KUZNETSOV.title


def test_what_is_not_known_takes_no_room(page: Page) -> None:
    assert "Benefit" not in page.words
    assert "to complete" not in page.words


def test_what_is_to_be_completed_stands_on_top(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.case_file_values = {KUZNETSOV.id: replace(KUZNETSOV, to_complete=("email", "address"))}
    page = Page(qtbot, tmp_path, register)

    assert page.words[page.words.index("to complete") + 1] == "e-mail, address"


def test_an_organisation_names_its_representative(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    firm = replace(KUZNETSOV, kind=ApplicantKind.ORGANISATION, organisation="ООО «Лесной двор»", benefit=Benefit.ORPHAN)
    register.case_file_values = {KUZNETSOV.id: firm}
    words = Page(qtbot, tmp_path, register).words

    assert "ООО «Лесной двор»" in words
    assert words[words.index("Representative") + 1] == "Кузнецов Пётр Владимирович"


def test_its_appeals_lead_to_their_cards(page: Page) -> None:
    assert "1 appeal" in page.words
    page.press(f"appeals.{HEATING.id}")

    assert page.asked == [Show("appeal", HEATING.id)]


def test_only_the_newest_appeals_stand_as_rows(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.appeal_lines = [replace(appeal_line(HEATING), id=at) for at in range(20)]
    page = Page(qtbot, tmp_path, register)

    assert "20 appeals" in page.words
    assert page.page.findChild(QPushButton, "appeals.3") is not None
    assert page.page.findChild(QPushButton, "appeals.4") is None


def test_a_case_file_without_appeals_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.appeal_lines = []

    assert "No appeals yet." in Page(qtbot, tmp_path, register).words


def test_another_appeal_of_the_same_citizen_begins_with_the_case_file(page: Page) -> None:
    page.press("another_appeal")

    assert page.asked == [Begin("register_appeal", subject=KUZNETSOV)]


def test_the_case_file_is_corrected_from_its_page(page: Page) -> None:
    page.press("correct")

    assert page.asked == [Begin("correct_case_file", subject=KUZNETSOV)]


def test_the_timeline_tells_by_days_who_changed_what_into_what(page: Page) -> None:
    told = [line.strip(" \ufffc\xa0") for line in page.timeline.toPlainText().splitlines()]

    assert [line for line in told if line] == [
        "15.01.2026, Thu",
        "Case file ЛД-000123 corrected · Орлова Т. Н., 10:30",
        "Phones: empty → +7 912 345-67-89",
        "Date of birth: 03.09.1961, Sun → 30.09.1961, Sat",
        "Benefit: empty → Labour veteran",
        "13.01.2026, Tue",
        "Letter 214-исх made · Орлова Т. Н., 10:30",
        "Appeal К-118/26 registered · Орлова Т. Н., 10:30",
        "Case file ЛД-000123 opened · Орлова Т. Н., 10:30",
    ]


def test_tab_and_enter_follow_the_timeline_to_an_appeal(page: Page) -> None:
    page.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    press(page.timeline, Qt.Key.Key_Tab)
    press(page.timeline, Qt.Key.Key_Return)

    assert page.asked == [Show("appeal", HEATING.id)]


def test_refreshing_shows_what_was_corrected_meanwhile(page: Page) -> None:
    page.register.case_file_values[KUZNETSOV.id] = replace(KUZNETSOV, surname="Кузнецов-Орлов")
    page.refresh()

    assert "Кузнецов-Орлов Пётр Владимирович" in page.words
    assert "Кузнецов Пётр Владимирович" not in page.words


def test_tab_goes_from_the_actions_to_the_appeals_to_the_parts_of_the_portrait(page: Page) -> None:
    seen = []
    widget = page.page.findChild(QPushButton, "another_appeal")
    assert isinstance(widget, QPushButton)
    widget.setFocus()
    for _ in range(8):
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused.objectName())
        press(focused, Qt.Key.Key_Tab)

    actions = ["another_appeal", "correct", "contact", "letter", "papers", "merge"]
    assert seen == [*actions, f"appeals.{HEATING.id}", "panel.history"]


def test_a_case_file_that_is_not_there_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = Page(qtbot, tmp_path, a_busy_office(), case_file_id=404)

    assert "There is no such case file" in page.words
    assert page.page.findChild(QPushButton, "correct").isVisible() is False  # type: ignore[union-attr]  # it is there, hidden


def test_a_register_that_cannot_be_read_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    fault = OSError()

    assert Page(qtbot, tmp_path, PaperRegister(fault=fault)).faults == [fault]


def test_the_timeline_offers_to_undo_a_run_once_and_where_it_is_known(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.events = [
        replace(event, run_id="run-1", may_be_undone=event.subject != "letter") for event in register.events
    ]
    page = Page(qtbot, tmp_path, register)
    page.timeline.anchorClicked.emit(QUrl("undo:run-1"))

    assert page.timeline.toPlainText().count("undo") == 1
    (undo,) = page.asked
    assert isinstance(undo, Undo)
    assert undo.run_id == "run-1"


def test_the_timeline_tells_what_was_undone(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    told = {(event.subject, bool(event.changes)): event for event in register.events}
    register.events = [
        replace(event, action=ChangeAction.UNDONE, changes=changes)
        for event in told.values()
        for changes in ((), event.changes or (FieldChange("email", "", "a@example.ru"),))
    ]
    words = Page(qtbot, tmp_path, register).timeline.toPlainText()

    for line in ("Appeal К-118/26 annulled", "Change of appeal К-118/26 undone", "Letter 214-исх annulled"):
        assert line in words
    assert "Case file ЛД-000123 annulled" in words
    assert "Correction of case file ЛД-000123 undone" in words


def test_an_annulled_case_file_says_so_and_takes_no_more_work(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.case_file_values[KUZNETSOV.id] = replace(KUZNETSOV, annulled=True)
    page = Page(qtbot, tmp_path, register)

    assert any("annulled" in text for text in page.words)
    assert not any(each.isEnabled() for each in page.page.findChildren(QPushButton) if each.objectName() == "correct")


def test_the_numbers_of_documents_stand_in_the_portrait(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.case_file_values = {KUZNETSOV.id: replace(KUZNETSOV, identifiers=(SNILS, PASSPORT))}
    told = "\n".join(Page(qtbot, tmp_path, register).words)

    assert "Numbers of documents\nSNILS 112-233-445 95 · from the portal\nPassport 45 06 123456 · verified" in told
    assert "same number elsewhere" not in told


def test_a_number_that_another_case_file_has_too_leads_there(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    other = replace(KUZNETSOV, id=7, number="ЛД-000007", surname="Орлов")
    register.conflicts = {KUZNETSOV.id: (IdentifierConflict(SNILS, case_file_line(other)),)}
    page = Page(qtbot, tmp_path, register)

    assert "SNILS 112-233-445 95 also stands in ЛД-000007 · Орлов Пётр Владимирович" in page.words
    page.press("conflict.7")
    assert page.asked == [Show("case_file", 7)]


def test_the_papers_of_the_case_file_are_a_key_away(qtbot: QtBot, tmp_path: Path) -> None:
    page = CaseFilePage(desk_of(a_busy_office(), tmp_path), KUZNETSOV.id)
    qtbot.addWidget(page)
    page.refresh()
    asked: list[Begin] = []
    page.asked.connect(asked.append)
    papers = page.findChild(QPushButton, "papers")
    assert isinstance(papers, QPushButton)

    papers.menu().aboutToShow.emit()
    titles = [action.text() for action in papers.menu().actions()]
    papers.menu().actions()[2].trigger()

    assert titles == [
        "Portrait of the citizen…",
        "Обложка личного дела",
        "Внутренняя опись документов дела",
        "Справка по личному делу",
    ]
    assert (asked[0].task, asked[0].subject.chosen) == ("write_letter", "case_inventory")
    draft = write_letter.TASK.begin(Opening(TODAY, subject=asked[0].subject))
    assert draft.form == "case_inventory"
