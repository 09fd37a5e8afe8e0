"""What holds of every task when the world changes while it waits: the clock is set back, somebody does it first."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain.ports import Conflict
from desktop_app.flow.merging import Twin, merged
from desktop_app.flow.run import NotReady, Run, start
from desktop_app.flow.task import Opening, Task
from tests.stand_ins import FixedClock
from tests.tasks.examples import Place
from tests.tasks.walking import every_task, to_the_last_step


def ready(task: Task[Any], place: Place, clock: FixedClock, *run_ids: str) -> list[Run[Any]]:
    """Runs of a task about the same thing, each before its Finish."""
    subject = place.subject(task)
    begun = (start(run_id, task, Opening(clock.today(), subject=subject)) for run_id in run_ids)
    return [to_the_last_step(run, place.answers(task), clock.today()) for run in begun]


def finish(place: Place, run: Run[Any]) -> bool:
    """Whether it came to an end, or it was said what to do first. Raises Conflict."""
    try:
        with place.store.unit(place.secretary.id, run.id) as unit:
            run.finish(unit)
    except NotReady as stop:
        return bool(stop.problems)
    except Twin as twin:
        return bool(twin.found)
    return True


@pytest.mark.parametrize("days", [-1, -40, -400])
@every_task
def test_a_clock_that_was_set_back_stops_with_words_or_not_at_all(
    task: Task[Any], place: Place, clock: FixedClock, days: int
) -> None:
    (run,) = ready(task, place, clock, "run-1")
    clock.pass_by(days=days)

    assert finish(place, run)


@every_task
def test_whoever_does_it_second_is_stopped_with_words_or_not_at_all(
    task: Task[Any], place: Place, clock: FixedClock
) -> None:
    first, second = ready(task, place, clock, "run-1", "run-2")
    finish(place, first)
    try:
        assert finish(place, second)
    except Conflict:
        settled = settle(place, second)
        assert settled is None or finish(place, settled)


@every_task
def test_while_nothing_has_happened_what_a_task_is_about_is_there_as_it_was_read(
    task: Task[Any], place: Place, clock: FixedClock
) -> None:
    (run,) = ready(task, place, clock, "run-1")
    source = task.source
    read = source.read(run.draft) if source else None

    assert source is None or read is None or source.stored(place.store.register, run.draft) == read


def settle(place: Place, run: Run[Any]) -> Run[Any] | None:
    """The run with what the register has by now; None where there is nothing to go on with."""
    source = run.task.source
    stored = source.stored(place.store.register, run.draft) if source else None
    if source is None or stored is None or getattr(stored, "annulled", False) or stored == source.read(run.draft):
        return None
    return replace(run, draft=merged(source, run.draft, stored).draft)
