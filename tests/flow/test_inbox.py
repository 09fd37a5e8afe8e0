"""Runs that were put aside wait, the newest on top."""

import pytest

from desktop_app.flow.inbox import Inbox
from desktop_app.flow.recovery import Copy, Place
from desktop_app.flow.run import start
from desktop_app.flow.task import Opening
from tests.flow.toy import LEND
from tests.stand_ins import THURSDAY


def _copy(run_id: str, reader: str = "") -> Copy:
    run = start(run_id, LEND, Opening(THURSDAY.date(), typed=reader))
    return Copy(run, THURSDAY, Place("reader", len(reader)))


def _labels(inbox: Inbox) -> list[str]:
    return [run.label for run in inbox.runs]


def test_several_runs_of_one_task_wait_side_by_side() -> None:
    inbox = Inbox().pause(_copy("id-1", "Кузнецов")).pause(_copy("id-2", "Белова"))
    assert _labels(inbox) == ["Белова", "Кузнецов"]


def test_a_run_paused_again_is_replaced_and_comes_on_top() -> None:
    inbox = Inbox().pause(_copy("id-1", "Кузнецов")).pause(_copy("id-2", "Белова")).pause(_copy("id-1", "Кузнецова"))
    assert _labels(inbox) == ["Кузнецова", "Белова"]


def test_a_resumed_run_is_as_it_was_at_its_field_and_leaves_the_inbox() -> None:
    paused = _copy("id-1", "Кузнецов")
    copy, rest = Inbox().pause(paused).pause(_copy("id-2", "Белова")).resume("id-1")
    assert copy is paused
    assert _labels(rest) == ["Белова"]


def test_a_run_that_is_not_there_cannot_be_resumed_and_need_not_be_dropped() -> None:
    inbox = Inbox().pause(_copy("id-1", "Кузнецов"))
    with pytest.raises(KeyError):
        inbox.resume("id-2")
    assert inbox.drop("id-2") == inbox
    assert inbox.drop("id-1") == Inbox()
