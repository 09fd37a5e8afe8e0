from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from desktop_app.tasks.correct_case_file import TASK
from desktop_app.ui.task_host import TaskHost
from tests.ui.pages.paper_office import KUZNETSOV, TODAY, PaperRegister, desk_of, press, type_text
from tests.ui.screens.front import Front


def correcting(qtbot: QtBot, folder: Path, case_file: CaseFile = KUZNETSOV) -> TaskHost:
    host = TaskHost(desk_of(PaperRegister(), folder), start("run", TASK, Opening(TODAY, subject=case_file)))
    qtbot.addWidget(host)
    host.show()
    return host


def words(host: TaskHost, name: str) -> str:
    found = host.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_how_a_letter_addresses_the_citizen_is_seen_at_once(qtbot: QtBot, tmp_path: Path) -> None:
    host = correcting(qtbot, tmp_path)

    assert words(host, "addressee") == "To: Кузнецову\u00a0П.\u00a0В."
    assert words(host, "salutation") == "Уважаемый Пётр\u00a0Владимирович!"


def test_a_corrected_surname_is_declined_while_it_is_typed(qtbot: QtBot, tmp_path: Path) -> None:
    host = correcting(qtbot, tmp_path)
    surname = host.step_screen.cells["surname"].widget
    surname.setFocus()
    press(surname, Qt.Key.Key_End)
    press(surname, Qt.Key.Key_Backspace)
    press(surname, Qt.Key.Key_Backspace)
    type_text(surname, "кий")

    assert words(host, "addressee") == "To: Кузнецкому\u00a0П.\u00a0В."


def test_the_familys_own_dative_stands_instead(qtbot: QtBot, tmp_path: Path) -> None:
    host = correcting(qtbot, tmp_path)
    dative = host.step_screen.cells["dative"].widget
    dative.setFocus()
    type_text(dative, "Кузнецов П. В.")

    assert words(host, "addressee") == "To: Кузнецов П. В."


def test_without_a_gender_the_preview_asks_for_it(qtbot: QtBot, tmp_path: Path) -> None:
    host = correcting(qtbot, tmp_path, replace(KUZNETSOV, gender=None))

    assert words(host, "salutation") == "Choose the gender: without it no letter can be addressed."


def test_an_organisation_is_not_asked_for_what_only_people_have(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(
        qtbot,
        tmp_path,
        task=TASK,
        subject=replace(KUZNETSOV, kind=ApplicantKind.ORGANISATION, organisation="ООО «Дом»"),
    )
    front.forward().forward().forward()

    assert front.step == "status"
    assert not any(map(front.sees, ("social_status", "benefit")))
    assert front.focused == "legal_basis"


def test_what_accompanies_the_typing_never_stands_in_its_way(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(_case_file: object) -> None:
        raise OSError

    monkeypatch.setattr("desktop_app.ui.screens.correct_case_file.addressee", broken)

    assert words(correcting(qtbot, tmp_path), "addressee") == ""
