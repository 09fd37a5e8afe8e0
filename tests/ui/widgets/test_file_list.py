"""Files come to an appeal by the button, dropped or pasted."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.rules import rule_of
from desktop_app.tasks.register_appeal.draft import Draft
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets import (
    FileList,
)
from tests.ui.pages.paper_office import press
from tests.ui.widgets.conftest import Put


def dragged(*urls: QUrl) -> QMimeData:
    data = QMimeData()
    data.setUrls(urls)
    return data


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag something onto a widget and let it go; whether it was taken."""
    copy, left, plain = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPointF(1, 1), copy, data, left, plain)
    entered.ignore()
    QApplication.sendEvent(target, entered)
    if entered.isAccepted():
        QApplication.sendEvent(target, QDropEvent(QPointF(1, 1), copy, data, left, plain))
    return entered.isAccepted()


def test_where_files_come_from_is_told_in_more_lines_where_it_is_narrow(put: Put) -> None:
    files = FileList()
    put(files, "attachments")
    told = max(files.findChildren(QLabel), key=lambda each: len(each.text()))

    assert told.text().startswith("or drag files here")
    assert told.minimumSizeHint().width() < told.fontMetrics().horizontalAdvance(told.text()) // 2


def test_a_dropped_file_is_copied_to_the_vault_and_may_be_removed(put: Put) -> None:
    files = FileList()
    told = put(files, "attachments")
    assert drop(files, dragged(QUrl.fromLocalFile("/invented/Заявление.pdf")))
    assert told == [(Attachment("Заявление.pdf", 1, "b" * 64),)]
    remover = files.findChild(QToolButton, "attachments.0.remove")
    assert isinstance(remover, QToolButton)
    assert remover.accessibleName() == "Remove Заявление.pdf"
    remover.click()
    assert told[-1] == ()


def test_a_file_may_be_dropped_anywhere_on_the_form_and_a_text_stays_as_it_was(desk: Desk, qtbot: QtBot) -> None:
    form = QWidget()
    qtbot.addWidget(form)
    substance, number, files = QPlainTextEdit(form), QLineEdit(form), FileList(form)
    files.equip(desk, rule_of(Draft, "attachments"), "attachments")

    for at, target in enumerate((form, substance.viewport(), number)):
        assert drop(target, dragged(QUrl.fromLocalFile(f"/invented/{at}.pdf")))

    assert [each.name for each in files.value()] == ["0.pdf", "1.pdf", "2.pdf"]
    assert substance.toPlainText() == number.text() == ""


def test_what_is_no_file_of_this_machine_is_not_taken_as_one(put: Put) -> None:
    files = FileList()
    told = put(files, "attachments")
    assert not drop(files, dragged(QUrl("https://example.org/Заявление.pdf")))
    assert told == []


def test_a_picture_is_pasted_as_a_file(
    put: Put, qapp: QApplication, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = FileList()
    told = put(files, "attachments")
    kept: list[bytes] = []

    def keep(content: bytes, _suffix: str) -> tuple[str, str]:
        kept.append(content)
        return "aa/a", "a" * 64

    monkeypatch.setattr(desk.vault, "keep", keep)
    picture = QImage(2, 1, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    qapp.clipboard().setImage(picture)
    press(files, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qapp.clipboard().clear()

    assert QImage.fromData(kept[0]).pixelColor(1, 0) == Qt.GlobalColor.red
    assert told == [(Attachment(f"Picture {desk.clock.now():%d.%m.%Y %H-%M-%S}.png", len(kept[0]), "a" * 64),)]


def test_pasting_words_adds_no_file(put: Put, qapp: QApplication) -> None:
    files = FileList()
    told = put(files, "attachments")
    qapp.clipboard().setText("Течёт крыша")
    press(files, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qapp.clipboard().clear()
    assert told == []


def test_copied_files_are_pasted_once(put: Put, qapp: QApplication) -> None:
    files = FileList()
    told = put(files, "attachments")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/invented/Заявление.pdf")])
    qapp.clipboard().setMimeData(data)
    for _ in range(2):
        press(files, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qapp.clipboard().clear()
    assert told == [(Attachment("Заявление.pdf", 1, "b" * 64),)]


def test_a_file_that_cannot_be_read_is_told_under_the_list(
    put: Put, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(_source: Path) -> Attachment:
        raise FileNotFoundError

    files = FileList()
    told = put(files, "attachments")
    monkeypatch.setattr(desk.vault, "stage", gone)
    files.add([Path("/invented/Заявление.pdf")])
    assert told == []
    assert any("Choose it again" in each.text() for each in files.findChildren(type(files._state)))  # noqa: SLF001
