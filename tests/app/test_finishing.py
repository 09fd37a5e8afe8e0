"""Undoing gives a draft back that no kill can take away, and that stands for nothing when nothing was undone."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.app.finishing import StoreFinisher
from desktop_app.app.opening import Opening as StoreOpening
from desktop_app.domain.appeal import Channel
from desktop_app.domain.faults import DiskFull
from desktop_app.domain.officer import Officer
from desktop_app.domain.saved_search import SavedSearch
from desktop_app.domain.undoing import NotUndone
from desktop_app.flow.recovery import Copy
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening
from desktop_app.storage.copies import Copies
from desktop_app.storage.store import Store
from desktop_app.storage.unit import OneTransaction
from desktop_app.tasks import TASKS, keep_search, register_appeal
from desktop_app.tasks.register_appeal.draft import Decision, Draft
from tests.stand_ins import CountingIds, FixedClock


class Killed(BaseException):
    """The process is gone."""


@pytest.fixture
def copies(tmp_path: Path) -> Copies:
    found = Copies(tmp_path / "drafts", TASKS)
    found.load()
    return found


@pytest.fixture
def finisher(store: Store, copies: Copies, clock: FixedClock, ids: CountingIds) -> StoreFinisher:
    opening = StoreOpening(lambda: store)
    opening.open()
    return StoreFinisher(opening, copies, clock, ids)


@pytest.fixture
def finished(finisher: StoreFinisher, clock: FixedClock) -> Run[Draft]:
    """Kuznetsov's appeal is in the register."""
    run = start("finished", register_appeal.TASK, Opening(clock.today(), typed="Кузнецов Пётр"))
    answers = {
        "decision": Decision.NO,
        "channel": Channel.POST,
        "substance": "Течёт крыша",
        "responsible_id": 1,
    }
    for name, answer in answers.items():
        run = run.enter(name, answer, clock.today())
    finisher.finish(run, None)
    return run


def drafts(copies: Copies, store: Store) -> list[Copy]:
    """What the next start finds to go on with."""
    kept = copies.load()
    return list(kept.without(kept.settled(store.register)).copies)


def test_the_draft_lies_on_the_disk_when_the_undoing_is_certain(
    finisher: StoreFinisher, copies: Copies, store: Store, finished: Run[Draft]
) -> None:
    back = finisher.undo("finished", None)

    assert back is not None
    assert (back.run.draft, back.run.id, back.instead_of) == (finished.draft, "id-1", "finished")
    assert drafts(copies, store) == [back]
    assert store.register.undone_runs(["finished", "another"]) == {"finished"}


def test_until_somebody_says_who_it_is_nothing_is_done_in_the_name_of_one_who_has_left(
    finisher: StoreFinisher, store: Store, clock: FixedClock
) -> None:
    with store.unit(1, "leaving") as unit:
        (secretary,) = unit.officers()
        unit.change_officer(replace(secretary, active=False))
        smirnova = unit.add_officer(Officer("Смирнова"))
        unit.add_officer(Officer("Белова"))
    subject = keep_search.Subject(SavedSearch("Просроченные"))
    run = start("saved", keep_search.TASK, Opening(clock.today(), subject=subject))

    finisher.finish(run, None)

    assert who_did(store, "saved") == {smirnova.id}


def who_did(store: Store, run_id: str) -> set[int]:
    """In whose name the change journal has a run."""
    with closing(sqlite3.connect(store.file)) as connection:
        found = connection.execute('SELECT DISTINCT officer_id FROM "change" WHERE run_id = ?', (run_id,))
        return {officer_id for (officer_id,) in found}


@pytest.mark.usefixtures("finished")
def test_a_kill_before_the_commit_leaves_no_second_draft_of_what_is_registered(
    finisher: StoreFinisher, copies: Copies, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(OneTransaction, "settle", killed)
    monkeypatch.setattr(copies, "drop", _nothing)  # a killed process tidies nothing up
    with pytest.raises(Killed):
        finisher.undo("finished", None)
    monkeypatch.undo()

    assert len(copies.load().copies) == 1
    assert drafts(copies, store) == []
    assert store.register.undone_runs(["finished"]) == frozenset()


@pytest.mark.usefixtures("finished")
@pytest.mark.parametrize("where", [lambda *_: (OneTransaction, "settle"), lambda copies: (copies, "save")])
def test_what_the_disk_refuses_is_not_undone_by_half(
    finisher: StoreFinisher,
    copies: Copies,
    store: Store,
    monkeypatch: pytest.MonkeyPatch,
    where: Callable[[Copies], tuple[object, str]],
) -> None:
    monkeypatch.setattr(*where(copies), full)
    with pytest.raises(DiskFull):
        finisher.undo("finished", None)
    monkeypatch.undo()

    assert copies.load().copies == ()
    assert store.register.undone_runs(["finished"]) == frozenset()


@pytest.mark.usefixtures("finished")
def test_what_was_undone_once_gives_no_second_draft(finisher: StoreFinisher, copies: Copies) -> None:
    finisher.undo("finished", None)
    with pytest.raises(NotUndone):
        finisher.undo("finished", None)

    assert len(copies.load().copies) == 1


def killed(_unit: OneTransaction) -> None:
    raise Killed


def full(*_arguments: object) -> None:
    raise DiskFull


def _nothing(_run_id: str) -> None:
    """Nothing is done."""
