from concurrent.futures import CancelledError
from dataclasses import replace

from PySide6.QtCore import Qt

from desktop_app.domain.ports import CaseFileLine, Listing
from desktop_app.ui.pages.listing import KEPT, LONG, NOT_YET, WINDOW, Column, ListingModel
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


class Heap(Shelf):
    """A longer list: what lies between its first and its last rows is known only once it is put in order."""

    def __init__(self, total: int) -> None:
        super().__init__(total)
        self.ordered = 0
        self.is_in_order = False

    def read(self, offset: int, limit: int) -> Listing:
        listing = super().read(offset, limit)
        far = LONG <= offset < self.total - LONG
        return Listing((), self.total, waits=True) if far and not self.is_in_order else listing

    def put_in_order(self) -> None:
        if self.fault:
            raise self.fault
        self.ordered += 1
        self.is_in_order = True


class Reader:
    """A model over a shelf whose answers the test lets come."""

    def __init__(self, shelf: Shelf) -> None:
        self.jobs = HeldJobs()
        self.model = ListingModel(self.jobs, COLUMNS)
        self.faults: list[object] = []
        self.model.failed.connect(self.faults.append)
        self.model.show(shelf.read, shelf.put_in_order if isinstance(shelf, Heap) else None)

    def says(self, row: int) -> object:
        return self.model.data(self.model.index(row, 0))


def test_only_the_windows_that_are_looked_at_are_read() -> None:
    shelf = Shelf(1_000_000)
    reader = Reader(shelf)
    reader.jobs.answer_all()
    assert reader.model.rowCount() == 1_000_000

    assert reader.says(5) == "ЛД-5"
    assert reader.says(500_000) == NOT_YET
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

    assert reader.says(5) == NOT_YET
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


def test_a_list_of_millions_is_put_in_order_while_its_first_rows_are_looked_at() -> None:
    heap = Heap(3_000_000)
    reader = Reader(heap)
    reader.jobs.answer()
    assert reader.says(0) == "ЛД-0"
    reader.jobs.answer_all()
    assert heap.ordered == 1

    reader.says(1_500_000)
    reader.jobs.answer_all()
    assert reader.says(1_500_000) == "ЛД-1500000"
    assert heap.ordered == 1


def test_who_is_in_the_middle_before_the_list_is_in_order_sees_marks_and_then_the_rows() -> None:
    heap = Heap(3_000_000)
    reader = Reader(heap)
    reader.jobs.answer()  # the first rows are there, the order is not
    painted: list[int] = []
    reader.model.dataChanged.connect(lambda first, last: painted.append(last.row() - first.row() + 1))
    assert reader.says(1_500_000) == NOT_YET
    ordering = reader.jobs.waiting.pop(0)
    reader.jobs.answer_all()
    asked = len(heap.asked)

    assert reader.says(1_500_000) == NOT_YET
    assert reader.says(2_999_999) == NOT_YET
    reader.jobs.answer_all()
    assert reader.says(2_999_999) == "ЛД-2999999"
    assert len(heap.asked) == asked + 1, "a window that waits is not asked for again and again"

    ordering()
    assert heap.total in painted
    assert reader.says(1_500_000) == NOT_YET
    reader.jobs.answer_all()
    assert reader.says(1_500_000) == "ЛД-1500000"


def test_the_rows_in_the_middle_stay_while_the_list_is_put_in_order_anew() -> None:
    heap = Heap(3_000_000)
    reader = Reader(heap)
    reader.jobs.answer_all()
    reader.says(1_500_000)
    reader.jobs.answer_all()

    heap.is_in_order = False
    heap.renamed[1_500_000] = "Петров"
    reader.model.refresh()
    reader.jobs.answer()
    assert reader.model.data(reader.model.index(1_500_000, 1)) == "Иванов"
    reader.jobs.answer_all()
    reader.says(1_500_000)
    reader.jobs.answer_all()
    assert reader.model.data(reader.model.index(1_500_000, 1)) == "Петров"
    assert heap.ordered == 2


def test_the_order_of_another_list_is_not_waited_for() -> None:
    first, second = Heap(3_000_000), Shelf(2)
    reader = Reader(first)
    reader.jobs.answer()
    reader.says(1_500_000)
    reader.model.show(second.read)
    reader.jobs.answer_all()

    assert reader.model.rowCount() == 2
    assert reader.says(0) == "ЛД-0"
    assert not reader.faults


def test_an_order_that_cannot_be_made_is_told_of_and_one_that_was_left_is_not() -> None:
    heap = Heap(3_000_000)
    reader = Reader(heap)
    reader.jobs.answer()
    heap.fault = OSError()
    reader.jobs.answer_all()
    assert reader.faults == [heap.fault]

    heap.fault = None
    reader.says(1_500_000)
    reader.jobs.answer()
    heap.fault = CancelledError()
    reader.jobs.answer_all()
    assert len(reader.faults) == 1
