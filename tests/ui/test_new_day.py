"""The window stays open over midnight, and another officer sits down at it: what is shown is theirs and today's."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.officer import Officer, Role
from desktop_app.domain.parameters import Condition
from desktop_app.domain.ports import AppealFilter
from desktop_app.domain.selection import Selection
from desktop_app.letters.press import GostPress
from desktop_app.tasks import extend
from desktop_app.ui.asking import Show
from desktop_app.ui.desk import Desk
from desktop_app.ui.new_day import NewDay
from desktop_app.ui.pages.appeal import AppealPage
from desktop_app.ui.pages.list_page import ListPage
from desktop_app.ui.window import Window
from tests.stand_ins import FixedClock
from tests.ui.at_window import button, key
from tests.ui.pages.paper_office import HEATING, ORLOVA, SOKOLOV, TODAY, PaperOutside, PaperRegister
from tests.ui.screens.front import Front
from tests.ui.screens.test_papers import at_the_papers, paper

HELPER = Officer("Помощникова", "Ирина", roles=frozenset({Role.HELPER}), id=ORLOVA.id + 100)


def words(window: Window) -> list[str]:
    page = window.shell.page
    assert page is not None
    return [each.text() for each in page.findChildren(QLabel) if each.text()]


def a_night_passes(desk: Desk, days: int = 1) -> None:
    assert isinstance(desk.clock, FixedClock)
    desk.clock.pass_by(days=days)


def look(window: Window) -> None:
    window.findChildren(NewDay)[0].look()
    QApplication.processEvents()


def test_the_day_on_the_screen_becomes_the_new_one(window: Window, desk: Desk) -> None:
    assert "Thursday, 15 January" in words(window)
    a_night_passes(desk)
    look(window)

    assert "Friday, 16 January" in words(window)
    assert "overdue by 3 days" in words(window)


def test_a_clock_that_is_set_back_brings_the_day_back(window: Window, desk: Desk) -> None:
    a_night_passes(desk)
    look(window)
    a_night_passes(desk, days=-1)
    look(window)

    assert "overdue by 2 days" in words(window)


def test_whoever_comes_back_in_the_morning_finds_the_new_day(window: Window, desk: Desk) -> None:
    a_night_passes(desk)
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))
    QApplication.processEvents()

    assert "Friday, 16 January" in words(window)


def test_nothing_is_read_while_the_day_lasts(window: Window, register: PaperRegister) -> None:
    register.fault = OSError()
    look(window)

    assert window.toasts.texts == ()


def test_the_card_of_an_appeal_tells_the_new_distance(window: Window, desk: Desk, register: PaperRegister) -> None:
    register.appeal_values[HEATING.id] = replace(HEATING, due_on=TODAY)
    window.ask(Show("appeal", HEATING.id))
    assert "due today" in words(window)
    a_night_passes(desk)
    look(window)

    assert "overdue by 1 day" in words(window)


def listed(window: Window) -> list[str]:
    """The rows of the list on the screen: what its first column and its last one say."""
    page = window.shell.page
    assert isinstance(page, ListPage)
    model = page.model
    return [
        f"{model.index(at, 0).data()}, {model.index(at, model.columnCount() - 1).data()}" for at in range(model.total)
    ]


@pytest.mark.parametrize(
    "place",
    [
        Show("appeals", AppealFilter.OVERDUE),
        Show("parameters", Selection((Condition("overdue", answer=True),))),
    ],
    ids=["a state", "a search"],
)
def test_a_list_of_what_is_overdue_has_what_became_so_over_night(window: Window, desk: Desk, place: Show) -> None:
    window.ask(place)
    QApplication.processEvents()
    assert len(listed(window)) == 1
    a_night_passes(desk, days=2)
    look(window)

    assert len(listed(window)) == 2


def test_whoever_was_away_until_yesterday_is_here(window: Window, desk: Desk, register: PaperRegister) -> None:
    register.people[1] = replace(SOKOLOV, away_from=TODAY, away_until=TODAY)
    window.ask(Show("officers"))
    QApplication.processEvents()
    assert "until 15.01.2026" in listed(window)[1]
    a_night_passes(desk)
    look(window)

    assert listed(window)[1].endswith("here")


def test_the_letters_before_the_finish_bear_the_new_day(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PaperOutside, "proof", lambda _, text: GostPress().proof(text))
    front = at_the_papers(qtbot, tmp_path)
    assert "15.01.2026" in paper(front)
    a_night_passes(front.desk)
    front.host.begin_day()
    QApplication.processEvents()

    assert "16.01.2026" in paper(front)
    assert front.step == "papers"


def test_whoever_extends_over_midnight_is_told_that_the_term_is_over(qtbot: QtBot, tmp_path: Path) -> None:
    front = Front(qtbot, tmp_path, task=extend.TASK, subject=at_the_papers(qtbot, tmp_path).host.run.draft.dossier)
    a_night_passes(front.desk, days=100)
    front.host.begin_day()
    QApplication.processEvents()

    assert [each.text() for each in front.host.findChildren(QLabel, "term") if "The term is over" in each.text()]


def test_another_officer_is_offered_what_is_theirs(window: Window, register: PaperRegister) -> None:
    register.people.append(HELPER)
    window.ask(Show("appeal", HEATING.id))
    key(window, Qt.Key.Key_F5)
    assert offered(window)
    choose_officer(window, HELPER)

    assert "answer" not in offered(window)
    assert "assign" not in offered(window)


def choose_officer(window: Window, officer: Officer) -> None:
    (entry,) = [each for each in button(window, "officer").menu().actions() if each.text() == str(officer.full_name)]
    assert isinstance(entry, QAction)
    entry.trigger()
    QApplication.processEvents()


def offered(window: Window) -> set[str]:
    page = window.shell.page
    assert isinstance(page, AppealPage)
    groups = ("work", "requests", "outcome", "ending")
    return {entry.data().value for group in groups for entry in page.offers.entries(group)}
