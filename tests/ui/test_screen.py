"""A step on the screen: what is typed reaches the run clean, and problems are told at the right moment."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextOption
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import Channel
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening
from desktop_app.tasks import register_appeal
from desktop_app.tasks.register_appeal.draft import Decision
from desktop_app.ui.desk import Desk
from desktop_app.ui.task_host import TaskHost
from tests.ui.pages.paper_office import TODAY, PaperRegister, desk_of, press, type_text


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_of(PaperRegister(), tmp_path)


def on_screen(qtbot: QtBot, desk: Desk, run: Run[Any]) -> TaskHost:
    """The run in a window that has the focus."""
    host = TaskHost(desk, run)
    qtbot.addWidget(host)
    host.resize(1000, 700)
    with qtbot.waitActive(host):
        host.show()
        host.activateWindow()
    host.begin()
    return host


def a_run(form: str = "applicant", typed: str = "", **answers: object) -> Run[Any]:
    """A registration that stands at a step."""
    run = start("run-1", register_appeal.TASK, Opening(TODAY, typed))
    for name, value in {"decision": Decision.NO, **answers}.items():
        run = run.enter(name, value, TODAY)
    return Run(run.id, run.task, run.draft, form)


def field(host: TaskHost, name: str) -> QWidget:
    """The widget of a field, by its path."""
    found = host.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def line(host: TaskHost, name: str) -> QLineEdit:
    found = field(host, name)
    assert isinstance(found, QLineEdit)
    return found


def note(host: TaskHost, name: str) -> str:
    """What stands under a field of the step; "" when nothing is shown."""
    found = getattr(host.step_screen.form, f"{name}_problem")
    assert isinstance(found, QLabel)
    return found.text() if found.isVisibleTo(host) else ""


def test_a_typed_surname_reaches_the_draft_clean_while_the_field_keeps_what_is_typed(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run())
    surname = line(host, "surname")
    surname.setFocus()
    type_text(surname, "  кузнецов")
    assert host.run.draft.surname == "Кузнецов"
    assert surname.text() == "  кузнецов"


def test_a_field_that_is_left_shows_the_clean_value_and_says_what_was_corrected(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run())
    surname = line(host, "surname")
    surname.setFocus()
    type_text(surname, "КУЗНЕЦОВ")
    press(surname, Qt.Key.Key_Tab)
    assert surname.text() == "Кузнецов"
    assert note(host, "surname") == "Corrected; it was «КУЗНЕЦОВ»"


def test_what_cleaning_did_can_be_undone_in_the_field(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run())
    surname = line(host, "surname")
    surname.setFocus()
    type_text(surname, "КУЗНЕЦОВ")
    press(surname, Qt.Key.Key_Tab)
    surname.setFocus()
    surname.undo()
    assert surname.text() == "КУЗНЕЦОВ"


def test_a_problem_is_told_on_leaving_and_never_while_typing(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run())
    birth_date = line(host, "birth_date")
    birth_date.setFocus()
    type_text(birth_date, "31.09.1961")
    assert note(host, "birth_date") == ""
    press(birth_date, Qt.Key.Key_Tab)
    assert note(host, "birth_date") == "There is no such date: September has 30 days"
    assert birth_date.text() == "31.09.1961"
    assert birth_date.property("tone") == "problem"


def test_a_problem_goes_as_soon_as_it_is_put_right(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run())
    birth_date = line(host, "birth_date")
    birth_date.setFocus()
    type_text(birth_date, "31.09.1961")
    press(birth_date, Qt.Key.Key_Tab)
    birth_date.setFocus()
    birth_date.selectAll()
    type_text(birth_date, "30.09.1961")
    assert note(host, "birth_date") == ""
    press(birth_date, Qt.Key.Key_Tab)
    assert birth_date.text() == "30.09.1961, Sat"


def test_passing_through_an_empty_field_is_no_reason_to_complain(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run())
    surname = line(host, "surname")
    surname.setFocus()
    press(surname, Qt.Key.Key_Tab)
    assert note(host, "surname") == ""


def test_next_tells_every_problem_and_puts_the_cursor_into_the_first(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run("appeal"))
    host.forward()
    assert host.run.form == "appeal"
    assert note(host, "channel") == "Choose to go on"
    assert note(host, "substance") == "Fill this in to go on"
    assert QApplication.focusWidget() is field(host, "channel")


def test_a_question_with_a_wrong_code_is_told_in_its_own_row(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run("appeal", channel=Channel.POST, substance="Нет отопления"))
    topic = line(host, "questions.0.topic")
    topic.setFocus()
    type_text(topic, "0005")
    host.forward()
    assert "four or five groups" in topic.accessibleDescription()
    assert QApplication.focusWidget() is topic


def test_a_long_text_is_taken_when_typing_pauses_and_before_any_move(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run("appeal"))
    substance = field(host, "substance")
    assert isinstance(substance, QPlainTextEdit)
    substance.insertPlainText("Нет отопления")
    assert host.run.draft.substance == "Нет отопления"


def test_a_megabyte_is_kept_and_told_to_be_too_long(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run("appeal"))
    substance = field(host, "substance")
    assert isinstance(substance, QPlainTextEdit)
    substance.insertPlainText("Просим принять меры.\n" * 50_000)
    host.forward()
    assert len(host.run.draft.substance) > 1_000_000
    assert note(host, "substance").startswith("Too long:")


@pytest.mark.parametrize("typed", ["ы" * 200_000, f"Нет отопления.\n\n{'ы' * 200_000} и воды"])
def test_a_file_that_was_pasted_by_mistake_is_broken_anywhere(qtbot: QtBot, desk: Desk, typed: str) -> None:
    host = on_screen(qtbot, desk, a_run("appeal"))
    substance = field(host, "substance")
    assert isinstance(substance, QPlainTextEdit)
    substance.insertPlainText("Просим принять меры.\n" * 1_000)
    assert substance.wordWrapMode() is QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere

    substance.insertPlainText(typed)

    assert substance.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere
    assert host.run.draft.substance.endswith(typed)
    substance.undo()
    assert substance.wordWrapMode() is QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


def test_a_long_paste_into_a_line_is_not_cut(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run())
    surname = line(host, "surname")
    surname.setFocus()
    surname.insert("Я" * 50_000)
    surname.textEdited.emit(surname.text())
    assert len(host.run.draft.surname) == 50_000


def test_what_follows_from_an_answer_appears_at_once(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run("appeal"))
    channel = field(host, "channel")
    channel.setFocus()
    for _ in range(list(Channel).index(Channel.PHONE) + 1):
        press(channel, Qt.Key.Key_Down)
    assert host.run.draft.channel is Channel.PHONE
    assert field(host, "appeal_kind").currentText() == "Inquiry by telephone"  # type: ignore[attr-defined]  # a ChoiceBox


def test_enter_goes_from_field_to_field_and_from_the_last_one_on(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run("responsible"))
    controlled = field(host, "controlled")
    assert isinstance(controlled, QCheckBox)
    controlled.setFocus()
    press(controlled, Qt.Key.Key_Return)
    assert note(host, "responsible_id") == "Choose to go on"


def test_enter_in_the_surname_leads_to_the_name(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run())
    surname = line(host, "surname")
    surname.setFocus()
    press(surname, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is field(host, "name")


def test_every_field_speaks_the_words_of_its_label(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run())
    surname = field(host, "surname")
    assert surname.accessibleName() == "Surname"
    assert surname.accessibleIdentifier() == "surname"
    assert host.step_screen.form.surname_label.buddy() is surname


def test_the_column_of_text_grows_with_the_text(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run())
    normal = field(host, "column").maximumWidth()
    font = QApplication.font()
    larger = QApplication.font()
    larger.setPointSizeF(font.pointSizeF() * 1.5)
    QApplication.setFont(larger)
    enlarged = on_screen(qtbot, desk, a_run())
    QApplication.setFont(font)
    grown = field(enlarged, "column").maximumWidth()
    assert grown == pytest.approx(normal * 1.5, rel=0.1)


def test_what_was_filled_in_is_gone_on_with_from_its_end(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run(surname="Кузнец"))
    type_text(line(host, "surname"), "ов")

    assert line(host, "surname").text() == "Кузнецов"
