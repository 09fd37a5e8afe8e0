"""The tasks of the office, one module each.

A task is imported when somebody needs it, all of them when they are asked for together: they take longer to import than
the first page takes to be shown.
"""

from importlib import import_module
from typing import Any

from desktop_app.flow.task import Task

_ACTIONS = (
    "finish_stage",
    "answer",
    "assign",
    "hand_out",
    "split_questions",
    "control",
    "request_details",
    "request_documents",
    "note_reply",
    "interim_answer",
    "extend",
    "forward",
    "return_complaint",
    "leave_unanswered",
    "stop_correspondence",
    "withdraw",
    "close",
    "archive",
    "reopen",
)
_TASKS = (
    "register_appeal",
    "correct_appeal",
    "correct_case_file",
    "tell_apart",
    "merge_case_files",
    "split_case_files",
    "write_letter",
    *_ACTIONS,
    "plan_contact",
    "hold_contact",
    "note_refusal",
    "keep_note",
    "take_feedback",
    "close_improvement",
    "send_letters",
    "list_period",
    "edit_template",
    "edit_refusals",
    "setup_office",
    "note_absence",
    "move_work",
    "keep_calendar",
    "import_register",
    "keep_search",
)
_NAMES = {"ACTIONS": _ACTIONS, "TASKS": _TASKS, "EVERY_TASK": (*_TASKS, "restore")}

ACTIONS: tuple[Task[Any], ...]
"""What is done with an appeal after its registration, in the order in which it is offered."""

TASKS: tuple[Task[Any], ...]
"""Every task that is finished in one transaction, in the order of the menu."""

EVERY_TASK: tuple[Task[Any], ...]
"""With the one that puts another file in the place of the case database."""


def __getattr__(name: str) -> tuple[Task[Any], ...]:
    if name not in _NAMES:
        raise AttributeError(name)
    tasks: tuple[Task[Any], ...] = tuple(import_module(f"{__name__}.{each}").TASK for each in _NAMES[name])
    globals()[name] = tasks
    return tasks
