from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.letter import LetterText
from desktop_app.domain.office import Office
from desktop_app.domain.setup import OfficeSetup
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from desktop_app.letters.press import GostPress
from desktop_app.tasks.setup_office import TASK
from desktop_app.ui.screens.setup_office import LettersScreen
from desktop_app.ui.task_host import TaskHost
from desktop_app.ui.widgets.deputy_box import DeputyBox
from tests.ui.pages.paper_office import HOUSING, ORLOVA, SOKOLOV, TODAY, PaperRegister, desk_of, press, type_text

OFFICE = Office(name="Администрация Лесного района", short_name="Администрация", address="ул. Мира, 1", version=1)


def at_step(qtbot: QtBot, folder: Path, form: str, office: Office = OFFICE) -> TaskHost:
    run = start("run", TASK, Opening(TODAY, subject=OfficeSetup(office, (HOUSING,), (ORLOVA,))))
    host = TaskHost(desk_of(PaperRegister(), folder), run.go(form, TODAY))
    qtbot.addWidget(host)
    host.show()
    return host


def field(host: TaskHost, name: str) -> QWidget:
    found = host.step_screen.cells[name].widget
    found.setFocus()
    return found


def words(host: TaskHost, name: str) -> str:
    found = host.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_the_letterhead_is_seen_while_it_is_typed(qtbot: QtBot, tmp_path: Path) -> None:
    host = at_step(qtbot, tmp_path, "organisation")
    assert words(host, "letterhead") == "Администрация Лесного района\n(Администрация)\nул. Мира, 1"

    type_text(field(host, "email"), "priem@les.example")
    assert words(host, "letterhead").endswith("\npriem@les.example")


def test_an_empty_letterhead_says_what_to_type(qtbot: QtBot, tmp_path: Path) -> None:
    host = at_step(qtbot, tmp_path, "organisation", Office())

    assert words(host, "letterhead") == "The letterhead is empty yet: type the name of the office."


def test_each_template_shows_a_number_as_it_will_be_given(qtbot: QtBot, tmp_path: Path) -> None:
    host = at_step(qtbot, tmp_path, "rules")

    assert words(host, "case_file_number_example") == "For example: ЛД-000123"
    assert words(host, "appeal_number_example") == "For example: К-123/26"
    type_text(field(host, "letter_number"), "/{yyyy}")
    assert words(host, "letter_number_example") == "For example: /2026123-исх"


def test_a_template_that_is_none_has_no_example(qtbot: QtBot, tmp_path: Path) -> None:
    host = at_step(qtbot, tmp_path, "rules")
    type_text(field(host, "letter_number"), "{")

    assert words(host, "letter_number_example") == ""


def test_only_the_letter_scrolls_in_the_smallest_window_too(qtbot: QtBot, tmp_path: Path) -> None:
    host = at_step(qtbot, tmp_path, "letters")
    host.resize(1024, 580)
    scroll = host.step_screen.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    host.grab()

    assert scroll.verticalScrollBar().maximum() == 0


def test_a_row_that_is_added_below_comes_into_sight(qtbot: QtBot, tmp_path: Path) -> None:
    host = at_step(qtbot, tmp_path, "officers")
    host.resize(1024, 580)
    scroll = host.step_screen.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    for _ in range(3):
        press(QApplication.focusWidget() or field(host, "officers"), Qt.Key.Key_Insert, Qt.KeyboardModifier.AltModifier)
    surname = host.step_screen.findChild(QLineEdit, "officers.3.surname")
    assert surname is not None

    qtbot.waitUntil(lambda: scroll.verticalScrollBar().value() > 0)

    assert surname.hasFocus()
    assert surname.visibleRegion().boundingRect() == surname.rect()


