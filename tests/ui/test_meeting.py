"""Somebody was quicker: the secretary sees both answers, says which holds, and finishes again."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.faults import StoreBusy
from desktop_app.domain.officer import Officer
from desktop_app.domain.ports import Conflict
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.safekeeping import Progress, untold
from desktop_app.flow.merging import Twin
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening, Task
from desktop_app.tasks import TASKS, correct_case_file, register_appeal
from desktop_app.ui.screens.meeting import MeetingScreen
from desktop_app.ui.screens.review_line import ReviewLine
from desktop_app.ui.screens.told import Told
from desktop_app.ui.task_host import TaskHost
from tests.ui.pages.paper_office import KUZNETSOV, TODAY, PaperRegister, a_busy_office, desk_of
from tests.ui.test_task_host import PaperStore, state


class OtherWasQuicker(PaperStore):
    """Refuses once, then finishes."""

    def __init__(self, refusal: Exception) -> None:
        super().__init__(Receipt("ЛД-000123"))
        self.refusals = [refusal]

    def finish(self, run: Run[Any], officer: Officer | None, progress: Progress = untold) -> Receipt:
        if self.refusals:
            raise self.refusals.pop()
        return super().finish(run, officer, progress)


class Met:
    """A correction of Kuznetsov's case file, finished while the register has another one."""

    def __init__(self, qtbot: QtBot, folder: Path, stored: CaseFile | None, **mine: Any) -> None:
        register: PaperRegister = a_busy_office()
        register.case_file_values.pop(KUZNETSOV.id)
        if stored is not None:
            register.case_file_values[KUZNETSOV.id] = stored
        self.store = OtherWasQuicker(Conflict())
        run = start("run-1", correct_case_file.TASK, Opening(TODAY, subject=KUZNETSOV))
        for name, value in mine.items():
            run = run.enter(name, value, TODAY)
        self.host = TaskHost(
            replace(desk_of(register, folder), finisher=self.store), replace(run, form=run.path[-1].form)
        )
        qtbot.addWidget(self.host)
        self.host.show()
        self.host.forward()
        QApplication.processEvents()

    @property
    def question(self) -> MeetingScreen | None:
        found = [each for each in self.host.findChildren(MeetingScreen) if each.isVisible()]
        return found[0] if found else None

    def press(self, name: str) -> None:
        assert self.question is not None
        (line,) = self.question.findChildren(ReviewLine, f"review.{name}")
        line.click()

    @property
    def finished(self) -> list[Any]:
        return [run.draft for run, _ in self.store.finished]


CORRECTED = replace(KUZNETSOV, email="other@example.ru", dative="Кузнецову П. В.", version=9)


def test_the_answer_that_the_secretary_chose_is_finished(qtbot: QtBot, tmp_path: Path) -> None:
    met = Met(qtbot, tmp_path, CORRECTED, email="mine@example.ru")
    met.press("email.theirs")
    met.host.forward()
    assert met.question is None
    assert met.finished == []

    met.host.forward()
    (draft,) = met.finished
    assert (draft.email, draft.dative, draft.before) == ("other@example.ru", "Кузнецову П. В.", CORRECTED)


def test_mine_can_hold_too(qtbot: QtBot, tmp_path: Path) -> None:
    met = Met(qtbot, tmp_path, CORRECTED, email="mine@example.ru")
    met.press("email.theirs")
    met.press("email.mine")
    met.host.forward()
    met.host.forward()

    assert met.finished[0].email == "mine@example.ru"


def test_nothing_goes_on_before_all_is_chosen(qtbot: QtBot, tmp_path: Path) -> None:
    met = Met(qtbot, tmp_path, CORRECTED, email="mine@example.ru")
    met.host.forward()

    assert met.question is not None
    assert met.question.open_choice == "email"
    assert met.finished == []


def test_back_leaves_the_question_and_keeps_what_was_typed(qtbot: QtBot, tmp_path: Path) -> None:
    met = Met(qtbot, tmp_path, CORRECTED, email="mine@example.ru")
    met.host.back()

    assert met.question is None
    assert met.host.run.draft.email == "mine@example.ru"
    assert met.host.run.draft.before == KUZNETSOV


def test_where_nothing_differs_it_is_finished_without_a_question(qtbot: QtBot, tmp_path: Path) -> None:
    met = Met(qtbot, tmp_path, replace(KUZNETSOV, version=9), email="mine@example.ru")

    assert met.question is None
    assert met.finished[0].before.version == 9


@pytest.mark.parametrize("stored", [None, replace(KUZNETSOV, annulled=True, version=9)])
def test_what_is_no_more_is_told(qtbot: QtBot, tmp_path: Path, stored: CaseFile | None) -> None:
    met = Met(qtbot, tmp_path, stored, email="mine@example.ru")

    assert met.question is None
    assert "done or annulled meanwhile" in state(met.host)
    assert met.finished == []


@pytest.mark.parametrize(("answer", "expected"), [("theirs", "attached"), ("mine", "apart")])
def test_a_case_file_opened_meanwhile_is_attached_to_or_not(
    qtbot: QtBot, tmp_path: Path, answer: str, expected: str
) -> None:
    run = start("run-1", register_appeal.TASK, Opening(TODAY, typed="кузнецов"))
    attached, apart = (replace(run.draft, surname=surname) for surname in ("attached", "apart"))
    store = OtherWasQuicker(Twin(KUZNETSOV, attached, apart))
    met = Met.__new__(Met)
    met.store = store
    met.host = TaskHost(replace(desk_of(a_busy_office(), tmp_path), finisher=store), run)
    qtbot.addWidget(met.host)
    met.host.show()
    met.host._failed(store.refusals.pop())  # noqa: SLF001 — as the job answers
    met.press(f"which.{answer}")
    met.host.forward()

    assert met.host.run.draft.surname == expected
    assert met.host.run.is_last


