"""A draft that outlives a restore: it was begun with a case file whose id is another person's now."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.ports import Conflict
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening, Task
from desktop_app.tasks import correct_appeal, correct_case_file, register_appeal
from tests.stand_ins import FixedClock
from tests.storage.samples import KUZNETSOV, SECRETARY, registered
from tests.tasks.examples import Place
from tests.tasks.walking import to_the_last_step


def untold(_share: float) -> None:
    """Progress that nobody looks at."""


def opened(place: Place, surname: str, run_id: str) -> CaseFile:
    with place.store.unit(SECRETARY, run_id) as unit:
        return unit.add_case_file(replace(KUZNETSOV, surname=surname))


@pytest.fixture
def replaced(place: Place, clock: FixedClock) -> CaseFile:
    """Kuznetsov's case file as it was read; the restore took it back, and Orlov has its id, number and version."""
    backup = place.store.backups.make(untold)
    clock.pass_by(minutes=5)
    kuznetsov = opened(place, "Кузнецов", "run-1")
    place.store.restore(backup.name, untold)
    orlov = opened(place, "Орлов", "run-2")
    assert (orlov.id, orlov.number, orlov.version) == (kuznetsov.id, kuznetsov.number, kuznetsov.version)
    return kuznetsov


def refused(place: Place, run: Run[object]) -> None:
    with place.store.unit(SECRETARY, run.id) as unit, pytest.raises(Conflict):
        run.finish(unit)


def test_an_appeal_does_not_come_into_the_case_file_of_another_person(
    place: Place, replaced: CaseFile, clock: FixedClock
) -> None:
    run = start("run-3", register_appeal.TASK, Opening(clock.today(), subject=replaced))
    run = run.forward(clock.today())
    answers = place.answers(register_appeal.TASK) | {"known_phones": run.draft.known_phones}

    refused(place, to_the_last_step(run, answers, clock.today()))


def test_a_correction_does_not_change_another_person(place: Place, replaced: CaseFile, clock: FixedClock) -> None:
    run = start("run-3", correct_case_file.TASK, Opening(clock.today(), subject=replaced))

    refused(place, to_the_last_step(run, place.answers(correct_case_file.TASK), clock.today()))


def test_an_appeal_that_another_one_has_taken_the_place_of_is_not_corrected(place: Place, clock: FixedClock) -> None:
    backup = place.store.backups.make(untold)
    clock.pass_by(minutes=5)
    lost = registered(place.store)
    place.store.restore(backup.name, untold)
    other = registered(place.store, substance="Не работает лифт")
    assert (other.id, other.number, other.version) == (lost.id, lost.number, lost.version)
    run = start("run-3", correct_appeal.TASK, Opening(clock.today(), subject=lost))

    refused(place, to_the_last_step(run, place.answers(correct_appeal.TASK), clock.today()))


def test_what_a_restore_took_back_can_not_be_corrected(place: Place, clock: FixedClock) -> None:
    backup = place.store.backups.make(untold)
    clock.pass_by(minutes=5)
    kuznetsov = opened(place, "Кузнецов", "run-1")
    appeal = registered(place.store, kuznetsov)
    place.store.restore(backup.name, untold)

    corrections: tuple[tuple[Task[Any], object], ...] = (
        (correct_case_file.TASK, kuznetsov),
        (correct_appeal.TASK, appeal),
    )
    for task, subject in corrections:
        run = start("run-3", task, Opening(clock.today(), subject=subject))
        refused(place, to_the_last_step(run, place.answers(task), clock.today()))
