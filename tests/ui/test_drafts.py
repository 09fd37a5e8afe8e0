"""Nothing typed is lost: the secretary pauses, cancels, closes, is cut off, and finds everything again."""

from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.actions import Dossier
from desktop_app.domain.faults import DiskFull, StoreDamaged, StoreUnreachable
from desktop_app.flow.recovery import Copy, Kept, Leftover, Place
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from desktop_app.tasks import close, extend
from desktop_app.ui.desk import Desk
from desktop_app.ui.drafts import SOON_MS
from desktop_app.ui.task_host import TaskHost
from desktop_app.ui.widgets.toast import MINUTE_MS
from desktop_app.ui.window import Window
from tests.stand_ins import THURSDAY, FixedClock
from tests.ui.at_window import CONTROL, SHIFT, button, focused, key, opened, registering, task
from tests.ui.pages.paper_office import (
    HEATING,
    KUZNETSOV,
    TODAY,
    HeldJobs,
    PaperCopies,
    PaperMeasures,
    PaperRegister,
    desk_of,
    type_text,
)
from tests.ui.test_screen import a_run

SURNAME = Place("surname", 8)


@dataclass
class Office:
    """A window, and what lies behind it."""

    window: Window
    copies: PaperCopies
    measures: PaperMeasures
    clock: FixedClock

    @property
    def host(self) -> TaskHost:
        """The task on the screen."""
        host = task(self.window)
        assert host is not None
        return host

    def wait_for_the_copy(self) -> None:
        """Let the time go by after which unsaved typing is written."""
        self.window.drafts._soon.timeout.emit()  # noqa: SLF001 — the timer runs out without waiting

    def surnames(self) -> dict[str, str]:
        """What lies on the disk: surnames by run."""
        return {run_id: copy.run.draft.surname for run_id, copy in self.copies.files.items()}

    def press(self, name: str, at: int = 0) -> None:
        """Press a button of the newest news."""
        newest = self.window.toasts.newest
        assert newest is not None
        assert newest.buttons[at].text() == name
        newest.buttons[at].click()

    def expire(self) -> None:
        """Let the minute of the newest news go by."""
        newest = self.window.toasts.newest
        assert newest is not None
        assert newest.timer.interval() == MINUTE_MS
        newest.timer.timeout.emit()


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return desk_of(PaperRegister(), tmp_path)


def office_of(qtbot: QtBot, qapp: QApplication, desk: Desk, copies: PaperCopies | None = None) -> Office:
    """The office of a desk, its window open."""
    copies, measures, clock = copies or PaperCopies(), PaperMeasures(), FixedClock(THURSDAY)
    window = opened(qtbot, qapp, replace(desk, copies=copies, measures=measures, clock=clock))
    return Office(window, copies, measures, clock)


