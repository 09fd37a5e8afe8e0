"""What every test of the screen starts from."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from desktop_app.ui.language import Language, speak


@pytest.fixture(autouse=True)
def english(qtbot: QtBot) -> None:  # noqa: ARG001 — there must be an application before it can speak
    """The window speaks English unless a test says otherwise: its words are those in the code."""
    speak(Language.ENGLISH)


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    """Settings in a file of this test alone."""
    return QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
