"""A long history on the screen: window by window, narrowed by buttons, words, days and officers."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.ports import ChangeAction, Event, EventFilter, FieldChange
from desktop_app.ui.asking import Show
from desktop_app.ui.pages.history import WINDOW, History
from tests.stand_ins import THURSDAY
from tests.ui.pages.paper_office import (
    HEATING,
    KUZNETSOV,
    ORLOVA,
    SOKOLOV,
    TODAY,
    HeldJobs,
    PaperRegister,
    a_busy_office,
    desk_of,
    press,
    type_text,
)


def written(day: int) -> Event:
    """A note, so many days ago."""
    author = (ORLOVA if day % 2 else SOKOLOV).full_name.short
    text = FieldChange("text", "", f"Заметка {day}")
    return Event(THURSDAY - timedelta(day), author, ChangeAction.ADDED, "note", day, f"день {day}", (text,))


@pytest.fixture
def register() -> PaperRegister:
    """A hundred and twenty notes, and a letter among the newest."""
    register = a_busy_office()
    letter = Event(THURSDAY, ORLOVA.full_name.short, ChangeAction.ADDED, "letter", 7, "214-исх")
    register.events = [letter, *(written(day) for day in range(120))]
    return register


@pytest.fixture
def history(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> History:
    made = History(desk_of(register, tmp_path), KUZNETSOV.id)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    made.refresh()
    return made


def lines(history: History) -> list[str]:
    """The headlines that are shown."""
    told = history.timeline.toPlainText().splitlines()
    return [line.strip(" \ufffc\xa0").partition(" · ")[0] for line in told if " · " in line]


def kind(history: History, subject: str) -> QPushButton:
    found = history.findChild(QPushButton, f"history.{subject}")
    assert isinstance(found, QPushButton)
    return found


def test_the_newest_window_is_shown_and_the_rest_comes_on_a_key(history: History) -> None:
    assert len(lines(history)) == WINDOW
    assert history.earlier.text() == f"Earlier: {121 - WINDOW} more"

    for _ in range(121 // WINDOW):
        history.earlier.setFocus()
        press(history.earlier, Qt.Key.Key_Return)

    assert len(lines(history)) == 121
    assert lines(history)[-1] == "Note of день 119 written"
    assert history.earlier.isHidden()
    assert QApplication.focusWidget() is history.timeline


def test_a_day_that_goes_on_in_the_next_window_is_headed_once(history: History, register: PaperRegister) -> None:
    register.events = [replace(written(1), subject_id=at, title=f"запись {at}") for at in range(2 * WINDOW)]
    history.refresh()
    history.earlier.click()

    assert history.timeline.toPlainText().count("14.01.2026") == 1
    assert len(lines(history)) == 2 * WINDOW


def test_a_refresh_reads_as_much_as_is_shown_and_leaves_the_place(history: History, register: PaperRegister) -> None:
    history.earlier.click()
    bar = history.timeline.verticalScrollBar()
    bar.setValue(bar.maximum())
    place = bar.value()
    history.refresh()

    assert register.asked_events[-1] == (EventFilter(), 0, 2 * WINDOW)
    assert len(lines(history)) == 2 * WINDOW
    assert bar.value() == place


def test_each_kind_is_counted_on_its_button_and_shown_alone(history: History) -> None:
    assert kind(history, "note").text() == "Notes 120"
    assert kind(history, "letter").text() == "Letters 1"
    assert kind(history, "appeal").isHidden()

    press(kind(history, "letter"), Qt.Key.Key_Space)
    assert lines(history) == ["Letter 214-исх made"]
    assert history.total == 1

    press(kind(history, "letter"), Qt.Key.Key_Space)
    assert len(lines(history)) == WINDOW


def test_words_are_looked_for_as_they_are_typed(history: History) -> None:
    history.narrowing.click()
    type_text(history.words, "Заметка 77")

    assert lines(history) == ["Note of день 77 written"]
    assert kind(history, "note").text() == "Notes 1"


def test_where_nothing_is_found_it_says_so(history: History) -> None:
    history.narrowing.click()
    type_text(history.words, "вертолёт")

    told = [label.text() for label in history.findChildren(QLabel) if label.isVisible()]
    assert "Nothing of this kind has happened. Look for less." in told
    assert not history.timeline.isVisible()


def test_days_and_the_officer_narrow_it_too(history: History, register: PaperRegister) -> None:
    history.narrowing.click()
    type_text(history.since, "10.01.2026")
    type_text(history.until, "сегодня")
    history.officer.setCurrentIndex(history.officer.findText(SOKOLOV.full_name.short))

    wanted, offset, _ = register.asked_events[-1]
    assert (wanted.since, wanted.until, offset) == (TODAY - timedelta(5), TODAY, 0)
    assert dict(history._listing.officers)[wanted.officer_id or 0] == SOKOLOV.full_name.short  # type: ignore[union-attr]  # noqa: SLF001 — it was read


def test_closing_the_filters_shows_everything_again(history: History, register: PaperRegister) -> None:
    history.narrowing.click()
    type_text(history.words, "Заметка 77")
    type_text(history.since, "10.01.2026")
    history.narrowing.click()

    assert register.asked_events[-1][0] == EventFilter()
    assert len(lines(history)) == WINDOW


def test_a_day_that_is_none_yet_narrows_nothing(history: History, register: PaperRegister) -> None:
    history.narrowing.click()
    asked = len(register.asked_events)
    type_text(history.since, "не день")

    assert all(wanted.since is None for wanted, _, _ in register.asked_events[asked:])


def test_tab_and_enter_follow_a_link(qtbot: QtBot, tmp_path: Path) -> None:
    history = History(desk_of(a_busy_office(), tmp_path), KUZNETSOV.id)
    qtbot.addWidget(history)
    history.show()
    history.refresh()
    asked: list[object] = []
    history.asked.connect(asked.append)
    history.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    press(history.timeline, Qt.Key.Key_Tab)
    press(history.timeline, Qt.Key.Key_Return)

    assert asked == [Show("appeal", HEATING.id)]


def test_an_answer_to_an_older_question_is_dropped(qtbot: QtBot, tmp_path: Path, register: PaperRegister) -> None:
    jobs = HeldJobs()
    history = History(desk_of(register, tmp_path, jobs), KUZNETSOV.id)
    qtbot.addWidget(history)
    history.refresh()
    kind(history, "letter").setChecked(True)
    jobs.answer_all()

    assert lines(history) == ["Letter 214-исх made"]


def test_a_register_that_cannot_be_read_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    class Broken(PaperRegister):
        def events_of(self, *_asked: object) -> None:  # type: ignore[override]  # nothing comes of it
            raise OSError

    broken = Broken(case_file_values={KUZNETSOV.id: KUZNETSOV})
    history = History(desk_of(broken, tmp_path), KUZNETSOV.id)
    qtbot.addWidget(history)
    faults: list[object] = []
    history.failed.connect(faults.append)
    history.refresh()

    assert [type(fault) for fault in faults] == [OSError]
