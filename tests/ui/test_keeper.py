"""The copies on the disk follow what is known of the runs, one write at a time."""

from dataclasses import replace
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.faults import DiskFull
from desktop_app.flow.recovery import Copy
from desktop_app.ui.jobs import Jobs, Room, ThreadJobs
from desktop_app.ui.keeper import AGAIN_MS, Keeper
from tests.stand_ins import THURSDAY
from tests.ui.pages.held_jobs import InlineJobs
from tests.ui.pages.paper_office import HeldJobs, PaperCopies
from tests.ui.test_screen import a_run


def copy_of(run_id: str, typed: str = "кузнецов") -> Copy:
    return Copy(replace(a_run(typed=typed), id=run_id), THURSDAY)


class Ears:
    """What a keeper told, in order."""

    def __init__(self, copies: PaperCopies, jobs: Jobs) -> None:
        self.keeper = Keeper(jobs, copies)
        self.heard: list[object] = []
        self.keeper.saved.connect(self.heard.append)
        self.keeper.failed.connect(self.heard.append)
        self.keeper.settled.connect(self._hear_settled)

    def _hear_settled(self) -> None:
        self.heard.append("settled")


@pytest.fixture
def copies(qtbot: QtBot) -> PaperCopies:  # noqa: ARG001 — timers need an application
    return PaperCopies()


def test_what_is_saved_is_told(copies: PaperCopies) -> None:
    ears = Ears(copies, InlineJobs())
    first = copy_of("id-1")
    ears.keeper.save(first)
    assert ears.heard == [first, "settled"]
    assert ears.keeper.is_idle


def test_states_that_came_during_a_write_are_left_out_but_for_the_newest_of_each_run(copies: PaperCopies) -> None:
    jobs = HeldJobs()
    ears = Ears(copies, jobs)
    for copy in (copy_of("id-1", "к"), copy_of("id-1", "ку"), copy_of("id-2", "п"), copy_of("id-1", "куз")):
        ears.keeper.save(copy)
    assert len(jobs.waiting) == 1
    jobs.answer_all()
    assert [copy.run.label for copy in copies.saved] == ["К", "Куз", "П"]


def test_a_run_that_is_dropped_during_its_write_has_no_file_in_the_end(copies: PaperCopies) -> None:
    jobs = HeldJobs()
    ears = Ears(copies, jobs)
    ears.keeper.save(copy_of("id-1"))
    ears.keeper.drop("id-1")
    jobs.answer_all()
    assert copies.files == {}


def test_a_disk_that_refuses_is_asked_again_by_itself_with_the_newest_state(copies: PaperCopies) -> None:
    ears = Ears(copies, InlineJobs())
    copies.fault = fault = DiskFull()
    ears.keeper.save(copy_of("id-1", "к"))
    assert ears.heard == [fault]
    assert ears.keeper.fault is fault
    assert not ears.keeper.is_idle
    again = ears.keeper._again  # noqa: SLF001 — the timer runs out without waiting
    assert (again.isActive(), again.interval()) == (True, AGAIN_MS)

    copies.fault = None
    newest = copy_of("id-1", "куз")
    ears.keeper.save(newest)
    assert ears.heard[1:] == [newest, "settled"]
    assert ears.keeper.fault is None


def test_a_huge_file_on_its_way_into_the_vault_holds_up_no_draft(qtbot: QtBot, copies: PaperCopies) -> None:
    jobs, arrived = ThreadJobs(), Event()
    ears = Ears(copies, jobs)
    jobs.run(Room.FILES, lambda: bool(arrived.wait(10)), ears.heard.append, ears.heard.append)
    copy = copy_of("id-1")
    ears.keeper.save(copy)
    qtbot.waitUntil(lambda: ears.keeper.is_idle)
    assert ears.heard == [copy, "settled"]
    arrived.set()
    jobs.close({})


def test_a_bug_is_no_fault_of_the_disk(copies: PaperCopies) -> None:
    ears = Ears(copies, InlineJobs())
    copies.fault = ZeroDivisionError()
    with pytest.raises(ZeroDivisionError):
        ears.keeper.save(copy_of("id-1"))
    assert ears.keeper.fault is None


def test_at_the_end_one_file_that_can_not_be_written_takes_no_other_with_it(
    copies: PaperCopies, caplog: pytest.LogCaptureFixture
) -> None:
    class Choosy(PaperCopies):
        def save(self, copy: Copy) -> None:
            if copy.run.id == "id-1":
                raise DiskFull
            super().save(copy)

    choosy, jobs = Choosy(), HeldJobs()
    choosy.files["id-3"] = copy_of("id-3")
    ears = Ears(choosy, jobs)
    ears.keeper.save(copy_of("id-1"))
    ears.keeper.save(copy_of("id-2"))
    ears.keeper.drop("id-3")
    ears.keeper.rest()()
    assert list(choosy.files) == ["id-2"]
    assert "a recovery copy was not written: DiskFull" in caplog.text
    assert copies.files == {}
