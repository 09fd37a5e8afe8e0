"""The search index is checked and made anew before the secretary's eyes."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.faults import DiskFull
from desktop_app.ui import messages
from desktop_app.ui.index_keeper import IndexKeeper
from desktop_app.ui.pages.search_index import SearchIndexPage
from tests.ui.pages.paper_office import HeldJobs, PaperKeeping, a_busy_office, desk_of


class Place:
    """The page over an index on paper; work is done when the test lets it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.jobs = HeldJobs()
        self.keeping = PaperKeeping()
        desk = desk_of(a_busy_office(), folder, self.jobs)
        self.keeper = IndexKeeper(self.jobs, self.keeping, desk.seat)
        self._desk = replace(desk, keeping=self.keeping, index_keeper=self.keeper)
        self._qtbot = qtbot
        self.page = self.opened()

    def opened(self) -> SearchIndexPage:
        page = SearchIndexPage(self._desk)
        self._qtbot.addWidget(page)
        page.show()
        return page

    def press(self, name: str) -> None:
        found = self.page.findChild(QPushButton, name)
        assert found is not None
        found.click()

    def is_busy(self) -> bool:
        bar, stop = self.page.findChild(QProgressBar), self.page.findChild(QPushButton, "stop")
        assert bar is not None
        assert stop is not None
        assert bar.isVisible() == stop.isVisible()
        return bar.isVisible()

    @property
    def told(self) -> str:
        return "\n".join(each.text() for each in self.page.findChildren(QLabel))


@pytest.fixture
def place(qtbot: QtBot, tmp_path: Path) -> Place:
    return Place(qtbot, tmp_path)


@pytest.mark.parametrize("work", ["check", "rebuild"])
def test_the_cursor_stays_on_the_page(place: Place, work: str) -> None:
    begin, stop = place.page.findChild(QPushButton, work), place.page.findChild(QPushButton, "stop")
    assert begin is not None
    assert stop is not None
    begin.setFocus()
    place.press(work)
    assert stop.hasFocus()

    place.jobs.answer()
    check = place.page.findChild(QPushButton, "check")
    assert check is not None
    assert check.hasFocus()


def test_a_good_index_is_said_to_be_good(place: Place) -> None:
    assert not place.is_busy()
    place.press("check")
    assert place.is_busy()
    assert "is being checked" in place.told

    place.jobs.answer_all()
    assert not place.is_busy()
    assert "The index is good" in place.told


def test_mistakes_are_counted_and_gone_when_it_was_made_anew(place: Place) -> None:
    place.keeping.wrong = 3
    place.press("check")
    place.jobs.answer_all()
    assert "3 mistakes found" in place.told

    place.press("rebuild")
    assert "is being made anew" in place.told
    place.jobs.answer_all()
    assert "has been made anew" in place.told
    assert place.keeping.wrong == 0


def test_one_work_at_a_time(place: Place) -> None:
    place.press("check")
    place.press("rebuild")
    place.keeper.rebuild()
    assert len(place.jobs.waiting) == 1


def test_a_stopped_work_leaves_the_index_as_it_was(place: Place) -> None:
    place.keeping.wrong = 3
    place.press("rebuild")
    place.press("stop")
    place.jobs.answer_all()

    assert not place.is_busy()
    assert "the index is as it was" in place.told
    assert place.keeping.wrong == 3
    place.press("check")
    assert place.is_busy()


def test_a_full_disk_is_told_of(place: Place) -> None:
    place.keeping.fault = DiskFull()
    place.press("rebuild")
    place.jobs.answer_all()

    assert messages.fault(DiskFull()) in place.told
    assert not place.is_busy()


def test_what_the_start_has_begun_is_followed_on_the_page(place: Place) -> None:
    place.keeping.wrong = 1
    place.keeper.rebuild()
    place.page = place.opened()
    assert place.is_busy()
    assert "is being made anew" in place.told

    place.jobs.answer_all()
    assert not place.is_busy()
    assert place.keeping.wrong == 0


def test_progress_is_told_by_the_hundredth(place: Place) -> None:
    shares: list[float] = []
    place.keeper.progressed.connect(shares.append)
    place.keeper.check()
    for share in (0.5, 0.501, 0.502, 0.51):
        place.keeper._tell(share)  # noqa: SLF001 — what the work calls in its room
    assert shares == [0.5, 0.51]
