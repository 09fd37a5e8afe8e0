"""The days of a month: one is chosen by the keyboard or a click, each tells how much is on it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.ui.language import Language, speak
from desktop_app.ui.widgets.day_grid import DayCell, DayGrid, Mark
from tests.ui.by_keyboard import tab_chain
from tests.ui.pages.keys import press

TODAY = date(2026, 1, 15)


@pytest.fixture
def grid(qtbot: QtBot) -> DayGrid:
    """January 2026; the 15th is today, and chosen."""
    made = DayGrid(TODAY, TODAY)
    qtbot.addWidget(made)
    made.show()
    return made


def cell(grid: DayGrid, day: date) -> DayCell:
    return next(each for each in grid.findChildren(DayCell) if each.day == day)


def turner(grid: DayGrid, name: str) -> QPushButton:
    found = grid.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_a_month_begins_on_a_monday_and_shows_six_weeks(grid: DayGrid) -> None:
    assert grid.bounds == (date(2025, 12, 29), date(2026, 2, 8))
    assert [each.day for each in grid.findChildren(DayCell) if each.isChecked()] == [TODAY]


def test_tab_goes_over_the_months_the_chosen_day_and_today(grid: DayGrid) -> None:
    way = [each.objectName() for each in tab_chain(grid)]
    assert way == ["days.before", "days.after", "day.2026-01-15", "days.today"]

    grid.choose(date(2026, 1, 20))
    assert [each.objectName() for each in tab_chain(grid)] == [
        "days.before",
        "days.after",
        "day.2026-01-20",
        "days.today",
    ]


@pytest.mark.parametrize(
    ("key", "day"),
    [
        (Qt.Key.Key_Left, date(2026, 1, 14)),
        (Qt.Key.Key_Right, date(2026, 1, 16)),
        (Qt.Key.Key_Up, date(2026, 1, 8)),
        (Qt.Key.Key_Down, date(2026, 1, 22)),
        (Qt.Key.Key_PageDown, date(2026, 2, 15)),
        (Qt.Key.Key_PageUp, date(2025, 12, 15)),
    ],
)
def test_keys_go_from_day_to_day_and_by_months(grid: DayGrid, qtbot: QtBot, key: Qt.Key, day: date) -> None:
    with qtbot.waitSignal(grid.chosen) as told:
        press(cell(grid, TODAY), key)

    assert told.args == [day]
    assert grid.day == day


def test_the_last_day_of_a_month_stays_the_last_of_a_shorter_one(grid: DayGrid) -> None:
    grid.choose(date(2026, 1, 31))

    turner(grid, "days.after").click()

    assert grid.day == date(2026, 2, 28)


def test_home_and_the_button_lead_back_to_today(grid: DayGrid) -> None:
    grid.choose(date(2027, 6, 1))
    press(cell(grid, date(2027, 6, 1)), Qt.Key.Key_Home)
    assert grid.day == TODAY

    grid.choose(date(2027, 6, 1))
    turner(grid, "days.today").click()
    assert grid.day == TODAY


def test_turning_to_another_month_is_told(grid: DayGrid, qtbot: QtBot) -> None:
    with qtbot.waitSignal(grid.turned) as told:
        turner(grid, "days.before").click()
    assert told.args == [date(2025, 12, 1), date(2026, 1, 11)]

    with qtbot.assertNotEmitted(grid.turned):
        cell(grid, date(2025, 12, 20)).click()


def test_a_day_of_the_next_month_turns_to_it(grid: DayGrid) -> None:
    cell(grid, date(2026, 2, 3)).click()

    assert grid.day == date(2026, 2, 3)
    assert grid.bounds[0] == date(2026, 1, 26)


def test_other_keys_are_left_to_the_window(grid: DayGrid, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(grid.chosen):
        press(cell(grid, TODAY), Qt.Key.Key_A)
        press(grid, Qt.Key.Key_Escape)


def test_only_the_chosen_day_is_come_to_by_tab(grid: DayGrid) -> None:
    reached = [each.day for each in grid.findChildren(DayCell) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]

    assert reached == [TODAY]


def test_a_day_tells_how_much_is_on_it(grid: DayGrid) -> None:
    grid.mark({TODAY: Mark(9, is_too_many=True), date(2026, 1, 16): Mark(1)}, frozenset({date(2026, 1, 17)}))

    full, plain, off = (cell(grid, date(2026, 1, day)) for day in (15, 16, 17))
    assert (full.text(), full.property("tone")) == ("15\n9", "warning")
    assert full.accessibleName() == "15.01.2026, Thu, 9 contacts, more than the office wants"
    assert (plain.text(), plain.accessibleName()) == ("16\n1", "16.01.2026, Fri, 1 contact")
    assert off.property("dim")
    assert not plain.property("dim")


def test_the_month_is_called_as_the_language_does(qtbot: QtBot) -> None:
    speak(Language.RUSSIAN)
    made = DayGrid(TODAY, TODAY)
    qtbot.addWidget(made)

    assert "Январь 2026" in [each.text() for each in made.findChildren(type(made._month))]  # noqa: SLF001 — the heading
