"""Loading an old register on the screen: the file is seen at once, columns follow, the check tells row by row."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QListWidget, QProgressBar, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import Attachment
from desktop_app.domain.faults import FileNotKept, NotATable
from desktop_app.domain.importing import LEAVE_OUT, NEW, ByHand, Doubles, Reading, Separator, Target
from desktop_app.domain.officer import Officer
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.safekeeping import Progress, untold
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening
from desktop_app.tasks.import_register import TASK, Column
from desktop_app.ui.asking import Show, Undo
from desktop_app.ui.desk import Desk
from desktop_app.ui.screens.imported import ImportedPage
from desktop_app.ui.task_host import TaskHost
from desktop_app.ui.widgets.choice_box import ChoiceBox
from tests.ui.pages.paper_import import ENTERS, FILE, READ, UNDECIDED, PaperImporting
from tests.ui.pages.paper_office import ORLOVA, TODAY, HeldJobs, PaperRegister, desk_of


@pytest.fixture
def importing() -> PaperImporting:
    return PaperImporting()


@pytest.fixture
def desk(tmp_path: Path, importing: PaperImporting) -> Desk:
    return replace(desk_of(PaperRegister(), tmp_path), importing=importing)


def at(qtbot: QtBot, desk: Desk, form: str, subject: Any = READ, **answers: Any) -> TaskHost:
    """The task at a step, on the screen."""
    run = start("run-1", TASK, Opening(TODAY, subject=subject))
    for name, value in {"responsible_id": ORLOVA.id, **answers}.items():
        run = run.enter(name, value, TODAY)
    host = TaskHost(desk, Run(run.id, TASK, run.draft, form))
    qtbot.addWidget(host)
    host.show()
    return host


def cells(host: QWidget, name: str) -> list[list[str]]:
    """What a table shows."""
    table = host.findChild(QTableView, name)
    assert isinstance(table, QTableView)
    model = table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def kinds(host: TaskHost) -> list[str]:
    found = host.findChild(QListWidget, "kinds")
    assert isinstance(found, QListWidget)
    return [found.item(row).text() for row in range(found.count())]


def says(host: QWidget, name: str) -> str:
    found = host.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text() if found.isVisibleTo(host) else ""


def test_a_chosen_file_is_read_at_once(qtbot: QtBot, desk: Desk) -> None:
    host = at(qtbot, desk, "file", None)

    host.step_screen.enter("file", (FILE,))

    assert cells(host, "preview")[0][:3] == ["12", "15.01.2025", "КУЗНЕЦОВ Пётр Владимирович"]
    assert host.run.draft.separator is Separator.SEMICOLON
    assert [column.target for column in host.run.draft.columns] == [
        Target.NUMBER, Target.REGISTERED_ON, Target.FULL_NAME, Target.PHONE, Target.SUBSTANCE,
    ]  # fmt: skip


def test_of_several_files_the_last_is_taken(qtbot: QtBot, desk: Desk) -> None:
    host = at(qtbot, desk, "file")

    host.step_screen.enter("file", (FILE, Attachment("другой.csv", 1, "ee" * 32)))

    assert [each.name for each in host.run.draft.file] == ["другой.csv"]


def test_a_file_that_is_to_be_read_otherwise_is_read_so(qtbot: QtBot, desk: Desk, importing: PaperImporting) -> None:
    host = at(qtbot, desk, "file")

    host.step_screen.enter("separator", Separator.TAB)

    assert importing.looked[-1] == replace(READ[1].reading, separator=Separator.TAB)


def test_a_file_that_is_no_table_is_told_and_stops_the_step(
    qtbot: QtBot, desk: Desk, importing: PaperImporting
) -> None:
    host = at(qtbot, desk, "file")
    importing.fault = NotATable()
    host.step_screen.enter("separator", Separator.TAB)

    host.forward()

    assert host.run.form == "file"
    assert "no table" in says(host, "state")
    importing.fault = None
    host.step_screen.enter("file", (FILE,))
    host.forward()
    assert host.run.form == "columns"


def test_a_taken_away_file_is_read_no_more(qtbot: QtBot, desk: Desk) -> None:
    host = at(qtbot, desk, "file")

    host.step_screen.enter("file", ())

    assert says(host, "state") == ""


def test_a_spreadsheet_asks_for_its_sheet_and_a_text_for_its_letters(
    qtbot: QtBot, desk: Desk, importing: PaperImporting
) -> None:
    importing.glimpse = replace(importing.glimpse, reading=Reading("2025"), sheets=("2024", "2025"))
    host = at(qtbot, desk, "file", None)
    form = host.step_screen.form
    assert not form.sheet.isVisibleTo(host)

    host.step_screen.enter("file", (FILE,))

    assert (form.sheet.isVisibleTo(host), form.encoding.isVisibleTo(host)) == (True, False)
    assert form.sheet.value() == "2025"


def test_first_rows_follow_the_columns(qtbot: QtBot, desk: Desk) -> None:
    host = at(qtbot, desk, "columns")
    assert cells(host, "preview")[2][1] == "⚠ 31.02.2025"

    host.step_screen.enter("columns", (Column(2, Target.FULL_NAME), Column(3, Target.PHONE)))

    assert cells(host, "preview")[0] == ["Кузнецов", "Пётр", "Владимирович", "", "+7 912 345-67-89"]


def test_a_column_is_chosen_and_left(qtbot: QtBot, desk: Desk) -> None:
    host = at(qtbot, desk, "columns")
    table, choice = host.findChild(QTableView, "columns.table"), host.findChild(ChoiceBox, "columns.target")
    assert isinstance(table, QTableView)
    assert isinstance(choice, ChoiceBox)
    assert cells(host, "columns.table")[0] == ["Рег. №", "Number of the appeal", "12 · 13 · 14"]

    table.selectRow(5)
    QTest.keyClick(choice, Qt.Key.Key_End)
    assert host.run.draft.columns[-1] == Column(5, Target.RESOLUTION)
    QTest.keyClick(choice, Qt.Key.Key_Delete)

    assert host.run.draft.columns[-1] == Column(4, Target.SUBSTANCE)


def test_columns_that_can_not_be_read_are_told(qtbot: QtBot, desk: Desk, importing: PaperImporting) -> None:
    importing.fault = FileNotKept()

    host = at(qtbot, desk, "columns")

    assert "choose the file again" in cells(host, "preview")[0][0]


@pytest.mark.parametrize(
    ("targets", "told"),
    [
        ((Target.PHONE,), "Say which column holds the surname"),
        ((Target.SURNAME, Target.NUMBER), "Appeals need a column with their substance"),
        ((Target.SURNAME, Target.SURNAME), "Two columns are said to hold the same"),
    ],
)
def test_columns_that_do_not_suffice_stop_the_step(
    qtbot: QtBot, desk: Desk, targets: tuple[Target, ...], told: str
) -> None:
    host = at(qtbot, desk, "columns", columns=tuple(Column(at, target) for at, target in enumerate(targets)))

    host.forward()

    assert host.run.form == "columns"
    assert told in host.step_screen.form.columns_problem.text()


def test_the_check_begins_by_itself_and_tells_row_by_row(qtbot: QtBot, desk: Desk, importing: PaperImporting) -> None:
    host = at(qtbot, desk, "checking", doubles=Doubles.BY_HAND)

    assert len(importing.checked) == 1
    assert kinds(host) == ["To decide by hand: 1", "To correct: 1", "To enter: 1", "Cleaned: 1"]
    assert cells(host, "lines")[0][:2] == ["3", "Павлова А. С."]
    told = {kind: shown(host, at) for at, kind in enumerate(kinds(host))}
    assert "ЛД-000007 Павлова Анна Сергеевна (same surname" in told["To decide by hand: 1"]
    assert told["To correct: 1"].startswith("Day of registration: There is no such date")
    assert told["To enter: 1"] == "a new case file"
    assert told["Cleaned: 1"] == "Surname: КУЗНЕЦОВ → Кузнецов"


def shown(host: TaskHost, at: int) -> str:
    """What is said of the first row of a kind."""
    found = host.findChild(QListWidget, "kinds")
    assert isinstance(found, QListWidget)
    found.setCurrentRow(at)
    return cells(host, "lines")[0][2]


@pytest.mark.parametrize(("key", "answer"), [(Qt.Key.Key_Home, 7), (Qt.Key.Key_End, LEAVE_OUT)])
def test_what_is_decided_by_hand_is_kept_and_checked_anew(
    qtbot: QtBot, desk: Desk, importing: PaperImporting, key: Qt.Key, answer: int
) -> None:
    host = at(qtbot, desk, "checking", doubles=Doubles.BY_HAND, by_hand=(ByHand("z", 1), ByHand(UNDECIDED.key, NEW)))
    choice, again = host.findChild(ChoiceBox, "decision"), host.findChild(QPushButton, "check.again")
    assert isinstance(choice, ChoiceBox)
    assert isinstance(again, QPushButton)
    assert choice.value() == NEW

    QTest.keyClick(choice, key)
    again.click()

    assert host.run.draft.by_hand == (ByHand("z", 1), ByHand(UNDECIDED.key, answer))
    assert importing.checked[-1].by_hand == host.run.draft.by_hand
    QTest.keyClick(choice, Qt.Key.Key_Delete)
    assert host.run.draft.by_hand == (ByHand("z", 1),)


def test_a_check_that_fails_may_be_begun_again(qtbot: QtBot, desk: Desk, importing: PaperImporting) -> None:
    importing.fault = FileNotKept()
    host = at(qtbot, desk, "checking")
    again = host.findChild(QPushButton, "check.again")
    assert isinstance(again, QPushButton)
    assert again.isVisibleTo(host)

    importing.fault = None
    again.click()

    assert kinds(host)[0] == "To decide by hand: 1"


def test_rows_that_can_not_be_read_are_told(qtbot: QtBot, desk: Desk, importing: PaperImporting) -> None:
    host = at(qtbot, desk, "checking", doubles=Doubles.BY_HAND)
    importing.fault = FileNotKept()

    found = host.findChild(QListWidget, "kinds")
    assert isinstance(found, QListWidget)
    found.setCurrentRow(2)

    assert "choose the file again" in cells(host, "lines")[0][0]


def test_a_check_is_stopped_by_its_button_and_by_leaving(qtbot: QtBot, tmp_path: Path) -> None:
    jobs, importing = HeldJobs(), PaperImporting()
    desk = replace(desk_of(PaperRegister(), tmp_path, jobs), importing=importing)
    host = at(qtbot, desk, "checking")
    stop = host.findChild(QPushButton, "check.stop")
    assert isinstance(stop, QPushButton)

    stop.click()
    jobs.answer_all()

    assert importing.checked == []
    assert any("Stopped" in each.text() for each in host.findChildren(QLabel))


def test_the_review_counts_what_comes(qtbot: QtBot, desk: Desk) -> None:
    host = at(qtbot, desk, "review")

    assert says(host, "counts") == "1 new case file\n1 appeal\n2 rows to correct and load again"


class LongStore:
    """A store that tells how far it is, and is stopped."""

    def __init__(self, host: list[TaskHost]) -> None:
        self.host = host
        self.seen: list[tuple[bool, int, str]] = []

    def finish(self, _run: Run[Any], _officer: Officer | None, progress: Progress = untold) -> Receipt:
        (host,) = self.host
        progress(0.42)
        bar, cancel = host.findChild(QProgressBar, "task_progress"), host.findChild(QPushButton, "cancel")
        assert isinstance(bar, QProgressBar)
        assert isinstance(cancel, QPushButton)
        self.seen.append((cancel.isEnabled(), bar.value(), cancel.text()))
        cancel.click()
        progress(0.43)
        raise AssertionError("not stopped")

    def undo(self, _run_id: str, _officer: Officer | None) -> None:
        """Not asked here."""

    def record_file(self, letter_id: int, file: str, sha256: str) -> None:
        """Not asked here."""


def test_a_long_finish_is_followed_and_stopped(qtbot: QtBot, desk: Desk) -> None:
    hosts: list[TaskHost] = []
    store = LongStore(hosts)
    host = at(qtbot, replace(desk, finisher=store), "review")
    hosts.append(host)

    host.forward()

    assert store.seen == [(True, 42, "Stop")]
    assert not host.is_busy
    assert host.run.form == "review"
    assert "Stopped" in says(host, "task_state")


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ImportedPage:
    run = start("run-1", TASK, Opening(TODAY, subject=READ))
    page = ImportedPage(desk, run, Receipt(number="1952"))
    qtbot.addWidget(page)
    page.show()
    page.refresh()
    return page


def test_the_receipt_tells_what_came_and_what_did_not(page: ImportedPage) -> None:
    assert says(page, "imported.number") == "1952"
    assert "2 rows to correct" in says(page, "imported.counts")


def test_rows_to_correct_are_saved_where_she_says(
    page: ImportedPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, importing: PaperImporting
) -> None:
    path = tmp_path / "rest.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    save = page.findChild(QPushButton, "save_rest")
    assert isinstance(save, QPushButton)

    save.click()

    assert importing.saved == [path]
    assert "What to correct" in path.read_text(encoding="utf-8")
    assert says(page, "imported.state").startswith("2 rows saved")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    save.click()
    assert len(importing.saved) == 1
    importing.fault = FileNotKept()
    page.save(path)
    assert "kept no more" in says(page, "imported.state")


def test_nothing_to_correct_is_not_saved(qtbot: QtBot, desk: Desk, importing: PaperImporting) -> None:
    importing.found = (ENTERS,)
    page = ImportedPage(desk, start("run-1", TASK, Opening(TODAY, subject=READ)), Receipt(number="1"))
    qtbot.addWidget(page)
    page.refresh()

    save = page.findChild(QPushButton, "save_rest")
    assert isinstance(save, QPushButton)
    assert not save.isVisibleTo(page)


def test_from_the_receipt_there_is_a_way_home_and_a_way_back(page: ImportedPage) -> None:
    asked: list[object] = []
    page.asked.connect(asked.append)

    for name in ("home", "undo"):
        found = page.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        found.click()

    assert asked == [Show("my_day"), Undo("run-1", FILE.name)]
