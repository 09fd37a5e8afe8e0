"""Notifications reach the desktop by the way it has, and whoever clicks one is heard."""

from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtWidgets import QApplication, QSystemTrayIcon, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.notifications import Notifications


class Desktop:
    """A desktop without a tray; its program for notifications does what it is told, if there is one."""

    def __init__(self, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.window = QWidget()
        self.window.setWindowTitle("Приёмная")
        qtbot.addWidget(self.window)
        self.alerts: list[QWidget] = []
        self.notifications = Notifications(self.window)
        self._folder = folder
        monkeypatch.setenv("PATH", str(folder))
        monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
        monkeypatch.setattr(QApplication, "alert", self.alerts.append)

    def have_program(self, does: str) -> None:
        """It notes what it is given, and does this."""
        program = self._folder / "notify-send"
        program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > "{self._folder}/told"\n{does}\n')
        program.chmod(0o700)

    @property
    def told(self) -> list[str]:
        """What the program was given."""
        return (self._folder / "told").read_text(encoding="utf-8").splitlines()

    @property
    def processes(self) -> list[QProcess]:
        """Notifications that are still there."""
        return self.notifications.findChildren(QProcess)


@pytest.fixture
def desktop(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desktop:
    return Desktop(qtbot, tmp_path, monkeypatch)


def test_a_desktop_without_a_tray_tells_by_its_program(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.have_program("exit 0")
    desktop.notifications.tell("Мой день", "просрочено: 2")
    qtbot.waitUntil(lambda: not desktop.processes)

    assert desktop.told == ["--app-name=Приёмная", "--action=default=Show", "--", "Мой день", "просрочено: 2"]
    assert desktop.alerts == []


def test_whoever_clicks_it_wants_to_see_it(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.have_program("echo default")

    with qtbot.waitSignal(desktop.notifications.clicked):
        desktop.notifications.tell("Скоро", "Звонок или приём в 10:40")
    qtbot.waitUntil(lambda: not desktop.processes)


@pytest.mark.parametrize("does", ["exit 1", None], ids=["it refuses", "there is none"])
def test_without_such_a_program_the_window_asks_for_attention(qtbot: QtBot, desktop: Desktop, does: str | None) -> None:
    if does is not None:
        desktop.have_program(does)
    desktop.notifications.tell("Мой день", "просрочено: 2")
    qtbot.waitUntil(lambda: bool(desktop.alerts) and not desktop.processes)

    assert desktop.alerts == [desktop.window]


def test_a_program_that_can_not_be_started_is_as_none(qtbot: QtBot, desktop: Desktop, tmp_path: Path) -> None:
    desktop.have_program("exit 0")
    (tmp_path / "notify-send").write_text("#!/no/such/shell\n")
    desktop.notifications.tell("Мой день", "просрочено: 2")
    qtbot.waitUntil(lambda: bool(desktop.alerts) and not desktop.processes)

    assert desktop.alerts == [desktop.window]


def test_what_is_still_shown_goes_with_the_program(qtbot: QtBot, desktop: Desktop) -> None:
    desktop.have_program("exec /bin/sleep 60")
    desktop.notifications.tell("Мой день", "просрочено: 2")
    (process,) = desktop.processes
    qtbot.waitUntil(lambda: process.state() is QProcess.ProcessState.Running)
    desktop.notifications.leave()

    assert process.state() is QProcess.ProcessState.NotRunning
    assert desktop.alerts == []


def test_a_tray_tells_it_itself(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[tuple[str, str]] = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(QSystemTrayIcon, "show", lambda _icon: None)
    monkeypatch.setattr(QSystemTrayIcon, "showMessage", lambda _icon, title, text: shown.append((title, text)))
    for at in ("10:40", "11:20"):
        desktop.notifications.tell("Скоро", at)

    assert shown == [("Скоро", "10:40"), ("Скоро", "11:20")]
    assert len(desktop.notifications.findChildren(QSystemTrayIcon)) == 1
