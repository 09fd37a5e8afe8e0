"""Say that an officer has heard of a refusal that was to be told to them."""

from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import fields
from desktop_app.domain.contact import Contact
from desktop_app.domain.ports import Conflict, Register, Unit
from desktop_app.domain.receipt import Receipt
from desktop_app.domain.rules import Need, Problem
from desktop_app.flow.merging import Source
from desktop_app.flow.task import Opening, Step, Task
from desktop_app.flow.words import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Subject:
    """The contact that ended with a refusal, and for what reason."""

    contact: Contact | None
    reason: str = ""


def _not_before_held(noticed_on: date, draft: "Draft", _today: date) -> Problem | None:
    held_on = _contact(draft).held_on
    return Problem.BEFORE_START if held_on is not None and noticed_on < held_on else None


@dataclass(frozen=True, slots=True)
class Draft:
    """The contact as it was read, why something was declined there, and when the officer heard of it."""

    contact: Contact | None = fields.carried()
    reason: str = fields.carried("")

    noticed_on: date | str | None = fields.day(need=Need.BLOCKING, past=True, check=_not_before_held)


def _contact(draft: Draft) -> Contact:
    assert draft.contact is not None  # noqa: S101 — every draft of this task is begun from a contact
    return draft.contact


def _begin(opening: Opening) -> Draft:
    """Heard of today, unless said otherwise."""
    subject = opening.subject
    if not isinstance(subject, Subject) or subject.contact is None:
        raise TypeError(subject)
    return Draft(subject.contact, subject.reason, opening.today)


def _stored(register: Register, draft: Draft) -> Contact | None:
    found = register.contact(_contact(draft).id)
    return None if found is None or found.annulled or found.noticed_on is not None else found


def _reread(draft: Draft, stored: Contact) -> Draft:
    return replace(draft, contact=stored)


def _label(draft: Draft) -> str:
    return _contact(draft).visitor.full_name.short


def _commit(unit: Unit, draft: Draft) -> Receipt:
    """Raises Conflict when the refusal was undone or comes to another officer, or somebody was quicker."""
    read, stored = _contact(draft), unit.contact(_contact(draft).id)
    if stored.annulled or stored.noticed_on is not None or stored.state != read.state:
        raise Conflict
    unit.change_contact(replace(stored, noticed_on=fields.known_day(draft.noticed_on)))
    return Receipt(stored.title, stored.case_file_id, contact_id=stored.id)


TASK = Task(
    name="note_refusal",
    title=QT_TRANSLATE_NOOP("tasks", "Refusal taken note of"),
    draft=Draft,
    steps=(Step("noted", QT_TRANSLATE_NOOP("tasks", "Day"), ("noticed_on",)),),
    begin=_begin,
    commit=_commit,
    label=_label,
    source=Source(_contact, _stored, _reread),
)
