"""The office brings its old register along: a file of another program, corrected once, loaded twice, taken back."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListWidget, QMessageBox, QPushButton, QWidget

from tests.story.conftest import OpenOffice
from tests.story.desk import StoryDesk
from tests.tasks.ledger import asked, fingerprint

HEADERS = "Рег. №;Дата;ФИО заявителя;Дата рождения;Телефон;Содержание"
REGISTER = (
    "Реестр обращений за 2025 год",
    HEADERS,
    "12;15.01.2025;КУЗНЕЦОВ Пётр Владимирович;12.03.1961;89123456789;Нет отопления",
    "13;16.01.2025;Кузнецов Пётр Владимирович;12.03.1961;;Крыша течёт",
    "14;31.02.2025;Павлова Анна Сергеевна;01.02.1980;;Яма во дворе",
)
CORRECTED = "14;28.02.2025;Павлова Анна Сергеевна;01.02.1980;;Яма во дворе;"


def click(desk: StoryDesk, name: str) -> None:
    """Click a button that is in sight."""
    found = desk.window.findChild(QPushButton, name)
    assert found is not None
    assert found.isVisible()
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)
    desk.settle()


def choose(desk: StoryDesk, monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    """From the menu of settings to the file that was chosen."""
    entry = desk.window.findChild(QAction, "import")
    assert entry is not None
    entry.trigger()
    desk.settle()
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(path)], ""))
    click(desk, "file.add")


def load(desk: StoryDesk) -> None:
    """From the file to the receipt; the first officer answers for what names nobody."""
    desk.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    assert desk.step == "appeals"
    desk.go_to("responsible_id")
    desk.press("Home", "Ctrl+Return")
    assert desk.step == "checking"
    desk.press("Ctrl+Return", "Ctrl+Return")


def told(desk: StoryDesk) -> list[str]:
    """The kinds of rows that the check has found."""
    found = desk.window.findChild(QListWidget, "kinds")
    assert found is not None
    return [found.item(row).text() for row in range(found.count())]


def test_an_old_register_is_loaded_corrected_and_loaded_again(
    desk: StoryDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "реестр.csv"
    path.write_bytes("\r\n".join(REGISTER).encode("cp1251"))

    choose(desk, monkeypatch, path)
    path.unlink()
    before = fingerprint(desk.store)
    desk.press("Ctrl+Return", "Ctrl+Return", "Ctrl+Return")
    desk.go_to("responsible_id")
    desk.press("Home", "Ctrl+Return")
    assert told(desk) == ["To correct: 1", "To enter: 2", "Cleaned: 1"]
    desk.press("Ctrl+Return")
    assert desk.says("counts") == "1 new case file\n2 appeals\n1 row to correct and load again"
    assert fingerprint(desk.store) == before
    desk.press("Ctrl+Return")

    assert desk.page == "imported"
    assert desk.says("imported.number") == "2"
    rest = tmp_path / "rest.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(rest), ""))
    click(desk, "save_rest")
    headers, row = rest.read_text(encoding="utf-8-sig").splitlines()
    assert headers == f"{HEADERS};What to correct"
    assert row.startswith("14;31.02.2025;")

    rest.write_text(f"{headers}\n{CORRECTED}\n", encoding="utf-8")
    choose(desk, monkeypatch, rest)
    load(desk)

    assert desk.says("imported.number") == "1"
    assert asked(desk.store, "SELECT number, registered_on FROM appeal ORDER BY id") == [
        ("12", "2025-01-15"),
        ("13", "2025-01-16"),
        ("14", "2025-02-28"),
    ]
    assert asked(desk.store, "SELECT count(*) FROM case_file") == [(2,)]


def test_what_was_loaded_is_taken_back_and_its_draft_comes_again(
    desk: StoryDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "register.csv"
    path.write_text("\n".join(REGISTER[1:4]), encoding="utf-8")
    choose(desk, monkeypatch, path)
    load(desk)

    click(desk, "undo")
    (question,) = desk.window.findChildren(QMessageBox)
    next(each for each in question.buttons() if question.buttonRole(each) is QMessageBox.ButtonRole.AcceptRole).click()
    desk.settle()

    assert desk.step == "review"
    assert asked(desk.store, "SELECT DISTINCT annulled FROM appeal") == [(1,)]
    click(desk, "next")
    assert (desk.step, desk.page) == ("", "imported")
    assert asked(desk.store, "SELECT number FROM appeal WHERE annulled = 0") == [("12",), ("13",)]


def test_a_paused_loading_goes_on_without_its_file(
    desk: StoryDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "register.csv"
    path.write_text("\n".join(REGISTER[1:]), encoding="utf-8")
    choose(desk, monkeypatch, path)
    desk.press("Ctrl+Return", "Ctrl+Shift+P")
    path.unlink()
    assert desk.paused == [("register.csv", 2)]

    desk.press("Ctrl+Tab")

    shown = desk.window.findChild(QWidget, "columns.table")
    assert shown is not None
    assert desk.step == "columns"
    desk.press("Ctrl+Return", "Ctrl+Return")
    assert desk.step == "appeals"


def test_the_file_of_an_old_register_does_not_outlive_its_loading(
    open_office: OpenOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = open_office()
    path = tmp_path / "register.csv"
    path.write_text("\n".join(REGISTER[1:4]), encoding="utf-8")
    choose(desk, monkeypatch, path)
    load(desk)
    kept = [each for each in (tmp_path / "vault").rglob("*") if each.is_file()]
    desk.close()

    open_office().settle()

    assert len(kept) == 1
    assert [each for each in (tmp_path / "vault").rglob("*") if each.is_file()] == []
