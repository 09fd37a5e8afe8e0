"""Tasks without a screen: finished at once, told of, taken back."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Conflict
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.safekeeping import Progress, untold
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.flow.run import Run
from desktop_app.tasks.keep_search import Subject
from desktop_app.ui.asking import AtOnce
from desktop_app.ui.at_once import Doing
from desktop_app.ui.widgets.toast import Toasts
from tests.ui.pages.paper_office import ORLOVA, PaperOutside, a_busy_office, desk_of

GONE = SavedSearch("Жалобы", annulled=True, id=5, version=1)
BACK = SavedSearch("Жалобы", id=5, version=2)
DELETE = AtOnce("keep_search", Subject(GONE), "Deleted: Жалобы", Subject(BACK))


@dataclass
class Finisher(PaperOutside):
    """Remembers what was finished, by whom."""

    finished: list[tuple[Any, Officer | None]] = field(default_factory=list)
    fault: BaseException | None = None

    def finish(self, run: Run[Any], officer: Officer | None, progress: Progress = untold) -> Receipt:
        progress(1)
        if self.fault:
            raise self.fault
        self.finished.append((run.draft, officer))
        return Receipt()


class Front:
    """What does things at once, and what was heard of it."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        self.window = window = QWidget()
        qtbot.addWidget(window)
        self.finisher = Finisher()
        self.toasts = Toasts(window)
        self.doing = Doing(replace(desk_of(a_busy_office(), folder), finisher=self.finisher), self.toasts, window)
        self.faults: list[object] = []
        self.changes = 0
        self.doing.done.connect(self._count)
        self.doing.failed.connect(self.faults.append)

    def _count(self) -> None:
        self.changes += 1


@pytest.fixture
def front(qtbot: QtBot, tmp_path: Path) -> Front:
    return Front(qtbot, tmp_path)


def test_it_is_done_in_the_name_of_who_sits_at_the_desk(front: Front) -> None:
    front.doing.ask(DELETE)

    ((draft, officer),) = front.finisher.finished
    assert (draft.search_id, draft.removed, officer) == (5, True, ORLOVA)
    assert front.toasts.texts == ("Deleted: Жалобы",)
    assert front.changes == 1


def test_it_is_taken_back_by_the_same_task(front: Front) -> None:
    front.doing.ask(DELETE)
    told = front.toasts.newest
    assert told is not None
    told.act()

    draft, _ = front.finisher.finished[-1]
    assert (draft.removed, draft.version) == (False, 2)
    assert front.toasts.texts == ("Undone",)
    assert front.changes == 2


def test_what_stands_in_the_way_is_told(front: Front) -> None:
    front.finisher.fault = Conflict()
    front.doing.ask(DELETE)

    assert front.faults == [front.finisher.fault]
    assert front.toasts.texts == ()
