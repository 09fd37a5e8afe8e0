"""A letter goes by e-mail: as a draft with the file where the desktop can, else told that it can't."""

import os
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl, QUrlQuery
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop_app.ui.mail_draft import MailDraft

LETTER = Path("/copies/Ответ 7-исх.pdf")


class Desktop:
    """What the desktop was asked for, and what came of it."""

    def __init__(self, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, status: int | None) -> None:
        self.folder = folder
        self.links: list[QUrl] = []
        self.opens = True
        self.owner = QObject()
        self.draft = MailDraft(self.owner)
        self._qtbot = qtbot
        monkeypatch.setenv("PATH", str(folder))
        monkeypatch.setattr(QDesktopServices, "openUrl", self._open)
        if status is not None:
            program = folder / "xdg-email"
            program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{folder}/asked"\nexit {status}\n')
            program.chmod(0o700)

    def begin(self, address: str = "kuznetsov@example.ru") -> str:
        """Ask for a draft; what was told."""
        with self._qtbot.waitSignal(self.draft.told) as told:
            self.draft.begin(address, "О крыше", LETTER)
        return str(told.args[0])

    @property
    def asked(self) -> list[str]:
        """What the program for drafts was asked."""
        return (self.folder / "asked").read_text(encoding="utf-8").splitlines()

    def _open(self, link: QUrl) -> bool:
        self.links.append(link)
        return self.opens


def test_a_draft_with_the_letter_is_opened(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = Desktop(qtbot, tmp_path, monkeypatch, 0)

    assert desktop.begin() == "The e-mail program opens. See that the letter is attached."
    assert desktop.asked == ["--utf8", "--subject", "О крыше", "--attach", str(LETTER), "kuznetsov@example.ru"]
    assert desktop.links == []


def test_nobody_is_addressed_whose_address_is_not_known(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Desktop(qtbot, tmp_path, monkeypatch, 0)
    desktop.begin("")

    assert desktop.asked[-1] == str(LETTER)


@pytest.mark.parametrize("status", [None, 4], ids=["no such way", "the way fails"])
def test_a_desktop_that_attaches_nothing_says_so(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, status: int | None
) -> None:
    desktop = Desktop(qtbot, tmp_path, monkeypatch, status)

    assert desktop.begin() == "This desktop attaches no file: save the letter, and attach it to the draft."
    (link,) = desktop.links
    assert (link.scheme(), link.path()) == ("mailto", "kuznetsov@example.ru")
    assert QUrlQuery(link).queryItemValue("subject", QUrl.ComponentFormattingOption.FullyDecoded) == "О крыше"


def test_without_an_e_mail_program_the_letter_is_to_be_saved(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Desktop(qtbot, tmp_path, monkeypatch, None)
    desktop.opens = False

    assert desktop.begin() == "No e-mail program was found. Save the letter, and send it from elsewhere."


def test_a_program_that_can_not_be_started_is_as_none(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = Desktop(qtbot, tmp_path, monkeypatch, 0)
    (tmp_path / "xdg-email").write_text("#!/no/such/shell\n")
    assert os.access(tmp_path / "xdg-email", os.X_OK)

    assert desktop.begin().startswith("This desktop attaches no file")
