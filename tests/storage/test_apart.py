"""Work in processes of its own: followed, stopped at once, and told when it is lost."""

import os
from itertools import count

import pytest

from desktop_app.domain.faults import NotATable, Stopped
from desktop_app.domain.safekeeping import Progress
from desktop_app.storage import apart as processes
from desktop_app.storage.apart import Lost, apart, each_apart, helpers


def half_done(progress: Progress) -> None:
    progress(0.5)


def endless(progress: Progress) -> None:
    for done in count():
        progress(done)


def faulty(_progress: Progress) -> None:
    raise NotATable


def killed(_progress: Progress) -> None:
    os._exit(1)


def doubled(number: int) -> int:
    return number * 2


def halved(number: int) -> float:
    return 1 / number


def ended(_number: int) -> int:
    os._exit(1)


def test_the_work_tells_how_much_of_it_is_done() -> None:
    told: list[float] = []

    apart(half_done, told.append)

    assert told == [0.5]


def test_what_the_work_raises_is_raised_to_whoever_asked() -> None:
    with pytest.raises(NotATable):
        apart(faulty, untold)


def test_work_that_would_never_end_ends_with_whoever_asked() -> None:
    def stop(share: float) -> None:
        if share > 1:
            raise Stopped

    with pytest.raises(Stopped):
        apart(endless, stop)


def test_a_process_that_the_machine_has_ended_is_lost() -> None:
    with pytest.raises(Lost):
        apart(killed, untold)


def test_a_machine_without_room_for_a_process_loses_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_process: object) -> None:
        raise BlockingIOError

    monkeypatch.setattr(processes.CONTEXT.Process, "start", full)

    with pytest.raises(Lost):
        apart(half_done, untold)


@pytest.mark.parametrize("portions", [0, 1, 7])
def test_portions_come_back_in_their_order(portions: int) -> None:
    assert list(each_apart(2, doubled, range(portions))) == [2 * each for each in range(portions)]


def test_what_goes_wrong_with_a_portion_is_raised() -> None:
    with pytest.raises(ZeroDivisionError):
        list(each_apart(2, halved, [1, 0, 1]))


def test_helpers_that_have_ended_are_lost() -> None:
    with pytest.raises(Lost):
        list(each_apart(2, ended, range(5)))


@pytest.mark.parametrize(("cores", "expected"), [(None, 1), (1, 1), (2, 2), (64, 3)])
def test_there_is_a_helper_for_each_core_but_not_for_many(
    monkeypatch: pytest.MonkeyPatch, cores: int | None, expected: int
) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: cores)

    assert helpers() == expected


def untold(_share: float) -> None:
    """Nobody waits at a bar."""
