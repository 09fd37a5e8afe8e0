"""Reminders come while the window is out of sight, once each, in the words of the window."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.ports import Day
from desktop_app.domain.waiting import Appointment, Waiting, WaitingLine, Waits
from desktop_app.ui.reminders import Reminders
from tests.stand_ins import FixedClock
from tests.ui.pages.paper_office import PaperRegister, desk_of

CALL = WaitingLine(4, "10:40", "Кузнецов Пётр Владимирович")


class BusyRegister(PaperRegister):
    """A register whose day has a call."""

    def day(self, today: date, officer_id: int | None = None) -> Day:  # noqa: ARG002 — as the port has it
        line = replace(CALL, on=today)
        waits = (Waits(Waiting.CONTACTS, (line,), 1),)
        at_times = (Appointment(line.id, line.title),)
        return Day(2, 0, 0, 0, (), (), 3, 3, waits=waits, nearing=((1, 3), (5, 1)), appointments=at_times)


class Board:
    """What was told over the desktop."""

    def __init__(self) -> None:
        self.told: list[tuple[str, str]] = []

    def tell(self, title: str, text: str) -> None:
        self.told.append((title, text))


@pytest.fixture
def board() -> Board:
    return Board()


@pytest.fixture
def reminders(qtbot: QtBot, tmp_path: Path, board: Board) -> Reminders:
    window = QWidget()
    qtbot.addWidget(window)
    return Reminders(desk_of(BusyRegister(), tmp_path), window, board)


def test_the_day_and_the_call_are_told_once(reminders: Reminders, board: Board) -> None:
    reminders.look()
    reminders.look()

    assert board.told == [
        ("My day", "overdue: 2 · due in 1 day: 3 · due in 5 days: 1 · other things that wait: 1"),
        ("Soon", "A call or a reception at 10:40"),
    ]


def test_nobody_is_disturbed_at_the_window(reminders: Reminders, board: Board, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QWidget, "isActiveWindow", lambda _window: True)
    reminders.look()
    monkeypatch.undo()
    reminders.look()

    assert board.told == []


def test_whoever_wants_no_reminders_gets_none(reminders: Reminders, board: Board) -> None:
    reminders.turn(on=False)
    reminders.look()

    assert (reminders.is_on, board.told) == (False, [])


def test_a_register_that_can_not_be_read_reminds_of_nothing(qtbot: QtBot, tmp_path: Path, board: Board) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    Reminders(desk_of(PaperRegister(fault=OSError("no disk")), tmp_path), window, board).look()

    assert board.told == []


def test_the_next_day_is_told_of_too(reminders: Reminders, board: Board) -> None:
    reminders.look()
    desk_clock = reminders._desk.clock  # noqa: SLF001 — time goes by
    assert isinstance(desk_clock, FixedClock)
    desk_clock.moment += timedelta(days=1)
    reminders.look()

    assert [title for title, _ in board.told] == ["My day", "Soon", "My day", "Soon"]
