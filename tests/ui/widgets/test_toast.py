"""News over the window: told once, with ways back, gone after their time."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.ui.widgets.toast import MINUTE_MS, Toast, Toasts


@pytest.fixture
def toasts(qtbot: QtBot) -> Iterator[Toasts]:
    window = QWidget()
    qtbot.addWidget(window)
    yield Toasts(window)
    window.close()


def test_each_button_does_what_it_offers_and_ends_the_news(toasts: Toasts) -> None:
    done: list[str] = []
    for at in (0, 1):
        toasts.say("Cancelled", ("Bring back", lambda: done.append("back")), ("Discard", lambda: done.append("gone")))
        newest = toasts.newest
        assert newest is not None
        assert [button.text() for button in newest.buttons] == ["Bring back", "Discard"]
        newest.buttons[at].click()
        assert toasts.texts == ()
    assert done == ["back", "gone"]


def test_what_time_ends_expires_and_what_a_button_ends_does_not(toasts: Toasts) -> None:
    expired: list[str] = []
    for about in ("id-1", "id-2", "id-3"):
        toasts.say(
            "Cancelled",
            ("Bring back", toasts.show),
            lasts_ms=MINUTE_MS,
            about=about,
            expired=lambda about=about: expired.append(about),  # type: ignore[misc]  # the lambda keeps its run
        )
    assert len(toasts.texts) == 3
    assert toasts.newest is not None
    toasts.newest.act()
    toasts.forget("id-2")
    toasts.newest.timer.timeout.emit()
    assert expired == ["id-1"]


def test_a_click_makes_way_unless_something_may_be_taken_back(toasts: Toasts) -> None:
    toasts.say("1 unfinished task waits")
    toasts.say("Cancelled", ("Bring back", toasts.show))
    for toast in toasts.findChildren(Toast):
        QTest.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert toasts.texts == ("Cancelled",)


def test_the_same_news_are_told_once_at_a_time(toasts: Toasts) -> None:
    toasts.say("The disk is full")
    toasts.say("The disk is full")
    assert toasts.texts == ("The disk is full",)
    assert toasts.newest is None


def test_older_news_wait_behind_the_newest_and_come_back(toasts: Toasts) -> None:
    for name in "abcde":
        toasts.say(name, ("Bring back", toasts.show), about=name)

    def seen() -> list[str]:
        return [toast.text.text() for toast in toasts.findChildren(Toast) if toast.isVisibleTo(toasts)]

    assert seen() == ["c", "d", "e"]
    assert toasts.texts == tuple("abcde")
    toasts.forget("d")
    assert seen() == ["b", "c", "e"]
