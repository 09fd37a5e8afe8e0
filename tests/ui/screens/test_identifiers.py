"""Numbers of documents as rows of a form: a slip is told and stops nothing."""

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.identifiers import Identifier, IdentifierKind
from desktop_app.tasks.register_appeal.draft import Decision
from tests.ui.screens.front import Front

SNILS = Identifier(IdentifierKind.SNILS, "112-233-445 95")


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Front:
    """A new case file, with the cursor in the first row of its numbers."""
    front = Front(qtbot, tmp_path, typed="Орлов Илья Петрович").answer(decision=Decision.NO).forward()
    assert front.step == "new_case_file"
    return _to_the_number(front)


def _to_the_number(front: Front) -> Front:
    """Past the kind, which comes first."""
    return front.to("identifiers").press(Qt.Key.Key_Tab)


def _rows(front: Front) -> Any:
    return front.form().identifiers


def _show(front: Front, identifier: Identifier) -> None:
    """The number as if it had been entered before."""
    front.answer(identifiers=(identifier,))
    _rows(front).set_value((identifier,))


def _note(front: Front, name: str = "value_problem") -> str:
    (found, *_) = (each for each in _rows(front).findChildren(QLabel, name))
    assert isinstance(found, QLabel)
    return found.text() if found.isVisible() else ""


def test_a_right_number_tells_its_kind_itself(front: Front) -> None:
    front.type("11223344595").press(Qt.Key.Key_Tab)

    assert front.draft.identifiers == (SNILS,)
    assert _rows(front).value() == (SNILS,)
    assert _note(front) == "Corrected; it was «11223344595»"


def test_a_wrong_check_number_is_told_when_it_is_left_and_stops_nothing(front: Front) -> None:
    _show(front, Identifier(IdentifierKind.SNILS, "1"))
    _to_the_number(front).type("11223344596")
    assert _note(front) == ""
    front.press(Qt.Key.Key_Tab)

    assert _note(front) == "The check number does not fit: one of the digits is probably another. It is kept as it is."
    front.forward()
    assert front.step == "appeal"
    assert front.draft.identifiers[0].value == "112-233-445 96"
    front.back()
    assert _note(front).startswith("The check number does not fit")


def test_a_doubt_goes_with_the_next_key(front: Front) -> None:
    _show(front, Identifier(IdentifierKind.PASSPORT, "4506"))
    _to_the_number(front).type("1").press(Qt.Key.Key_Tab)
    assert _note(front) == "A Russian passport has 4 digits of series and 6 of number: look at the paper"

    _to_the_number(front).type("2")

    assert _note(front) == ""


def test_a_number_without_its_kind_is_asked_for_it(front: Front) -> None:
    front.type("12/3").press(Qt.Key.Key_Tab)
    front.forward()

    assert front.step == "new_case_file"
    assert _note(front, "kind_problem") == "Choose to go on"
