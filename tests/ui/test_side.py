"""The left column keeps its width whatever waits in it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from desktop_app.flow.recovery import Copy
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from desktop_app.tasks import register_appeal
from desktop_app.ui.side import Side
from tests.stand_ins import THURSDAY
from tests.ui.pages.paper_office import TODAY, a_busy_office, desk_of

LONG = "Константинопольский-Преображенский"


@pytest.fixture
def side(qtbot: QtBot, tmp_path: Path) -> Side:
    """The column over a task that was paused for somebody of a long name."""
    side = Side(desk_of(a_busy_office(), tmp_path))
    qtbot.addWidget(side)
    run = start("run-1", register_appeal.TASK, Opening(TODAY)).enter("surname", LONG, TODAY)
    side.show_paused((Copy(run, THURSDAY),))
    side.resize(232, 700)
    side.show()
    return side


def test_a_long_name_gives_way_and_widens_nothing(side: Side) -> None:
    scroll = side.findChild(QScrollArea)
    paused = side.findChild(QPushButton, "paused.run-1")
    assert scroll is not None
    assert paused is not None

    assert paused.accessibleName().startswith(LONG)
    assert paused.sizeHint().width() > scroll.viewport().width()
    assert paused.width() <= scroll.viewport().width()