KEPT = replace(KUZNETSOV, id=7, number="ЛД-000007", surname="Кузнецовский", version=4)
GIVEN_UP = replace(KUZNETSOV, annulled=True, merged_into_id=KEPT.id, version=2)


def waiting(qtbot: QtBot, folder: Path, stored: CaseFile | None, **mine: Any) -> TaskHost:
    """A correction of Kuznetsov's case file that has waited, on the screen again, at its second step."""
    register = a_busy_office()
    register.case_file_values = {KEPT.id: KEPT} if stored is None else {KUZNETSOV.id: stored, KEPT.id: KEPT}
    run = start("run-1", correct_case_file.TASK, Opening(TODAY, subject=KUZNETSOV))
    for name, value in mine.items():
        run = run.enter(name, value, TODAY)
    host = TaskHost(desk_of(register, folder), replace(run, form="contacts"))
    qtbot.addWidget(host)
    host.show()
    host.go_on()
    QApplication.processEvents()
    return host


def asked_of(host: TaskHost) -> MeetingScreen | None:
    return next((each for each in host.findChildren(MeetingScreen) if each.isVisible()), None)


def test_work_that_has_waited_goes_on_in_the_case_file_that_its_own_was_merged_into(
    qtbot: QtBot, tmp_path: Path
) -> None:
    host = waiting(qtbot, tmp_path, GIVEN_UP, email="mine@example.ru")
    question = asked_of(host)
    assert question is not None
    assert "ЛД-000123 was merged into ЛД-000007" in question.accessibleName()
    host.forward()

    assert asked_of(host) is None
    assert host.run.form == "contacts"
    assert (host.run.draft.before, host.run.draft.surname) == (KEPT, "Кузнецовский")
    assert host.run.draft.email == "mine@example.ru"


def test_answers_of_both_are_asked_about_first(qtbot: QtBot, tmp_path: Path) -> None:
    host = waiting(qtbot, tmp_path, GIVEN_UP, surname="Кузнечиков")
    question = asked_of(host)
    assert question is not None
    (line,) = question.findChildren(ReviewLine, "review.surname.theirs")
    line.click()
    host.forward()

    assert host.run.draft.surname == "Кузнецовский"


def test_work_whose_case_file_is_its_own_yet_just_goes_on(qtbot: QtBot, tmp_path: Path) -> None:
    host = waiting(qtbot, tmp_path, replace(KUZNETSOV, email="other@example.ru", version=9))

    assert asked_of(host) is None
    assert state(host) == ""


@pytest.mark.parametrize("stored", [None, replace(KUZNETSOV, annulled=True, version=9)])
def test_work_about_what_is_no_more_says_so_before_another_word_is_typed(
    qtbot: QtBot, tmp_path: Path, stored: CaseFile | None
) -> None:
    host = waiting(qtbot, tmp_path, stored, email="mine@example.ru")

    assert asked_of(host) is None
    assert "done or annulled meanwhile" in state(host)
    assert host.run.draft.email == "mine@example.ru"


def test_a_register_that_can_not_be_read_then_is_no_reason_to_stop(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.fault = StoreBusy()
    host = TaskHost(
        desk_of(register, tmp_path), start("run", correct_case_file.TASK, Opening(TODAY, subject=KUZNETSOV))
    )
    qtbot.addWidget(host)
    host.go_on()

    assert asked_of(host) is None


def refused(qtbot: QtBot, folder: Path, register: PaperRegister) -> tuple[TaskHost, OtherWasQuicker]:
    """A correction of Kuznetsov's case file whose Finish another one has come before."""
    store = OtherWasQuicker(Conflict())
    run = start("run-1", correct_case_file.TASK, Opening(TODAY, subject=KUZNETSOV))
    host = TaskHost(replace(desk_of(register, folder), finisher=store), replace(run, form="review"))
    qtbot.addWidget(host)
    host.show()
    host.forward()
    QApplication.processEvents()
    return host, store


def test_at_the_finish_it_is_said_too_also_when_nothing_differs(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    same = replace(KEPT, surname=KUZNETSOV.surname)
    register.case_file_values = {KUZNETSOV.id: replace(GIVEN_UP, merged_into_id=same.id), same.id: same}
    host, store = refused(qtbot, tmp_path, register)
    question = asked_of(host)
    assert question is not None
    assert "was merged into ЛД-000007" in question.accessibleName()
    host.forward()
    host.forward()

    assert [finished.draft.before for finished, _ in store.finished] == [same]


def test_a_refusal_for_another_reason_is_told_as_it_is(qtbot: QtBot, tmp_path: Path) -> None:
    register = a_busy_office()
    register.case_file_values = {KUZNETSOV.id: KUZNETSOV}
    host, store = refused(qtbot, tmp_path, register)

    assert asked_of(host) is None
    assert store.finished == []


@pytest.mark.parametrize("task", TASKS, ids=[task.name for task in TASKS])
def test_whatever_clashes_in_a_task_has_a_title(qtbot: QtBot, tmp_path: Path, task: Task[Any]) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    told = Told(desk_of(a_busy_office(), tmp_path), task, parent)
    asked = {name for step in task.steps for name in step.fields}

    titles = {name: title for step in task.steps for name, title in told.titles(step).items()}
    assert set(titles) == asked
    assert all(titles.values())
