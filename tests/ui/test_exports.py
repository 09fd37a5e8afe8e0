"""Lists go to files: chosen in the system's dialog, written behind the screen, followed, stopped, told of."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.lists import selection_of
from desktop_app.domain.ports import AppealFilter
from desktop_app.reports.tables import Cell, Heading
from desktop_app.ui import table_sources
from desktop_app.ui.desk import Desk
from desktop_app.ui.export_traces import sweep
from desktop_app.ui.exports import MOMENT_MS, Exports, Source
from desktop_app.ui.jobs import ThreadJobs
from desktop_app.ui.widgets.toast import Toasts
from tests.reports.test_tables import read_csv, read_xlsx
from tests.ui.pages.held_jobs import InlineJobs
from tests.ui.pages.paper_office import HeldJobs, a_busy_office, desk_of
from tests.ui.pages.test_appeal import NOTICE

EXCEL, CSV = "Excel workbook (*.xlsx)", "Table in text, CSV (*.csv)"


class Front:
    """A window that saves lists, and the dialog that is answered."""

    def __init__(self, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, desk: Desk) -> None:
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(800, 600)
        window.show()
        self.toasts = Toasts(window)
        self.exports = Exports(desk, self.toasts, window)
        self.desk = desk
        self.proposed = ""
        self.answer = ("", "")
        self.opened: list[str] = []
        monkeypatch.setattr(QFileDialog, "getSaveFileName", self._choose)
        monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: self.opened.append(QUrl(url).fileName()))

    def save(self, target: Path, source: Source | None = None, kind: str = EXCEL) -> None:
        self.answer = (str(target), kind)
        self.exports.begin(source or table_sources.appeals(self.desk, selection_of(AppealFilter.ALL)))

    def _choose(self, _window: QWidget, _title: str, proposed: str, _kinds: str) -> tuple[str, str]:
        self.proposed = proposed
        return self.answer


@pytest.fixture
def front(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Front:
    register = a_busy_office()
    register.letters = [NOTICE]
    return Front(qtbot, monkeypatch, desk_of(register, tmp_path))


def test_a_list_becomes_a_workbook(front: Front, tmp_path: Path) -> None:
    front.save(tmp_path / "list.xlsx")

    rows = read_xlsx(tmp_path / "list.xlsx")
    assert len(rows) == 6
    assert rows[0][0] == ("s", "Number")
    assert front.toasts.texts == ("Saved: list.xlsx, 5 rows",)


def test_the_name_that_is_proposed_is_nobodys(front: Front, tmp_path: Path) -> None:
    front.save(tmp_path / "list.xlsx")

    assert front.proposed == "Appeals 15.01.2026.xlsx"


@pytest.mark.parametrize(("typed", "kind", "made"), [("list", CSV, "list.csv"), ("list", EXCEL, "list.xlsx")])
def test_a_name_without_an_ending_gets_that_of_its_kind(
    front: Front, tmp_path: Path, typed: str, kind: str, made: str
) -> None:
    front.save(tmp_path / typed, kind=kind)

    assert (tmp_path / made).exists()


def test_the_ending_that_was_typed_decides(front: Front, tmp_path: Path) -> None:
    front.save(tmp_path / "list.csv", kind=EXCEL)

    assert len(read_csv(tmp_path / "list.csv")) == 6


def test_who_thinks_better_of_it_gets_no_file(front: Front) -> None:
    front.exports.begin(table_sources.case_files(front.desk))

    assert front.toasts.texts == ()


def test_the_lists_of_case_files_and_letters_are_saved_too(front: Front, tmp_path: Path) -> None:
    front.save(tmp_path / "people.csv", table_sources.case_files(front.desk))
    front.save(tmp_path / "letters.csv", table_sources.outgoing(front.desk, "214", lists=False))

    assert read_csv(tmp_path / "people.csv")[1][:2] == ["ЛД-000123", "Кузнецов Пётр Владимирович"]
    assert read_csv(tmp_path / "letters.csv")[1][:2] == ["214-исх", "15.01.2026"]


def test_the_file_is_opened_from_the_news(front: Front, tmp_path: Path) -> None:
    front.save(tmp_path / "list.xlsx")
    assert front.toasts.newest is not None
    front.toasts.newest.act()

    assert front.opened == ["list.xlsx"]


def test_a_folder_that_is_not_there_is_told_of(front: Front, tmp_path: Path) -> None:
    front.save(tmp_path / "gone" / "list.xlsx")

    assert front.toasts.texts == ("list.xlsx: The folder is not there any more. Choose another one.",)


def test_a_folder_that_may_not_be_written_is_told_of(
    front: Front, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_options: object) -> None:
        raise PermissionError

    monkeypatch.setattr("desktop_app.reports.tables.TemporaryDirectory", refuse)
    front.save(tmp_path / "list.xlsx")

    assert front.toasts.texts == ("list.xlsx: Nothing may be written there. Choose another folder, or another name.",)


class Endless(Sequence[int]):
    """The ids of so many rows."""

    def __init__(self, count: int) -> None:
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, at: object) -> "range":  # type: ignore[override]  # only parts are asked for
        assert isinstance(at, slice)
        return range(*at.indices(self._count))


def rows_of(ids: Sequence[int]) -> Iterable[tuple[Cell, ...]]:
    return ((f"К-{at}/26",) for at in ids)


def long_list(count: int) -> Source:
    return Source("Appeals", (Heading("Number"),), lambda: Endless(count), rows_of)


def test_a_sheet_that_is_too_short_leads_to_csv(front: Front, tmp_path: Path) -> None:
    front.save(tmp_path / "list.xlsx", long_list(1_100_000))

    assert front.toasts.texts[0].startswith("list.xlsx: A workbook has room for")


@pytest.fixture
def behind(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Front]:
    """The same, with work that is done in threads of its own."""
    jobs = ThreadJobs()
    front = Front(qtbot, monkeypatch, replace(desk_of(a_busy_office(), tmp_path), jobs=jobs))
    yield front
    front.exports.stop()
    jobs.close({})


def test_what_takes_long_is_followed_and_can_be_stopped(behind: Front, tmp_path: Path, qtbot: QtBot) -> None:
    behind.save(tmp_path / "list.csv", long_list(50_000_000))
    qtbot.waitUntil(lambda: bool(behind.toasts.texts), timeout=20 * MOMENT_MS)
    assert behind.toasts.texts[0].startswith("Saving list.csv: ")
    assert behind.toasts.newest is not None
    behind.toasts.newest.act()

    qtbot.waitUntil(lambda: "Stopped" in " ".join(behind.toasts.texts), timeout=20 * MOMENT_MS)
    assert not (tmp_path / "list.csv").exists()
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith(".reception")] == []


def test_the_share_that_is_done_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    jobs = HeldJobs()
    front = Front(qtbot, monkeypatch, desk_of(a_busy_office(), tmp_path, jobs))
    front.save(tmp_path / "list.csv", long_list(3))
    export = front.exports.findChild(type(front.exports._running[0]))  # noqa: SLF001 — the file that is being written
    assert export is not None
    export.moment.timeout.emit()
    assert front.toasts.texts == ("Saving list.csv: 0 %",)
    export.progressed.emit(export, 0.5)
    assert front.toasts.texts == ("Saving list.csv: 50 %",)

    jobs.answer_all()
    assert front.toasts.texts == ("Saved: list.csv, 3 rows",)


def test_a_folder_is_remembered_while_a_file_is_written_there(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    jobs = HeldJobs()
    front = Front(qtbot, monkeypatch, desk_of(a_busy_office(), tmp_path, jobs))
    left = tmp_path / ".reception-left"
    left.mkdir()
    front.save(tmp_path / "list.csv", long_list(3))

    killed = replace(front.desk, jobs=InlineJobs())
    sweep(killed)
    assert not left.exists()

    left.mkdir()
    front.save(tmp_path / "list.csv", long_list(3))
    jobs.answer_all()
    sweep(killed)
    assert left.exists()
