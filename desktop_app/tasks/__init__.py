"""The tasks of the office, one file each."""

from typing import Any

from desktop_app.flow.task import Task
from desktop_app.tasks import (
    correct_appeal,
    correct_case_file,
    edit_template,
    import_register,
    keep_calendar,
    keep_search,
    list_period,
    merge_case_files,
    register_appeal,
    restore,
    setup_office,
    split_case_files,
    tell_apart,
    write_letter,
)

TASKS: tuple[Task[Any], ...] = (
    register_appeal.TASK,
    correct_appeal.TASK,
    correct_case_file.TASK,
    tell_apart.TASK,
    merge_case_files.TASK,
    split_case_files.TASK,
    write_letter.TASK,
    list_period.TASK,
    edit_template.TASK,
    setup_office.TASK,
    keep_calendar.TASK,
    import_register.TASK,
    keep_search.TASK,
)
"""Every task that is finished in one transaction, in the order of the menu."""

EVERY_TASK: tuple[Task[Any], ...] = (*TASKS, restore.TASK)
"""With the one that puts another file in the place of the case database."""
