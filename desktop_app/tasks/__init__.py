"""The tasks of the office, one file each."""

from typing import Any

from desktop_app.flow.task import Task
from desktop_app.tasks import (
    answer,
    archive,
    close,
    close_improvement,
    correct_appeal,
    correct_case_file,
    edit_refusals,
    edit_template,
    extend,
    forward,
    hold_contact,
    import_register,
    interim_answer,
    keep_calendar,
    keep_note,
    keep_search,
    leave_unanswered,
    list_period,
    merge_case_files,
    move_work,
    note_absence,
    note_reply,
    plan_contact,
    register_appeal,
    reopen,
    request_details,
    request_documents,
    restore,
    return_complaint,
    send_letters,
    setup_office,
    split_case_files,
    stop_correspondence,
    take_feedback,
    tell_apart,
    withdraw,
    write_letter,
)

ACTIONS: tuple[Task[Any], ...] = (
    answer.TASK,
    request_details.TASK,
    request_documents.TASK,
    note_reply.TASK,
    interim_answer.TASK,
    extend.TASK,
    forward.TASK,
    return_complaint.TASK,
    leave_unanswered.TASK,
    stop_correspondence.TASK,
    withdraw.TASK,
    close.TASK,
    archive.TASK,
    reopen.TASK,
)
"""What is done with an appeal after its registration, in the order in which it is offered."""

TASKS: tuple[Task[Any], ...] = (
    register_appeal.TASK,
    correct_appeal.TASK,
    correct_case_file.TASK,
    tell_apart.TASK,
    merge_case_files.TASK,
    split_case_files.TASK,
    write_letter.TASK,
    *ACTIONS,
    plan_contact.TASK,
    hold_contact.TASK,
    keep_note.TASK,
    take_feedback.TASK,
    close_improvement.TASK,
    send_letters.TASK,
    list_period.TASK,
    edit_template.TASK,
    edit_refusals.TASK,
    setup_office.TASK,
    note_absence.TASK,
    move_work.TASK,
    keep_calendar.TASK,
    import_register.TASK,
    keep_search.TASK,
)
"""Every task that is finished in one transaction, in the order of the menu."""

EVERY_TASK: tuple[Task[Any], ...] = (*TASKS, restore.TASK)
"""With the one that puts another file in the place of the case database."""
