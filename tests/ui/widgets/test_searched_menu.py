"""Letters lead to an entry of a long menu."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.searched_menu import SearchedMenu
from tests.ui.pages.keys import press, type_text


@pytest.fixture
def menu(qtbot: QtBot) -> SearchedMenu:
    made = SearchedMenu()
    qtbot.addWidget(made)
    for words in ("Заявитель", "Номер обращения", "Номер документа", "Отметка", "Ответственный", "Дан ответ"):
        made.addAction(words)
    made.show()
    return made


@pytest.mark.parametrize(
    ("typed", "entry"),
    [("о", "Отметка"), ("ОТВ", "Ответственный"), ("номер д", "Номер документа"), ("док", "Номер документа")],
)
def test_letters_lead_to_the_entry_that_begins_so_or_has_such_a_word(
    menu: SearchedMenu, typed: str, entry: str
) -> None:
    type_text(menu, typed)

    assert menu.activeAction().text() == entry


def test_what_is_typed_after_a_pause_begins_anew(menu: SearchedMenu) -> None:
    type_text(menu, "н")
    menu._pause.timeout.emit()  # noqa: SLF001 — the moment has passed
    type_text(menu, "з")

    assert menu.activeAction().text() == "Заявитель"


def test_letters_that_lead_nowhere_leave_the_cursor_and_enter_takes_it(menu: SearchedMenu) -> None:
    taken: list[str] = []
    menu.triggered.connect(lambda action: taken.append(action.text()))
    type_text(menu, "отвх")
    press(menu, Qt.Key.Key_Return)

    assert taken == ["Ответственный"]
