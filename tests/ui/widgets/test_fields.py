"""The house's own fields, used as a secretary uses them."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import Channel, Mark, Question
from desktop_app.domain.citizen import Address, ApplicantKind
from desktop_app.domain.rules import rule_of
from desktop_app.tasks.register_appeal.draft import Draft
from desktop_app.ui.widgets import (
    Block,
    ChoiceBox,
    ChoiceButtons,
    DateField,
    PhoneList,
    RowsBlock,
    SeveralBox,
)
from desktop_app.ui.widgets.options import Option
from tests.ui.pages.paper_office import HeldJobs, PaperRegister, desk_of, press, type_text
from tests.ui.widgets.conftest import Put

ALT = Qt.KeyboardModifier.AltModifier


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
