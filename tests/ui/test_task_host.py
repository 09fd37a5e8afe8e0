"""A run on the screen: moving, pausing, cancelling, finishing."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.appeal import Channel
from desktop_app.domain.citizen import ApplicantKind
from desktop_app.domain.faults import DiskFull
from desktop_app.domain.officer import Officer
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Problem
from desktop_app.domain.safekeeping import Progress, untold
from desktop_app.flow.recovery import Copy
from desktop_app.flow.run import NotReady, Run
from desktop_app.ui.desk import Desk
from desktop_app.ui.style import ems
from desktop_app.ui.task_bar import TaskBar
from desktop_app.ui.task_host import TaskHost
from desktop_app.ui.widgets.key_cap import KeyCap
from desktop_app.ui.widgets.step_list import StepList
from tests.stand_ins import THURSDAY
from tests.ui.pages.paper_office import ORLOVA, HeldJobs, PaperRegister, desk_of
from tests.ui.test_screen import a_run, note, on_screen

DONE = Receipt(number="К-119/26")


class PaperStore:
    """Finishes as it is told to."""

    def __init__(self, answer: Receipt | Exception) -> None:
        self.answer = answer
        self.finished: list[tuple[Run[Any], Officer | None]] = []

    def finish(self, run: Run[Any], officer: Officer | None, progress: Progress = untold) -> Receipt:
        progress(1)
        self.finished.append((run, officer))
        if isinstance(self.answer, Exception):
            raise self.answer
        return self.answer

    def undo(self, run_id: str, _officer: Officer | None) -> Copy | None:
        if isinstance(self.answer, Exception):
            raise self.answer
        undone = next((run for run, _ in self.finished if run.id == run_id), None)
        return Copy(replace(undone, id=f"again-{run_id}"), THURSDAY, instead_of=run_id) if undone else None

    def record_file(self, letter_id: int, file: str, sha256: str) -> None:
        raise AssertionError(letter_id, file, sha256)


def desk_with(store: PaperStore, folder: Path, jobs: HeldJobs | None = None) -> Desk:
    """The desk of an office whose finishing is the store's."""
    return replace(desk_of(PaperRegister(), folder, jobs), finisher=store)


def button(host: TaskHost, name: str) -> QPushButton:
    found = host.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found


def state(host: TaskHost) -> str:
    found = host.findChild(QWidget, "task_state")
    return found.text()  # type: ignore[union-attr, no-any-return]  # a label


@pytest.mark.parametrize(("width", "tone", "told"), [(36, "muted", True), (32, "muted", False), (32, "warning", True)])
def test_in_a_narrow_bar_the_time_of_the_copy_gives_way_to_the_buttons_and_a_warning_does_not(
    qtbot: QtBot, width: int, tone: str, *, told: bool
) -> None:
    window, bar = QWidget(), TaskBar()
    qtbot.addWidget(window)
    bar.setParent(window)
    bar.show_way(leads_back=True, is_finish=False)
    bar.tell_of_copy("Copy saved at 12:03:05", tone)
    bar.resize(ems(width), bar.height())
    window.show()

    found = bar.findChild(QLabel, "copy_state")
    assert isinstance(found, QLabel)
    assert bool(found.text()) == told


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_with(PaperStore(DONE), tmp_path)


def test_next_and_back_walk_the_path_and_keep_what_was_typed(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run(typed="кузнецов пётр"))
    button(host, "next").click()
    assert host.run.form == "new_case_file"
    button(host, "back").click()
    assert (host.run.form, host.run.draft.surname) == ("applicant", "Кузнецов")


def test_the_first_step_has_nothing_before_it(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run())
    assert not button(host, "back").isEnabled()


def test_the_left_column_shows_what_is_done_and_leads_there(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run("appeal", typed="кузнецов"))
    assert button(host, "step.applicant").accessibleName() == "Applicant, done"
    assert button(host, "step.appeal").accessibleName() == "Appeal, this step"
    assert button(host, "step.review").accessibleName() == "Review, to come"
    button(host, "step.applicant").click()
    assert host.run.form == "applicant"


