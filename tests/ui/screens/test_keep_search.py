"""A search is kept under the name that is proposed, or under another one that is simply typed."""

from pathlib import Path

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.saved_search import SavedSearch
from desktop_app.tasks import keep_search
from tests.ui.screens.front import Front


def test_what_is_typed_takes_the_place_of_the_proposed_name(qtbot: QtBot, tmp_path: Path) -> None:
    subject = keep_search.Subject(SavedSearch("Просроченные жалобы"))
    front = Front(qtbot, tmp_path, task=keep_search.TASK, subject=subject)
    front.host.begin()

    name = QApplication.focusWidget()
    assert isinstance(name, QLineEdit)
    name.insert("Жалобы")

    assert front.host.run.draft.title == "Жалобы"