@pytest.fixture
def office(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Office:
    return office_of(qtbot, qapp, desk)


def copy_of(run_id: str, typed: str = "кузнецов", place: Place = SURNAME) -> Copy:
    return Copy(replace(a_run(typed=typed), id=run_id), THURSDAY, place)


def typed(text: str) -> None:
    """Type where the cursor is."""
    widget = QApplication.focusWidget()
    assert widget is not None
    type_text(widget, text)


def text_of(widget: QWidget, name: str) -> str:
    found = widget.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found.text()


# Writing


def test_a_run_is_on_the_disk_from_its_beginning_and_at_each_step(office: Office) -> None:
    registering(office.window, "кузнецов")
    assert list(office.copies.files) == ["id-1"]
    from desktop_app.tasks.register_appeal.draft import Decision  # noqa: PLC0415

    office.host.step_screen.enter("decision", Decision.NO)
    office.host.forward()
    assert office.copies.files["id-1"].run.form == "new_case_file"


def test_typing_is_on_the_disk_within_a_second_and_the_timer_is_not_begun_anew_by_each_key(office: Office) -> None:
    assert SOON_MS <= 750
    registering(office.window, "к")
    timer = office.window.drafts._soon  # noqa: SLF001 — the promise of a second hangs on it
    assert timer.isActive()
    assert timer.isSingleShot()
    timer.setInterval(10_000)
    begun_at = timer.remainingTime()
    typed("узнецов")
    assert timer.remainingTime() <= begun_at
    office.wait_for_the_copy()
    assert office.surnames() == {"id-1": "Кузнецов"}
    assert not timer.isActive()


def test_a_long_text_is_saved_while_the_secretary_types_on(qtbot: QtBot, qapp: QApplication, desk: Desk) -> None:
    office = office_of(qtbot, qapp, desk, PaperCopies(Kept((Copy(a_run("appeal"), THURSDAY, Place("substance")),))))
    key(office.window, Qt.Key.Key_Tab, CONTROL)
    typed("Нет отопления")
    office.wait_for_the_copy()
    (saved,) = office.copies.files.values()
    assert saved.run.draft.substance == "Нет отопления"


def test_the_bar_says_until_when_nothing_can_be_lost(office: Office) -> None:
    registering(office.window, "кузнецов")
    assert text_of(office.host, "copy_state") == "Copy saved at 10:30:00"
    office.clock.pass_by(seconds=5)
    office.wait_for_the_copy()
    assert text_of(office.host, "copy_state") == "Copy saved at 10:30:05"


def test_only_the_newest_state_is_written_after_a_slow_write(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    jobs = HeldJobs()
    office = office_of(qtbot, qapp, desk_of(PaperRegister(), tmp_path, jobs))
    jobs.answer_all()
    registering(office.window, "")
    for letters in ("куз", "нец", "ов"):
        typed(letters)
        office.wait_for_the_copy()
    jobs.answer_all()
    assert [copy.run.draft.surname for copy in office.copies.saved] == ["", "Кузнецов"]


def test_another_field_is_another_place_to_come_back_to(office: Office) -> None:
    registering(office.window, "кузнецов")
    key(office.window, Qt.Key.Key_Tab)
    office.wait_for_the_copy()
    assert office.copies.files["id-1"].place == Place("name", 0)


# A disk that refuses


@pytest.mark.parametrize(
    ("fault", "words"), [(DiskFull(), "no room left on the disk"), (StoreUnreachable(), "can't be written")]
)
def test_a_disk_that_refuses_is_told_calmly_and_typing_goes_on(office: Office, fault: Exception, words: str) -> None:
    registering(office.window, "куз")
    office.copies.fault = fault
    office.wait_for_the_copy()
    assert words in text_of(office.host, "copy_state")
    typed("нецов")
    assert words in text_of(office.host, "copy_state")

    office.copies.fault = None
    office.window.drafts._keeper._again.timeout.emit()  # noqa: SLF001 — the disk is asked again by itself
    assert text_of(office.host, "copy_state").startswith("Copy saved")
    office.wait_for_the_copy()
    assert office.surnames() == {"id-1": "Кузнецов"}


def test_a_task_that_is_begun_while_the_disk_refuses_says_so_too(office: Office) -> None:
    office.copies.fault = DiskFull()
    registering(office.window, "кузнецов")
    assert "no room left" in text_of(office.host, "copy_state")


def test_a_pause_that_can_not_be_saved_is_told(office: Office) -> None:
    registering(office.window, "кузнецов")
    office.copies.fault = DiskFull()
    key(office.window, Qt.Key.Key_P, CONTROL | SHIFT)
    assert any("no room left" in text for text in office.window.toasts.texts)


# Closing


def test_closing_asks_nothing_and_loses_nothing(office: Office) -> None:
    registering(office.window, "павлова")
    registering(office.window, "кузнецов")
    assert office.window.close()
    assert office.surnames() == {"id-1": "Павлова", "id-2": "Кузнецов"}
    assert office.copies.files["id-2"].place == SURNAME


def test_closing_waits_until_the_disk_has_what_was_typed_last(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    jobs = HeldJobs()
    office = office_of(qtbot, qapp, desk_of(PaperRegister(), tmp_path, jobs))
    jobs.answer_all()
    registering(office.window, "кузнецов")
    assert not office.window.close()
    jobs.answer_all()
    assert not office.window.isVisible()
    assert office.surnames() == {"id-1": "Кузнецов"}


def test_only_a_disk_that_refuses_makes_closing_ask(office: Office) -> None:
    registering(office.window, "кузнецов")
    office.copies.fault = DiskFull()
    assert not office.window.close()
    dialog = office.window.findChild(QMessageBox, "closing")
    assert isinstance(dialog, QMessageBox)
    assert "no room left on the disk" in dialog.text()
    next(each for each in dialog.buttons() if each.text() == "Close and lose it").click()
    assert not office.window.isVisible()


def test_when_the_session_ends_what_is_not_on_the_disk_yet_is_one_piece_of_work(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    jobs = HeldJobs()
    office = office_of(qtbot, qapp, desk_of(PaperRegister(), tmp_path, jobs))
    jobs.answer_all()
    registering(office.window, "кузнецов")
    office.window.put_aside()
    office.window.drafts.unsaved_work()()
    assert office.surnames() == {"id-1": "Кузнецов"}


# The next start


def test_two_actions_on_one_appeal_are_told_apart_where_they_wait(qtbot: QtBot, qapp: QApplication, desk: Desk) -> None:
    subject = Dossier(HEATING, KUZNETSOV)
    runs = [
        start(f"run-{at}", task, Opening(TODAY, subject=subject)) for at, task in ((1, extend.TASK), (2, close.TASK))
    ]
    office = office_of(qtbot, qapp, desk, PaperCopies(Kept(tuple(Copy(run, THURSDAY) for run in runs))))

    told = [button(office.window, f"paused.{run.id}").accessibleName() for run in runs]
    assert told == [
        f"{HEATING.number}, Extension of the term, step 1 of 2",
        f"{HEATING.number}, Closing of an appeal, step 1 of 1",
    ]
    button(office.window, "paused.run-1").click()
    office.window.pause()
    assert office.window.toasts.texts[-1] == f"Paused: {HEATING.number} · Extension of the term, step 1 of 2"


def test_after_a_crash_the_run_waits_at_its_step_field_and_caret_and_tells_when_it_was_saved(
    qtbot: QtBot, qapp: QApplication, desk: Desk
) -> None:
    copies = PaperCopies(Kept((copy_of("run-1", place=Place("surname", 3)), copy_of("run-2", "павлова"))))
    office = office_of(qtbot, qapp, desk, copies)
    assert [run.label for run in office.window.inbox.runs] == ["Кузнецов", "Павлова"]
    assert office.window.toasts.texts == ("2 unfinished tasks wait, saved at 10:30",)
    shown = [each.text() for each in button(office.window, "paused.run-1").findChildren(QLabel)]
    assert shown == ["Кузнецов", "step 1 of 5 · at 10:30", "Register by 16.01"]

    button(office.window, "paused.run-1").click()
    assert focused() == "surname"
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    assert line.cursorPosition() == 3


def test_a_run_saved_on_another_day_says_on_which(qtbot: QtBot, qapp: QApplication, desk: Desk) -> None:
    earlier = replace(copy_of("run-1"), saved_at=THURSDAY.replace(day=14, hour=18))
    office = office_of(qtbot, qapp, desk, PaperCopies(Kept((earlier,))))
    assert "14.01 at 18:30" in office.window.toasts.texts[0]


def test_a_run_that_was_committed_when_the_program_died_does_not_come_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    copies = PaperCopies(Kept((copy_of("run-1"), copy_of("run-2", "павлова"))))
    office = office_of(qtbot, qapp, desk_of(PaperRegister(finished={"run-1"}), tmp_path), copies)
    assert [run.label for run in office.window.inbox.runs] == ["Павлова"]
    assert list(copies.files) == ["run-2"]


def test_a_kill_while_work_was_being_undone_gives_its_draft_back_only_when_it_was_undone(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    undone, still_valid = (replace(copy_of(f"again-{name}", name), instead_of=name) for name in ("кузнецов", "павлова"))
    copies = PaperCopies(Kept((undone, still_valid)))
    office = office_of(qtbot, qapp, desk_of(PaperRegister(undone={"кузнецов"}), tmp_path), copies)
    assert [run.label for run in office.window.inbox.runs] == ["Кузнецов"]
    assert list(copies.files) == ["again-кузнецов"]


def test_drafts_are_there_when_the_register_can_not_be_read(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    register = PaperRegister(fault=StoreDamaged())
    office = office_of(qtbot, qapp, desk_of(register, tmp_path), PaperCopies(Kept((copy_of("run-1"),))))
    assert [run.label for run in office.window.inbox.runs] == ["Кузнецов"]


def test_a_folder_that_can_not_be_read_at_the_start_is_told(qtbot: QtBot, qapp: QApplication, desk: Desk) -> None:
    class Unreachable(PaperCopies):
        def load(self) -> Kept:
            raise StoreUnreachable

    office = office_of(qtbot, qapp, desk, Unreachable())
    assert any("can't be written" in text for text in office.window.toasts.texts)


def test_what_could_not_be_read_is_told_with_its_place(qtbot: QtBot, qapp: QApplication, desk: Desk) -> None:
    office = office_of(qtbot, qapp, desk, PaperCopies(Kept(set_aside=(Path("drafts/set-aside/torn.draft"),))))
    assert office.window.toasts.texts == (
        "1 copy of an unfinished task can't be read and was put aside: drafts/set-aside",
    )
    assert office.window.inbox.runs == ()


TEXTS = (("substance", "Нет отопления"), ("colour", "red"), ("sha256", "a" * 64))
LEFTOVER = Leftover("run-9", "gone", THURSDAY, TEXTS)


def test_a_draft_that_can_not_be_continued_is_opened_as_text_to_copy_from(
    qtbot: QtBot, qapp: QApplication, desk: Desk
) -> None:
    office = office_of(qtbot, qapp, desk, PaperCopies(Kept(leftovers=(LEFTOVER,))))
    button(office.window, "leftover.run-9").click()
    button(office.window, "leftover.copy").click()
    assert QApplication.clipboard().text() == "Substance\nНет отопления\n\ncolour\nred"


def test_texts_that_are_not_needed_go_after_a_minute_and_can_be_had_back(
    qtbot: QtBot, qapp: QApplication, desk: Desk
) -> None:
    copies = PaperCopies(Kept(leftovers=(LEFTOVER,)))
    copies.files["run-9"] = copy_of("run-9")
    office = office_of(qtbot, qapp, desk, copies)
    button(office.window, "leftover.run-9").click()
    button(office.window, "leftover.remove").click()
    assert not office.window.drafts.leftovers
    office.press("Bring back")
    assert office.window.drafts.leftovers == (LEFTOVER,)
    assert "run-9" in copies.files
    button(office.window, "leftover.run-9").click()
    button(office.window, "leftover.remove").click()
    office.expire()
    assert "run-9" not in copies.files
