"""That somebody looks at a case file, or prints it, is noted."""

from collections.abc import Callable
from functools import partial

from desktop_app.domain.readings import Manner, Reading
from desktop_app.ui.desk import Desk
from desktop_app.ui.jobs import Room

NOBODY = 0
"""Who has not said who they are."""


def note_reading(desk: Desk, case_file_id: int, manner: Manner, failed: Callable[[BaseException], None]) -> None:
    """Note it in the name of who sits at the desk."""
    officer = desk.seat.officer
    reading = Reading(desk.clock.now(), officer.id if officer else NOBODY, case_file_id, manner)
    desk.jobs.run(Room.STORE, partial(desk.readings.note_reading, reading), _noted, failed)


def _noted(_nothing: None) -> None:
    """Nobody waits for it."""
