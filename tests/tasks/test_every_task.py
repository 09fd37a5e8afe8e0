"""What holds of every task of the office: each question has its place, nothing is written before Finish."""

from collections import Counter
from typing import Any

import pytest

from desktop_app.domain.officer import Officer
from desktop_app.flow.recovery import Copy, from_bytes, to_bytes
from desktop_app.flow.run import Run, start
from desktop_app.flow.task import Opening, Task
from desktop_app.tasks import TASKS
from tests.stand_ins import FixedClock
from tests.tasks.examples import Place
from tests.tasks.ledger import fingerprint
from tests.tasks.walking import answered, asked, every_changing_task, every_task, on_path, to_the_last_step


@pytest.fixture
def begun(task: Task[Any], place: Place, clock: FixedClock) -> Run[Any]:
    """The task, just begun."""
    return start("run-1", task, Opening(clock.today(), subject=place.subject(task)))


def test_tasks_are_told_apart_by_name() -> None:
    assert len({task.name for task in TASKS}) == len(TASKS)


@every_task
def test_every_field_is_asked_and_none_twice_on_the_way(task: Task[Any], begun: Run[Any]) -> None:
    assert {name for step in task.steps for name in step.fields} == set(asked(task))

    on_the_way = Counter(name for step in begun.path for name in step.fields)
    assert [name for name, times in on_the_way.items() if times > 1] == []


@every_task
def test_every_field_has_an_example(task: Task[Any], place: Place) -> None:
    assert set(place.answers(task)) == set(asked(task))


@every_task
def test_a_task_begins_at_a_step_of_its_path(begun: Run[Any]) -> None:
    assert begun.is_first
    assert begun.step in begun.path


@every_task
def test_a_good_answer_to_every_question_leads_to_the_finish(
    task: Task[Any], begun: Run[Any], place: Place, clock: FixedClock
) -> None:
    ready = to_the_last_step(begun, place.answers(task), clock.today())
    with place.store.unit(place.secretary.id, ready.id) as unit:
        receipt = ready.finish(unit)

    assert all(place.store.register.letter(letter_id) for letter_id in receipt.letter_ids)


@every_changing_task
def test_what_was_answered_is_found_again(task: Task[Any], begun: Run[Any], place: Place, clock: FixedClock) -> None:
    ready = to_the_last_step(begun, place.answers(task), clock.today())
    with place.store.unit(place.secretary.id, ready.id) as unit:
        ready.finish(unit)

    again = start("run-2", task, Opening(clock.today(), subject=place.subject(task)))

    assert on_path(ready, again.draft) == on_path(ready, ready.draft)


@every_task
def test_nothing_is_written_before_the_finish(
    task: Task[Any], begun: Run[Any], place: Place, clock: FixedClock
) -> None:
    before = fingerprint(place.store)

    to_the_last_step(begun, place.answers(task), clock.today())

    assert fingerprint(place.store) == before


def test_the_fingerprint_sees_a_single_row(place: Place) -> None:
    before = fingerprint(place.store)

    with place.store.unit(place.secretary.id, "planted") as unit:
        unit.add_officer(Officer("Лунин"))

    assert fingerprint(place.store) != before


@every_task
def test_back_and_forward_lose_nothing(task: Task[Any], begun: Run[Any], place: Place, clock: FixedClock) -> None:
    run = answered(begun, begun.step, place.answers(task), clock.today())

    there = run.forward(clock.today())

    assert there.back() == run
    assert there.back().forward(clock.today()) == there


@every_task
def test_a_recovery_copy_brings_back_the_run_as_it_was(
    task: Task[Any], begun: Run[Any], place: Place, clock: FixedClock
) -> None:
    for run in (begun, to_the_last_step(begun, place.answers(task), clock.today())):
        copy = Copy(run, clock.now())

        assert from_bytes(to_bytes(copy), TASKS) == copy
