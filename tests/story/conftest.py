"""An office whose window is open: a fresh folder, a clock that stands still, a hand on the keyboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.ui import papers
from tests.stand_ins import FixedClock
from tests.story.desk import StoryDesk

OpenOffice = Callable[[], StoryDesk]


@pytest.fixture
def open_office(qapp: QApplication, tmp_path: Path, clock: FixedClock) -> Iterator[OpenOffice]:
    """Starts the program over the office's folder; again, after it was closed."""
    opened: list[StoryDesk] = []

    def begin() -> StoryDesk:
        opened.append(StoryDesk(qapp, tmp_path, clock))
        return opened[-1]

    yield begin
    for desk in opened:
        desk.close()


@pytest.fixture
def desk(open_office: OpenOffice) -> StoryDesk:
    """The program at its first start."""
    return open_office()


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> list[str]:
    """The titles of the letters that were sent to the printer; it is a file, and the system's dialog is answered."""
    titles: list[str] = []

    def choose(title: str, _parent: QWidget, _settings: object) -> QPrinter:
        titles.append(title)
        printer = papers.a4_printer(title)
        printer.setOutputFileName(str(tmp_path / "paper.pdf"))
        return printer

    monkeypatch.setattr(papers, "ask_printer", choose)
    return titles
