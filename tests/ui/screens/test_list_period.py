"""The screens of a journal or a list: the letters that went out are asked for their numbers, the paper is seen."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QFileDialog, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.letters.press import GostPress
from desktop_app.tasks import list_period
from desktop_app.ui.asking import Begin
from desktop_app.ui.language import Language, speak
from desktop_app.ui.pages.appeals import Appeals
from desktop_app.ui.pages.letters import Letters
from desktop_app.ui.pages.outgoing import Outgoing
from desktop_app.ui.screens.list_period import PaperScreen
from tests.ui.every_screen import PERIOD
from tests.ui.pages.paper_office import TODAY, PaperRegister, a_busy_office, desk_of
from tests.ui.pages.test_appeal import NOTICE
from tests.ui.screens.front import Front

TO = ("Кузнецову П. В.", "ул. Лесная, д. 14, кв. 7,", "г. Лесной,", "624200")
SENT = replace(NOTICE, made_on=TODAY, text=replace(NOTICE.text, addressee=TO), outgoing=True)


@pytest.fixture
def register() -> PaperRegister:
    """One letter has gone out today."""
    office = a_busy_office()
    office.letters = [SENT, replace(SENT, id=99, text=replace(NOTICE.text, addressee=()))]
    return office


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, register: PaperRegister) -> Front:
    """The list of registered mail, over a real press."""
    monkeypatch.setattr("tests.ui.pages.paper_office.PaperOutside.proof", lambda _, text: GostPress().proof(text))
    return Front(qtbot, tmp_path, task=list_period.TASK, subject=PERIOD, register=register)


def row(front: Front, name: str) -> Any:
    """A field of the first row."""
    found = front.host.step_screen.findChild(QLineEdit if name == "track" else QCheckBox, f"pieces.0.{name}")
    assert found is not None
    return found


def to_the_mail(front: Front) -> None:
    """To the letters of the period, which are read as soon as the step stands."""
    front.forward()
    QApplication.processEvents()


def test_the_heading_of_the_numbers_stands_in_one_line(front: Front) -> None:
    speak(Language.RUSSIAN)
    to_the_mail(front)
    track = row(front, "track")
    heading = next(each for each in track.parentWidget().findChildren(QLabel) if each.buddy() is track)
    assert heading.heightForWidth(track.width()) < 2 * heading.fontMetrics().height()


def test_a_number_that_is_none_stays_in_line_with_the_others(front: Front) -> None:
    to_the_mail(front)
    track = row(front, "track")
    track.setFocus()
    front.type("39000001000019").forward()
    QApplication.processEvents()

    assert "is no tracking number" in track.accessibleDescription()
    assert track.geometry().right() + 1 == track.parentWidget().width()


def test_the_letters_of_the_days_are_listed_and_their_numbers_typed(front: Front) -> None:
    to_the_mail(front)
    assert front.step == "mail"
    assert [piece.letter_id for piece in front.host.run.draft.pieces] == [SENT.id]
    assert row(front, "sent").text() == f"No. {SENT.number} of 15.01.2026"

    row(front, "track").setFocus(Qt.FocusReason.OtherFocusReason)
    front.type("39000001000018")
    row(front, "sent").click()
    row(front, "sent").click()
    front.back()
    to_the_mail(front)

    assert row(front, "track").text() == "39000001000018"
    front.forward()
    paper = " ".join(front.screen(PaperScreen).proof.preview.text.split())
    assert "39000001000018" in paper
    assert "ПРОЕКТ" in paper


def test_whom_no_post_would_find_was_sent_no_registered_mail(front: Front, register: PaperRegister) -> None:
    text = replace(NOTICE.text, addressee=(TO[0], "kuznetsov@example.ru"))
    register.letters = [replace(SENT, text=text)]
    to_the_mail(front)

    assert not row(front, "sent").isChecked()


def test_a_wrong_number_is_told_of_at_its_place(front: Front) -> None:
    to_the_mail(front)
    row(front, "track").setFocus(Qt.FocusReason.OtherFocusReason)
    front.type("39000001000019").forward()

    assert front.step == "mail"
    assert row(front, "track").accessibleDescription().startswith("«39000001000019» is no tracking number")
    assert row(front, "track").hasFocus()


def test_days_without_letters_say_what_to_do(front: Front, register: PaperRegister) -> None:
    register.letters = []
    to_the_mail(front)

    assert front.reads("nothing") == "No letter to anybody went out in this period: go back and choose other days."


def test_what_keeps_the_letters_from_being_read_is_told(front: Front, register: PaperRegister) -> None:
    register.fault = OSError()
    to_the_mail(front)

    assert front.reads("nothing") == "The disk can't do this now. Check the disk and try again."


def test_what_keeps_the_paper_from_being_made_is_told(front: Front, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(_outside: object, _text: object) -> bytes:
        raise OSError

    monkeypatch.setattr("tests.ui.pages.paper_office.PaperOutside.proof", broken)
    front.forward().forward()

    assert front.screen(PaperScreen).proof.told.text() == "The disk can't do this now. Check the disk and try again."


@pytest.mark.parametrize(
    ("page", "name", "task", "form"),
    [
        (Appeals, "journal", "list_period", "registration_journal"),
        (Outgoing, "outgoing.registered_mail", "list_period", "registered_mail"),
        (Outgoing, "outgoing.templates", "edit_template", ""),
    ],
)
def test_papers_of_a_period_are_begun_where_one_looks_for_them(  # noqa: PLR0913, PLR0917 — a page, its button, what it begins
    qtbot: QtBot, tmp_path: Path, register: PaperRegister, page: Any, name: str, task: str, form: str
) -> None:
    shown = page(desk_of(register, tmp_path))
    qtbot.addWidget(shown)
    asked: list[Any] = []
    shown.asked.connect(asked.append)

    shown.findChild(object, name).click()

    assert [(type(each), each.task, each.subject.chosen) for each in asked] == [(Begin, task, form)]


def test_journals_and_lists_are_found_again_in_the_journal(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister
) -> None:
    register.letters.append(replace(SENT, id=7, number="2026-01-15", outgoing=False, form="registered_mail"))
    page = Outgoing(desk_of(register, tmp_path))
    qtbot.addWidget(page)
    page.refresh()

    page.lists.click()

    lines = [page.model.line(at) for at in range(page.model.total)]
    assert [line.number for line in lines if line is not None] == ["2026-01-15"]


def test_the_rows_of_a_list_are_saved_for_another_program(
    qtbot: QtBot, tmp_path: Path, register: PaperRegister, monkeypatch: pytest.MonkeyPatch, front: Front
) -> None:
    to_the_mail(front)
    front.forward()
    facts = list_period.facts_in(front.host.run.draft, ())
    text = register.preview(register.templates()["registered_mail"], facts, register.people[0], TODAY)
    listed = replace(SENT, form="registered_mail", outgoing=False, case_file_id=None, appeal_id=None, text=text)
    letters = Letters(desk_of(register, tmp_path))
    qtbot.addWidget(letters)
    qtbot.addWidget(letters.preview)
    letters.show_letters((listed, SENT))
    target = tmp_path / "mail.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))

    letters.cards[0].buttons["table"].click()

    assert target.read_text(encoding="utf-8-sig").splitlines()[0] == "№ п/п;Адресат;Адрес;Номер письма;ШПИ"
    assert letters.cards[0].state == "Saved."
    assert "table" not in letters.cards[1].buttons
    assert "mail" not in letters.cards[0].buttons
