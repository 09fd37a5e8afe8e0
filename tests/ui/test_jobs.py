"""Work leaves the screen's thread and comes back to it."""

import sys
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject, Slot
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.ui.jobs import TURN_S, Jobs, Latest, Room, ThreadJobs
from tests.ui.pages.held_jobs import InlineJobs
from tests.ui.pages.paper_office import HeldJobs


@pytest.fixture(params=["inline", "thread"])
def jobs(request: pytest.FixtureRequest, qtbot: QtBot) -> Iterator[Jobs]:  # noqa: ARG001 — signals need the application
    if request.param == "inline":
        yield InlineJobs()
        return
    threads = ThreadJobs()
    yield threads
    threads.close({})


def test_an_answer_comes_back_on_the_screens_thread(qtbot: QtBot, jobs: Jobs) -> None:
    answers: list[tuple[int, int]] = []
    jobs.run(Room.READ, lambda: 2**40, lambda count: answers.append((count, threading.get_ident())), never)
    qtbot.waitUntil(lambda: bool(answers))
    assert answers == [(2**40, threading.get_ident())]


def test_a_failure_comes_back_too(qtbot: QtBot, jobs: Jobs) -> None:
    answers: list[object] = []
    jobs.run(Room.STORE, lambda: 1 // 0, answers.append, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert isinstance(answers[0], ZeroDivisionError)


def test_each_room_is_one_thread_of_its_own(qtbot: QtBot) -> None:
    jobs = ThreadJobs()
    seen: list[tuple[Room, int]] = []
    for room in (*Room, *Room):
        jobs.run(room, partial(lambda room: (room, threading.get_ident()), room), seen.append, never)
    qtbot.waitUntil(lambda: len(seen) == 2 * len(Room))
    jobs.close({})
    assert len(set(seen)) == len(Room) == len({thread for _, thread in seen})


def test_no_thread_keeps_the_interpreter_from_the_screens_for_long(qtbot: QtBot) -> None:  # noqa: ARG001 — signals need the application
    before = sys.getswitchinterval()
    ThreadJobs().close({})
    assert sys.getswitchinterval() == pytest.approx(TURN_S)
    sys.setswitchinterval(before)


def test_at_closing_the_store_ends_its_work_and_the_last_work_is_done_in_its_room(qtbot: QtBot) -> None:
    jobs = ThreadJobs()
    done: list[str] = []
    threads: list[int] = []
    jobs.run(Room.STORE, lambda: threads.append(threading.get_ident()), lambda _: None, never)
    jobs.run(Room.STORE, lambda: done.append("written"), lambda _: None, never)
    jobs.close({Room.STORE: lambda: done.append(f"closed {threading.get_ident() == threads[0]}")})
    qtbot.wait(0)
    assert done == ["written", "closed True"]


class Asker(QObject):
    """Somebody who waits for an answer."""

    def __init__(self, answers: list[object]) -> None:
        super().__init__()
        self.answers = answers

    @Slot(object)
    def take(self, answer: object) -> None:
        self.answers.append(answer)


def test_what_a_timer_asks_after_the_closing_is_asked_of_nobody(qtbot: QtBot) -> None:  # noqa: ARG001 — as above
    threads = ThreadJobs()
    asked: list[str] = []

    def ask() -> None:
        asked.append("too late")

    threads.close({Room.KEEPING: lambda: asked.append("last work")})
    threads.run(Room.KEEPING, ask, lambda _nothing: None, never)

    assert asked == ["last work"]


def test_an_answer_to_a_widget_that_is_gone_is_dropped(qtbot: QtBot) -> None:
    jobs = ThreadJobs()
    answers: list[object] = []
    gone, waiting = Asker(answers), Asker(answers)
    begun = threading.Event()
    jobs.run(Room.READ, lambda: begun.wait(5) and "for nobody", gone.take, gone.take)
    jobs.run(Room.READ, lambda: "for somebody", waiting.take, waiting.take)
    gone.deleteLater()
    qtbot.waitUntil(lambda: not _is_there(gone))
    begun.set()
    qtbot.waitUntil(lambda: bool(answers))
    jobs.close({})
    assert answers == ["for somebody"]


def _is_there(asker: QObject) -> bool:
    return isValid(asker)


def test_only_the_newest_question_is_worked_on_and_answered() -> None:
    jobs = HeldJobs()
    latest = Latest(jobs, Room.READ)
    worked: list[str] = []
    answers: list[object] = []
    for typed in ("к", "ку", "куз"):
        latest.ask(partial(_work, worked, typed), answers.append, answers.append)
    jobs.answer_all()
    assert worked == ["куз"]
    assert answers == ["куз"]


def test_a_forgotten_question_is_not_answered() -> None:
    jobs = HeldJobs()
    latest = Latest(jobs, Room.READ)
    answers: list[object] = []
    latest.ask(lambda: "late", answers.append, answers.append)
    latest.forget()
    jobs.answer_all()
    assert answers == []


def _work(worked: list[str], typed: str) -> str:
    worked.append(typed)
    return typed


def never(error: BaseException) -> None:
    """Nothing fails here."""
    raise AssertionError(error)
