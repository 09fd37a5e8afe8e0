"""The house's own fields, used as a secretary uses them."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import Attachment, Channel, Mark, Question
from desktop_app.domain.citizen import Address, ApplicantKind
from desktop_app.domain.rules import rule_of
from desktop_app.tasks.register_appeal.draft import Draft
from desktop_app.ui.desk import Desk
from desktop_app.ui.widgets import (
    Block,
    ChoiceBox,
    ChoiceButtons,
    DateField,
    FileList,
    PhoneList,
    RowsBlock,
    SeveralBox,
)
from desktop_app.ui.widgets.options import Option
from tests.ui.pages.paper_office import HeldJobs, PaperRegister, desk_of, press, type_text

ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_of(PaperRegister(), tmp_path)


@pytest.fixture
def put(qtbot: QtBot, desk: Desk) -> Callable[[Any, str], list[Any]]:
    """Put a widget on the screen for a field of the registration; the list gathers each value that it tells of."""

    def put(widget: Any, name: str) -> list[Any]:
        told: list[Any] = []
        qtbot.addWidget(widget)
        widget.setObjectName(name)
        widget.setAccessibleName(name)
        if hasattr(widget, "equip"):
            widget.equip(desk, rule_of(Draft, name), name)
        widget.changed.connect(lambda: told.append(widget.value()))
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        widget.setFocus()
        return told

    return put


Put = Callable[[Any, str], list[Any]]


def test_a_date_is_typed_in_figures_and_shown_with_its_weekday(put: Put) -> None:
    field = DateField()
    told = put(field, "birth_date")
    type_text(field, "15.01.2026")
    assert told[-1] == "15.01.2026"
    field.set_value(date(2026, 1, 15))
    assert field.text() == "15.01.2026"
    field.clearFocus()
    assert field.text() == "15.01.2026, Thu"
    assert field.value() == date(2026, 1, 15)


def test_another_day_takes_the_place_of_the_proposed_one(put: Put) -> None:
    field = DateField()
    told = put(field, "birth_date")
    field.set_value(date(2026, 1, 15))
    field.clearFocus()
    field.setFocus(Qt.FocusReason.OtherFocusReason)
    type_text(field, "160126")

    assert told[-1] == "160126"


def test_a_date_may_be_empty_and_what_is_no_date_stays(put: Put) -> None:
    field = DateField()
    put(field, "birth_date")
    assert field.value() is None
    field.set_value("позавтра")
    assert (field.value(), field.text()) == ("позавтра", "позавтра")


def test_a_choice_begins_with_nothing_chosen_and_can_be_taken_back(put: Put) -> None:
    box = ChoiceBox()
    told = put(box, "channel")
    assert (box.value(), box.currentText()) == (None, "")
    press(box, Qt.Key.Key_Down)
    assert told == [Channel.POST]
    press(box, Qt.Key.Key_Delete)
    assert told == [Channel.POST, None]


def test_a_choice_out_of_a_directory_keeps_its_value_until_the_directory_has_come(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    box = ChoiceBox()
    qtbot.addWidget(box)
    box.equip(desk_of(PaperRegister(), tmp_path, jobs), rule_of(Draft, "responsible_id"), "responsible_id")
    box.set_value(2)
    assert (box.value(), box.currentText()) == (2, "")
    jobs.answer_all()
    assert box.value() == 2
    assert box.currentText().startswith("Соколов И.\u00a0П.") or box.currentText().startswith("Соколов")


def test_a_directory_that_cannot_be_read_leaves_the_value(qtbot: QtBot, tmp_path: Path) -> None:
    class Broken(PaperRegister):
        def loads(self) -> Any:
            raise OSError

    box = ChoiceBox()
    qtbot.addWidget(box)
    box.set_value(2)
    box.equip(desk_of(Broken(), tmp_path), rule_of(Draft, "responsible_id"), "responsible_id")
    assert box.value() == 2


def test_of_a_few_choices_one_is_always_in_sight(put: Put) -> None:
    buttons = ChoiceButtons()
    told = put(buttons, "applicant")
    buttons.set_value(ApplicantKind.PERSON)
    assert told == []
    organisation = buttons.findChildren(QRadioButton)[1]
    assert organisation.accessibleName() == "Organisation"
    organisation.click()
    assert told == [ApplicantKind.ORGANISATION]
    buttons.set_value(None)
    assert not any(each.isChecked() for each in buttons.findChildren(QRadioButton))


@pytest.mark.parametrize(("choices", "rows"), [(6, 1), (7, 7)])
def test_many_choices_are_read_as_a_list(qtbot: QtBot, choices: int, rows: int) -> None:
    buttons = ChoiceButtons()
    qtbot.addWidget(buttons)
    buttons.resize(2000, 500)
    buttons.offer(tuple(Option(at, "Word") for at in range(choices)))
    buttons.show()

    assert len({button.y() for button in buttons.findChildren(QRadioButton)}) == rows


def test_several_marks_are_ticked(put: Put) -> None:
    box = SeveralBox()
    told = put(box, "marks")
    box.set_value(frozenset({Mark.FIRST}))
    widget = box.findChild(QWidget, "marks.6")
    assert widget is not None
    press(widget, Qt.Key.Key_Space)
    assert told == [frozenset({Mark.FIRST, Mark.COLLECTIVE})]


def test_helpers_are_added_and_removed_by_keys(put: Put) -> None:
    box = SeveralBox()
    told = put(box, "helper_ids")
    adder = box.findChild(ChoiceBox)
    assert adder is not None
    press(adder, Qt.Key.Key_Down)
    press(adder, Qt.Key.Key_Down)
    assert told == [(1,), (1, 2)]
    QApplication.processEvents()
    chip = [each for each in box.findChildren(QPushButton, "helper_ids.0") if each.isVisible()][-1]
    assert chip.accessibleName().startswith("Remove Орлова")
    press(chip, Qt.Key.Key_Space)
    assert told[-1] == (2,)


def lines(widget: QWidget) -> list[QLineEdit]:
    QApplication.processEvents()
    return [each for each in widget.findChildren(QLineEdit) if each.isVisible()]


def test_typing_the_last_phone_makes_room_for_one_more(put: Put) -> None:
    phones = PhoneList()
    told = put(phones, "more_phones")
    type_text(lines(phones)[0], "89123456789")
    assert told[-1] == ("89123456789",)
    assert len(lines(phones)) == 2
    press(lines(phones)[0], Qt.Key.Key_Down)
    assert lines(phones)[1].hasFocus()
    press(lines(phones)[1], Qt.Key.Key_Up)
    assert lines(phones)[0].hasFocus()


def test_phones_that_were_split_are_shown_one_under_the_other(put: Put) -> None:
    phones = PhoneList()
    put(phones, "more_phones")
    phones.set_value(("+7 912 345-67-89", "+7 912 345-67-90"))
    assert [each.text() for each in lines(phones)] == ["+7 912 345-67-89", "+7 912 345-67-90", ""]
    phones.set_value(())
    assert [each.text() for each in lines(phones)] == [""]


def test_an_address_is_told_in_parts(put: Put) -> None:
    block = Block()
    told = put(block, "address")
    field = block.findChild(QLineEdit, "address.street")
    assert isinstance(field, QLineEdit)
    type_text(field, "Лесная")
    assert told[-1] == Address(street="Лесная")
    block.show_problems({"postal_code": "six digits"})
    postal_code = block.findChild(QLineEdit, "address.postal_code")
    assert isinstance(postal_code, QLineEdit)
    assert postal_code.accessibleDescription() == "six digits"


def rows(widget: QWidget) -> list[str]:
    found = widget.findChildren(QLineEdit)
    return sorted(each.objectName() for each in found if each.isVisible() and each.objectName().endswith("gist"))


def row_line(widget: QWidget, name: str) -> QLineEdit:
    return next(each for each in widget.findChildren(QLineEdit, name) if each.isVisible())


def test_a_list_begins_with_a_row_to_type_in_that_is_no_part_of_it(put: Put) -> None:
    block = RowsBlock()
    told = put(block, "questions")
    assert rows(block) == ["questions.0.gist"]
    assert block.value() == ()
    type_text(row_line(block, "questions.0.gist"), "Крыша")
    assert told[-1] == (Question(gist="Крыша"),)


def test_rows_are_added_and_removed_by_keys(put: Put) -> None:
    block = RowsBlock()
    told = put(block, "questions")
    type_text(row_line(block, "questions.0.gist"), "Крыша")
    press(row_line(block, "questions.0.gist"), Qt.Key.Key_Insert, ALT)
    QApplication.processEvents()
    assert rows(block) == ["questions.0.gist", "questions.1.gist"]
    type_text(row_line(block, "questions.1.gist"), "Подвал")
    assert told[-1] == (Question(gist="Крыша"), Question(gist="Подвал"))
    row_line(block, "questions.0.gist").setFocus()
    press(row_line(block, "questions.0.gist"), Qt.Key.Key_Delete, ALT)
    QApplication.processEvents()
    assert told[-1] == (Question(gist="Подвал"),)
    assert rows(block) == ["questions.0.gist"]


def test_the_last_row_may_be_removed_and_leaves_an_empty_one(put: Put) -> None:
    block = RowsBlock()
    told = put(block, "questions")
    type_text(row_line(block, "questions.0.gist"), "Крыша")
    press(row_line(block, "questions.0.gist"), Qt.Key.Key_Delete, ALT)
    QApplication.processEvents()
    assert told[-1] == ()
    assert rows(block) == ["questions.0.gist"]


def test_problems_find_their_row_past_the_empty_ones(put: Put) -> None:
    block = RowsBlock()
    put(block, "questions")
    press(row_line(block, "questions.0.gist"), Qt.Key.Key_Insert, ALT)
    QApplication.processEvents()
    type_text(row_line(block, "questions.1.topic"), "7")
    block.show_problems({"0.topic": "four digits"})
    assert row_line(block, "questions.1.topic").accessibleDescription() == "four digits"
    assert row_line(block, "questions.0.topic").accessibleDescription() == ""
    block.focus_on("0.topic")
    assert row_line(block, "questions.1.topic").hasFocus()


def test_rows_are_shown_as_they_are_in_the_draft(put: Put) -> None:
    block = RowsBlock()
    put(block, "questions")
    block.set_value((Question(gist="Крыша"), Question(gist="Подвал")))
    QApplication.processEvents()
    assert [row_line(block, name).text() for name in rows(block)] == ["Крыша", "Подвал"]
    block.set_value(())
    QApplication.processEvents()
    assert [row_line(block, name).text() for name in rows(block)] == [""]


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
