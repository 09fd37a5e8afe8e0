"""What a task is begun with: the value it is about, as the register has it now. Every call belongs to Room.READ."""

from desktop_app.domain.office import Office
from desktop_app.domain.ports import Register
from desktop_app.domain.setup import OfficeSetup
from desktop_app.ui.asking import Begin

REGISTER_APPEAL = "register_appeal"
CORRECT_CASE_FILE = "correct_case_file"
CORRECT_APPEAL = "correct_appeal"
SETUP_OFFICE = "setup_office"
RESTORE = "restore"
"""Begun with the name of the backup, or with none."""


def setting_up(register: Register) -> Begin:
    """The office as it is set up, or as it stands before it ever was."""
    office = register.office() or Office()
    return Begin(SETUP_OFFICE, subject=OfficeSetup(office, register.departments(), register.officers()))


def another_appeal(register: Register, case_file_id: int) -> Begin:
    """A new appeal of someone who is on file."""
    return Begin(REGISTER_APPEAL, subject=register.case_file(case_file_id))


def case_file_correction(register: Register, case_file_id: int) -> Begin:
    """A case file to correct."""
    return Begin(CORRECT_CASE_FILE, subject=register.case_file(case_file_id))


def appeal_correction(register: Register, appeal_id: int) -> Begin:
    """An appeal's card to correct."""
    return Begin(CORRECT_APPEAL, subject=register.appeal(appeal_id))


def completion(register: Register, appeal_id: int) -> Begin:
    """What was put off when the appeal was registered: on its own card, else in its author's case file."""
    appeal = register.appeal(appeal_id)
    if appeal is None or appeal.to_complete or appeal.case_file_id is None:
        return Begin(CORRECT_APPEAL, subject=appeal)
    return case_file_correction(register, appeal.case_file_id)
