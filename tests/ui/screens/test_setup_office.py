from pathlib import Path

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.office import Office
from desktop_app.domain.setup import OfficeSetup
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from desktop_app.tasks.setup_office import TASK
from desktop_app.ui.task_host import TaskHost
from tests.ui.pages.paper_office import HOUSING, ORLOVA, TODAY, PaperRegister, desk_of, type_text

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
