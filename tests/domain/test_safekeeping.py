"""When the secretary is told that her data are less safe than they should be."""

from datetime import datetime, timedelta

import pytest

from desktop_app.domain.safekeeping import Concern, Standing, concerns, is_due
from tests.stand_ins import THURSDAY

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("backup", "change", "told"),
    [
        (THURSDAY - HOUR, THURSDAY - HOUR, ()),
        (THURSDAY - 2 * DAY, THURSDAY - HOUR, ()),
        (THURSDAY - 2 * DAY - HOUR, THURSDAY - HOUR, (Concern.OLD_BACKUP,)),
        (None, THURSDAY - HOUR, (Concern.NO_BACKUP,)),
        (None, None, ()),
        (THURSDAY, THURSDAY + timedelta(minutes=4), ()),
        (THURSDAY, THURSDAY + HOUR, (Concern.CLOCK_BEHIND,)),
        (THURSDAY, THURSDAY - 364 * DAY, ()),
        (THURSDAY, THURSDAY - 366 * DAY, (Concern.CLOCK_AHEAD,)),
        (THURSDAY - 366 * DAY, THURSDAY - 366 * DAY, (Concern.CLOCK_AHEAD, Concern.OLD_BACKUP)),
    ],
)
def test_old_backups_and_a_doubtful_clock_are_told(
    backup: datetime | None, change: datetime | None, told: tuple[Concern, ...]
) -> None:
    assert concerns(Standing(backup, change), THURSDAY) == told


def test_a_day_wants_one_backup() -> None:
    assert is_due(None, THURSDAY)
    assert is_due(THURSDAY - DAY, THURSDAY)
    assert not is_due(THURSDAY - HOUR, THURSDAY)
