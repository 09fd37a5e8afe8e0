"""A file of an earlier version is brought up to date step by step, and may be left for another time."""

from pathlib import Path

import pytest

from desktop_app.domain.faults import Stopped
from desktop_app.storage.store import Store
from tests.stand_ins import THURSDAY, FixedClock, PlainWeek
from tests.storage.offices import older_office

LAST = 16


def test_what_is_told_rises_from_the_backup_to_the_last_migration(tmp_path: Path) -> None:
    store = Store(older_office(tmp_path, LAST), FixedClock(THURSDAY), PlainWeek())
    told: list[float] = []

    store.open(told.append)
    store.close()

    assert told == sorted(told)
    assert told[0] <= 0.5 < told[-2]
    assert told[-1] == 1.0


def test_a_file_of_today_is_opened_without_a_word(tmp_path: Path) -> None:
    store = Store(tmp_path, FixedClock(THURSDAY), PlainWeek())
    told: list[float] = []
    store.open(told.append)
    store.close()
    store.open(told.append)
    store.close()

    assert not told


@pytest.mark.parametrize("share", [0.0, 0.5])
def test_who_closes_the_program_meanwhile_finds_the_rest_done_at_the_next_start(tmp_path: Path, share: float) -> None:
    folder = older_office(tmp_path, LAST)

    def leave(told: float) -> None:
        if told > share:
            raise Stopped

    leaving = Store(folder, FixedClock(THURSDAY), PlainWeek())
    with pytest.raises(Stopped):
        leaving.open(leave)
    leaving.close()

    store = Store(folder, FixedClock(THURSDAY), PlainWeek())
    store.open()
    assert store.register.appeals_of(1) == ()
    assert store.backups.all()
    store.close()
