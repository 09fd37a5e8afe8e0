"""What a task is begun with: the value it is about, as the register has it now. Every call belongs to Room.READ."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain.absences import AmongOfficers
from desktop_app.domain.actions import Action
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.contact import Contact, ContactKind, ContactOutcome, Received, visitor_of
from desktop_app.domain.importing import Reading
from desktop_app.domain.letter_facts import Desk as DeskOfLetters
from desktop_app.domain.letter_facts import Facts
from desktop_app.domain.letter_forms import LetterSubject, PeriodSubject, Recipient
from desktop_app.domain.merging import surviving
from desktop_app.domain.office import Office
from desktop_app.domain.officer import Officer
from desktop_app.domain.paperwork import facts_about, stated_due
from desktop_app.domain.ports import Register
from desktop_app.domain.selection import Selection, windows
from desktop_app.domain.setup import OfficeSetup
from desktop_app.domain.visas import with_visas
from desktop_app.flow.action import dossier_of
from desktop_app.tasks import hold_contact, keep_calendar, keep_note, plan_contact, send_letters
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
CASE_PAPERS = ("case_cover", "case_inventory", "case_reference")
REGISTERED_MAIL, REGISTRATION_JOURNAL = "registered_mail", "registration_journal"
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


def sending(letter_ids: tuple[int, ...], title: str) -> Begin:
    """Letters that have gone out, called together by a title."""
    return Begin(SEND_LETTERS, subject=send_letters.Subject(letter_ids, title))


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


def letter(desk: Desk, *, appeal_id: int | None = None, case_file_id: int | None = None, chosen: str = "") -> Begin:
    """A letter about an appeal or a case file, with the forms that fit it; `chosen` is the one asked for."""
    from desktop_app.domain.offering import on_offer

    appeal = desk.register.appeal(appeal_id) if appeal_id is not None else None
    owner_id = appeal.case_file_id if appeal is not None else case_file_id
    case_file = desk.register.case_file(owner_id) if owner_id is not None else None
    facts = letter_facts(desk, case_file, appeal)
    offered = on_offer(desk.register.templates(), facts, desk_of_letters(desk))
    return Begin(WRITE_LETTER, subject=LetterSubject(case_file, appeal, offered, chosen=chosen))


def letters_to(desk: Desk, recipients: Sequence[Recipient]) -> Begin:
    """A letter to each of many, with the forms that may fit them."""
    from desktop_app.domain.offering import to_many

    offered = to_many(desk.register.templates(), recipients)
    return Begin(WRITE_LETTER, subject=LetterSubject(None, None, offered, tuple(recipients)))


def letters_about(desk: Desk, selection: Selection) -> Begin:
    """A letter about each appeal of a selection, to those who wrote them."""
    ids = desk.finder.ids_of(selection, desk.clock.today())
    lines = (line for window in windows(ids) for line in desk.finder.lines_of(window))
    return letters_to(
        desk,
        [Recipient(line.applicant or line.number, line.case_file_id, line.id) for line in lines if not line.annulled],
    )


def period_paper(register: Register, form: str) -> Begin:
    """A journal or a list for a period."""
    from desktop_app.domain.offering import of_period

    return Begin(LIST_PERIOD, subject=PeriodSubject(of_period(register.templates()), form))


def letters_to_all(desk: Desk) -> Begin:
    """A letter to everybody who has a case file."""
    ids = desk.register.case_file_ids()
    lines = (line for window in windows(ids) for line in desk.register.listed_case_files(window))
    return letters_to(desk, [Recipient(line.title, line.id) for line in lines if not line.annulled])


def template(register: Register, form: str = "", *, built_in_again: bool = False) -> Begin:
    """The text of a form of letters; `built_in_again`: it begins as the built-in one."""
    from desktop_app.domain.template_editing import on_hand

    return Begin(EDIT_TEMPLATE, subject=on_hand(register, form, built_in_again=built_in_again))


def letter_facts(desk: Desk, case_file: CaseFile | None, appeal: Appeal | None) -> Facts:
    """What a letter about them is made from."""
    office = desk.register.office() or Office()
    due = stated_due(appeal, office, desk.calendar) if appeal is not None else None
    return with_visas(facts_about(desk.register, case_file, appeal, due), desk.register)


def desk_of_letters(desk: Desk) -> DeskOfLetters:
    """The office with its people as letters name them, and who acts."""
    register = desk.register
    officer = desk.seat.officer or Officer("")
    office = register.office() or Office()
    return DeskOfLetters(office, officer, desk.clock.today(), register.officers(), register.departments())


def completion(register: Register, appeal_id: int) -> Begin:
    """What was put off when the appeal was registered: on its own card, else in its author's case file."""
    appeal = register.appeal(appeal_id)
    if appeal is None or appeal.to_complete or appeal.case_file_id is None:
        return Begin(CORRECT_APPEAL, subject=appeal)
    return case_file_correction(register, appeal.case_file_id)


