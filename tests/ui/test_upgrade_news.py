"""A register of an earlier version takes its time at the first start, and the window says so."""

from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.faults import Stopped
from desktop_app.ui.upgrade_news import UpgradeNews
from desktop_app.ui.widgets.toast import Toasts


class Place(QWidget):
    """A window as far as news are concerned."""

    def __init__(self) -> None:
        super().__init__()
        self.toasts = Toasts(self)


@pytest.fixture
def window(qtbot: QtBot) -> Any:
    """A window whose register is being opened."""
    place = Place()
    qtbot.addWidget(place)
    return place


def test_the_window_tells_how_far_the_register_is(window: Any) -> None:
    news = UpgradeNews(window)
    assert window.toasts.texts == ()

    news.tell(0.1)
    news.tell(0.34)

    (told,) = window.toasts.texts
    assert "34 %" in told
    news.end()
    assert window.toasts.texts == ()


def test_a_register_that_is_opened_at_the_second_try_is_told_of_again_and_then_no_more(window: Any) -> None:
    news = UpgradeNews(window)
    news.tell(0.1)
    news.end()

    news.tell(0.5)
    assert "50 %" in window.toasts.texts[0]
    news.tell(1)
    assert window.toasts.texts == ()


def test_whoever_closes_the_window_does_not_wait_for_the_copy(window: Any) -> None:
    news = UpgradeNews(window)
    news.tell(0.1)
    news.stop()

    with pytest.raises(Stopped):
        news.tell(0.2)
