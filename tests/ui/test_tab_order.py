"""To put Tab in order leaves windows whose they are; the order itself is walked by the tests of tasks and of pages."""

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from desktop_app.ui.tab_order import order_tabs


class Form(QWidget):
    """A window with a line, a block of lines, and another line."""

    def __init__(self) -> None:
        super().__init__()
        self.first, self.block, self.last = QLineEdit(), QWidget(), QLineEdit()
        whole, lines = QVBoxLayout(self), QVBoxLayout(self.block)
        for each in (self.first, self.block, self.last):
            whole.addWidget(each)
        lines.addWidget(QLineEdit())


@pytest.mark.parametrize("part", ["window", "block", "first"])
def test_a_window_stays_whose_it_is(qtbot: QtBot, part: str) -> None:
    form = Form()
    qtbot.addWidget(form)
    order_tabs({"window": form, "block": form.block, "first": form.first}[part])

    assert Shiboken.ownedByPython(form)
