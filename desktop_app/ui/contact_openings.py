"""What the tasks of calls, meetings and receptions are begun with. Every call belongs to Room.READ."""

from datetime import date

from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.contact import Contact, ContactKind, ContactOutcome, Received, Visitor, visitor_of
from desktop_app.domain.merging import surviving
from desktop_app.domain.ports import Register
from desktop_app.tasks import hold_contact, note_refusal, plan_contact
from desktop_app.ui.asking import Begin
from desktop_app.ui.desk import Desk
from desktop_app.ui.openings import EDIT_REFUSALS, HOLD_CONTACT, NOTE_REFUSAL, PLAN_CONTACT, REGISTER_APPEAL


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
    officer_id = appeal.responsible_id if appeal else desk.seat.officer_id
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
    contact = Contact(
        kind,
        desk.seat.officer_id or 0,
        desk.clock.today(),
        case_file_id=case_file.id if case_file else None,
        appeal_id=appeal.id if appeal else None,
        visitor=visitor_of(case_file) if case_file else Visitor(),
    )
    return Begin(HOLD_CONTACT, subject=hold_contact.Subject(contact, case_file, desk.register.refusal_reasons()))


def appeal_of_reception(register: Register, contact_id: int) -> Begin:
    """The registration of what was asked at a reception, where that has become an appeal."""
    contact = register.contact(contact_id)
    if contact is None or contact.outcome is not ContactOutcome.APPEAL:
        return Begin(REGISTER_APPEAL)
    return Begin(REGISTER_APPEAL, subject=Received(contact, _owner(register, contact)))


def noting_refusal(register: Register, contact_id: int) -> Begin:
    """A refusal that an officer hears of."""
    contact = register.contact(contact_id)
    reason = next((each for each in register.refusal_reasons() if contact and each.id == contact.refusal_id), None)
    return Begin(NOTE_REFUSAL, subject=note_refusal.Subject(contact, reason.title if reason else ""))


def refusals(register: Register) -> Begin:
    """The directory of reasons of refusal."""
    return Begin(EDIT_REFUSALS, subject=register.refusal_reasons())


def _whom(register: Register, case_file_id: int | None, appeal_id: int | None) -> tuple[Appeal | None, CaseFile | None]:
    appeal = register.appeal(appeal_id) if appeal_id is not None else None
    owner_id = appeal.case_file_id if appeal is not None else case_file_id
    return appeal, register.case_file(owner_id) if owner_id is not None else None


def _owner(register: Register, contact: Contact | None) -> CaseFile | None:
    return surviving(register, contact.case_file_id) if contact and contact.case_file_id is not None else None
