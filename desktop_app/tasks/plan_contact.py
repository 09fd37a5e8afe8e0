"""Plan a call, a meeting or a personal reception, or plan one otherwise: with whom, when, by whom."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from desktop_app.domain import fields
from desktop_app.domain.appeal import Appeal
from desktop_app.domain.case_file import CaseFile
from desktop_app.domain.contact import Contact, ContactKind, Visitor, visitor_of
from desktop_app.domain.contact_papers import add_invitation, may_be_written_to
from desktop_app.domain.merging import surviving
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a contact is planned with and about which appeal, or the planned one that is to be planned otherwise.

    `officer_id` is who is proposed to hold it.
    """

    case_file: CaseFile | None = None
    appeal: Appeal | None = None
    contact: Contact | None = None
    kind: ContactKind = ContactKind.CALL
    officer_id: int | None = None
    day: date | None = None


def _is_reception(draft: "Draft") -> bool:
    return draft.kind is ContactKind.RECEPTION


def _needed_where_people_meet(draft: "Draft") -> Need:
    return Need.BLOCKING if _is_reception(draft) or draft.invited else Need.FREE


def _name_needed(draft: "Draft") -> Need:
    return Need.BLOCKING if is_unknown(draft) else Need.FREE


def _phone_needed(draft: "Draft") -> Need:
    return Need.BLOCKING if is_unknown(draft) and draft.kind is ContactKind.CALL else Need.FREE


def not_past(day: date, _draft: Any, today: date) -> Problem | None:
    """Nothing is planned for a day that is over."""
    return Problem.IN_PAST if day < today else None


def _invitable(invited: bool, draft: "Draft", _today: date) -> Problem | None:  # noqa: FBT001 — the answer itself
    return may_be_written_to(draft.case_file, wanted=invited)


@dataclass(frozen=True, slots=True)
class Draft:
    """`before` is the planned contact as it was read, where one is planned otherwise."""

    case_file: CaseFile | None = fields.carried()
    appeal: Appeal | None = fields.carried()
    before: Contact | None = fields.carried()

    kind: ContactKind = fields.chosen(ContactKind, default=ContactKind.CALL)
    officer_id: int | None = fields.chosen("officers", need=Need.BLOCKING)
    planned_on: date | str | None = fields.day(need=Need.BLOCKING, check=not_past)
    planned_at: str = fields.time_of_day(need=_needed_where_people_meet)
    place: str = fields.text(need=_needed_where_people_meet, longest=300)
    subject: str = fields.prose(longest=2000)
    invited: bool = fields.flag(check=_invitable)

    surname: str = fields.person_name(need=_name_needed)
    name: str = fields.person_name()
    patronymic: str = fields.person_name()
    phone: str = fields.phone(need=_phone_needed)


VISITOR = ("surname", "name", "patronymic", "phone")
PLANNED = ("officer_id", "planned_on", "planned_at", "place", "subject")


def is_unknown(draft: Draft) -> bool:
    """Whether the citizen has no case file yet."""
    return draft.case_file is None


def _begin(opening: Opening) -> Draft:
    subject = opening.subject if isinstance(opening.subject, Subject) else Subject()
    if subject.contact is not None:
        return _of(Draft(subject.case_file, subject.appeal), subject.contact)
    return Draft(
        subject.case_file,
        subject.appeal,
        kind=subject.kind,
        officer_id=subject.officer_id,
        planned_on=subject.day or opening.today,
    )


def _of(draft: Draft, before: Contact) -> Draft:
    answers = {name: getattr(before, name) for name in ("kind", *PLANNED)}
    visitor = {name: getattr(before.visitor, name) for name in VISITOR}
    return replace(draft, before=before, **answers, **visitor)


def _planned(draft: Draft) -> Contact:
    """The contact as the draft has it. Raises TypeError for a draft that has not been checked."""
    day = fields.known_day(draft.planned_on)
    planned = draft.before or Contact(
        draft.kind,
        draft.officer_id or 0,
        day,
        case_file_id=draft.case_file.id if draft.case_file else None,
        appeal_id=draft.appeal.id if draft.appeal else None,
    )
    planned = replace(
        planned,
        kind=draft.kind,
        officer_id=draft.officer_id or planned.officer_id,
        planned_on=day,
        planned_at=draft.planned_at,
    )
    return replace(planned, place=draft.place, subject=draft.subject, visitor=_visitor(draft, planned.visitor))


def _visitor(draft: Draft, before: Visitor) -> Visitor:
    if draft.case_file is not None:
        return visitor_of(draft.case_file)
    return replace(before, **{name: getattr(draft, name) for name in VISITOR})


def _read(draft: Draft) -> Contact | CaseFile | None:
    return draft.before or draft.case_file


def _stored(register: Register, draft: Draft) -> Contact | CaseFile | None:
    if draft.before is not None:
        found = register.contact(draft.before.id)
        return None if found is None or found.is_held else found
    return surviving(register, draft.case_file.id) if draft.case_file else None


def _reread(draft: Draft, stored: Contact | CaseFile) -> Draft:
    return _of(draft, stored) if isinstance(stored, Contact) else replace(draft, case_file=stored)


def _label(draft: Draft) -> str:
    if draft.case_file is not None:
        return draft.case_file.title
    return Visitor(draft.surname, draft.name, draft.patronymic).full_name.short


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when the contact was held or the case file annulled meanwhile."""
    planned = _planned(draft)
    case_file = unit.case_file(planned.case_file_id) if planned.case_file_id is not None else None
    if case_file is not None and case_file.annulled:
        raise Conflict
    if draft.before is None:
        planned = unit.add_contact(planned)
    else:
        stored = unit.contact(planned.id)
        if stored.annulled or stored.is_held or stored.state != draft.before.state:
            raise Conflict
        planned = unit.change_contact(planned)
    letter_ids = (add_invitation(unit, planned, case_file).id,) if draft.invited and case_file else ()
    return Receipt(planned.title, planned.case_file_id, planned.appeal_id, letter_ids, contact_id=planned.id)


TASK = Task(
    name="plan_contact",
    title=QT_TRANSLATE_NOOP("tasks", "Planning of a call, meeting or reception"),
    draft=Draft,
    steps=(
        Step("visitor", QT_TRANSLATE_NOOP("tasks", "With whom"), VISITOR, when=is_unknown),
        Step("plan", QT_TRANSLATE_NOOP("tasks", "When and who"), ("kind", *PLANNED, "invited")),
    ),
    begin=_begin,
    commit=_commit,
    label=_label,
    source=Source(_read, _stored, _reread),
)
