"""A field of the registration on the screen."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.rules import rule_of
from desktop_app.tasks.register_appeal.draft import Draft
from desktop_app.ui.desk import Desk
from tests.ui.pages.paper_office import PaperRegister, desk_of

Put = Callable[[Any, str], list[Any]]


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_of(PaperRegister(), tmp_path)


@pytest.fixture
def put(qtbot: QtBot, desk: Desk) -> Put:
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
