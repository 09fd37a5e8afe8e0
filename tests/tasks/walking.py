"""How tests walk all tasks of the office: their marks, the answers entered step by step."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from desktop_app.domain.rules import rule_of
from desktop_app.flow.run import Run
from desktop_app.flow.task import Step, Task
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
from tests.tasks import action_examples as actions
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


def asked(task: Task[Any]) -> list[str]:
    """The draft's fields that have a place on a screen."""
    return [each.name for each in fields(task.draft) if rule_of(task.draft, each.name).asked]


def answered(run: Run[Any], step: Step[Any], answers: dict[str, Any], today: date) -> Run[Any]:
    """The run with every question of the step answered."""
    for name in step.fields:
        run = run.enter(name, actions.of_draft(answers[name], run.draft), today)
    return run


def to_the_last_step(run: Run[Any], answers: dict[str, Any], today: date) -> Run[Any]:
    """The run with every question on its path answered, just before Finish."""
    while True:
        run = answered(run, run.step, answers, today)
        if run.is_last:
            return run
        run = run.forward(today)


def on_path(run: Run[Any], draft: Any) -> dict[str, Any]:
    """What a draft says on the path of a run; rows without their ids, in the order of the alphabet."""
    answers = {name: getattr(draft, name) for step in run.path for name in step.fields}
    for name in answers.keys() & {"departments", "officers", "reasons"}:
        answers[name] = sorted((replace(row, id=0) for row in answers[name]), key=str)
    return answers
