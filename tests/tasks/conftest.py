"""An office with three officers, and the secretary who registers."""

from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.officer import Officer
from desktop_app.flow.task import Task
from desktop_app.storage.store import Store
from tests.stand_ins import CountingIds, FixedClock
from tests.storage.samples import opened
from tests.tasks.desk import Desk
from tests.tasks.examples import Place, furnished
from tests.tasks.life import Life

AtDesk = Callable[..., Desk]


@pytest.fixture
def secretary(store: Store) -> Officer:
    """Who sits at the desk."""
    return store.register.officers()[0]


@pytest.fixture
def smirnova(store: Store, secretary: Officer) -> Officer:
    """Answers for appeals."""
    with store.unit(secretary.id, "set-up") as unit:
        return unit.add_officer(Officer("Смирнова", "Анна", "Сергеевна", "начальник отдела", phone="+7 491 212-34-56"))


@pytest.fixture
def orlov(store: Store, secretary: Officer) -> Officer:
    """Helps."""
    with store.unit(secretary.id, "set-up") as unit:
        return unit.add_officer(Officer("Орлов", "Игорь", "Львович", "главный специалист"))


@pytest.fixture
def at_desk(store: Store, clock: FixedClock, secretary: Officer) -> AtDesk:
    """Starts a task: at_desk(register_appeal.TASK, typed="кузнецов")."""

    def begin(task: Task[Any], *, typed: str = "", subject: Any = None) -> Desk:
        return Desk(store, clock, secretary, task, typed=typed, subject=subject)

    return begin


@pytest.fixture
def life(store: Store, clock: FixedClock, secretary: Officer, smirnova: Officer, ids: CountingIds) -> Life:
    """An office in which appeals are at work; Смирнова answers for them."""
    return Life(store, clock, secretary, smirnova, ids)


@pytest.fixture
def place(store: Store) -> Place:
    """An office that has begun to work."""
    return furnished(store)


@pytest.fixture
def kuznetsov(store: Store) -> CaseFile:
    """Kuznetsov's case file."""
    return opened(store)
