"""What a task is begun with: the value it is about, as the register has it now. Every call belongs to Room.READ."""

from desktop_app.domain.absences import AmongOfficers
from desktop_app.domain.actions import Action
from desktop_app.domain.importing import Reading
from desktop_app.domain.office import Office
from desktop_app.domain.ports import Register
from desktop_app.domain.setup import OfficeSetup
from desktop_app.flow.action import dossier_of
from desktop_app.tasks import keep_calendar, keep_note
from desktop_app.tasks.import_register import Glanced
from desktop_app.tasks.tell_apart import Subject
from desktop_app.ui.asking import Begin
from desktop_app.ui.desk import Desk

REGISTER_APPEAL = "register_appeal"
CORRECT_CASE_FILE = "correct_case_file"
CORRECT_APPEAL = "correct_appeal"
SETUP_OFFICE = "setup_office"
WRITE_LETTER = "write_letter"
EDIT_TEMPLATE = "edit_template"
LIST_PERIOD = "list_period"
KEEP_SEARCH = "keep_search"
MERGE_CASE_FILES = "merge_case_files"
SPLIT_CASE_FILES = "split_case_files"
TELL_APART = "tell_apart"
IMPORT_REGISTER = "import_register"
SAMPLE = "sample-register.csv"
KEEP_CALENDAR = "keep_calendar"
NOTE_ABSENCE = "note_absence"
MOVE_WORK = "move_work"
KEEP_NOTE = "keep_note"
SEND_LETTERS = "send_letters"
TAKE_FEEDBACK = "take_feedback"
CLOSE_IMPROVEMENT = "close_improvement"
PLAN_CONTACT = "plan_contact"
HOLD_CONTACT = "hold_contact"
NOTE_REFUSAL = "note_refusal"
EDIT_REFUSALS = "edit_refusals"
RESTORE = "restore"
"""Begun with the name of the backup, or with none."""


def sample_register(desk: Desk) -> Begin:
    """An old register of three invented rows, to be tried on. Belongs to Room.IMPORT."""
    from importlib.resources import as_file, files

    with as_file(files("resources") / SAMPLE) as path:
        file = desk.vault.stage(path)
    seen = desk.importing.look(file, Reading())
    return Begin(IMPORT_REGISTER, subject=(file, Glanced(file.sha256, seen.reading, seen.sheets, seen.headers)))


def setting_up(register: Register) -> Begin:
    """The office as it is set up, or as it stands before it ever was."""
    office = register.office() or Office()
    return Begin(SETUP_OFFICE, subject=OfficeSetup(office, register.departments(), register.officers()))


def absence(register: Register, officer_id: int | None = None) -> Begin:
    """An absence of an officer to be noted, or to be ended."""
    return Begin(NOTE_ABSENCE, subject=AmongOfficers(register.officers(), officer_id))


def handing_over(register: Register, officer_id: int | None = None) -> Begin:
    """The open work of an officer to be handed over."""
    return Begin(MOVE_WORK, subject=AmongOfficers(register.officers(), officer_id))


def calendar(register: Register) -> Begin:
    """The office's calendar of this year; others are turned to."""
    return Begin(KEEP_CALENDAR, subject=keep_calendar.Subject(register.calendar_years()))


def another_appeal(register: Register, case_file_id: int) -> Begin:
    """A new appeal of someone who is on file."""
    return Begin(REGISTER_APPEAL, subject=register.case_file(case_file_id))


def case_file_correction(register: Register, case_file_id: int) -> Begin:
    """A case file to correct."""
    return Begin(CORRECT_CASE_FILE, subject=register.case_file(case_file_id))


def appeal_correction(register: Register, appeal_id: int) -> Begin:
    """An appeal's card to correct."""
    return Begin(CORRECT_APPEAL, subject=register.appeal(appeal_id))


def new_note(register: Register, case_file_id: int) -> Begin:
    """A note to be written into a case file."""
    return Begin(KEEP_NOTE, subject=keep_note.Subject(register.case_file(case_file_id)))


def note_correction(register: Register, note_id: int) -> Begin:
    """A note to correct."""
    return Begin(KEEP_NOTE, subject=kept_note(register, note_id))


def kept_note(register: Register, note_id: int, *, removed: bool = False) -> keep_note.Subject:
    """A note as it is, to be corrected or removed."""
    note = register.note(note_id)
    return keep_note.Subject(register.case_file(note.case_file_id) if note else None, note, removed)


def feedback(register: Register, appeal_id: int) -> Begin:
    """What the applicant says of the answer to an appeal."""
    return Begin(TAKE_FEEDBACK, subject=register.appeal(appeal_id))


def closing_improvement(register: Register, improvement_id: int) -> Begin:
    """An improvement that is done."""
    return Begin(CLOSE_IMPROVEMENT, subject=register.improvement(improvement_id))


def action(register: Register, what: Action, appeal_id: int) -> Begin:
    """What is to be done with an appeal, with its way so far."""
    return Begin(what.value, subject=dossier_of(register, appeal_id))


def merging(register: Register, case_file_id: int) -> Begin:
    """A case file to be merged with another one."""
    return Begin(MERGE_CASE_FILES, subject=register.case_file(case_file_id))


def merging_both(register: Register, first_id: int, second_id: int) -> Begin:
    """Two case files to be merged."""
    return Begin(MERGE_CASE_FILES, subject=(register.case_file(first_id), register.case_file(second_id)))


def both(register: Register, first_id: int, second_id: int, *, apart: bool) -> Subject:
    """Two case files that are to be told apart, or not any more."""
    return Subject(register.case_file(first_id), register.case_file(second_id), apart)


def telling_apart(register: Register, first_id: int, second_id: int, *, apart: bool = True) -> Begin:
    """Two case files that are to be told apart on a screen, or not any more."""
    return Begin(TELL_APART, subject=both(register, first_id, second_id, apart=apart))


def splitting(register: Register, case_file_id: int) -> Begin:
    """A merged case file to be split off."""
    return Begin(SPLIT_CASE_FILES, subject=register.case_file(case_file_id))


def completion(register: Register, appeal_id: int) -> Begin:
    """What was put off when the appeal was registered: on its own card, else in its author's case file."""
    appeal = register.appeal(appeal_id)
    if appeal is None or appeal.to_complete or appeal.case_file_id is None:
        return Begin(CORRECT_APPEAL, subject=appeal)
    return case_file_correction(register, appeal.case_file_id)
