"""The forms of letters to choose from."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.form_list import FormList
from tests.ui.pages.paper_office import press

TITLES = {"answer": "Ответ", "refusal": "Отказ", "free": "Письмо"}


@pytest.fixture
def forms(qtbot: QtBot) -> FormList:
    made = FormList()
    qtbot.addWidget(made)
    made.offer(TITLES, dict.fromkeys(TITLES, "Ответы"))
    made.show()
    made.activateWindow()
    return made


def marked(forms: FormList) -> list[str]:
    return [item.text() for item in forms.selectedItems()]


def test_what_enter_would_take_is_marked_as_soon_as_the_list_is_entered(forms: FormList) -> None:
    forms.setFocus()

    assert forms.value() == "answer"
    assert marked(forms) == ["Ответ"]
    press(forms, Qt.Key.Key_Down)
    assert (forms.value(), marked(forms)) == ("refusal", ["Отказ"])