def contact_planning(
    desk: Desk,
    *,
    case_file_id: int | None = None,
    appeal_id: int | None = None,
    kind: ContactKind = ContactKind.CALL,
    day: date | None = None,
) -> Begin:
    """A call, a meeting or a reception to be planned, with whoever has this case file or appeal, or with anybody."""
    appeal, case_file = _whom(desk.register, case_file_id, appeal_id)
    officer_id = appeal.responsible_id if appeal else _at_desk(desk)
    return Begin(PLAN_CONTACT, subject=plan_contact.Subject(case_file, appeal, None, kind, officer_id, day))


def contact_otherwise(register: Register, contact_id: int) -> Begin:
    """A planned contact to be planned for another day or officer."""
    contact = register.contact(contact_id)
    case_file = _owner(register, contact)
    return Begin(PLAN_CONTACT, subject=plan_contact.Subject(case_file, None, contact))


def contact_holding(register: Register, contact_id: int) -> Begin:
    """A planned contact that takes place now."""
    contact = register.contact(contact_id)
    subject = hold_contact.Subject(contact, _owner(register, contact), register.refusal_reasons()) if contact else None
    return Begin(HOLD_CONTACT, subject=subject)


def contact_now(
    desk: Desk,
    *,
    case_file_id: int | None = None,
    appeal_id: int | None = None,
    kind: ContactKind = ContactKind.RECEPTION,
) -> Begin:
    """A contact that takes place now and was not planned."""
    appeal, case_file = _whom(desk.register, case_file_id, appeal_id)
    contact = Contact(kind, _at_desk(desk) or 0, desk.clock.today(), case_file_id=case_file.id if case_file else None)
    contact = replace(contact, appeal_id=appeal.id if appeal else None)
    if case_file is not None:
        contact = replace(contact, visitor=visitor_of(case_file))
    return Begin(HOLD_CONTACT, subject=hold_contact.Subject(contact, case_file, desk.register.refusal_reasons()))


def appeal_of_reception(register: Register, contact_id: int) -> Begin:
    """The registration of what was asked at a reception, where that has become an appeal."""
    contact = register.contact(contact_id)
    if contact is None or contact.outcome is not ContactOutcome.APPEAL:
        return Begin(REGISTER_APPEAL)
    return Begin(REGISTER_APPEAL, subject=Received(contact, _owner(register, contact)))


def refusals(register: Register) -> Begin:
    """The directory of reasons of refusal."""
    return Begin(EDIT_REFUSALS, subject=register.refusal_reasons())


def _whom(register: Register, case_file_id: int | None, appeal_id: int | None) -> tuple[Appeal | None, CaseFile | None]:
    appeal = register.appeal(appeal_id) if appeal_id is not None else None
    owner_id = appeal.case_file_id if appeal is not None else case_file_id
    return appeal, register.case_file(owner_id) if owner_id is not None else None


def _owner(register: Register, contact: Contact | None) -> CaseFile | None:
    return surviving(register, contact.case_file_id) if contact and contact.case_file_id is not None else None


def _at_desk(desk: Desk) -> int | None:
    return desk.seat.officer.id if desk.seat.officer else None
