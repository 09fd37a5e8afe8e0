"""Control on the screen: what makes sense is offered."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.actions import Dossier
from desktop_app.tasks import control
from desktop_app.tasks.control import Check
from tests.ui.pages.paper_office import HEATING, KUZNETSOV
from tests.ui.screens.front import Front


def at_control(qtbot: QtBot, folder: Path, *, controlled: bool) -> Front:
    """The control of the appeal on the heating."""
    appeal = replace(HEATING, controlled=controlled)
    return Front(qtbot, folder, task=control.TASK, subject=Dossier(appeal, KUZNETSOV))


def test_what_is_not_under_control_can_only_be_put_there(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_control(qtbot, tmp_path, controlled=False)

    assert not front.sees("check")
    assert front.focused == "reason"


def test_what_is_under_control_is_checked_or_taken_off(qtbot: QtBot, tmp_path: Path) -> None:
    front = at_control(qtbot, tmp_path, controlled=True)
    offered = [each.text() for each in front.form().check.findChildren(QRadioButton)]
    assert offered == ["Checked, check again", "Take off control"]
    assert front.sees("next_check_on")

    front.answer(check=Check.TAKE_OFF)

    assert not front.sees("next_check_on")
