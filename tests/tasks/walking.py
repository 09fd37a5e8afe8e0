"""Marks of the tests that walk all tasks of the office."""

import pytest

from desktop_app.tasks import (
    ACTIONS,
    TASKS,
    import_register,
    list_period,
    move_work,
    register_appeal,
    send_letters,
    take_feedback,
    write_letter,
)
from tests.tasks.contact_examples import MEETING

every_task = pytest.mark.parametrize("task", TASKS, ids=lambda task: task.name)

ENTERING = (
    register_appeal.TASK,
    write_letter.TASK,
    take_feedback.TASK,
    move_work.TASK,
    send_letters.TASK,
    list_period.TASK,
    import_register.TASK,
    *ACTIONS,
    *MEETING,
)
"""Tasks whose Finish enters something even when nothing that was there is changed."""

every_changing_task = pytest.mark.parametrize(
    "task", [task for task in TASKS if task not in ENTERING], ids=lambda task: task.name
)