def test_the_look_of_letters_is_seen_as_it_is_chosen(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[LetterText] = []

    def proof(_outside: object, text: LetterText) -> bytes:
        made.append(text)
        return GostPress().proof(text)

    monkeypatch.setattr("tests.ui.pages.paper_office.PaperOutside.proof", proof)
    host = at_step(qtbot, tmp_path, "letters")
    screen = host.step_screen
    assert isinstance(screen, LettersScreen)
    assert "Кузнецову П. В." in screen.preview.text.replace("\u00a0", " ")
    assert OFFICE.name in made[-1].letterhead

    for name in ("initials_first", "longitudinal", "coded"):
        screen.findChild(QCheckBox, name).click()  # type: ignore[union-attr]  # the form has all three

    assert "П. В. Кузнецову" in screen.preview.text.replace("\u00a0", " ")
    assert (made[-1].longitudinal, bool(made[-1].code)) == (True, True)


def test_how_a_letter_names_an_officer_is_seen_until_it_is_told_otherwise(qtbot: QtBot, tmp_path: Path) -> None:
    host = at_step(qtbot, tmp_path, "officers")
    dative = host.findChild(QLineEdit, "officers.0.dative")
    assert isinstance(dative, QLineEdit)
    assert dative.placeholderText() == "Орловой\u00a0Т.\u00a0Н."

    surname = host.findChild(QLineEdit, "officers.0.surname")
    assert isinstance(surname, QLineEdit)
    surname.selectAll()
    type_text(surname, "Лунина")

    assert dative.placeholderText() == "Луниной\u00a0Т.\u00a0Н."


def test_what_accompanies_the_typing_never_stands_in_its_way(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_office: object) -> None:
        raise OSError

    monkeypatch.setattr("desktop_app.ui.screens.setup_office.letterhead", broken)
    host = at_step(qtbot, tmp_path, "organisation")

    type_text(field(host, "email"), "priem@les.example")

    assert host.run.draft.email == "priem@les.example"


def deputy_of(host: TaskHost, row: int) -> DeputyBox:
    """Where the deputy of an officer is chosen."""
    found = host.findChild(DeputyBox, f"officers.{row}.deputy")
    assert isinstance(found, DeputyBox)
    return found


def test_a_deputy_may_be_as_new_as_the_officer(qtbot: QtBot, tmp_path: Path) -> None:
    host = at_step(qtbot, tmp_path, "officers")
    with qtbot.waitActive(host):
        host.activateWindow()
    host.findChild(QPushButton, "officers.add").click()  # type: ignore[union-attr]  # the form has it
    surname = host.findChild(QLineEdit, "officers.1.surname")
    assert isinstance(surname, QLineEdit)
    type_text(surname, "Лунин")
    box = deputy_of(host, 0)
    assert box.count() == 0, "nobody is chosen, and the cursor is elsewhere"

    box.setFocus()
    assert [box.itemText(at) for at in range(box.count())] == ["Орлова\u00a0Т.\u00a0Н.", "Лунин"]
    press(box, Qt.Key.Key_Down)
    press(box, Qt.Key.Key_Down)

    orlova, lunin = host.run.draft.officers
    assert orlova.deputy == lunin.key
    type_text(surname, "ский")
    surname.setFocus()
    type_text(surname, "й")
    assert box.currentText() == "Лунинскийй"


def test_a_deputy_of_oneself_is_told_of_at_the_field(qtbot: QtBot, tmp_path: Path) -> None:
    host = at_step(qtbot, tmp_path, "officers")
    with qtbot.waitActive(host):
        host.activateWindow()
    box = deputy_of(host, 0)
    box.setFocus()
    press(box, Qt.Key.Key_Down)
    assert box.currentText() == "Орлова\u00a0Т.\u00a0Н."

    host.forward()

    assert "Nobody stands in for themselves: choose another deputy" in [
        label.text() for label in host.findChildren(QLabel) if label.isVisible()
    ]


def test_the_deputy_who_is_known_is_shown_and_taken_back(qtbot: QtBot, tmp_path: Path) -> None:
    people = (replace(ORLOVA, deputy_id=SOKOLOV.id), SOKOLOV)
    run = start("run", TASK, Opening(TODAY, subject=OfficeSetup(OFFICE, (HOUSING,), people)))
    host = TaskHost(desk_of(PaperRegister(), tmp_path), run.go("officers", TODAY))
    qtbot.addWidget(host)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    box = deputy_of(host, 0)
    assert [box.itemText(at) for at in range(box.count())] == ["Соколов\u00a0И.\u00a0П."]

    box.setFocus()
    press(box, Qt.Key.Key_Delete)

    assert host.run.draft.officers[0].deputy is None
