"""A run that is cancelled goes, and can be had back; one that is finished leaves nothing; each is measured."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.faults import DiskFull
from desktop_app.domain.measures import Happening
from desktop_app.domain.receipt import Receipt
from desktop_app.flow.recovery import Place
from desktop_app.ui.desk import Desk
from tests.ui.at_window import CONTROL, SHIFT, button, key, opened, registering, task
from tests.ui.pages.paper_office import HeldJobs, PaperMeasures, PaperRegister, desk_of
from tests.ui.test_drafts import Office, office_of, typed
from tests.ui.test_task_host import PaperStore

SURNAME = Place("surname", 8)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_of(PaperRegister(), tmp_path)


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Office:
    return office_of(qtbot, qapp, desk)


# Cancel and finish


def test_a_cancelled_run_leaves_no_trace_when_its_minute_is_over(office: Office) -> None:
    registering(office.window, "кузнецов")
    key(office.window, Qt.Key.Key_Escape)
    assert list(office.copies.files) == ["id-1"]
    office.expire()
    assert office.copies.files == {}
    assert office.window.inbox.runs == ()


def test_a_cancelled_run_leaves_no_trace_when_the_program_ends(office: Office) -> None:
    registering(office.window, "кузнецов")
    key(office.window, Qt.Key.Key_Escape)
    office.window.drafts.last_work()()
    assert office.copies.files == {}


def test_two_cancelled_runs_of_one_name_both_go(office: Office) -> None:
    for _ in range(2):
        registering(office.window, "кузнецов")
        key(office.window, Qt.Key.Key_Escape)
    office.expire()
    office.expire()
    assert office.copies.files == {}


def test_a_cancelled_run_that_was_brought_back_stays_after_the_minute(office: Office) -> None:
    registering(office.window, "кузнецов")
    key(office.window, Qt.Key.Key_Escape)
    office.press("Bring back")
    assert office.host.run.draft.surname == "Кузнецов"
    office.window.drafts.forget("id-1")
    assert list(office.copies.files) == ["id-1"]


def resumed_and_changed(office: Office) -> None:
    """Kuznetsov was paused; taken up again he became Kuznetsova."""
    registering(office.window, "кузнецов")
    key(office.window, Qt.Key.Key_P, CONTROL | SHIFT)
    office.clock.pass_by(minutes=5)
    key(office.window, Qt.Key.Key_Tab, CONTROL)
    typed("а")


def test_cancel_of_a_resumed_run_returns_to_its_last_pause(office: Office) -> None:
    resumed_and_changed(office)
    key(office.window, Qt.Key.Key_Escape)
    assert [run.draft.surname for run in office.window.inbox.runs] == ["Кузнецов"]
    assert office.surnames() == {"id-1": "Кузнецов"}
    assert office.window.toasts.texts[-1] == "Cancelled: Кузнецова. It waits as it was paused, at 10:30"


def test_what_was_typed_since_the_pause_can_be_had_back(office: Office) -> None:
    resumed_and_changed(office)
    key(office.window, Qt.Key.Key_Escape)
    office.press("Bring back")
    assert office.host.run.draft.surname == "Кузнецова"
    assert not office.window.inbox.runs
    assert office.surnames() == {"id-1": "Кузнецова"}
    key(office.window, Qt.Key.Key_Escape)
    assert [run.draft.surname for run in office.window.inbox.runs] == ["Кузнецов"]


def test_a_resumed_run_can_be_let_go_altogether_and_that_be_taken_back(office: Office) -> None:
    resumed_and_changed(office)
    key(office.window, Qt.Key.Key_Escape)
    office.press("Discard", at=1)
    assert office.window.inbox.runs == ()
    assert office.window.toasts.texts[-1] == "Discarded: Кузнецова"
    office.press("Bring back")
    assert office.host.run.draft.surname == "Кузнецова"

    key(office.window, Qt.Key.Key_Escape)
    office.press("Discard", at=1)
    office.expire()
    assert office.copies.files == {}


def test_a_run_that_goes_on_can_not_be_overwritten_by_an_old_offer(office: Office) -> None:
    resumed_and_changed(office)
    cancelled = office.window.drafts.cancel()
    office.window.shell.close_task()
    button(office.window, "paused.id-1").click()
    assert not office.window.drafts.take_back(cancelled)
    assert not office.window.drafts.discard(cancelled)


def test_a_finished_run_has_no_copy_any_more(qtbot: QtBot, qapp: QApplication, desk: Desk) -> None:
    office = office_of(qtbot, qapp, replace(desk, finisher=PaperStore(Receipt(number="К-119/26", appeal_id=118))))
    registering(office.window, "кузнецов")
    office.host.finished.emit(office.host.run, Receipt(number="К-119/26", appeal_id=118))
    assert office.copies.files == {}


def test_a_run_that_is_being_finished_can_not_be_put_aside(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    jobs = HeldJobs()
    office = office_of(qtbot, qapp, desk_of(PaperRegister(), tmp_path, jobs))
    jobs.answer_all()
    registering(office.window, "кузнецов")
    office.host._set_busy(True)  # noqa: FBT003, SLF001 — the store takes its time
    for combination in (Qt.Key.Key_1, Qt.Key.Key_2):
        key(office.window, combination, CONTROL)
    key(office.window, Qt.Key.Key_F2)
    assert office.window.inbox.runs == ()
    assert office.host.run.draft.surname == "Кузнецов"


# Language and theme


def test_another_language_goes_on_saving_the_same_run(office: Office) -> None:
    resumed_and_changed(office)
    saved = len(office.measures.noted)
    office.window._rebuild()  # noqa: SLF001 — what another language or theme calls
    typed("х")
    office.wait_for_the_copy()
    assert office.surnames() == {"id-1": "Кузнецовах"}
    assert len(office.measures.noted) == saved
    key(office.window, Qt.Key.Key_Escape)
    assert office.surnames() == {"id-1": "Кузнецов"}


# Measures


def test_each_step_pause_and_end_of_a_task_is_noted_with_its_time(office: Office) -> None:
    from desktop_app.tasks.register_appeal.draft import Decision  # noqa: PLC0415

    registering(office.window, "кузнецов")
    office.clock.pass_by(seconds=40)
    office.host.step_screen.enter("decision", Decision.NO)
    office.host.forward()
    office.clock.pass_by(seconds=20)
    key(office.window, Qt.Key.Key_P, CONTROL | SHIFT)
    office.clock.pass_by(hours=1)
    key(office.window, Qt.Key.Key_Tab, CONTROL)
    office.clock.pass_by(seconds=-3)
    key(office.window, Qt.Key.Key_Escape)
    noted = [(each.happening, each.form, each.seconds) for each in office.measures.noted]
    assert noted == [
        (Happening.BEGUN, "applicant", 0),
        (Happening.STEPPED, "applicant", 40),
        (Happening.PAUSED, "new_case_file", 20),
        (Happening.RESUMED, "new_case_file", 0),
        (Happening.CANCELLED, "new_case_file", 0),
    ]
    assert not any("Кузнецов" in str(each) for each in office.measures.noted)


def test_a_journal_that_can_not_be_written_hinders_no_task(
    qtbot: QtBot, qapp: QApplication, desk: Desk, caplog: pytest.LogCaptureFixture
) -> None:
    class Refusing(PaperMeasures):
        def note(self, _measure: object) -> None:
            raise DiskFull

    window = opened(qtbot, qapp, replace(desk, measures=Refusing()))
    registering(window, "кузнецов")
    assert task(window) is not None
    assert "a measure was not noted: DiskFull" in caplog.text
