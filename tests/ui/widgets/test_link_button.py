"""A link that gives way when there is no room for its words."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.link_button import LinkButton

NAME = "ООО «Рога & Копыта» · ЛД-000007"


@pytest.mark.parametrize(("width", "tip"), [(800, ""), (90, NAME)])
def test_what_does_not_fit_stands_whole_in_the_tool_tip(qtbot: QtBot, width: int, tip: str) -> None:
    link = LinkButton("applicant")
    qtbot.addWidget(link)
    link.setText(NAME.replace("&", "&&"))
    link.resize(width, 32)
    with qtbot.waitExposed(link):
        link.show()
    QApplication.processEvents()
    link.grab()

    assert link.toolTip() == tip
