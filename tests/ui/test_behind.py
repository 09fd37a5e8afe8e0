"""A Finish that takes minutes works on behind the pages, which are read meanwhile; it is seen again when asked for."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.faults import DiskFull
from desktop_app.domain.receipt import Receipt
from desktop_app.ui.asking import Begin
from desktop_app.ui.task_host import TaskHost
from tests.ui.at_window import CONTROL, key
from tests.ui.pages.paper_import import READ
from tests.ui.pages.paper_office import HeldJobs, PaperRegister, desk_of
from tests.ui.test_drafts import Office, office_of


@pytest.fixture
def loading(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Office:
    """An old register is on its way in, and the secretary has gone to a page."""
    jobs = HeldJobs()
    office = office_of(qtbot, qapp, desk_of(PaperRegister(), tmp_path, jobs))
    jobs.answer_all()
    office.window.ask(Begin("import_register", subject=READ))
    office.host._set_busy(True)  # noqa: FBT003, SLF001 — the store takes its time
    key(office.window, Qt.Key.Key_2, CONTROL)
    return office


def behind(office: Office) -> TaskHost:
    host = office.window.shell.behind
    assert host is not None
    return host


def test_pages_are_opened_while_rows_come_in(loading: Office) -> None:
    page = loading.window.shell.page
    key(loading.window, Qt.Key.Key_1, CONTROL)

    assert loading.window.shell.page is not page
    assert behind(loading).is_busy
    assert loading.window.toasts.texts == ("Being saved: реестр 2025.csv · Loading an old register",)


def test_leaving_a_page_stops_nothing(loading: Office) -> None:
    stopped: list[object] = []
    behind(loading).cancelled.connect(stopped.append)

    key(loading.window, Qt.Key.Key_Escape)

    assert stopped == []
    assert behind(loading).is_busy


def test_it_is_seen_again_by_its_news(loading: Office) -> None:
    host = behind(loading)
    loading.window.undo()

    assert loading.host is host
    assert loading.window.toasts.texts == ()


def test_another_task_is_not_begun_meanwhile_and_it_is_seen_why(loading: Office) -> None:
    host = behind(loading)
    key(loading.window, Qt.Key.Key_F2)

    assert loading.host is host


def test_the_page_stays_when_all_has_come_in_and_the_receipt_is_offered(loading: Office) -> None:
    host, page = behind(loading), loading.window.shell.page
    host.finished.emit(host.run, Receipt(number="3"))

    assert (loading.window.shell.task, loading.window.shell.page) == (None, page)
    assert loading.window.toasts.texts == ("Done: Loading an old register · реестр 2025.csv",)
    loading.window.undo()
    assert loading.window.shell.page is not page


def test_what_stands_in_its_way_brings_it_forward(loading: Office) -> None:
    host = behind(loading)
    host._failed(DiskFull())  # noqa: SLF001 — the store's answer

    assert loading.host is host
    assert not host.is_busy


def test_closing_the_window_lets_it_wait(loading: Office) -> None:
    loading.window.put_aside()

    assert loading.window.shell.task is None
    assert len(loading.window.inbox.runs) == 1


def test_a_moment_is_waited_for(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    jobs = HeldJobs()
    office = office_of(qtbot, qapp, desk_of(PaperRegister(), tmp_path, jobs))
    jobs.answer_all()
    office.window.ask(Begin("register_appeal"))
    host = office.host
    host._set_busy(True)  # noqa: FBT003, SLF001 — as above

    key(office.window, Qt.Key.Key_2, CONTROL)

    assert office.host is host
