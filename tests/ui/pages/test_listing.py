from dataclasses import replace

from PySide6.QtCore import Qt

from desktop_app.domain.ports import CaseFileLine, Listing
from desktop_app.ui.pages.listing import KEPT, WINDOW, Column, ListingModel
from tests.ui.pages.paper_office import KUZNETSOV, HeldJobs, case_file_line

COLUMNS = (Column("Number", lambda line: str(line.number)), Column("Name", lambda line: str(line.title)))


class Shelf:
    """A long list of case files; it remembers which windows were read."""

    def __init__(self, total: int) -> None:
        self.total = total
        self.renamed: dict[int, str] = {}
        self.asked: list[int] = []
        self.fault: Exception | None = None

    def line(self, at: int) -> CaseFileLine:
        return replace(case_file_line(KUZNETSOV), id=at, number=f"ЛД-{at}", title=self.renamed.get(at, "Иванов"))

    def read(self, offset: int, limit: int) -> Listing:
        if self.fault:
            raise self.fault
        self.asked.append(offset)
        return Listing(tuple(self.line(at) for at in range(offset, min(offset + limit, self.total))), self.total)


class Reader:
    """A model over a shelf whose answers the test lets come."""

    def __init__(self, shelf: Shelf) -> None:
        self.jobs = HeldJobs()
        self.model = ListingModel(self.jobs, COLUMNS)
        self.faults: list[object] = []
        self.model.failed.connect(self.faults.append)
        self.model.show(shelf.read)

    def says(self, row: int) -> object:
        return self.model.data(self.model.index(row, 0))


def test_only_the_windows_that_are_looked_at_are_read() -> None:
    shelf = Shelf(1_000_000)
    reader = Reader(shelf)
    reader.jobs.answer_all()
    assert reader.model.rowCount() == 1_000_000

    assert reader.says(5) == "ЛД-5"
    assert reader.says(500_000) is None
    reader.jobs.answer_all()
    assert reader.says(500_000) == "ЛД-500000"
    assert shelf.asked == [0, 500_000]


def test_who_drags_the_scroll_bar_gets_the_place_where_it_stops_first() -> None:
    shelf = Shelf(100_000)
    reader = Reader(shelf)
    reader.jobs.answer_all()
    for row in range(WINDOW, 100 * WINDOW, WINDOW):
        reader.says(row)
    reader.jobs.answer_all()

    assert shelf.asked[:3] == [0, WINDOW, 99 * WINDOW]
    assert len(shelf.asked) < 6


def test_rows_far_away_are_forgotten_and_read_again() -> None:
    shelf = Shelf(100_000)
    reader = Reader(shelf)
    reader.jobs.answer_all()
    for at in range(1, KEPT + 1):
        reader.says(at * WINDOW)
        reader.jobs.answer_all()

    assert reader.says(5) is None
    reader.jobs.answer_all()
    assert reader.says(5) == "ЛД-5"


def test_refreshing_keeps_the_rows_until_their_newer_state_has_come() -> None:
    shelf = Shelf(3)
    reader = Reader(shelf)
    reader.jobs.answer_all()
    resets: list[bool] = []
    reader.model.modelReset.connect(lambda: resets.append(True))

    shelf.renamed[1] = "Петров"
    shelf.total = 4
    reader.model.refresh()
    assert reader.model.data(reader.model.index(1, 1)) == "Иванов"
    reader.jobs.answer_all()
    assert reader.model.data(reader.model.index(1, 1)) == "Петров"
    assert reader.model.rowCount() == 4
    assert not resets


def test_refreshing_after_rows_went_away_shortens_the_list() -> None:
    shelf = Shelf(3)
    reader = Reader(shelf)
    reader.jobs.answer_all()
    shelf.total = 2
    reader.model.refresh()
    reader.jobs.answer_all()

    assert reader.model.rowCount() == 2


def test_another_list_takes_the_place_of_the_first_and_late_answers_of_it_are_dropped() -> None:
    first, second = Shelf(500), Shelf(2)
    reader = Reader(first)
    reader.jobs.answer_all()
    reader.says(300)
    reader.model.show(second.read)
    reader.jobs.answer_all()

    assert reader.model.rowCount() == 2
    assert reader.says(0) == "ЛД-0"


def test_a_register_that_cannot_be_read_is_asked_once() -> None:
    shelf = Shelf(3)
    reader = Reader(shelf)
    shelf.fault = OSError()
    reader.jobs.answer_all()
    reader.says(0)
    assert len(reader.faults) == 1
    assert not reader.jobs.waiting

    shelf.fault = None
    reader.model.refresh()
    reader.jobs.answer_all()
    assert reader.says(0) == "ЛД-0"


def test_a_column_says_its_title_and_a_cell_carries_its_line() -> None:
    shelf = Shelf(1)
    reader = Reader(shelf)
    reader.jobs.answer_all()

    assert reader.model.headerData(1, Qt.Orientation.Horizontal) == "Name"
    assert reader.model.headerData(0, Qt.Orientation.Vertical) is None
    assert reader.model.data(reader.model.index(0, 0), Qt.ItemDataRole.UserRole) == shelf.line(0)
    assert reader.model.data(reader.model.index(0, 0), Qt.ItemDataRole.FontRole) is None