def test_a_step_ahead_is_reached_only_over_steps_that_are_right(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run(typed="кузнецов пётр владимирович"))
    button(host, "step.review").click()
    assert host.run.form == "appeal"
    assert note(host, "substance") == "Fill this in to go on"


def test_another_answer_changes_the_steps_in_the_column(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run())
    assert host.findChild(QPushButton, "step.new_case_file") is not None
    host.step_screen.entered.emit("applicant", ApplicantKind.ANONYMOUS)
    names = [each.objectName() for each in host.findChildren(QPushButton) if each.property("part") == "step"]
    assert "step.new_case_file" not in [name for name in names if button(host, name).isVisibleTo(host)]


def test_pause_and_cancel_give_the_run_away_with_what_was_typed(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run("appeal"))
    host.step_screen.form.substance.insertPlainText("Нет отопления")
    given: list[Run[Any]] = []
    host.paused.connect(given.append)
    host.cancelled.connect(given.append)
    button(host, "pause").click()
    button(host, "cancel").click()
    assert [run.draft.substance for run in given] == ["Нет отопления"] * 2


def at_review() -> Run[Any]:
    return a_run(
        "review", "кузнецов пётр владимирович", channel=Channel.POST, substance="Течёт крыша", responsible_id=1
    )


def test_finish_writes_in_the_name_of_the_officer_at_the_desk(qtbot: QtBot, tmp_path: Path) -> None:
    store = PaperStore(DONE)
    host = on_screen(qtbot, desk_with(store, tmp_path), at_review())
    finished: list[tuple[Run[Any], Receipt]] = []
    host.finished.connect(lambda run, receipt: finished.append((run, receipt)))
    assert button(host, "next").text() == "Finish"
    button(host, "next").click()
    assert finished == [(host.run, DONE)]
    assert store.finished == [(host.run, ORLOVA)]


def test_while_it_is_saved_nothing_can_be_pressed_twice(qtbot: QtBot, tmp_path: Path) -> None:
    jobs = HeldJobs()
    store = PaperStore(DONE)
    host = on_screen(qtbot, desk_with(store, tmp_path, jobs), at_review())
    jobs.answer_all()
    host.forward()
    assert state(host) == "Saving…"
    assert not button(host, "next").isEnabled()
    host.forward()
    host.cancel()
    jobs.answer_all()
    assert len(store.finished) == 1
    assert state(host) == ""


def test_a_failed_finish_leaves_the_run_where_it_was_and_says_why(qtbot: QtBot, tmp_path: Path) -> None:
    host = on_screen(qtbot, desk_with(PaperStore(DiskFull()), tmp_path), at_review())
    before = host.run
    host.forward()
    assert host.run == before
    assert "no room left on the disk" in state(host)
    assert button(host, "next").isEnabled()


def test_what_the_store_finds_wrong_is_shown_on_its_step(qtbot: QtBot, tmp_path: Path) -> None:
    stop = NotReady("responsible", {"responsible_id": Problem.REQUIRED})
    host = on_screen(qtbot, desk_with(PaperStore(stop), tmp_path), at_review())
    host.forward()
    assert host.run.form == "responsible"
    assert note(host, "responsible_id") == "Choose to go on"


def test_whom_the_task_is_about_stands_over_its_steps(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run(surname="Кузнецов", name="Пётр"))
    steps = host.findChild(StepList)
    assert isinstance(steps, StepList)
    subject = steps.subject

    assert (subject.isVisible(), subject.text()) == (True, host.run.label)
    assert "Кузнецов" in subject.text()


def test_a_long_word_of_the_bar_leaves_its_keys_as_they_are(qtbot: QtBot, desk: Desk) -> None:
    host = on_screen(qtbot, desk, a_run())
    caps = host.findChildren(KeyCap)
    before = [cap.height() for cap in caps]
    bar = host.findChild(TaskBar)
    assert isinstance(bar, TaskBar)
    bar.tell("Somebody else has done it meanwhile, nothing is written, all that was typed stays here. " * 3, "problem")
    QApplication.processEvents()

    assert before == [cap.height() for cap in caps]
    assert bar.height() > max(before) * 2
