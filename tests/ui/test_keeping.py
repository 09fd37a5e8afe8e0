"""The data are kept safe before the secretary's eyes: trouble has ways on, backups are listed, one is put back."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.faults import DiskFull, Fault, StoreDamaged, StoreLost, StoreOnNetwork, StoreTooNew
from desktop_app.domain.office import Series
from desktop_app.domain.officer import Officer
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.safekeeping import (
    Backup,
    Contents,
    Loss,
    LostNumbers,
    Origin,
    Progress,
    Salvage,
    Standing,
    untold,
)
from desktop_app.flow.run import Run
from desktop_app.tasks import restore
from desktop_app.ui import messages
from desktop_app.ui.desk import Desk
from desktop_app.ui.screens.restore import in_words
from desktop_app.ui.window import Window
from tests.stand_ins import THURSDAY
from tests.ui.at_window import opened
from tests.ui.pages.paper_office import HeldJobs, PaperKeeping, PaperOutside, a_busy_office, desk_of

YESTERDAY = Backup("cases-1", THURSDAY - timedelta(days=1), 12_000_000)
SALVAGED = Backup("salvaged-1", THURSDAY, 9_000_000, Origin.SALVAGED)
ASIDE = Backup("set-aside-1", THURSDAY, 12_500_000, Origin.SET_ASIDE)


class Restorer(PaperOutside):
    """Finishes a restore; `put_back` tells what was put in the place of the register."""

    def __init__(self) -> None:
        super().__init__()
        self.put_back: list[str] = []

    def finish(self, run: Run[Any], _officer: Officer | None, progress: Progress = untold) -> Receipt:
        assert run.task is restore.TASK
        progress(0.5)
        self.put_back.append(run.draft.backup)
        return Receipt(number=ASIDE.name)


@pytest.fixture
def keeping() -> PaperKeeping:
    return PaperKeeping(copies=[YESTERDAY])


@pytest.fixture
def restorer() -> Restorer:
    return Restorer()


@pytest.fixture
def desk(tmp_path: Path, keeping: PaperKeeping, restorer: Restorer) -> Desk:
    desk = desk_of(a_busy_office(), tmp_path)
    maker = type(desk.backup_maker)(desk.jobs, keeping, desk.clock, desk.seat)
    return replace(desk, keeping=keeping, backup_maker=maker, finisher=restorer)


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, desk: Desk) -> Window:
    return opened(qtbot, qapp, desk)


def texts(window: Window) -> str:
    """All that can be read in the window, once what was added has taken its place."""
    QApplication.processEvents()
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisible())


def button(window: Window, name: str) -> QPushButton:
    QApplication.processEvents()
    found = [each for each in window.findChildren(QPushButton, name) if each.isVisible()]
    assert len(found) == 1, name
    return found[0]


def ways_on(window: Window) -> list[str]:
    names = ("again", "restore", "salvage", "folder")
    return [name for name in names if any(each.isVisible() for each in window.findChildren(QPushButton, name))]


@pytest.mark.parametrize(
    ("fault", "ways"),
    [
        (StoreDamaged(), ["again", "restore", "salvage", "folder"]),
        (StoreLost(), ["again", "restore", "folder"]),
        (StoreOnNetwork("nfs"), ["again", "folder"]),
        (StoreTooNew(), ["again", "folder"]),
    ],
)
def test_a_register_that_does_not_open_is_told_in_the_place_of_the_day(
    window: Window, fault: Fault, ways: list[str]
) -> None:
    window.show_trouble(fault)

    assert messages.fault(fault) in texts(window)
    assert "15.01.2026" not in texts(window).partition("newest backup")[0]
    assert ways_on(window) == ways
    assert window.toasts.texts == ()


def test_without_a_backup_none_is_offered(window: Window, keeping: PaperKeeping) -> None:
    keeping.copies.clear()

    window.show_trouble(StoreDamaged())

    assert ways_on(window) == ["again", "salvage", "folder"]
    assert "no backups" in texts(window)


def test_trying_again_brings_back_the_day(qtbot: QtBot, window: Window, keeping: PaperKeeping) -> None:
    window.show_trouble(StoreDamaged())
    keeping.fault = StoreLost()
    button(window, "again").click()
    assert messages.fault(StoreLost()) in texts(window)

    keeping.fault = None
    with qtbot.waitSignal(window.opened):
        button(window, "again").click()

    assert keeping.reopened == 1
    assert "Needs attention" in texts(window)


def test_work_begun_in_trouble_is_a_draft(window: Window) -> None:
    window.show_trouble(StoreDamaged())

    window.new_appeal()
    assert window.shell.host is not None
    window.pause()

    assert len(window.inbox.runs) == 1
    assert ways_on(window) != []


def test_what_was_read_of_a_damaged_file_is_told_and_can_be_used(
    window: Window, keeping: PaperKeeping, restorer: Restorer
) -> None:
    contents = Contents(285, 510, 7, "Н-357/26", "")
    keeping.salvaged = Salvage(SALVAGED, contents, (("appeal", 3),), ("К-1/26",), ("К-9/26",))
    window.show_trouble(StoreDamaged())

    button(window, "salvage").click()

    told = texts(window)
    assert "285" in told
    assert "At most 3 row" in told
    assert "Only in the newest backup: К-1/26" in told
    assert "Newer than the newest backup: К-9/26" in told
    button(window, "salvage.use").click()
    window.forward()
    window.forward()
    assert restorer.put_back == [SALVAGED.name]


def test_where_nothing_can_be_read_that_is_told(window: Window) -> None:
    window.show_trouble(StoreDamaged())

    button(window, "salvage").click()

    assert "Nothing of the file can be read" in texts(window)


def test_restoring_from_trouble_ends_it(qtbot: QtBot, window: Window, restorer: Restorer) -> None:
    window.show_trouble(StoreLost())
    button(window, "restore").click()
    window.forward()

    with qtbot.waitSignal(window.opened):
        window.forward()

    assert restorer.put_back == [YESTERDAY.name]
    assert "The backup is in place" in texts(window)
    button(window, "home").click()
    assert "Needs attention" in texts(window)


def test_the_secretary_sees_what_she_would_lose_before_she_restores(window: Window, keeping: PaperKeeping) -> None:
    keeping.lost = Loss(("К-118/26", "К-119/26"), ("ЛД-000124",), (), 1)
    window.upkeep.show_backups()
    assert "12" in texts(window)
    button(window, f"restore.{YESTERDAY.name}").click()
    box = window.findChild(QComboBox, "backup")
    assert box is not None
    assert "14.01.2026" in box.currentText()

    window.forward()

    told = texts(window)
    assert "К-118/26, К-119/26" in told
    assert "ЛД-000124" in told
    assert "1 correction" in told


def test_what_was_set_aside_can_be_put_back_at_once(window: Window, keeping: PaperKeeping, restorer: Restorer) -> None:
    window.upkeep.show_backups()
    button(window, f"restore.{YESTERDAY.name}").click()
    window.forward()
    window.forward()
    keeping.copies.insert(0, ASIDE)

    button(window, "put_back").click()
    window.forward()
    window.forward()

    assert restorer.put_back == [YESTERDAY.name, ASIDE.name]


def test_numbers_that_a_restore_lost_are_told_and_stay_on_the_page_of_the_backups(
    window: Window, keeping: PaperKeeping
) -> None:
    keeping.gaps = (
        LostNumbers(Series.APPEAL, "2026", 119, 123, THURSDAY),
        LostNumbers(Series.LETTER, "", 45, 45, THURSDAY),
    )
    window.upkeep.show_backups()
    assert "15.01.2026: appeals, 119–123 (2026)" in texts(window)
    assert "15.01.2026: letters, 45" in texts(window)

    button(window, f"restore.{YESTERDAY.name}").click()
    window.forward()
    window.forward()

    assert "The backup is in place" in texts(window)
    assert "15.01.2026: appeals, 119–123 (2026)" in texts(window)


def test_a_restore_is_followed_and_can_be_stopped(waiting: tuple[Window, HeldJobs], restorer: Restorer) -> None:
    window, jobs = waiting
    window.upkeep.show_backups()
    jobs.answer_all()
    button(window, f"restore.{YESTERDAY.name}").click()
    jobs.answer_all()
    window.forward()
    jobs.answer_all()
    window.forward()
    button(window, "cancel").click()

    jobs.answer_all()

    host = window.shell.host
    assert host is not None
    assert host.run.form == "loss"
    assert "Stopped" in texts(window)
    assert restorer.put_back == []


def test_without_a_backup_chosen_the_restore_goes_no_further(window: Window) -> None:
    window.upkeep.show_backups()
    button(window, f"restore.{YESTERDAY.name}").click()
    assert window.shell.host is not None
    window.shell.host.step_screen.enter("backup", "")

    window.forward()

    assert window.shell.host.run.form == "choose"


def test_a_loss_of_many_numbers_is_cut_and_counted() -> None:
    told = in_words(Loss(tuple(f"К-{n}/26" for n in range(100)), (), (), 0))

    assert told.startswith("100 appeal")
    assert told.endswith("К-39/26…")
    assert in_words(Loss()).startswith("Nothing")


def test_a_backup_by_hand_is_listed_at_once(window: Window) -> None:
    window.upkeep.show_backups()

    button(window, "make").click()

    assert "Made and looked through" in texts(window)
    assert len([each for each in window.findChildren(QPushButton) if each.text() == "Restore…"]) == 2


def test_a_backup_that_fails_is_told_with_its_reason(window: Window, keeping: PaperKeeping) -> None:
    window.upkeep.show_backups()
    keeping.fault = DiskFull()

    button(window, "make").click()

    assert messages.fault(DiskFull()) in texts(window)


def test_a_damaged_backup_can_be_seen_and_not_be_chosen(window: Window, keeping: PaperKeeping) -> None:
    keeping.bad.add(YESTERDAY.name)
    window.upkeep.show_backups()

    assert "can't be read" in texts(window)
    assert not button(window, f"restore.{YESTERDAY.name}").isEnabled()


@pytest.fixture
def waiting(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, keeping: PaperKeeping, restorer: Restorer
) -> tuple[Window, HeldJobs]:
    """A window whose answers come when the test lets them."""
    jobs = HeldJobs()
    desk = desk_of(a_busy_office(), tmp_path, jobs)
    maker = type(desk.backup_maker)(jobs, keeping, desk.clock, desk.seat)
    window = opened(qtbot, qapp, replace(desk, keeping=keeping, backup_maker=maker, finisher=restorer))
    jobs.answer_all()
    return window, jobs


def test_a_backup_can_be_stopped_and_work_goes_on_meanwhile(
    waiting: tuple[Window, HeldJobs], keeping: PaperKeeping
) -> None:
    window, jobs = waiting
    window.upkeep.show_backups()
    jobs.answer_all()
    button(window, "make").click()
    assert not button(window, "make").isEnabled()

    button(window, "stop").click()
    jobs.answer_all()

    assert "Stopped" in texts(window)
    assert keeping.copies == [YESTERDAY]
    assert button(window, "make").isEnabled()


@pytest.mark.parametrize(
    ("last", "made"), [(None, 2), (THURSDAY - timedelta(days=1), 2), (THURSDAY - timedelta(hours=2), 1)]
)
def test_a_day_gets_its_backup_by_itself(desk: Desk, keeping: PaperKeeping, last: Any, made: int) -> None:
    keeping.stands = Standing(last, THURSDAY)

    desk.backup_maker.watch()

    assert len(keeping.copies) == made


@pytest.mark.parametrize(
    ("standing", "told"),
    [
        (Standing(THURSDAY - timedelta(days=3), THURSDAY), "The last good backup is old: 12.01.2026"),
        (Standing(None, THURSDAY), "There is no backup"),
        (Standing(THURSDAY, THURSDAY + timedelta(days=2)), "clock is behind: the register was last changed 17.01.2026"),
        (Standing(THURSDAY, THURSDAY - timedelta(days=400)), "clock may be ahead"),
    ],
)
def test_my_day_tells_what_makes_the_data_less_safe(
    window: Window, keeping: PaperKeeping, standing: Standing, told: str
) -> None:
    keeping.stands = standing

    window.refresh()

    assert told in texts(window)
    keeping.stands = Standing(THURSDAY, THURSDAY)
    window.refresh()
    assert told not in texts(window)


def test_a_backup_that_the_day_could_not_get_is_told_over_the_window(
    window: Window, desk: Desk, keeping: PaperKeeping
) -> None:
    keeping.fault = DiskFull()

    desk.backup_maker.make()

    assert any("No backup was made" in text for text in window.toasts.texts)


def test_a_second_start_brings_the_window_to_the_front(window: Window) -> None:
    window.showMinimized()

    window.come_forward()

    assert not window.windowState() & Qt.WindowState.WindowMinimized


def test_a_backup_that_takes_long_can_be_followed_and_stopped_from_any_page(
    qtbot: QtBot, waiting: tuple[Window, HeldJobs], keeping: PaperKeeping
) -> None:
    window, jobs = waiting
    maker = window._desk.backup_maker  # noqa: SLF001 — the desk's own
    maker._moment.setInterval(0)  # noqa: SLF001 — a test does not wait
    with qtbot.waitSignal(maker.took_long):
        maker.make()
    assert any("backup is being made" in text for text in window.toasts.texts)

    maker.stop()
    jobs.answer_all()

    assert keeping.copies == [YESTERDAY]
    assert window.toasts.texts == ()
