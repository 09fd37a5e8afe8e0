"""Keys are drawn beside their buttons where there is room."""

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.style import ems
from desktop_app.ui.widgets.key_cap import ROOM_EMS, KeyCap, keys_in_words


@pytest.mark.parametrize(
    ("keys", "shown"),
    [("Ctrl+Shift+P", "Ctrl Shift P"), ("Ctrl+Return", "Ctrl ⏎"), ("Alt+Left", "Alt ←"), ("F2", "F2"), ("…", "…")],
)
def test_keys_are_named_as_on_the_keyboard(qtbot: QtBot, keys: str, shown: str) -> None:  # noqa: ARG001
    assert keys_in_words(keys) == shown


def test_in_a_narrow_window_the_keys_leave_their_room_to_the_buttons(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    cap = KeyCap("F2")
    QHBoxLayout(window).addWidget(cap)
    window.resize(ems(ROOM_EMS + 1), 100)
    window.show()
    assert cap.isVisible()
    for width, visible in ((ROOM_EMS - 10, False), (ROOM_EMS + 10, True)):
        window.resize(ems(width), 100)
        QApplication.processEvents()
        assert cap.isVisible() is visible
